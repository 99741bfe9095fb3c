"""Model classes of ``sales_order_basic_and_sales_order_basic_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import AllBut, DateTime, Decimal, Model, Plain, UNSET, UnsetType
from .common import OperationDeleteInsertUpdate

__all__ = ["SalesOrderBasicLineUpdateDto", "SalesOrderBasicUpdateDto"]


class SalesOrderBasicLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a sales order basic line."""
    __wrapped__ = AllBut("operation")
    branch_number: str | None | UnsetType = UNSET
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = UNSET
    inventory_id: str | None | UnsetType = UNSET
    """Id of the item."""
    inventory_number: str
    """Number of the item."""
    warehouse: str | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    unit_cost: Decimal | None | UnsetType = UNSET
    unit_price: Decimal | None | UnsetType = UNSET
    discount_percent: Decimal | None | UnsetType = UNSET
    discount_amount: Decimal | None | UnsetType = UNSET
    discount_code: str | None | UnsetType = UNSET
    manual_discount: bool | None | UnsetType = UNSET
    disc_unit_price: Decimal | None | UnsetType = UNSET
    line_description: str | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET


class SalesOrderBasicUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a sales order basic."""
    __wrapped__ = AllBut("lines")
    lines: list[SalesOrderBasicLineUpdateDto] | None | UnsetType = UNSET
    """Lines of the sales order basic."""
    order_type: str
    """Type of the order; together with the number it is the key."""
    order_number: str | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    date: DateTime | None | UnsetType = UNSET
    request_on: DateTime | None | UnsetType = UNSET
    customer_order: str | None | UnsetType = UNSET
    customer_ref_no: str | None | UnsetType = UNSET
    customer: str | None | UnsetType = UNSET
    """Customer, by number."""
    location: str | None | UnsetType = UNSET
    contact_id: int | None | UnsetType = UNSET
    gln: str | None | UnsetType = UNSET
    """Global location number (GS1), 13 digits."""
    vat_registration_id: str | None | UnsetType = UNSET
    """VAT registration number."""
    currency: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    recalculate_shipment: bool | None | UnsetType = UNSET
    branch_number: str | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    override_number_series: bool | None | UnsetType = UNSET
