"""Model classes of ``sales_order_and_sales_order_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec
from .._runtime.values import AllBut, Date, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UUID, UnsetType
from .._runtime.releases import ShrunkModel
from .common import (
    AttachmentDto, BooleanActiveIdDescription, IdDescription, IntegerIdDescription,
    IntegerInternalIdNumberName, LocationDescriptionDto, MetadataDto, NumberDescription, NumberName,
    OperationDeleteInsertUpdate, RotRutUpdateDto, SalesOrderAddressUpdateDto,
    SalesOrderContactUpdateDto, SalesOrderDtoStatus, SegmentUpdateDto, ShipmentAddressDto,
    ShipmentContactDto, ShipmentDtoOperation, VatZoneDto,
)

__all__ = [
    "CancelSalesOrderActionDto", "CreateShipmentActionDto", "EmployeeDescriptionDto",
    "ReopenSalesOrderActionDto", "ReopenSalesOrderActionDtoSaleOrderUpdateDto",
    "ReopenSalesOrderActionDtoSaleOrderUpdateDtoShipComplete", "SalesOrderDto",
    "SalesOrderDtoShipComplete", "SalesOrderLineDto", "SalesOrderLineDtoPoSource",
    "SalesOrderLineDtoShipComplete", "SalesOrderLineUpdateDto", "SalesOrderLineUpdateDtoPoSource",
    "SalesOrderLineUpdateDtoShipComplete", "SalesOrderShipmentDto", "SalesOrderUpdateDto",
    "SalesOrderUpdateDtoShipComplete",
]


class CancelSalesOrderActionDto(Model, kw_only=True, rename="camel"):
    """What the action needs to know."""
    order_type: str
    """Type of the order; together with the number it is the key."""


class CreateShipmentActionDto(Model, kw_only=True, rename="camel"):
    """What the action needs to know."""
    order_type: str
    """Type of the order; together with the number it is the key."""
    return_shipment_dto: bool | None | UnsetType = UNSET
    """Set to get the shipment in the answer."""
    shipment_date: DateTime
    """Day of the shipment."""
    shipment_warehouse: str
    """Warehouse to ship from."""
    operation: str | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""


class EmployeeDescriptionDto(Model, kw_only=True, rename="camel"):
    """Who answers for the sales order."""
    id: UUID | None | UnsetType = UNSET
    """Id of the owner."""
    employee_id: str | None | UnsetType = UNSET
    """Number of the employee."""
    name: str | None | UnsetType = UNSET
    """Name of the owner."""


class ReopenSalesOrderActionDto(Model, kw_only=True, rename="camel"):
    """What the action needs to know."""
    sale_order_update_dto: ReopenSalesOrderActionDtoSaleOrderUpdateDto


class ReopenSalesOrderActionDtoSaleOrderUpdateDto(Model, kw_only=True, rename="camel"):
    """What to change on the order while reopening it."""
    __wrapped__ = AllBut("lines", "rot_rut_details")
    project: int | None | UnsetType = UNSET
    print_description_on_invoice: bool | None | UnsetType = UNSET
    print_note_on_external_documents: bool | None | UnsetType = UNSET
    print_note_on_internal_documents: bool | None | UnsetType = UNSET
    so_billing_contact: SalesOrderContactUpdateDto | None | UnsetType = UNSET
    so_billing_address: SalesOrderAddressUpdateDto | None | UnsetType = UNSET
    customer_vat_zone: str | None | UnsetType = msgspec.field(name="customerVATZone", default=UNSET)
    invoice_separately: bool | None | UnsetType = UNSET
    terms: str | None | UnsetType = UNSET
    sales_person: str | None | UnsetType = UNSET
    owner: UUID | None | UnsetType = UNSET
    orig_order_type: str | None | UnsetType = UNSET
    orig_order_nbr: str | None | UnsetType = UNSET
    so_shipping_contact: SalesOrderContactUpdateDto | None | UnsetType = UNSET
    so_shipping_address: SalesOrderAddressUpdateDto | None | UnsetType = UNSET
    sched_shipment: DateTime | None | UnsetType = UNSET
    ship_separately: bool | None | UnsetType = UNSET
    ship_complete: Plain[SalesOrderDtoShipComplete] | None | UnsetType = UNSET
    cancel_by: DateTime | None | UnsetType = UNSET
    canceled: bool | None | UnsetType = UNSET
    preferred_warehouse: str | None | UnsetType = UNSET
    ship_via: str | None | UnsetType = UNSET
    fob_point: str | None | UnsetType = UNSET
    priority: int | None | UnsetType = UNSET
    shipping_terms: str | None | UnsetType = UNSET
    shipping_zone: str | None | UnsetType = UNSET
    residential_delivery: bool | None | UnsetType = UNSET
    saturday_delivery: bool | None | UnsetType = UNSET
    insurance: bool | None | UnsetType = UNSET
    transaction_type: int | None | UnsetType = UNSET
    payment_method: str | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    payment_ref: str | None | UnsetType = UNSET
    is_rot_rut_deductible: bool | None | UnsetType = UNSET
    emailed: bool | None | UnsetType = UNSET
    rot_rut_details: RotRutUpdateDto | None | UnsetType = UNSET
    lines: list[SalesOrderLineUpdateDto] | None | UnsetType = UNSET
    """Lines of the sales order."""
    order_type: str | None | UnsetType = UNSET
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


class SalesOrderDto(ShrunkModel, kw_only=True, rename="camel"):
    """A sales order, as the API returns it."""
    to_update = ToUpdate["SalesOrderUpdateDto"]("SalesOrderUpdateDto")
    project_cd: str | None | UnsetType = msgspec.field(name="projectCD", default=UNSET)
    """Number of the project."""
    print_description_on_invoice: bool | None | UnsetType = UNSET
    """Whether the description is printed on invoices."""
    print_note_on_external_documents: bool | None | UnsetType = UNSET
    """Whether notes are printed on what customers get."""
    print_note_on_internal_documents: bool | None | UnsetType = UNSET
    """Whether notes are printed on internal papers."""
    so_billing_contact: ShipmentContactDto | None | UnsetType = UNSET
    so_billing_address: ShipmentAddressDto | None | UnsetType = UNSET
    customer_vat_zone: VatZoneDto | None | UnsetType = msgspec.field(name="customerVATZone", default=UNSET)
    invoice_separately: bool | None | UnsetType = UNSET
    """Whether the order gets an invoice of its own."""
    invoice_nbr: str | None | UnsetType = UNSET
    """Number of the invoice."""
    invoice_date: DateTime | None | UnsetType = UNSET
    """Date of the invoice. Zone: Europe/Oslo."""
    terms: IdDescription | None | UnsetType = UNSET
    due_date: DateTime | None | UnsetType = UNSET
    """Day by which the sales order is due. Zone: Europe/Oslo."""
    cash_discount_date: DateTime | None | UnsetType = UNSET
    """Last day on which the cash discount is given. Zone: Europe/Oslo."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    sales_person: IdDescription | None | UnsetType = UNSET
    commission_percent: str | None | UnsetType = UNSET
    """Commission in percent."""
    commission_amount: str | None | UnsetType = UNSET
    """Commission as an amount."""
    commissionable_amount: str | None | UnsetType = UNSET
    """Amount that commission is paid on."""
    owner: EmployeeDescriptionDto | None | UnsetType = UNSET
    orig_order_type: str | None | UnsetType = UNSET
    """Type of the order this one was made from."""
    orig_order_nbr: str | None | UnsetType = UNSET
    """Number of the order this one was made from."""
    so_shipping_contact: ShipmentContactDto | None | UnsetType = UNSET
    so_shipping_address: ShipmentAddressDto | None | UnsetType = UNSET
    sched_shipment: DateTime | None | UnsetType = UNSET
    """Day planned for the shipment. Zone: Europe/Oslo."""
    ship_separately: bool | None | UnsetType = UNSET
    """Whether the order is shipped on its own."""
    ship_complete: SalesOrderDtoShipComplete | None | UnsetType = UNSET
    """Whether the order may be shipped in parts."""
    cancel_by: DateTime | None | UnsetType = UNSET
    """Day after which the order is cancelled unless shipped. Zone: Europe/Oslo."""
    canceled: bool | None | UnsetType = UNSET
    """Whether the sales order is cancelled."""
    preferred_warehouse: IdDescription | None | UnsetType = UNSET
    ship_via: IdDescription | None | UnsetType = UNSET
    fob_point: IdDescription | None | UnsetType = UNSET
    priority: int | None | UnsetType = UNSET
    """Order in which the sales order is taken, lowest first."""
    shipping_terms: IdDescription | None | UnsetType = UNSET
    shipping_zone: IdDescription | None | UnsetType = UNSET
    residential_delivery: bool | None | UnsetType = UNSET
    """Whether the goods go to a home."""
    saturday_delivery: bool | None | UnsetType = UNSET
    """Whether goods may arrive on Saturday."""
    insurance: bool | None | UnsetType = UNSET
    """Whether the shipment is insured."""
    transaction_type: IntegerIdDescription | None | UnsetType = UNSET
    payment_method: IdDescription | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    """Cash account."""
    payment_ref: str | None | UnsetType = UNSET
    """Reference of the payment."""
    is_rot_rut_deductible: bool | None | UnsetType = UNSET
    """Whether the line counts for the ROT or RUT deduction."""
    emailed: bool | None | UnsetType = UNSET
    """Whether it has been e-mailed."""
    lines: list[SalesOrderLineDto] | None | UnsetType = UNSET
    """Lines of the sales order."""
    shipments: list[SalesOrderShipmentDto] | None | UnsetType = UNSET
    """Shipments of the order."""
    order_type: str | None | UnsetType = UNSET
    """Type of the order; together with the number it is the key."""
    order_no: str | None | UnsetType = UNSET
    """Number of the order."""
    status: SalesOrderDtoStatus | None | UnsetType = UNSET
    """Where the sales order stands."""
    hold: bool | None | UnsetType = UNSET
    """Whether the sales order is on hold and cannot be released."""
    date: DateTime | None | UnsetType = UNSET
    """Date of the sales order. Zone: Europe/Oslo."""
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
    """What the sales order is called."""
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
    """When the sales order last changed, set by the API. Zone: Europe/Oslo."""
    branch_number: NumberName | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    """Free note on the sales order."""
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the sales order; read one through the attachment resource."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the sales order; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class SalesOrderDtoShipComplete(OpenStr):
    """Known values of ``ReopenSalesOrderActionDtoSaleOrderUpdateDto.ship_complete`` and 4 more
    places."""
    BACK_ORDER_ALLOWED = "BackOrderAllowed"
    CANCEL_REMAINDER = "CancelRemainder"
    SHIP_COMPLETE = "ShipComplete"


