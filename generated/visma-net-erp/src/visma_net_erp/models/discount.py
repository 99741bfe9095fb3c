"""Model classes of ``discount``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import AllBut, DateTime, Decimal, Model, Plain, UNSET, UnsetType
from .common import (
    ActionResult, ActionResultDoneFailedInProcessQueued, MetadataDto, OperationDeleteInsertUpdate,
    UpdateDiscountsActionResultDto,
)
from .discount_and_discount_v2 import (
    DiscountBranchDto, DiscountBreakpointDto, DiscountCustomer2Dto, DiscountCustomerPriceClassDto,
    DiscountDto, DiscountItemDto, DiscountItemPriceClassDto, DiscountWarehouseDto,
)

__all__ = [
    "ActionResult", "ActionResultDoneFailedInProcessQueued", "BasePaginationDtoOfDiscountDto",
    "DiscountBranchDto", "DiscountBreakpointDto", "DiscountBreakpointUpdateDto",
    "DiscountCustomer2Dto", "DiscountCustomerPriceClassDto", "DiscountDto", "DiscountItemDto",
    "DiscountItemPriceClassDto", "DiscountUpdateDto", "DiscountWarehouseDto", "MetadataDto",
    "OperationDeleteInsertUpdate", "UpdateDiscountsActionResultDto",
]


class BasePaginationDtoOfDiscountDto(Model, kw_only=True, rename="camel"):
    """One page of a list, with the total."""
    page_number: int | None | UnsetType = UNSET
    """The page this is, counted from 1."""
    page_size: int | None | UnsetType = UNSET
    """How many elements a page holds."""
    total_count: int | None | UnsetType = UNSET
    """How many elements match in all, whatever the page."""
    records: list[DiscountDto] | None | UnsetType = UNSET
    """The elements of this page."""


class DiscountBreakpointUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a discount breakpoint."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = UNSET
    pending_break_amount: Decimal | None | UnsetType = UNSET
    pending_date: DateTime | None | UnsetType = UNSET
    pending_discount_percent: Decimal | None | UnsetType = UNSET
    pending_discount_amount: Decimal | None | UnsetType = UNSET
    pending_break_quantity: Decimal | None | UnsetType = UNSET
    break_amount: Decimal | None | UnsetType = UNSET
    discount_amount: Decimal | None | UnsetType = UNSET
    discount_percent: Decimal | None | UnsetType = UNSET


class DiscountUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a discount."""
    __wrapped__ = AllBut("discount_breakpoints")
    discount_code: str | None | UnsetType = UNSET
    series: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    discount_by: str | None | UnsetType = UNSET
    break_by: str | None | UnsetType = UNSET
    promotional: bool | None | UnsetType = UNSET
    active: bool | None | UnsetType = UNSET
    prorate_discount: bool | None | UnsetType = UNSET
    effective_date: DateTime | None | UnsetType = UNSET
    expiration_date: DateTime | None | UnsetType = UNSET
    discount_breakpoints: list[DiscountBreakpointUpdateDto] | None | UnsetType = UNSET
    """Steps of the discount."""
