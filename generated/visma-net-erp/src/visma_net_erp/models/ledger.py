"""Model classes of ``ledger``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import DateTime, Model, OpenStr, UNSET, UnsetType
from .common import NumberName

__all__ = ["LedgerDto", "LedgerDtoBalanceType", "NumberName"]


class LedgerDto(Model, kw_only=True, rename="camel"):
    """A ledger, as the API returns it."""
    internal_id: int | None | UnsetType = UNSET
    """The id that the database gave the ledger; it never changes."""
    number: str | None | UnsetType = UNSET
    """Number of the ledger."""
    description: str | None | UnsetType = UNSET
    """What the ledger is called."""
    balance_type: LedgerDtoBalanceType | None | UnsetType = UNSET
    """Side on which the entry type works: receipt or disbursement."""
    currency_id: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    consolidation_source: bool | None | UnsetType = UNSET
    """Whether the ledger is consolidated elsewhere."""
    consol_branch: NumberName | None | UnsetType = UNSET
    branch_accounting: bool | None | UnsetType = UNSET
    """Whether the cash account serves its own branch alone."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the ledger last changed, set by the API. Zone: Europe/Oslo."""
    post_inter_company: bool | None | UnsetType = UNSET
    """Whether postings go to other companies of the group."""


class LedgerDtoBalanceType(OpenStr):
    """Known values of ``LedgerDto.balance_type``."""
    ACTUAL = "Actual"
    REPORT = "Report"
    STATISTICAL = "Statistical"
    BUDGET = "Budget"
