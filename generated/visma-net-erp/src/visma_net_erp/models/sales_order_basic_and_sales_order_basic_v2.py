"""Model classes of ``sales_order_basic_and_sales_order_basic_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import DateTime, Decimal, Model, Plain, UNSET, UnsetType
from .common import OperationDeleteInsertUpdate

__all__ = ["SalesOrderBasicLineUpdateDto", "SalesOrderBasicUpdateDto"]


class SalesOrderBasicLineUpdateDto(Model, kw_only=True):
    """What can be set on a sales order basic line."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "branch_number", "disc_unit_price", "discount_amount", "discount_code", "discount_percent",
        "inventory_id", "inventory_number", "line_description", "line_nbr", "manual_discount",
        "note", "quantity", "unit_cost", "unit_price", "uom", "warehouse",
    })
    branch_number: str | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = msgspec.field(name="lineNbr", default=UNSET)
    inventory_id: str | None | UnsetType = msgspec.field(name="inventoryId", default=UNSET)
    """Id of the item."""
    inventory_number: str = msgspec.field(name="inventoryNumber")
    """Number of the item."""
    warehouse: str | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    unit_cost: Decimal | None | UnsetType = msgspec.field(name="unitCost", default=UNSET)
    unit_price: Decimal | None | UnsetType = msgspec.field(name="unitPrice", default=UNSET)
    discount_percent: Decimal | None | UnsetType = msgspec.field(name="discountPercent", default=UNSET)
    discount_amount: Decimal | None | UnsetType = msgspec.field(name="discountAmount", default=UNSET)
    discount_code: str | None | UnsetType = msgspec.field(name="discountCode", default=UNSET)
    manual_discount: bool | None | UnsetType = msgspec.field(name="manualDiscount", default=UNSET)
    disc_unit_price: Decimal | None | UnsetType = msgspec.field(name="discUnitPrice", default=UNSET)
    line_description: str | None | UnsetType = msgspec.field(name="lineDescription", default=UNSET)
    note: str | None | UnsetType = UNSET


class SalesOrderBasicUpdateDto(Model, kw_only=True):
    """What can be set on a sales order basic."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "branch_number", "contact_id", "currency", "customer", "customer_order", "customer_ref_no",
        "date", "description", "gln", "hold", "location", "note", "order_number", "order_type",
        "override_number_series", "recalculate_shipment", "request_on", "vat_registration_id",
    })
    lines: list[SalesOrderBasicLineUpdateDto] | None | UnsetType = UNSET
    """Lines of the sales order basic."""
    order_type: str = msgspec.field(name="orderType")
    """Type of the order; together with the number it is the key."""
    order_number: str | None | UnsetType = msgspec.field(name="orderNumber", default=UNSET)
    hold: bool | None | UnsetType = UNSET
    date: DateTime | None | UnsetType = UNSET
    request_on: DateTime | None | UnsetType = msgspec.field(name="requestOn", default=UNSET)
    customer_order: str | None | UnsetType = msgspec.field(name="customerOrder", default=UNSET)
    customer_ref_no: str | None | UnsetType = msgspec.field(name="customerRefNo", default=UNSET)
    customer: str | None | UnsetType = UNSET
    """Customer, by number."""
    location: str | None | UnsetType = UNSET
    contact_id: int | None | UnsetType = msgspec.field(name="contactId", default=UNSET)
    gln: str | None | UnsetType = UNSET
    """Global location number (GS1), 13 digits."""
    vat_registration_id: str | None | UnsetType = msgspec.field(name="vatRegistrationId", default=UNSET)
    """VAT registration number."""
    currency: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    recalculate_shipment: bool | None | UnsetType = msgspec.field(name="recalculateShipment", default=UNSET)
    branch_number: str | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)
    note: str | None | UnsetType = UNSET
    override_number_series: bool | None | UnsetType = msgspec.field(name="overrideNumberSeries", default=UNSET)
