"""Model classes of ``purchase_order``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

import msgspec
from .._runtime.values import AllBut, Date, DateTime, Decimal, Model, OpenStr, Plain, Time, ToUpdate, UNSET, UUID, UnsetType
from .common import (
    AccountNumberTypeDescriptionDto, CountryDto, IdDescription, IdName, IntegerIdName,
    IntegerInternalIdNumberName, MetadataDto, NumberDescription, NumberName,
    OperationDeleteInsertUpdate, PurchaseOrderAddressUpdateDto, PurchaseOrderContactUpdateDto,
    PurchaseOrderDtoOrderType, PurchaseOrderLineDtoLineType, PurchaseReceiptsDtoType,
    SalesOrderAddressUpdateDto, SalesOrderContactUpdateDto, SegmentDto, SegmentUpdateDto,
    ShipmentAddressDto, ShipmentContactDto, StatusBalancedHoldReleased, SubAccountDto,
    TaxCategoryNumberDescriptionDto, TaxDetailDto, UserDescriptionDto, VatZoneDto,
)

__all__ = [
    "AccountNumberTypeDescriptionDto", "CountryDto", "DiscountDetailDto", "DiscountDetailDtoType",
    "DiscountDetailUpdateDto", "IdDescription", "IdName", "IntegerIdName",
    "IntegerInternalIdNumberName", "MetadataDto", "NumberDescription", "NumberName",
    "OperationDeleteInsertUpdate", "PurchaseOrderAddressUpdateDto", "PurchaseOrderContactUpdateDto",
    "PurchaseOrderDto", "PurchaseOrderDtoOrderType", "PurchaseOrderDtoShippingDestinationType",
    "PurchaseOrderDtoStatus", "PurchaseOrderGetAllOrderStatus", "PurchaseOrderLineDto",
    "PurchaseOrderLineDtoLineType", "PurchaseOrderLineDtoReceiptAction",
    "PurchaseOrderLineUpdateDto", "PurchaseOrderLineUpdateDtoReceiptAction",
    "PurchaseOrderUpdateDto", "PurchaseOrderUpdateDtoShippingDestinationType",
    "PurchaseReceiptsDto", "PurchaseReceiptsDtoType", "SalesOrderAddressUpdateDto",
    "SalesOrderContactUpdateDto", "SegmentDto", "SegmentUpdateDto", "ShipmentAddressDto",
    "ShipmentContactDto", "StatusBalancedHoldReleased", "SubAccountDto",
    "TaxCategoryNumberDescriptionDto", "TaxDetailDto", "UserDescriptionDto", "VatZoneDto",
]


class DiscountDetailDto(Model, kw_only=True, rename="camel"):
    """A discount detail, as the API returns it."""
    to_update = ToUpdate["DiscountDetailUpdateDto"]("DiscountDetailUpdateDto")
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the discount detail."""
    skip_discount: bool | None | UnsetType = UNSET
    """Set to leave out discounts."""
    discount_code: str | None | UnsetType = UNSET
    """Code of the discount."""
    sequance_id: str | None | UnsetType = msgspec.field(name="sequanceID", default=UNSET)
    """Number of the instalment."""
    type: DiscountDetailDtoType | None | UnsetType = UNSET
    """Kind of the discount detail."""
    manual_discount: bool | None | UnsetType = UNSET
    """Whether the discount was set by hand."""
    discountable_amt: Decimal | None | UnsetType = UNSET
    """Discountable amount of the discount detail."""
    discountable_qty: Decimal | None | UnsetType = UNSET
    """Discountable quantity of the discount detail."""
    discount_amt: Decimal | None | UnsetType = UNSET
    """Discount as an amount."""
    discount: Decimal | None | UnsetType = UNSET
    """The discount."""
    free_item: int | None | UnsetType = UNSET
    """Whether the item is given for free."""
    free_item_qty: Decimal | None | UnsetType = UNSET
    """Quantity given for free."""


class DiscountDetailDtoType(OpenStr):
    """Known values of ``DiscountDetailDto.type``."""
    LINE = "Line"
    GROUP = "Group"
    DOCUMENT = "Document"
    FLAT = "Flat"


class DiscountDetailUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a discount detail."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = UNSET
    skip_discount: bool | None | UnsetType = UNSET
    discount_code: str | None | UnsetType = UNSET
    sequance_id: str | None | UnsetType = msgspec.field(name="sequanceID", default=UNSET)


class PurchaseOrderDto(Model, kw_only=True, rename="camel"):
    """A purchase order, as the API returns it."""
    to_update = ToUpdate["PurchaseOrderUpdateDto"]("PurchaseOrderUpdateDto")
    shipping_destination_type: PurchaseOrderDtoShippingDestinationType | None | UnsetType = UNSET
    """Whether the goods go to a branch, a customer, a supplier or a warehouse."""
    ship_to: IntegerInternalIdNumberName | None | UnsetType = UNSET
    shipping_location: IntegerIdName | None | UnsetType = UNSET
    warehouse: IdDescription | None | UnsetType = UNSET
    shipping_contact: ShipmentContactDto | None | UnsetType = UNSET
    shipping_address: ShipmentAddressDto | None | UnsetType = UNSET
    fob_point: str | None | UnsetType = UNSET
    """Point at which the goods change hands."""
    ship_via: str | None | UnsetType = UNSET
    """Carrier."""
    ship_terms: str | None | UnsetType = UNSET
    """Terms of delivery."""
    remit_contact: ShipmentContactDto | None | UnsetType = UNSET
    remit_address: ShipmentAddressDto | None | UnsetType = UNSET
    terms: IdDescription | None | UnsetType = UNSET
    supplier_vat_zone: VatZoneDto | None | UnsetType = UNSET
    discount_details: list[DiscountDetailDto] | None | UnsetType = UNSET
    """Discounts by code."""
    sales_order_type: str | None | UnsetType = UNSET
    """Type of the sales order."""
    sales_order_nbr: str | None | UnsetType = UNSET
    """Number of the sales order."""
    requisition_ref_nbr: str | None | UnsetType = UNSET
    """Number of the requisition."""
    payment_ref_nbr: str | None | UnsetType = UNSET
    """Number of the payment reference."""
    workgroup_id: int | None | UnsetType = msgspec.field(name="workgroupID", default=UNSET)
    """Id of the workgroup."""
    dont_print: bool | None | UnsetType = UNSET
    """Set to leave the purchase order out of printing."""
    printed: bool | None | UnsetType = UNSET
    """Whether it has been printed."""
    dont_email: bool | None | UnsetType = UNSET
    """Set to leave the purchase order out of e-mailing."""
    emailed: bool | None | UnsetType = UNSET
    """Whether it has been e-mailed."""
    open_quantity: Decimal | None | UnsetType = UNSET
    """Open quantity of the purchase order."""
    open_balance: Decimal | None | UnsetType = UNSET
    """What is still open."""
    order_type: PurchaseOrderDtoOrderType | None | UnsetType = UNSET
    """Type of the order; together with the number it is the key."""
    order_nbr: str | None | UnsetType = UNSET
    """Number of the order."""
    hold: bool | None | UnsetType = UNSET
    """Whether the purchase order is on hold and cannot be released."""
    status: PurchaseOrderDtoStatus | None | UnsetType = UNSET
    """Where the purchase order stands."""
    date: DateTime | None | UnsetType = UNSET
    """Date of the purchase order. Zone: Europe/Oslo."""
    promised_on: DateTime | None | UnsetType = UNSET
    """Day that the supplier promised. Zone: Europe/Oslo."""
    description: str | None | UnsetType = UNSET
    """What the purchase order is called."""
    supplier: IntegerInternalIdNumberName | None | UnsetType = UNSET
    location: IntegerIdName | None | UnsetType = UNSET
    owner: UserDescriptionDto | None | UnsetType = UNSET
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    supplier_ref: str | None | UnsetType = UNSET
    """The supplier's own reference."""
    exchange_rate: Decimal | None | UnsetType = UNSET
    """Rate from the currency of the document to that of the company."""
    line_total: Decimal | None | UnsetType = UNSET
    """Total of the lines."""
    line_total_in_base_currency: Decimal | None | UnsetType = UNSET
    """Total of the lines, in the company's own currency."""
    vat_exempt_total: Decimal | None | UnsetType = UNSET
    """Amount that bears no VAT."""
    vat_exempt_total_in_base_currency: Decimal | None | UnsetType = UNSET
    """Amount that bears no VAT, in the company's own currency."""
    tax_total: Decimal | None | UnsetType = UNSET
    """All tax together."""
    tax_total_in_base_currency: Decimal | None | UnsetType = UNSET
    """All tax together, in the company's own currency."""
    order_total: Decimal | None | UnsetType = UNSET
    """Total of the order."""
    order_total_in_base_currency: Decimal | None | UnsetType = UNSET
    """Total of the order, in the company's own currency."""
    control_total: Decimal | None | UnsetType = UNSET
    """Total that the lines must add up to before the purchase order can be released."""
    control_total_in_base_currency: Decimal | None | UnsetType = UNSET
    """Total that the lines must add up to before the purchase order can be released, in the
    company's own currency."""
    branch: NumberName | None | UnsetType = UNSET
    lines: list[PurchaseOrderLineDto] | None | UnsetType = UNSET
    """Lines of the purchase order."""
    tax_details: list[TaxDetailDto] | None | UnsetType = UNSET
    """Tax by rate."""
    purchase_receipts: list[PurchaseReceiptsDto] | None | UnsetType = UNSET
    """Receipts of the order."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the purchase order last changed, set by the API. Zone: Europe/Oslo."""
    note: str | None | UnsetType = UNSET
    """Free note on the purchase order."""
    custom_str1: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 1."""
    custom_str2: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 2."""
    custom_str3: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 3."""
    custom_str4: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 4."""
    custom_str5: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 5."""
    custom_dec1: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 1."""
    custom_dec2: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 2."""
    custom_int1: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 1."""
    custom_int2: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 2."""
    custom_date_time_utc1: DateTime | None | UnsetType = msgspec.field(name="customDateTimeUTC1", default=UNSET)
    """Time in UTC that the company uses as it likes, no. 1. Zone: Europe/Oslo."""
    time_stamp: bytes | None | UnsetType = UNSET
    """Version of the purchase order; the ETag of a single read says the same."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the purchase order; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class PurchaseOrderDtoShippingDestinationType(OpenStr):
    """Known values of ``PurchaseOrderDto.shipping_destination_type`` and 1 more place."""
    COMPANY_LOCATION = "CompanyLocation"
    CUSTOMER = "Customer"
    VENDOR = "Vendor"
    SITE = "Site"