class SalesOrderLineDto(Model, kw_only=True, rename="camel"):
    """A sales order line, as the API returns it."""
    to_update = ToUpdate["SalesOrderLineUpdateDto"]("SalesOrderLineUpdateDto")
    invoice_nbr: str | None | UnsetType = UNSET
    """Number of the invoice."""
    operation: ShipmentDtoOperation | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    free_item: bool | None | UnsetType = UNSET
    """Whether the item is given for free."""
    requested_on: DateTime | None | UnsetType = UNSET
    """Day on which the goods are wanted. Zone: Europe/Oslo."""
    ship_on: DateTime | None | UnsetType = UNSET
    """Day on which to ship. Zone: Europe/Oslo."""
    ship_complete: SalesOrderDtoShipComplete | None | UnsetType = UNSET
    """Whether the order may be shipped in parts."""
    undership_threshold: Decimal | None | UnsetType = UNSET
    """How much less may be shipped, in percent."""
    overship_threshold: Decimal | None | UnsetType = UNSET
    """How much more may be shipped, in percent."""
    completed: bool | None | UnsetType = UNSET
    """Whether the sales order line is complete."""
    mark_for_po: bool | None | UnsetType = msgspec.field(name="markForPO", default=UNSET)
    """Whether a purchase order is to be made."""
    po_source: SalesOrderLineDtoPoSource | None | UnsetType = UNSET
    """How the goods are bought: for stock or straight to the customer."""
    lot_serial_nbr: str | None | UnsetType = UNSET
    """Lot or serial number."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity. Zone: Europe/Oslo."""
    reason_code: str | None | UnsetType = UNSET
    """Reason code; it chooses the account."""
    sales_person: IdDescription | None | UnsetType = UNSET
    tax_category: str | None | UnsetType = UNSET
    """VAT category."""
    commissionable: bool | None | UnsetType = UNSET
    """Whether commission is paid on it."""
    alternate_id: str | None | UnsetType = msgspec.field(name="alternateID", default=UNSET)
    """Number by which others know the item."""
    project_task: int | None | UnsetType = UNSET
    """Task within the project."""
    project_task_cd: str | None | UnsetType = UNSET
    """Number of the project task."""
    subaccount: BooleanActiveIdDescription | None | UnsetType = UNSET
    external_link: str | None | UnsetType = UNSET
    """Address of the sales order line in another system."""
    is_rot_rut_deductible: bool | None | UnsetType = UNSET
    """Whether the line counts for the ROT or RUT deduction."""
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the sales order line."""
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
    """Free note on the sales order line."""
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the sales order line; read one through the attachment resource."""


