"""Model classes of ``account``; written by erpgen, not by hand."""

from __future__ import annotations

import msgspec
from .._runtime.values import AllBut, DateTime, Model, Plain, ToUpdate, UNSET, UnsetType
from .._runtime.releases import ShrunkModel
from .common import MetadataDto, NumberDescription, TypeAssetExpenseIncomeLiability

__all__ = [
    "AccountDto", "AccountUpdateDto", "MetadataDto", "NumberDescription",
    "TypeAssetExpenseIncomeLiability",
]


class AccountDto(ShrunkModel, kw_only=True, rename="camel"):
    """An account, as the API returns it."""
    to_update = ToUpdate["AccountUpdateDto"]("AccountUpdateDto")
    account_id: int | None | UnsetType = msgspec.field(name="accountID", default=UNSET)
    """Id of the account in the database."""
    account_cd: str | None | UnsetType = msgspec.field(name="accountCD", default=UNSET)
    """General ledger account, by number."""
    account_group_cd: str | None | UnsetType = msgspec.field(name="accountGroupCD", default=UNSET)
    """Project account group that the account belongs to."""
    account_class: str | None | UnsetType = UNSET
    """Class of the account, for reports."""
    type: TypeAssetExpenseIncomeLiability | None | UnsetType = UNSET
    """Kind of the account."""
    active: bool | None | UnsetType = UNSET
    """Whether the account can be used."""
    description: str | None | UnsetType = UNSET
    """What the account is called."""
    account_class_description: str | None | UnsetType = UNSET
    """Description of the account class."""
    use_default_sub: bool | None | UnsetType = UNSET
    """Set to take the subaccount from the defaults."""
    post_option: str | None | UnsetType = UNSET
    """Whether postings are kept one by one or as a sum."""
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    tax_category: str | None | UnsetType = UNSET
    """VAT category."""
    cash_account: bool | None | UnsetType = UNSET
    """Cash account."""
    public_code1: str | None | UnsetType = UNSET
    """Public code for reports to the authorities."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the account last changed, set by the API. Zone: Europe/Oslo."""
    external_code1_info: NumberDescription | None | UnsetType = UNSET
    external_code2_info: NumberDescription | None | UnsetType = UNSET
    analisys_code_info: NumberDescription | None | UnsetType = UNSET
    control_account_module: str | None | UnsetType = UNSET
    """Ledger that alone may post to this account."""
    allow_manual_entry: bool | None | UnsetType = UNSET
    """Whether people may post to it directly."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the account; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class AccountUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on an account."""
    __wrapped__ = AllBut()
    account_cd: str | None | UnsetType = msgspec.field(name="accountCD", default=UNSET)
    active: bool | None | UnsetType = UNSET
    account_class: str | None | UnsetType = UNSET
    analysis_code: str | None | UnsetType = UNSET
    currency: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    extenal_code1: str | None | UnsetType = UNSET
    external_code2: str | None | UnsetType = UNSET
    account_group_cd: str | None | UnsetType = msgspec.field(name="accountGroupCD", default=UNSET)
    post_option: str | None | UnsetType = UNSET
    public_code1: str | None | UnsetType = UNSET
    type: Plain[TypeAssetExpenseIncomeLiability] | None | UnsetType = UNSET
    use_default_sub: bool | None | UnsetType = UNSET
    tax_category: str | None | UnsetType = UNSET
