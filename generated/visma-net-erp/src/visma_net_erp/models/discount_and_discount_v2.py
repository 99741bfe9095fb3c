"""Model classes of ``discount_and_discount_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.values import DateTime, Decimal, Model, ToUpdate, UNSET, UnsetType
from .common import MetadataDto
if TYPE_CHECKING:
    from .discount import DiscountBreakpointUpdateDto, DiscountUpdateDto

__all__ = [
    "DiscountBranchDto", "DiscountBreakpointDto", "DiscountCustomer2Dto",
    "DiscountCustomerPriceClassDto", "DiscountDto", "DiscountItemDto", "DiscountItemPriceClassDto",
    "DiscountWarehouseDto",
]


class DiscountBranchDto(Model, kw_only=True):
    """A branch, as the API returns it."""
    branch: str | None | UnsetType = UNSET
    """Branch of the company, by number."""


class DiscountBreakpointDto(Model, kw_only=True, rename="camel"):
    """A discount breakpoint, as the API returns it."""
    to_update = ToUpdate["DiscountBreakpointUpdateDto"]("DiscountBreakpointUpdateDto")
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the discount breakpoint."""
    active: bool | None | UnsetType = UNSET
    """Whether the discount breakpoint can be used."""
    break_amount: Decimal | None | UnsetType = UNSET
    """Amount at which the step begins."""
    amount_to: Decimal | None | UnsetType = UNSET
    """End of the step, as an amount."""
    last_break_amount: Decimal | None | UnsetType = UNSET
    """Last break amount of the discount breakpoint."""
    last_amount_to: Decimal | None | UnsetType = UNSET
    """Last amount to of the discount breakpoint."""
    pending_break_amount: Decimal | None | UnsetType = UNSET
    """Amount from the pending date on."""
    break_quantity: Decimal | None | UnsetType = UNSET
    """Quantity at which the step begins."""
    quantity_to: Decimal | None | UnsetType = UNSET
    """End of the step, as a quantity."""
    last_break_quantity: Decimal | None | UnsetType = UNSET
    """Last break quantity of the discount breakpoint."""
    last_quantity_to: Decimal | None | UnsetType = UNSET
    """Last quantity to of the discount breakpoint."""
    pending_break_quantity: Decimal | None | UnsetType = UNSET
    """Quantity from the pending date on."""
    discount_amount: Decimal | None | UnsetType = UNSET
    """Discount as an amount."""
    discount_percent: Decimal | None | UnsetType = UNSET
    """Discount in percent."""
    last_discount_amount: Decimal | None | UnsetType = UNSET
    """Last discount amount of the discount breakpoint."""
    last_discount_percent: Decimal | None | UnsetType = UNSET
    """Last discount percent of the discount breakpoint."""
    last_discount: Decimal | None | UnsetType = UNSET
    """Last discount of the discount breakpoint."""
    pending_discount_amount: Decimal | None | UnsetType = UNSET
    """Discount from the pending date on, as an amount."""
    pending_discount_percent: Decimal | None | UnsetType = UNSET
    """Discount from the pending date on, in percent."""
    free_item_qty: Decimal | None | UnsetType = UNSET
    """Quantity given for free."""
    last_free_item_qty: Decimal | None | UnsetType = UNSET
    """Last free item quantity of the discount breakpoint."""
    pending_free_item_qty: Decimal | None | UnsetType = UNSET
    """Quantity given for free from the pending date on."""
    pending_date: DateTime | None | UnsetType = UNSET
    """Day from which pending values hold. Zone: Europe/Oslo."""
    effective_date: DateTime | None | UnsetType = UNSET
    """First day on which the discount breakpoint is valid. Zone: Europe/Oslo."""


class DiscountCustomer2Dto(Model, kw_only=True):
    """A customer, as the API returns it."""
    customer: str | None | UnsetType = UNSET
    """Customer, by number."""


class DiscountDto(Model, kw_only=True, rename="camel"):
    """A discount, as the API returns it."""
    to_update = ToUpdate["DiscountUpdateDto"]("DiscountUpdateDto")
    discount_code: str | None | UnsetType = UNSET
    """Code of the discount."""
    series: str | None | UnsetType = UNSET
    """Series that the discount belongs to."""
    description: str | None | UnsetType = UNSET
    """What the discount is called."""
    discount_by: str | None | UnsetType = UNSET
    """Whether the discount is a percentage, an amount or a free item."""
    break_by: str | None | UnsetType = UNSET
    """Whether steps go by quantity or by amount."""
    promotional: bool | None | UnsetType = UNSET
    """Whether the discount is a promotion."""
    active: bool | None | UnsetType = UNSET
    """Whether the discount can be used."""
    prorate_discount: bool | None | UnsetType = UNSET
    """Whether the discount grows between steps."""
    effective_date: DateTime | None | UnsetType = UNSET
    """First day on which the discount is valid. Zone: Europe/Oslo."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity. Zone: Europe/Oslo."""
    last_update_date: DateTime | None | UnsetType = UNSET
    """Day on which pending values last took effect. Zone: Europe/Oslo."""
    free_item: int | None | UnsetType = UNSET
    """Whether the item is given for free."""
    pending_free_item: int | None | UnsetType = UNSET
    """Free item from the pending date on."""
    last_free_item: int | None | UnsetType = UNSET
    """Last free item of the discount."""
    line_cntr: int | None | UnsetType = UNSET
    """How many lines there are."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the discount was made, set by the API. Zone: Europe/Oslo."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the discount last changed, set by the API. Zone: Europe/Oslo."""
    discount_breakpoints: list[DiscountBreakpointDto] | None | UnsetType = UNSET
    """Steps of the discount."""
    customers: list[DiscountCustomer2Dto] | None | UnsetType = UNSET
    """Customers that the discount is for."""
    items: list[DiscountItemDto] | None | UnsetType = UNSET
    """Items that the discount holds for."""
    warehouses: list[DiscountWarehouseDto] | None | UnsetType = UNSET
    """Warehouses that the discount holds for."""
    customer_price_classes: list[DiscountItemPriceClassDto] | None | UnsetType = UNSET
    """Customer price classes of the discount."""
    item_price_classes: list[DiscountItemPriceClassDto] | None | UnsetType = UNSET
    """Item price classes of the discount."""
    branches: list[DiscountBranchDto] | None | UnsetType = UNSET
    """Branches that the discount holds for."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the discount; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class DiscountItemDto(Model, kw_only=True, rename="camel"):
    """An item, as the API returns it."""
    item_id: str | None | UnsetType = UNSET
    """Number of the item."""


class DiscountItemPriceClassDto(Model, kw_only=True, rename="camel"):
    """A price class, as the API returns it."""
    price_class_id: str | None | UnsetType = UNSET
    """Price class."""


class DiscountWarehouseDto(Model, kw_only=True):
    """A warehouse, as the API returns it."""
    warehouse: str | None | UnsetType = UNSET
    """Warehouse, by number."""


DiscountCustomerPriceClassDto: TypeAlias = DiscountItemPriceClassDto