class SalesOrderLineDtoPoSource(OpenStr):
    """Known values of ``SalesOrderLineDto.po_source`` and 1 more place."""
    DROP_SHIP_TO_ORDER = "DropShipToOrder"
    MANUFACTURED = "Manufactured"
    NONE = "None"
    PURCHASED = "Purchased"
    PURCHASE_TO_ORDER = "PurchaseToOrder"
    TRANSFER = "Transfer"


class SalesOrderLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a sales order line."""
    __wrapped__ = AllBut("operation", "subaccount")
    invoice_nbr: str | None | UnsetType = UNSET
    sales_order_operation: Plain[ShipmentDtoOperation] | None | UnsetType = UNSET
    free_item: bool | None | UnsetType = UNSET
    requested_on: DateTime | None | UnsetType = UNSET
    ship_on: DateTime | None | UnsetType = UNSET
    ship_complete: Plain[SalesOrderDtoShipComplete] | None | UnsetType = UNSET
    undership_threshold: Decimal | None | UnsetType = UNSET
    overship_threshold: Decimal | None | UnsetType = UNSET
    completed: bool | None | UnsetType = UNSET
    mark_for_po: bool | None | UnsetType = msgspec.field(name="markForPO", default=UNSET)
    po_source: Plain[SalesOrderLineDtoPoSource] | None | UnsetType = UNSET
    lot_serial_nbr: str | None | UnsetType = UNSET
    expiration_date: DateTime | None | UnsetType = UNSET
    reason_code: str | None | UnsetType = UNSET
    sales_person: str | None | UnsetType = UNSET
    tax_category: str | None | UnsetType = UNSET
    commissionable: bool | None | UnsetType = UNSET
    alternate_id: str | None | UnsetType = msgspec.field(name="alternateID", default=UNSET)
    project_task: str | None | UnsetType = UNSET
    subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount, by number or by its segments."""
    external_link: str | None | UnsetType = UNSET
    is_rot_rut_deductible: bool | None | UnsetType = UNSET
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


