"""Model classes of ``discount``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import DateTime, Decimal, Model, Plain, UNSET, UnsetType
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


class BasePaginationDtoOfDiscountDto(Model, kw_only=True):
    """One page of a list, with the total."""
    page_number: int | None | UnsetType = msgspec.field(name="pageNumber", default=UNSET)
    """The page this is, counted from 1."""
    page_size: int | None | UnsetType = msgspec.field(name="pageSize", default=UNSET)
    """How many elements a page holds."""
    total_count: int | None | UnsetType = msgspec.field(name="totalCount", default=UNSET)
    """How many elements match in all, whatever the page."""
    records: list[DiscountDto] | None | UnsetType = UNSET
    """The elements of this page."""


class DiscountBreakpointUpdateDto(Model, kw_only=True):
    """What can be set on a discount breakpoint."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "break_amount", "discount_amount", "discount_percent", "line_nbr", "pending_break_amount",
        "pending_break_quantity", "pending_date", "pending_discount_amount",
        "pending_discount_percent",
    })
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = msgspec.field(name="lineNbr", default=UNSET)
    pending_break_amount: Decimal | None | UnsetType = msgspec.field(name="pendingBreakAmount", default=UNSET)
    pending_date: DateTime | None | UnsetType = msgspec.field(name="pendingDate", default=UNSET)
    pending_discount_percent: Decimal | None | UnsetType = msgspec.field(name="pendingDiscountPercent", default=UNSET)
    pending_discount_amount: Decimal | None | UnsetType = msgspec.field(name="pendingDiscountAmount", default=UNSET)
    pending_break_quantity: Decimal | None | UnsetType = msgspec.field(name="pendingBreakQuantity", default=UNSET)
    break_amount: Decimal | None | UnsetType = msgspec.field(name="breakAmount", default=UNSET)
    discount_amount: Decimal | None | UnsetType = msgspec.field(name="discountAmount", default=UNSET)
    discount_percent: Decimal | None | UnsetType = msgspec.field(name="discountPercent", default=UNSET)


class DiscountUpdateDto(Model, kw_only=True):
    """What can be set on a discount."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "active", "break_by", "description", "discount_by", "discount_code", "effective_date",
        "expiration_date", "promotional", "prorate_discount", "series",
    })
    discount_code: str | None | UnsetType = msgspec.field(name="discountCode", default=UNSET)
    series: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    discount_by: str | None | UnsetType = msgspec.field(name="discountBy", default=UNSET)
    break_by: str | None | UnsetType = msgspec.field(name="breakBy", default=UNSET)
    promotional: bool | None | UnsetType = UNSET
    active: bool | None | UnsetType = UNSET
    prorate_discount: bool | None | UnsetType = msgspec.field(name="prorateDiscount", default=UNSET)
    effective_date: DateTime | None | UnsetType = msgspec.field(name="effectiveDate", default=UNSET)
    expiration_date: DateTime | None | UnsetType = msgspec.field(name="expirationDate", default=UNSET)
    discount_breakpoints: list[DiscountBreakpointUpdateDto] | None | UnsetType = msgspec.field(name="discountBreakpoints", default=UNSET)
    """Steps of the discount."""
