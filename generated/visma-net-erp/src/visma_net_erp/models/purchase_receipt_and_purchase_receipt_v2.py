"""Model classes of ``purchase_receipt_and_purchase_receipt_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec
from .._runtime.values import Date, DateTime, Decimal, Model, OpenStr, Time, ToUpdate, UNSET, UnsetType
from .common import (
    AccountNumberTypeDescriptionDto, AllocationsDto, BooleanActiveIdDescription, IdDescription,
    IntegerInternalIdNumberName, LandedCostDtoApDocType, LandedCostDtoInDocType,
    LocationDescriptionDto, MetadataDto, NumberDescription, NumberName, PurchaseOrderDtoOrderType,
    PurchaseOrderLineDtoLineType, PurchaseReceiptsDtoType, StatusBalancedHoldReleased,
)
if TYPE_CHECKING:
    from .purchase_receipt import (
        LandedCostUpdateDto, PurchaseReceiptLineUpdateDto, PurchaseReceiptUpdateDto,
    )

__all__ = [
    "LandedCostDto", "PurchaseReceiptDto", "PurchaseReceiptLineDto",
    "PurchaseReceiptLineDtoTransferOrderType", "PurchaseReceiptLineUpdateDtoTransferOrderType",
]


class LandedCostDto(Model, kw_only=True, rename="camel"):
    """A landed cost, as the API returns it."""
    to_update = ToUpdate["LandedCostUpdateDto"]("LandedCostUpdateDto")
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the landed cost."""
    landed_cost_code: str | None | UnsetType = UNSET
    """Code of the landed cost."""
    description: str | None | UnsetType = UNSET
    """What the landed cost is called."""
    purchase_invoice_nbr: str | None | UnsetType = UNSET
    """Number of the purchase invoice."""
    supplier: IntegerInternalIdNumberName | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    ap_bill_date: DateTime | None | UnsetType = UNSET
    """Date of the supplier invoice. Zone: Europe/Oslo."""
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the landed cost."""
    tax_category: NumberDescription | None | UnsetType = UNSET
    terms: IdDescription | None | UnsetType = UNSET
    inventory: NumberDescription | None | UnsetType = UNSET
    ap_doc_type: LandedCostDtoApDocType | None | UnsetType = UNSET
    """Kind of the supplier document."""
    ap_ref_nbr: str | None | UnsetType = UNSET
    """Number of the supplier document."""
    in_doc_type: LandedCostDtoInDocType | None | UnsetType = UNSET
    """Type of the inventory document."""
    in_ref_nbr: str | None | UnsetType = UNSET
    """Number of the inventory reference."""
    postpone_purchase_invoice_creation: bool | None | UnsetType = UNSET
    """Whether to leave the supplier invoice for later."""


class PurchaseReceiptDto(Model, kw_only=True, rename="camel"):
    """A purchase receipt, as the API returns it."""
    to_update = ToUpdate["PurchaseReceiptUpdateDto"]("PurchaseReceiptUpdateDto")
    landed_cost: list[LandedCostDto] | None | UnsetType = UNSET
    """Costs on top of the purchase price."""
    note: str | None | UnsetType = UNSET
    """Free note on the purchase receipt."""
    time_stamp: bytes | None | UnsetType = UNSET
    """Version of the purchase receipt; the ETag of a single read says the same."""
    receipt_type: PurchaseReceiptsDtoType | None | UnsetType = UNSET
    """Kind of receipt."""
    receipt_nbr: str | None | UnsetType = UNSET
    """Number of the receipt."""
    hold: bool | None | UnsetType = UNSET
    """Whether the purchase receipt is on hold and cannot be released."""
    status: StatusBalancedHoldReleased | None | UnsetType = UNSET
    """Where the purchase receipt stands."""
    date: DateTime | None | UnsetType = UNSET
    """Date of the purchase receipt. Zone: Europe/Oslo."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    warehouse: IdDescription | None | UnsetType = UNSET
    supplier: IntegerInternalIdNumberName | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    exchange_rate: Decimal | None | UnsetType = UNSET
    """Rate from the currency of the document to that of the company."""
    create_bill: bool | None | UnsetType = UNSET
    """Whether to make the supplier invoice when the receipt is released."""
    supplier_ref: str | None | UnsetType = UNSET
    """The supplier's own reference."""
    total_qty: Decimal | None | UnsetType = UNSET
    """Total quantity of the purchase receipt."""
    control_qty: Decimal | None | UnsetType = UNSET
    """Quantity that the lines must add up to."""
    vat_exempt_total: Decimal | None | UnsetType = UNSET
    """Amount that bears no VAT."""
    vat_taxable_total: Decimal | None | UnsetType = UNSET
    """Amount that VAT is calculated on."""
    total_amt: Decimal | None | UnsetType = UNSET
    """Total amount of the purchase receipt."""
    control_total: Decimal | None | UnsetType = UNSET
    """Total that the lines must add up to before the purchase receipt can be released."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the purchase receipt last changed, set by the API. Zone: Europe/Oslo."""
    branch_number: NumberName | None | UnsetType = UNSET
    lines: list[PurchaseReceiptLineDto] | None | UnsetType = UNSET
    """Lines of the purchase receipt."""
    due_date: DateTime | None | UnsetType = UNSET
    """Day by which the purchase receipt is due. Zone: Europe/Oslo."""
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
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the purchase receipt; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class PurchaseReceiptLineDto(Model, kw_only=True, rename="camel"):
    """A purchase receipt line, as the API returns it."""
    to_update = ToUpdate["PurchaseReceiptLineUpdateDto"]("PurchaseReceiptLineUpdateDto")
    allocations: list[AllocationsDto] | None | UnsetType = UNSET
    """Where the quantity is put: location, lot and expiry."""
    note: str | None | UnsetType = UNSET
    """Free note on the purchase receipt line."""
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the purchase receipt line."""
    branch: NumberName | None | UnsetType = UNSET
    branch_number: NumberName | None | UnsetType = UNSET
    inventory: NumberDescription | None | UnsetType = UNSET
    line_type: PurchaseOrderLineDtoLineType | None | UnsetType = UNSET
    """Kind of line."""
    warehouse: IdDescription | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    transaction_description: str | None | UnsetType = UNSET
    """What the transaction is about."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    order_qty: Decimal | None | UnsetType = UNSET
    """Quantity that was ordered."""
    open_qty: Decimal | None | UnsetType = UNSET
    """Quantity still to be shipped."""
    receipt_qty: Decimal | None | UnsetType = UNSET
    """Receipt quantity."""
    unit_cost: Decimal | None | UnsetType = UNSET
    """Cost of one unit."""
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
    """Amount of the purchase receipt line."""
    tax_category: NumberDescription | None | UnsetType = UNSET
    account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    account_description: str | None | UnsetType = UNSET
    """What the account is called."""
    sub: BooleanActiveIdDescription | None | UnsetType = UNSET
    actual_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    actual_sub: BooleanActiveIdDescription | None | UnsetType = UNSET
    project: IdDescription | None | UnsetType = UNSET
    project_task: IdDescription | None | UnsetType = UNSET
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity. Zone: Europe/Oslo."""
    lot_serial_number: str | None | UnsetType = UNSET
    """Lot or serial number."""
    po_order_type: PurchaseOrderDtoOrderType | None | UnsetType = UNSET
    """Type of the purchase order."""
    po_order_nbr: str | None | UnsetType = UNSET
    """Number of the purchase order."""
    po_order_line_nbr: int | None | UnsetType = UNSET
    """Number of the purchase order line."""
    transfer_order_type: PurchaseReceiptLineDtoTransferOrderType | None | UnsetType = UNSET
    """Type of the transfer order."""
    transfer_order_nbr: str | None | UnsetType = UNSET
    """Number of the transfer order."""
    transfer_order_line_nbr: int | None | UnsetType = UNSET
    """Number of the transfer order line."""
    complete_po_line: bool | None | UnsetType = UNSET
    """Whether the receipt completes the line of the order."""
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


class PurchaseReceiptLineDtoTransferOrderType(OpenStr):
    """Known values of ``PurchaseReceiptLineUpdateDto.transfer_order_type`` and 1 more place."""
    CREDIT_NOTE = "CreditNote"
    DEBIT_NOTE = "DebitNote"
    INVOICE = "Invoice"
    QUOTE_ORDER = "QuoteOrder"
    RMA_ORDER = "RMAOrder"
    SALES_ORDER = "SalesOrder"
    STANDARD_ORDER = "StandardOrder"
    TRANSFER_ORDER = "TransferOrder"


PurchaseReceiptLineUpdateDtoTransferOrderType: TypeAlias = PurchaseReceiptLineDtoTransferOrderType