class PurchaseOrderDtoStatus(OpenStr):
    """Known values of ``purchase_order.get_all(order_status)`` and 1 more place."""
    BALANCED = "Balanced"
    CANCELLED = "Cancelled"
    CLOSED = "Closed"
    HOLD = "Hold"
    OPEN = "Open"
    PENDING_EMAIL = "PendingEmail"
    PENDING_PRINT = "PendingPrint"
    PRINTED = "Printed"
    VOIDED = "Voided"


class PurchaseOrderLineDto(Model, kw_only=True, rename="camel"):
    """A purchase order line, as the API returns it."""
    to_update = ToUpdate["PurchaseOrderLineUpdateDto"]("PurchaseOrderLineUpdateDto")
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the purchase order line."""
    branch: NumberName | None | UnsetType = UNSET
    inventory: NumberDescription | None | UnsetType = UNSET
    line_type: PurchaseOrderLineDtoLineType | None | UnsetType = UNSET
    """Kind of line."""
    warehouse: IdDescription | None | UnsetType = UNSET
    line_description: str | None | UnsetType = UNSET
    """What the line is about."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    order_qty: Decimal | None | UnsetType = UNSET
    """Quantity that was ordered."""
    qty_on_receipts: Decimal | None | UnsetType = UNSET
    """Quantity received so far."""
    unit_cost: Decimal | None | UnsetType = UNSET
    """Cost of one unit."""
    unit_cost_in_base_currency: Decimal | None | UnsetType = UNSET
    """Cost of one unit, in the company's own currency."""
    ext_cost: Decimal | None | UnsetType = UNSET
    """Quantity times the cost of a unit."""
    discount_percent: Decimal | None | UnsetType = UNSET
    """Discount in percent."""
    discount_amount: Decimal | None | UnsetType = UNSET
    """Discount as an amount."""
    manual_discount: bool | None | UnsetType = UNSET
    """Whether the discount was set by hand."""
    discount_code: NumberDescription | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the purchase order line."""
    received_amt: Decimal | None | UnsetType = UNSET
    """Amount received so far."""
    alternate_id: str | None | UnsetType = UNSET
    """Number by which others know the item."""
    min_receipt: Decimal | None | UnsetType = UNSET
    """Least that must be received, in percent."""
    max_receipt: Decimal | None | UnsetType = UNSET
    """Most that may be received, in percent."""
    complete_on: Decimal | None | UnsetType = UNSET
    """Share of the quantity, in percent, at which the line counts as complete."""
    receipt_action: PurchaseOrderLineDtoReceiptAction | None | UnsetType = UNSET
    """What happens when more or less is received."""
    tax_category: NumberDescription | None | UnsetType = UNSET
    account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    sub: SubAccountDto | None | UnsetType = UNSET
    project: IdDescription | None | UnsetType = UNSET
    project_task: IdDescription | None | UnsetType = UNSET
    requested: DateTime | None | UnsetType = UNSET
    """Day on which the goods are wanted. Zone: Europe/Oslo."""
    promised: DateTime | None | UnsetType = UNSET
    """Day that the supplier promised. Zone: Europe/Oslo."""
    completed: bool | None | UnsetType = UNSET
    """Whether the purchase order line is complete."""
    canceled: bool | None | UnsetType = UNSET
    """Whether the purchase order line is cancelled."""
    order_type: PurchaseOrderDtoOrderType | None | UnsetType = UNSET
    """Type of the order; together with the number it is the key."""
    order_number: str | None | UnsetType = UNSET
    """Number of the order."""
    note: str | None | UnsetType = UNSET
    """Free note on the purchase order line."""
    custom_str1: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 1."""
    custom_str2: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 2."""
    custom_str3: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 3."""
    custom_str4: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 4."""
    custom_str5: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 5."""
    custom_dec1: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 1."""
    custom_dec2: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 2."""
    custom_int1: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 1."""
    custom_int2: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 2."""
    custom_date_time_utc1: DateTime | None | UnsetType = msgspec.field(name="customDateTimeUTC1", default=UNSET)
    """Time in UTC that the company uses as it likes, no. 1. Zone: Europe/Oslo."""


