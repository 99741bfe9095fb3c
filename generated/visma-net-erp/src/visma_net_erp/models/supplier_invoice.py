"""Model classes of ``supplier_invoice``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from .._runtime.values import AllBut, DateTime, Decimal, Model, OpenStr, Plain, UNSET, UUID, UnsetType
from .common import (
    AccountNumberDto, ActionResult, ActionResultDoneFailedInProcessQueued, AttachmentDto,
    BranchNumberDto, EntryTypeDtoTaxCalculationMode, IdDescription, IntegerInternalIdNumberName,
    LandedCostDtoApDocType, LocationDescriptionDto, MetadataDto, NumberDescription, NumberName,
    OperationDeleteInsertUpdate, PrebookSupplierInvoiceActionResultDto, PurchaseReceiptsDtoType,
    ReleaseSupplierInvoiceActionResultDto, SegmentDto, SegmentUpdateDto, SubAccountDto,
    SupplierInvoiceGetAllDocumentType, TaxCategoryNumberDescriptionDto, TaxDetailDto,
    TaxDetailUpdateDto, TimeCardDtoApprovalStatus, TypeAssetExpenseIncomeLiability, VatZoneDto,
)
from .supplier_and_supplier_invoice import (
    ApprovalDetailsDto, SupplierInvoiceDto, SupplierInvoiceDtoStatus, SupplierInvoiceLandedCostDto,
    SupplierInvoiceLineDto,
)

__all__ = [
    "AccountNumberDto", "ActionResult", "ActionResultDoneFailedInProcessQueued",
    "AddPOReceiptLineDto", "AddPurchaseOrderDto", "ApprovalDetailsDto", "ApprovalDetailsUpdateDto",
    "AttachmentDto", "BranchNumberDto", "CorrectSupplierInvoiceActionResultDto",
    "EntryTypeDtoTaxCalculationMode", "IdDescription", "IntegerInternalIdNumberName",
    "LandedCostDtoApDocType", "LinkLineDto", "LinkLineDtoPurchaseType", "LocationDescriptionDto",
    "MetadataDto", "NumberDescription", "NumberName", "OperationDeleteInsertUpdate",
    "PrebookSupplierInvoiceActionResultDto", "PrebookingUpdateDto", "PurchaseReceiptsDtoType",
    "ReleaseSupplierInvoiceActionResultDto", "SegmentDto", "SegmentUpdateDto", "SubAccountDto",
    "SupplierInvoiceDto", "SupplierInvoiceDtoStatus", "SupplierInvoiceGetAllDocumentType",
    "SupplierInvoiceLandedCostDto", "SupplierInvoiceLandedCostUpdateDto", "SupplierInvoiceLineDto",
    "SupplierInvoiceLineUpdateDto", "SupplierInvoiceUpdateDto", "TaxCategoryNumberDescriptionDto",
    "TaxDetailDto", "TaxDetailUpdateDto", "TimeCardDtoApprovalStatus",
    "TypeAssetExpenseIncomeLiability", "VatZoneDto",
]


class AddPOReceiptLineDto(Model, kw_only=True, rename="camel"):
    """A receipt line, as the API returns it."""
    __wrapped__ = AllBut()
    po_receipt_number: str | None | UnsetType = UNSET
    po_receipt_line_number: int | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    unit_cost_in_currency: Decimal | None | UnsetType = UNSET
    cost_in_currency: Decimal | None | UnsetType = UNSET


class AddPurchaseOrderDto(Model, kw_only=True, rename="camel"):
    """An add purchase order, as the API returns it."""
    __wrapped__ = AllBut()
    po_order_number: str | None | UnsetType = UNSET


class ApprovalDetailsUpdateDto(Model, kw_only=True):
    """What can be set on an approval detail."""
    __wrapped__ = AllBut()
    attachment_id: str | None | UnsetType = msgspec.field(name="attachmentID", default=UNSET)
    comment: str | None | UnsetType = UNSET


class CorrectSupplierInvoiceActionResultDto(Model, kw_only=True, rename="camel"):
    """How far the action got."""
    ref_nbr: str | None | UnsetType = UNSET
    """Number of the action."""
    error_message: str | None | UnsetType = UNSET
    """What went wrong."""
    action_id: UUID | None | UnsetType = UNSET
    """Id of this run of the action."""
    action_result: ActionResultDoneFailedInProcessQueued | None | UnsetType = UNSET
    """How far the action got; read the record again to see what came of it."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the action; empty when nothing went wrong."""


class LinkLineDto(Model, kw_only=True, rename="camel"):
    """A link line, as the API returns it."""
    __wrapped__ = AllBut("purchase_type")
    purchase_type: Plain[LinkLineDtoPurchaseType] | None | UnsetType = UNSET
    """Type of the purchase."""
    purchase_number: str | None | UnsetType = UNSET
    """Number of the purchase order."""
    purchase_line_nbr: int | None | UnsetType = UNSET
    """Number of the line of the purchase order."""


class LinkLineDtoPurchaseType(OpenStr):
    """Known values of ``LinkLineDto.purchase_type``."""
    PURCHASE_ORDER = "PurchaseOrder"
    PURCHASE_RECEIPT = "PurchaseReceipt"


class PrebookingUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a prebooking."""
    __wrapped__ = AllBut("subaccount")
    account_number: str | None | UnsetType = UNSET
    """General ledger account, by number."""
    subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount, by number or by its segments."""


class SupplierInvoiceLandedCostUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a supplier invoice landed cost."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = UNSET
    """Number of the line; it says which line to change or delete."""
    landed_cost_code_id: str | None | UnsetType = UNSET
    """Id of the landed cost code."""
    description: str | None | UnsetType = UNSET
    """What the supplier invoice landed cost is called."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the supplier invoice landed cost."""
    tax_category_id: str | None | UnsetType = UNSET
    """VAT category."""
    po_receipt_number: str | None | UnsetType = UNSET
    """Number of the purchase order receipt."""
    inventory_id: str | None | UnsetType = UNSET
    """Id of the item."""
    site_id: str | None | UnsetType = UNSET
    """Id of the site."""
    location_id: str | None | UnsetType = UNSET
    """Number of the location."""


class SupplierInvoiceLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a supplier invoice line."""
    __wrapped__ = AllBut("link_line", "operation", "prebook_subaccount", "subaccount")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = UNSET
    inventory_number: str | None | UnsetType = UNSET
    transaction_description: str | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    unit_cost_in_currency: Decimal | None | UnsetType = UNSET
    cost_in_currency: Decimal | None | UnsetType = UNSET
    discount_percent: Decimal | None | UnsetType = UNSET
    discount_amount_in_currency: Decimal | None | UnsetType = UNSET
    discount_unit_cost_in_currency: Decimal | None | UnsetType = UNSET
    manual_discount: bool | None | UnsetType = UNSET
    account_number: str | None | UnsetType = UNSET
    subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount, by number or by its segments."""
    deferral_schedule: int | None | UnsetType = UNSET
    deferral_code: str | None | UnsetType = UNSET
    vat_code_id: str | None | UnsetType = UNSET
    branch: str | None | UnsetType = UNSET
    """Branch of the company, by number."""
    branch_number: str | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    project_id: str | None | UnsetType = UNSET
    project_task_id: str | None | UnsetType = UNSET
    split_line: bool | None | UnsetType = UNSET
    undo_split_line: bool | None | UnsetType = UNSET
    split_hierarchy: str | None | UnsetType = UNSET
    retainage_pct: Decimal | None | UnsetType = UNSET
    cury_retainage_amt: Decimal | None | UnsetType = UNSET
    link_line: LinkLineDto | None | UnsetType = UNSET
    term_start_date: DateTime | None | UnsetType = UNSET
    term_end_date: DateTime | None | UnsetType = UNSET
    external_inventory_id: str | None | UnsetType = UNSET
    prebook_account_number: str | None | UnsetType = UNSET
    """Number of the prebook account."""
    prebook_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount for pre-booking."""


class SupplierInvoiceUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a supplier invoice."""
    __wrapped__ = AllBut(
        "add_po_receipt_lines", "add_purchase_orders", "approval_details", "invoice_lines",
        "landed_costs", "tax_detail_lines",
    )
    document_type: Plain[SupplierInvoiceGetAllDocumentType] | None | UnsetType = UNSET
    reference_number: str | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    date: DateTime | None | UnsetType = UNSET
    orig_invoice_date: DateTime | None | UnsetType = UNSET
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = UNSET
    """Financial period, as six digits."""
    supplier_reference: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    supplier_number: str | None | UnsetType = UNSET
    location_id: str | None | UnsetType = UNSET
    currency_id: str | None | UnsetType = UNSET
    payment_ref_no: str | None | UnsetType = UNSET
    credit_terms_id: str | None | UnsetType = UNSET
    due_date: DateTime | None | UnsetType = UNSET
    cash_discount_date: DateTime | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    exchange_rate: Decimal | None | UnsetType = UNSET
    branch_number: str | None | UnsetType = UNSET
    rounding_diff_in_currency: Decimal | None | UnsetType = UNSET
    tax_calculation_mode: Plain[EntryTypeDtoTaxCalculationMode] | None | UnsetType = UNSET
    supplier_tax_zone: str | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    payment_method: str | None | UnsetType = UNSET
    pay_date: DateTime | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET
    vat_amount: Decimal | None | UnsetType = UNSET
    payment_message: str | None | UnsetType = UNSET
    apply_retainage: bool | None | UnsetType = UNSET
    tax_detail_lines: list[TaxDetailUpdateDto] | None | UnsetType = UNSET
    """Tax by rate."""
    invoice_lines: list[SupplierInvoiceLineUpdateDto] | None | UnsetType = UNSET
    """Lines of the invoice."""
    approval_details: ApprovalDetailsUpdateDto | None | UnsetType = UNSET
    add_po_receipt_lines: list[AddPOReceiptLineDto] | None | UnsetType = msgspec.field(name="addPOReceiptLines", default=UNSET)
    """Lines of purchase receipts to take over."""
    add_purchase_orders: list[AddPurchaseOrderDto] | None | UnsetType = UNSET
    """Purchase orders to take over."""
    landed_costs: list[SupplierInvoiceLandedCostUpdateDto] | None | UnsetType = UNSET
    """Costs on top of the purchase price."""
    pay_selected: bool | None | UnsetType = UNSET
    """Whether the invoice is chosen for the next payment run."""
    override_number_series: bool | None | UnsetType = UNSET
    validate_line_details: bool | None | UnsetType = UNSET
    """Set to check the lines before saving."""

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
