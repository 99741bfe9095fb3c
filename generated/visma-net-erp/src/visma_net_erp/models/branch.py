"""Model classes of ``branch``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import AllBut, DateTime, Model, OpenStr, ToUpdate, UNSET, UnsetType
from .common import AddressDto, ContactInfoDto, CountryDto, IdDescription, IdName, MetadataDto

__all__ = [
    "AddressDto", "BankSettingsDto", "BankSettingsUpdateDto", "BranchCurrencyDto", "BranchDto",
    "BranchGetAllOrderBy", "ContactInfoDto", "CountryDto", "IdDescription", "IdName", "MetadataDto",
]


class BankSettingsDto(Model, kw_only=True, rename="camel"):
    """Bank settings of the branch."""
    to_update = ToUpdate["BankSettingsUpdateDto"]("BankSettingsUpdateDto")
    bank_name: str | None | UnsetType = UNSET
    """Name of the bank."""
    bank_address1: str | None | UnsetType = UNSET
    """First line of the bank's address."""
    bank_address2: str | None | UnsetType = UNSET
    """Second line of the bank's address."""
    bank_address3: str | None | UnsetType = UNSET
    """Third line of the bank's address."""
    bank_country: str | None | UnsetType = UNSET
    """Country of the bank."""
    iban: str | None | UnsetType = UNSET
    """International bank account number (ISO 13616)."""
    bban: str | None | UnsetType = UNSET
    """Account number in national form."""
    bba_n2: str | None | UnsetType = UNSET
    """Second account number in national form."""
    bba_n3: str | None | UnsetType = UNSET
    """Third account number in national form."""
    bic: str | None | UnsetType = UNSET
    """Bank identifier code (ISO 9362)."""
    creditor_id: str | None | UnsetType = UNSET
    """Creditor id for direct debit."""


class BankSettingsUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a bank settings."""
    __wrapped__ = AllBut()
    bank_name: str | None | UnsetType = UNSET
    """Name of the bank."""
    bank_address1: str | None | UnsetType = UNSET
    """First line of the bank's address."""
    bank_address2: str | None | UnsetType = UNSET
    """Second line of the bank's address."""
    bank_address3: str | None | UnsetType = UNSET
    """Third line of the bank's address."""
    bank_country: str | None | UnsetType = UNSET
    """Country of the bank."""
    iban: str | None | UnsetType = UNSET
    """International bank account number (ISO 13616)."""
    bban: str | None | UnsetType = UNSET
    """Account number in national form."""
    bba_n2: str | None | UnsetType = UNSET
    """Second account number in national form."""
    bba_n3: str | None | UnsetType = UNSET
    """Third account number in national form."""
    bic: str | None | UnsetType = UNSET
    """Bank identifier code (ISO 9362)."""
    creditor_id: str | None | UnsetType = UNSET
    """Creditor id for direct debit."""


class BranchCurrencyDto(Model, kw_only=True):
    """Currency, as a three-letter ISO 4217 code."""
    id: str | None | UnsetType = UNSET
    """Id of the currency."""
    description: str | None | UnsetType = UNSET
    """What the currency is called."""
    symbol: str | None | UnsetType = UNSET
    """Symbol of the currency."""


class BranchDto(Model, kw_only=True, rename="camel"):
    """A branch, as the API returns it."""
    branch_id: int | None | UnsetType = UNSET
    """Branch of the company."""
    number: str | None | UnsetType = UNSET
    """Number of the branch."""
    name: str | None | UnsetType = UNSET
    """Name of the branch."""
    organization_id: int | None | UnsetType = UNSET
    """Id of the organization."""
    is_main_branch: bool | None | UnsetType = UNSET
    """Whether it is the main branch."""
    is_active: bool | None | UnsetType = UNSET
    """Whether the branch can be used."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the branch last changed, set by the API. Zone: Europe/Oslo."""
    corporate_id: str | None | UnsetType = UNSET
    """Organisation number in the official register."""
    vat_registration_id: str | None | UnsetType = UNSET
    """VAT registration number."""
    main_address: AddressDto | None | UnsetType = UNSET
    main_contact: ContactInfoDto | None | UnsetType = UNSET
    delivery_address: AddressDto | None | UnsetType = UNSET
    delivery_contact: ContactInfoDto | None | UnsetType = UNSET
    default_country: CountryDto | None | UnsetType = UNSET
    industry_code: IdDescription | None | UnsetType = UNSET
    currency: BranchCurrencyDto | None | UnsetType = UNSET
    vat_zone: IdDescription | None | UnsetType = UNSET
    ledger: IdDescription | None | UnsetType = UNSET
    bank_settings: BankSettingsDto | None | UnsetType = UNSET


class BranchGetAllOrderBy(OpenStr):
    """Known values of ``branch.get_all(order_by)``."""
    ID = "Id"
    NUMBER = "Number"
    NAME_ = "Name"
    ORGANIZATION_ID = "OrganizationId"
    LAST_MODIFIED_DATE_TIME = "LastModifiedDateTime"
