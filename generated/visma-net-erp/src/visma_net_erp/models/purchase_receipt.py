"""Model classes of ``purchase_receipt``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from .._runtime.values import AllBut, DateTime, Decimal, Model, Plain, Time, UNSET, UnsetType
from .common import (
    AccountNumberTypeDescriptionDto, ActionResult, ActionResultDoneFailedInProcessQueued,
    AddOrderLinesToPurchaseReceiptActionResultDto, AddOrdersToPurchaseReceiptActionResultDto,
    AllocationsDto, AllocationsUpdateDto, BooleanActiveIdDescription, IdDescription,
    IntegerInternalIdNumberName, InventoryNumberDescriptionDto, LandedCostDtoApDocType,
    LandedCostDtoInDocType, LocationDescriptionDto, MetadataDto, NumberDescription, NumberName,
    OperationDeleteInsertUpdate, PurchaseOrderDtoOrderType, PurchaseOrderLineDtoLineType,
    PurchaseReceiptsDtoType, ReleasePurchaseReceiptActionResultDto, SegmentUpdateDto,
    StatusBalancedHoldReleased,
)
from .purchase_receipt_and_purchase_receipt_v2 import (
    LandedCostDto, PurchaseReceiptDto, PurchaseReceiptLineDto,
    PurchaseReceiptLineDtoTransferOrderType,
)

__all__ = [
    "AccountNumberTypeDescriptionDto", "ActionResult", "ActionResultDoneFailedInProcessQueued",
    "AddOrderLinesToPurchaseReceiptActionResultDto", "AddOrdersToPurchaseReceiptActionResultDto",
    "AllocationsDto", "AllocationsUpdateDto", "BooleanActiveIdDescription", "IdDescription",
    "IntegerInternalIdNumberName", "InventoryNumberDescriptionDto", "LandedCostDto",
    "LandedCostDtoApDocType", "LandedCostDtoInDocType", "LandedCostUpdateDto",
    "LocationDescriptionDto", "MetadataDto", "NumberDescription", "NumberName",
    "OperationDeleteInsertUpdate", "PurchaseOrderDtoOrderType", "PurchaseOrderLineDtoLineType",
    "PurchaseReceiptDto", "PurchaseReceiptLineDto", "PurchaseReceiptLineDtoTransferOrderType",
    "PurchaseReceiptLineUpdateDto", "PurchaseReceiptOrderLineNbrUpdateDto",
    "PurchaseReceiptOrderLinesListUpdateDto", "PurchaseReceiptOrderLinesUpdateDto",
    "PurchaseReceiptOrderListUpdateDto", "PurchaseReceiptOrderUpdateDto",
    "PurchaseReceiptUpdateDto", "PurchaseReceiptsDtoType", "ReleasePurchaseReceiptActionResultDto",
    "SegmentUpdateDto", "StatusBalancedHoldReleased",
]


class LandedCostUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a landed cost."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = UNSET
    landed_cost_code: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    purchase_invoice_nbr: str | None | UnsetType = UNSET
    supplier_id: str | None | UnsetType = UNSET
    location_id: str | None | UnsetType = UNSET
    ap_bill_date: DateTime | None | UnsetType = UNSET
    currency: str | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET
    tax_category: str | None | UnsetType = UNSET
    terms: str | None | UnsetType = UNSET
    inventory_id: str | None | UnsetType = UNSET
    ap_doc_type: Plain[LandedCostDtoApDocType] | None | UnsetType = UNSET
    ap_ref_nbr: str | None | UnsetType = UNSET
    in_doc_type: Plain[LandedCostDtoInDocType] | None | UnsetType = UNSET
    in_ref_nbr: str | None | UnsetType = UNSET
    postpone_purchase_invoice_creation: bool | None | UnsetType = UNSET


class PurchaseReceiptLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a purchase receipt line."""
    __wrapped__ = AllBut("actual_subaccount", "allocations", "operation", "subaccount")
    allocations: list[AllocationsUpdateDto] | None | UnsetType = UNSET
    """Where the quantity is put: location, lot and expiry."""
    note: str | None | UnsetType = UNSET
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the purchase receipt line."""
    line_type: Plain[PurchaseOrderLineDtoLineType] | None | UnsetType = UNSET
    """Kind of line."""
    branch_id: str | None | UnsetType = UNSET
    """Branch of the company."""
    branch_number: str | None | UnsetType = UNSET
    """Branch of the company, by number."""
    inventory_id: str | None | UnsetType = UNSET
    """Id of the item."""
    warehouse_id: str | None | UnsetType = UNSET
    """Number of the warehouse."""
    location_id: str | None | UnsetType = UNSET
    """Number of the location."""
    transaction_description: str | None | UnsetType = UNSET
    """What the transaction is about."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
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
    discount_code_id: str | None | UnsetType = UNSET
    """Id of the discount code."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the purchase receipt line."""
    tax_category_id: str | None | UnsetType = UNSET
    """VAT category."""
    account_id: str | None | UnsetType = UNSET
    """General ledger account, by number."""
    account_description: str | None | UnsetType = UNSET
    """What the account is called."""
    subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount, by number or by its segments."""
    actual_account_id: str | None | UnsetType = UNSET
    """Account that was posted to."""
    actual_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount that was posted to."""
    project_id: str | None | UnsetType = UNSET
    """Project, by number."""
    project_task_id: str | None | UnsetType = UNSET
    """Task within the project."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity."""
    lot_serial_number: str | None | UnsetType = UNSET
    po_order_type: Plain[PurchaseOrderDtoOrderType] | None | UnsetType = UNSET
    """Type of the purchase order."""
    po_order_nbr: str | None | UnsetType = UNSET
    """Number of the purchase order."""
    po_order_line_nbr: int | None | UnsetType = UNSET
    """Number of the purchase order line."""
    transfer_order_type: Plain[PurchaseReceiptLineDtoTransferOrderType] | None | UnsetType = UNSET
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
    """Time in UTC that the company uses as it likes, no. 1."""


class PurchaseReceiptOrderLineNbrUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a purchase receipt order line number."""
    line_nbr: str | None | UnsetType = UNSET
    """Number of the line within the purchase receipt order line number."""


class PurchaseReceiptOrderLinesListUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a purchase receipt order lines list."""
    purchase_order_lines: list[PurchaseReceiptOrderLinesUpdateDto] | None | UnsetType = UNSET
    """Lines of the purchase order."""


class PurchaseReceiptOrderLinesUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a purchase receipt order line."""
    order_nbr: str | None | UnsetType = UNSET
    """Number of the order."""
    lines: list[PurchaseReceiptOrderLineNbrUpdateDto] | None | UnsetType = UNSET
    """Lines of the purchase receipt order line."""
    allocations: list[AllocationsUpdateDto] | None | UnsetType = UNSET
    """Where the quantity is put: location, lot and expiry."""


class PurchaseReceiptOrderListUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a purchase receipt order list."""
    purchase_orders: list[PurchaseReceiptOrderUpdateDto] | None | UnsetType = UNSET
    """Purchase orders."""


class PurchaseReceiptOrderUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a purchase receipt order."""
    order_nbr: str | None | UnsetType = UNSET
    """Number of the order."""
    order_type: Plain[PurchaseOrderDtoOrderType] | None | UnsetType = UNSET
    """Type of the order; together with the number it is the key."""
    allocations: list[AllocationsUpdateDto] | None | UnsetType = UNSET
    """Where the quantity is put: location, lot and expiry."""


class PurchaseReceiptUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a purchase receipt."""
    __wrapped__ = AllBut("landed_cost", "lines", "time_stamp")
    lines: list[PurchaseReceiptLineUpdateDto] | None | UnsetType = UNSET
    """Lines of the purchase receipt."""
    landed_cost: list[LandedCostUpdateDto] | None | UnsetType = UNSET
    """Costs on top of the purchase price."""
    note: str | None | UnsetType = UNSET
    receipt_type: Plain[PurchaseReceiptsDtoType] | None | UnsetType = UNSET
    receipt_nbr: str | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    date: DateTime | None | UnsetType = UNSET
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    warehouse_id: str | None | UnsetType = UNSET
    supplier_id: str | None | UnsetType = UNSET
    location_id: str | None | UnsetType = UNSET
    currency: str | None | UnsetType = UNSET
    exchange_rate: Decimal | None | UnsetType = UNSET
    create_bill: bool | None | UnsetType = UNSET
    supplier_ref: str | None | UnsetType = UNSET
    control_qty: Decimal | None | UnsetType = UNSET
    control_amount: Decimal | None | UnsetType = UNSET
    branch_number: str | None | UnsetType = UNSET
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
    """Version of the purchase receipt; the ETag of a single read says the same."""

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
