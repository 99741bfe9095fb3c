"""Model classes of ``cash_account``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.values import DateTime, Model, UNSET, UnsetType
from .cash_account_and_cash_transaction import EntryTypeDtoDisableReceipt
from .common import (
    AccountNumberDto, BooleanActiveIdDescription, EntryTypeDtoTaxCalculationMode, MetadataDto,
    NumberDescription, NumberName, TaxCategoryNumberDescriptionDto, TypeAssetExpenseIncomeLiability,
    VatZoneDto,
)

__all__ = [
    "AccountNumberDto", "BooleanActiveIdDescription", "CashAccountDto", "EntryTypeDto",
    "EntryTypeDtoDisableReceipt", "EntryTypeDtoTaxCalculationMode", "MetadataDto",
    "NumberDescription", "NumberName", "TaxCategoryNumberDescriptionDto",
    "TypeAssetExpenseIncomeLiability", "VatZoneDto",
]


class CashAccountDto(Model, kw_only=True, rename="camel"):
    """A cash account, as the API returns it."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the cash account last changed, set by the API. Zone: Europe/Oslo."""
    entry_types: list[EntryTypeDto] | None | UnsetType = UNSET
    """Kinds of cash transaction that the account allows."""
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    number: str | None | UnsetType = UNSET
    """Number of the cash account."""
    description: str | None | UnsetType = UNSET
    """What the cash account is called."""


class EntryTypeDto(Model, kw_only=True, rename="camel"):
    """An entry type, as the API returns it."""
    entry_type_id: str | None | UnsetType = UNSET
    """Kind of cash transaction."""
    disable_receipt: EntryTypeDtoDisableReceipt | None | UnsetType = UNSET
    """Whether receipts are not allowed."""
    module: str | None | UnsetType = UNSET
    """Ledger that the document comes from."""
    default_offset_account_branch: NumberName | None | UnsetType = UNSET
    default_offset_account: AccountNumberDto | None | UnsetType = UNSET
    default_offset_subaccount: BooleanActiveIdDescription | None | UnsetType = UNSET
    reclasification_account: AccountNumberDto | None | UnsetType = UNSET
    business_account: AccountNumberDto | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """What the entry type is called."""
    use_for_payments_reclasification: bool | None | UnsetType = UNSET
    """Whether payments are reclassified through the account."""
    reclasification_account_override: AccountNumberDto | None | UnsetType = UNSET
    offset_account_override: AccountNumberDto | None | UnsetType = UNSET
    offset_subaccount_override: BooleanActiveIdDescription | None | UnsetType = UNSET
    offset_account_branch: NumberName | None | UnsetType = UNSET
    vat_zone: VatZoneDto | None | UnsetType = UNSET
    tax_calculation_mode: EntryTypeDtoTaxCalculationMode | None | UnsetType = UNSET
    """Whether prices are net or gross of tax."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the entry type last changed, set by the API. Zone: Europe/Oslo."""

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
