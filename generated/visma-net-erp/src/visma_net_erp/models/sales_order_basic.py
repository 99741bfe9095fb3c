"""Model classes of ``sales_order_basic``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import Date, DateTime, Decimal, Model, ToUpdate, UNSET, UnsetType
from .common import (
    AttachmentDto, BranchNumberDto, IdDescription, IntegerInternalIdNumberName,
    InventoryNumberDescriptionDto, LocationDescriptionDto, MetadataDto, NumberDescription,
    NumberName, OperationDeleteInsertUpdate, SalesOrderDtoStatus, WarehouseIdDescriptionDto,
)
from .sales_order_basic_and_sales_order_basic_v2 import (
    SalesOrderBasicLineUpdateDto, SalesOrderBasicUpdateDto,
)

__all__ = [
    "AttachmentDto", "BranchNumberDto", "IdDescription", "IntegerInternalIdNumberName",
    "InventoryNumberDescriptionDto", "LocationDescriptionDto", "MetadataDto", "NumberDescription",
    "NumberName", "OperationDeleteInsertUpdate", "SalesOrderBasicDto",
    "SalesOrderBasicLineUpdateDto", "SalesOrderBasicUpdateDto", "SalesOrderDocumentLineDto",
    "SalesOrderDtoStatus", "WarehouseIdDescriptionDto",
]


class SalesOrderBasicDto(Model, kw_only=True, rename="camel"):
    """A sales order basic, as the API returns it."""
    to_update = ToUpdate["SalesOrderBasicUpdateDto"]("SalesOrderBasicUpdateDto")
    lines: list[SalesOrderDocumentLineDto] | None | UnsetType = UNSET
    """Lines of the sales order basic."""
    order_type: str | None | UnsetType = UNSET
    """Type of the order; together with the number it is the key."""
    order_no: str | None | UnsetType = UNSET
    """Number of the order."""
    status: SalesOrderDtoStatus | None | UnsetType = UNSET
    """Where the sales order basic stands."""
    hold: bool | None | UnsetType = UNSET
    """Whether the sales order basic is on hold and cannot be released."""
    date: DateTime | None | UnsetType = UNSET
    """Date of the sales order basic. Zone: Europe/Oslo."""
    request_on: DateTime | None | UnsetType = UNSET
    """Day on which the customer wants the goods. Zone: Europe/Oslo."""
    customer_order: str | None | UnsetType = UNSET
    """The customer's own order number."""
    customer_ref_no: str | None | UnsetType = UNSET
    """The customer's own reference."""
    customer: IntegerInternalIdNumberName | None | UnsetType = UNSET
    contact_id: int | None | UnsetType = UNSET
    """Id of the contact."""
    location: LocationDescriptionDto | None | UnsetType = UNSET
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    description: str | None | UnsetType = UNSET
    """What the sales order basic is called."""
    order_total: Decimal | None | UnsetType = UNSET
    """Total of the order."""
    order_total_in_base_currency: Decimal | None | UnsetType = UNSET
    """Total of the order, in the company's own currency."""
    vat_taxable_total: Decimal | None | UnsetType = UNSET
    """Amount that VAT is calculated on."""
    vat_taxable_total_in_base_currency: Decimal | None | UnsetType = UNSET
    """Amount that VAT is calculated on, in the company's own currency."""
    vat_exempt_total: Decimal | None | UnsetType = UNSET
    """Amount that bears no VAT."""
    vat_exempt_total_in_base_currency: Decimal | None | UnsetType = UNSET
    """Amount that bears no VAT, in the company's own currency."""
    tax_total: Decimal | None | UnsetType = UNSET
    """All tax together."""
    tax_total_in_base_currency: Decimal | None | UnsetType = UNSET
    """All tax together, in the company's own currency."""
    exchange_rate: Decimal | None | UnsetType = UNSET
    """Rate from the currency of the document to that of the company."""
    discount_total: Decimal | None | UnsetType = UNSET
    """All discounts together."""
    discount_total_in_base_currency: Decimal | None | UnsetType = UNSET
    """All discounts together, in the company's own currency."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the sales order basic last changed, set by the API. Zone: Europe/Oslo."""
    branch_number: NumberName | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    """Free note on the sales order basic."""
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the sales order basic; read one through the attachment resource."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the sales order basic; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class SalesOrderDocumentLineDto(Model, kw_only=True, rename="camel"):
    """A sales order document line, as the API returns it."""
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the sales order document line."""
    sort_order: int | None | UnsetType = UNSET
    """Position among the lines, lowest first."""
    inventory: NumberDescription | None | UnsetType = UNSET
    warehouse: IdDescription | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    quantity: Decimal | None | UnsetType = UNSET
    """Quantity, in the unit of measure given."""
    qty_on_shipments: Decimal | None | UnsetType = UNSET
    """Quantity on shipments."""
    open_qty: Decimal | None | UnsetType = UNSET
    """Quantity still to be shipped."""
    unit_cost: Decimal | None | UnsetType = UNSET
    """Cost of one unit."""
    unit_price: Decimal | None | UnsetType = UNSET
    """Price of one unit."""
    unit_price_in_base_currency: Decimal | None | UnsetType = UNSET
    """Price of one unit, in the company's own currency."""
    discount_code: str | None | UnsetType = UNSET
    """Code of the discount."""
    discount_percent: Decimal | None | UnsetType = UNSET
    """Discount in percent."""
    discount_amount: Decimal | None | UnsetType = UNSET
    """Discount as an amount."""
    manual_discount: bool | None | UnsetType = UNSET
    """Whether the discount was set by hand."""
    disc_unit_price: Decimal | None | UnsetType = UNSET
    """Price of one unit after discount."""
    ext_price: Decimal | None | UnsetType = UNSET
    """Quantity times the price of a unit."""
    unbilled_amount: Decimal | None | UnsetType = UNSET
    """Amount not yet invoiced."""
    line_description: str | None | UnsetType = UNSET
    """What the line is about."""
    branch_number: NumberName | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    """Free note on the sales order document line."""
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the sales order document line; read one through the attachment resource."""