class SalesOrderShipmentDto(Model, kw_only=True, rename="camel"):
    """A sales order shipment, as the API returns it."""
    shipment_type: str | None | UnsetType = UNSET
    """Kind of shipment."""
    shipment_no: str | None | UnsetType = UNSET
    """Number of the shipment."""
    shipment_date: DateTime | None | UnsetType = UNSET
    """Day of the shipment. Zone: Europe/Oslo."""
    shipped_qty: Decimal | None | UnsetType = UNSET
    """Quantity that was shipped."""
    shipped_weight: Decimal | None | UnsetType = UNSET
    """Weight that was shipped."""
    shipped_volume: Decimal | None | UnsetType = UNSET
    """Volume that was shipped."""
    invoice_type: str | None | UnsetType = UNSET
    """Kind of invoice."""
    invoice_no: str | None | UnsetType = UNSET
    """Number of the invoice."""
    inventory_doc_type: str | None | UnsetType = UNSET
    """Type of the inventory document."""
    inventory_ref_no: str | None | UnsetType = UNSET
    """Number of the inventory reference."""


class SalesOrderUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a sales order."""
    __wrapped__ = AllBut("lines", "rot_rut_details")
    project: int | None | UnsetType = UNSET
    print_description_on_invoice: bool | None | UnsetType = UNSET
    print_note_on_external_documents: bool | None | UnsetType = UNSET
    print_note_on_internal_documents: bool | None | UnsetType = UNSET
    so_billing_contact: SalesOrderContactUpdateDto | None | UnsetType = UNSET
    so_billing_address: SalesOrderAddressUpdateDto | None | UnsetType = UNSET
    customer_vat_zone: str | None | UnsetType = msgspec.field(name="customerVATZone", default=UNSET)
    invoice_separately: bool | None | UnsetType = UNSET
    terms: str | None | UnsetType = UNSET
    sales_person: str | None | UnsetType = UNSET
    owner: UUID | None | UnsetType = UNSET
    orig_order_type: str | None | UnsetType = UNSET
    orig_order_nbr: str | None | UnsetType = UNSET
    so_shipping_contact: SalesOrderContactUpdateDto | None | UnsetType = UNSET
    so_shipping_address: SalesOrderAddressUpdateDto | None | UnsetType = UNSET
    sched_shipment: DateTime | None | UnsetType = UNSET
    ship_separately: bool | None | UnsetType = UNSET
    ship_complete: Plain[SalesOrderDtoShipComplete] | None | UnsetType = UNSET
    cancel_by: DateTime | None | UnsetType = UNSET
    canceled: bool | None | UnsetType = UNSET
    preferred_warehouse: str | None | UnsetType = UNSET
    ship_via: str | None | UnsetType = UNSET
    fob_point: str | None | UnsetType = UNSET
    priority: int | None | UnsetType = UNSET
    shipping_terms: str | None | UnsetType = UNSET
    shipping_zone: str | None | UnsetType = UNSET
    residential_delivery: bool | None | UnsetType = UNSET
    saturday_delivery: bool | None | UnsetType = UNSET
    insurance: bool | None | UnsetType = UNSET
    transaction_type: int | None | UnsetType = UNSET
    payment_method: str | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    payment_ref: str | None | UnsetType = UNSET
    is_rot_rut_deductible: bool | None | UnsetType = UNSET
    emailed: bool | None | UnsetType = UNSET
    rot_rut_details: RotRutUpdateDto | None | UnsetType = UNSET
    lines: list[SalesOrderLineUpdateDto] | None | UnsetType = UNSET
    """Lines of the sales order."""
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


ReopenSalesOrderActionDtoSaleOrderUpdateDtoShipComplete: TypeAlias = SalesOrderDtoShipComplete
SalesOrderLineDtoShipComplete: TypeAlias = SalesOrderDtoShipComplete
SalesOrderLineUpdateDtoPoSource: TypeAlias = SalesOrderLineDtoPoSource
SalesOrderLineUpdateDtoShipComplete: TypeAlias = SalesOrderDtoShipComplete
SalesOrderUpdateDtoShipComplete: TypeAlias = SalesOrderDtoShipComplete

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
