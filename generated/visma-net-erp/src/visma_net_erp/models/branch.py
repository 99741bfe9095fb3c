"""Model classes of ``branch``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import DateTime, Model, OpenStr, ToUpdate, UNSET, UnsetType
from .common import AddressDto, ContactInfoDto, CountryDto, IdDescription, IdName, MetadataDto

__all__ = [
    "AddressDto", "BankSettingsDto", "BankSettingsUpdateDto", "BranchCurrencyDto", "BranchDto",
    "BranchGetAllOrderBy", "ContactInfoDto", "CountryDto", "IdDescription", "IdName", "MetadataDto",
]


class BankSettingsDto(Model, kw_only=True):
    """Bank settings of the branch."""
    to_update = ToUpdate["BankSettingsUpdateDto"]("BankSettingsUpdateDto")
    bank_name: str | None | UnsetType = msgspec.field(name="bankName", default=UNSET)
    """Name of the bank."""
    bank_address1: str | None | UnsetType = msgspec.field(name="bankAddress1", default=UNSET)
    """First line of the bank's address."""
    bank_address2: str | None | UnsetType = msgspec.field(name="bankAddress2", default=UNSET)
    """Second line of the bank's address."""
    bank_address3: str | None | UnsetType = msgspec.field(name="bankAddress3", default=UNSET)
    """Third line of the bank's address."""
    bank_country: str | None | UnsetType = msgspec.field(name="bankCountry", default=UNSET)
    """Country of the bank."""
    iban: str | None | UnsetType = UNSET
    """International bank account number (ISO 13616)."""
    bban: str | None | UnsetType = UNSET
    """Account number in national form."""
    bba_n2: str | None | UnsetType = msgspec.field(name="bbaN2", default=UNSET)
    """Second account number in national form."""
    bba_n3: str | None | UnsetType = msgspec.field(name="bbaN3", default=UNSET)
    """Third account number in national form."""
    bic: str | None | UnsetType = UNSET
    """Bank identifier code (ISO 9362)."""
    creditor_id: str | None | UnsetType = msgspec.field(name="creditorId", default=UNSET)
    """Creditor id for direct debit."""


class BankSettingsUpdateDto(Model, kw_only=True):
    """What can be set on a bank settings."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "bank_address1", "bank_address2", "bank_address3", "bank_country", "bank_name", "bba_n2",
        "bba_n3", "bban", "bic", "creditor_id", "iban",
    })
    bank_name: str | None | UnsetType = msgspec.field(name="bankName", default=UNSET)
    """Name of the bank."""
    bank_address1: str | None | UnsetType = msgspec.field(name="bankAddress1", default=UNSET)
    """First line of the bank's address."""
    bank_address2: str | None | UnsetType = msgspec.field(name="bankAddress2", default=UNSET)
    """Second line of the bank's address."""
    bank_address3: str | None | UnsetType = msgspec.field(name="bankAddress3", default=UNSET)
    """Third line of the bank's address."""
    bank_country: str | None | UnsetType = msgspec.field(name="bankCountry", default=UNSET)
    """Country of the bank."""
    iban: str | None | UnsetType = UNSET
    """International bank account number (ISO 13616)."""
    bban: str | None | UnsetType = UNSET
    """Account number in national form."""
    bba_n2: str | None | UnsetType = msgspec.field(name="bbaN2", default=UNSET)
    """Second account number in national form."""
    bba_n3: str | None | UnsetType = msgspec.field(name="bbaN3", default=UNSET)
    """Third account number in national form."""
    bic: str | None | UnsetType = UNSET
    """Bank identifier code (ISO 9362)."""
    creditor_id: str | None | UnsetType = msgspec.field(name="creditorId", default=UNSET)
    """Creditor id for direct debit."""


class BranchCurrencyDto(Model, kw_only=True):
    """Currency, as a three-letter ISO 4217 code."""
    id: str | None | UnsetType = UNSET
    """Id of the currency."""
    description: str | None | UnsetType = UNSET
    """What the currency is called."""
    symbol: str | None | UnsetType = UNSET
    """Symbol of the currency."""


class BranchDto(Model, kw_only=True):
    """A branch, as the API returns it."""
    branch_id: int | None | UnsetType = msgspec.field(name="branchId", default=UNSET)
    """Branch of the company."""
    number: str | None | UnsetType = UNSET
    """Number of the branch."""
    name: str | None | UnsetType = UNSET
    """Name of the branch."""
    organization_id: int | None | UnsetType = msgspec.field(name="organizationId", default=UNSET)
    """Id of the organization."""
    is_main_branch: bool | None | UnsetType = msgspec.field(name="isMainBranch", default=UNSET)
    """Whether it is the main branch."""
    is_active: bool | None | UnsetType = msgspec.field(name="isActive", default=UNSET)
    """Whether the branch can be used."""
    last_modified_date_time: DateTime | None | UnsetType = msgspec.field(name="lastModifiedDateTime", default=UNSET)
    """When the branch last changed, set by the API. Zone: Europe/Oslo."""
    corporate_id: str | None | UnsetType = msgspec.field(name="corporateId", default=UNSET)
    """Organisation number in the official register."""
    vat_registration_id: str | None | UnsetType = msgspec.field(name="vatRegistrationId", default=UNSET)
    """VAT registration number."""
    main_address: AddressDto | None | UnsetType = msgspec.field(name="mainAddress", default=UNSET)
    main_contact: ContactInfoDto | None | UnsetType = msgspec.field(name="mainContact", default=UNSET)
    delivery_address: AddressDto | None | UnsetType = msgspec.field(name="deliveryAddress", default=UNSET)
    delivery_contact: ContactInfoDto | None | UnsetType = msgspec.field(name="deliveryContact", default=UNSET)
    default_country: CountryDto | None | UnsetType = msgspec.field(name="defaultCountry", default=UNSET)
    industry_code: IdDescription | None | UnsetType = msgspec.field(name="industryCode", default=UNSET)
    currency: BranchCurrencyDto | None | UnsetType = UNSET
    vat_zone: IdDescription | None | UnsetType = msgspec.field(name="vatZone", default=UNSET)
    ledger: IdDescription | None | UnsetType = UNSET
    bank_settings: BankSettingsDto | None | UnsetType = msgspec.field(name="bankSettings", default=UNSET)


class BranchGetAllOrderBy(OpenStr):
    """Known values of ``branch.get_all(order_by)``."""
    ID = "Id"
    NUMBER = "Number"
    NAME_ = "Name"
    ORGANIZATION_ID = "OrganizationId"
    LAST_MODIFIED_DATE_TIME = "LastModifiedDateTime"
