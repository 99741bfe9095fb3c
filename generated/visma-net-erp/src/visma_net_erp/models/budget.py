"""Model classes of ``budget``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.values import AllBut, DateTime, Decimal, Model, Plain, ToUpdate, UNSET, UnsetType
from .common import (
    AccountNumberDto, BooleanActiveIdDescription, NumberName, OperationDeleteInsertUpdate,
    SegmentUpdateDto, TypeAssetExpenseIncomeLiability,
)

__all__ = [
    "AccountNumberDto", "BooleanActiveIdDescription", "BudgetDto", "BudgetUpdateDto",
    "FinancialPeriodAmountDto", "FinancialPeriodAmountUpdateDto", "NumberName",
    "OperationDeleteInsertUpdate", "SegmentUpdateDto", "TypeAssetExpenseIncomeLiability",
]


class BudgetDto(Model, kw_only=True, rename="camel"):
    """A budget, as the API returns it."""
    to_update = ToUpdate["BudgetUpdateDto"]("BudgetUpdateDto")
    financial_year: str | None | UnsetType = UNSET
    """Financial year, four digits."""
    released: bool | None | UnsetType = UNSET
    """Whether the budget has been released."""
    released_amount: Decimal | None | UnsetType = UNSET
    """Amount that is in force."""
    account: AccountNumberDto | None | UnsetType = UNSET
    subaccount: BooleanActiveIdDescription | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """What the budget is called."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the budget."""
    distributed_amount: Decimal | None | UnsetType = UNSET
    """Amount that has been distributed."""
    periods: list[FinancialPeriodAmountDto] | None | UnsetType = UNSET
    """Amounts by period."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the budget last changed, set by the API. Zone: Europe/Oslo."""
    branch_number: NumberName | None | UnsetType = UNSET


class BudgetUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a budget."""
    __wrapped__ = AllBut("periods", "subaccount")
    ledger: str | None | UnsetType = UNSET
    financial_year: str | None | UnsetType = UNSET
    account: str | None | UnsetType = UNSET
    subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount, by number or by its segments."""
    description: str | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET
    branch_number: str | None | UnsetType = UNSET
    periods: list[FinancialPeriodAmountUpdateDto] | None | UnsetType = UNSET
    """Amounts by period."""


class FinancialPeriodAmountDto(Model, kw_only=True, rename="camel"):
    """A period amount, as the API returns it."""
    to_update = ToUpdate["FinancialPeriodAmountUpdateDto"]("FinancialPeriodAmountUpdateDto")
    period_id: str | None | UnsetType = UNSET
    """Period, as six digits."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the period amount."""


class FinancialPeriodAmountUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a period amount."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    period_id: str | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