class PurchaseOrderLineDtoReceiptAction(OpenStr):
    """Known values of ``PurchaseOrderLineDto.receipt_action`` and 1 more place."""
    REJECT = "Reject"
    ACCEPT_BUT_WARN = "AcceptButWarn"
    ACCEPT = "Accept"


class PurchaseOrderLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a purchase order line."""
    __wrapped__ = AllBut("operation", "sub")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = UNSET
    branch: str | None | UnsetType = UNSET
    inventory: str | None | UnsetType = UNSET
    line_type: Plain[PurchaseOrderLineDtoLineType] | None | UnsetType = UNSET
    warehouse: str | None | UnsetType = UNSET
    line_description: str | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    order_qty: Decimal | None | UnsetType = UNSET
    unit_cost: Decimal | None | UnsetType = UNSET
    ext_cost: Decimal | None | UnsetType = UNSET
    discount_amount: Decimal | None | UnsetType = UNSET
    discount_percent: Decimal | None | UnsetType = UNSET
    manual_discount: bool | None | UnsetType = UNSET
    discount_code: str | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET
    alternate_id: str | None | UnsetType = UNSET
    min_receipt: Decimal | None | UnsetType = UNSET
    max_receipt: Decimal | None | UnsetType = UNSET
    complete_on: Decimal | None | UnsetType = UNSET
    receipt_action: Plain[PurchaseOrderLineDtoReceiptAction] | None | UnsetType = UNSET
    tax_category: str | None | UnsetType = UNSET
    account: str | None | UnsetType = UNSET
    sub: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount."""
    project: str | None | UnsetType = UNSET
    project_task: str | None | UnsetType = UNSET
    requested: DateTime | None | UnsetType = UNSET
    promised: DateTime | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    custom_str1: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 1."""
    custom_str2: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 2."""
    custom_str3: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 3."""
    custom_str4: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 4."""
    custom_str5: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 5."""
    custom_dec1: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 1."""
    custom_dec2: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 2."""
    custom_int1: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 1."""
    custom_int2: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 2."""
    custom_date_time_utc1: DateTime | None | UnsetType = msgspec.field(name="customDateTimeUTC1", default=UNSET)
    """Time in UTC that the company uses as it likes, no. 1."""


class PurchaseOrderUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a purchase order."""
    __wrapped__ = AllBut("change_dates_on_lines", "discount_details", "lines", "time_stamp")
    shipping_destination_type: Plain[PurchaseOrderDtoShippingDestinationType] | None | UnsetType = UNSET
    ship_to: str | None | UnsetType = UNSET
    shipping_location: str | None | UnsetType = UNSET
    shipping_contact: SalesOrderContactUpdateDto | None | UnsetType = UNSET
    shipping_address: SalesOrderAddressUpdateDto | None | UnsetType = UNSET
    fob_point: str | None | UnsetType = UNSET
    ship_via: str | None | UnsetType = UNSET
    ship_terms: str | None | UnsetType = UNSET
    remit_contact: SalesOrderContactUpdateDto | None | UnsetType = UNSET
    remit_address: SalesOrderAddressUpdateDto | None | UnsetType = UNSET
    terms: str | None | UnsetType = UNSET
    supplier_vat_zone: str | None | UnsetType = UNSET
    discount_details: list[DiscountDetailUpdateDto] | None | UnsetType = UNSET
    """Discounts by code."""
    dont_print: bool | None | UnsetType = UNSET
    dont_email: bool | None | UnsetType = UNSET
    order_type: Plain[PurchaseOrderDtoOrderType] | None | UnsetType = UNSET
    order_number: str | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    date: DateTime | None | UnsetType = UNSET
    promised_on: DateTime | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    supplier: str | None | UnsetType = UNSET
    """Supplier, by number."""
    location: str | None | UnsetType = UNSET
    gln: str | None | UnsetType = UNSET
    """Global location number (GS1), 13 digits."""
    vat_registration_id: str | None | UnsetType = UNSET
    """VAT registration number."""
    owner: UUID | None | UnsetType = UNSET
    currency: str | None | UnsetType = UNSET
    exchange_rate: Decimal | None | UnsetType = UNSET
    supplier_ref: str | None | UnsetType = UNSET
    control_total: Decimal | None | UnsetType = UNSET
    branch: str | None | UnsetType = UNSET
    lines: list[PurchaseOrderLineUpdateDto] | None | UnsetType = UNSET
    """Lines of the purchase order."""
    change_dates_on_lines: bool | None | UnsetType = UNSET
    """Set to move the dates of the lines with that of the order."""
    note: str | None | UnsetType = UNSET
    override_number_series: bool | None | UnsetType = UNSET
    custom_str1: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 1."""
    custom_str2: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 2."""
    custom_str3: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 3."""
    custom_str4: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 4."""
    custom_str5: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 5."""
    custom_dec1: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 1."""
    custom_dec2: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 2."""
    custom_int1: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 1."""
    custom_int2: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 2."""
    custom_date_time_utc1: DateTime | None | UnsetType = msgspec.field(name="customDateTimeUTC1", default=UNSET)
    """Time in UTC that the company uses as it likes, no. 1."""
    time_stamp: bytes | None | UnsetType = UNSET
    """Version of the purchase order; the ETag of a single read says the same."""


class PurchaseReceiptsDto(Model, kw_only=True, rename="camel"):
    """A purchase receipts, as the API returns it."""
    type: PurchaseReceiptsDtoType | None | UnsetType = UNSET
    """Kind of the purchase receipts."""
    receipt_number: str | None | UnsetType = UNSET
    """Number of the receipt."""
    status: StatusBalancedHoldReleased | None | UnsetType = UNSET
    """Where the purchase receipts stands."""
    supplier_name: str | None | UnsetType = UNSET
    """Name of the supplier."""
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    total_qty: Decimal | None | UnsetType = UNSET
    """Total quantity of the purchase receipts."""
    total_amt: Decimal | None | UnsetType = UNSET
    """Total amount of the purchase receipts."""


PurchaseOrderGetAllOrderStatus: TypeAlias = PurchaseOrderDtoStatus
PurchaseOrderLineUpdateDtoReceiptAction: TypeAlias = PurchaseOrderLineDtoReceiptAction
PurchaseOrderUpdateDtoShippingDestinationType: TypeAlias = PurchaseOrderDtoShippingDestinationType
