"""Model classes of ``supplier_invoice``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import DateTime, Decimal, Model, OpenStr, Plain, UNSET, UUID, UnsetType
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


class AddPOReceiptLineDto(Model, kw_only=True):
    """A receipt line, as the API returns it."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "cost_in_currency", "po_receipt_line_number", "po_receipt_number", "quantity",
        "unit_cost_in_currency",
    })
    po_receipt_number: str | None | UnsetType = msgspec.field(name="poReceiptNumber", default=UNSET)
    po_receipt_line_number: int | None | UnsetType = msgspec.field(name="poReceiptLineNumber", default=UNSET)
    quantity: Decimal | None | UnsetType = UNSET
    unit_cost_in_currency: Decimal | None | UnsetType = msgspec.field(name="unitCostInCurrency", default=UNSET)
    cost_in_currency: Decimal | None | UnsetType = msgspec.field(name="costInCurrency", default=UNSET)


class AddPurchaseOrderDto(Model, kw_only=True):
    """An add purchase order, as the API returns it."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({"po_order_number"})
    po_order_number: str | None | UnsetType = msgspec.field(name="poOrderNumber", default=UNSET)


class ApprovalDetailsUpdateDto(Model, kw_only=True):
    """What can be set on an approval detail."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({"attachment_id", "comment"})
    attachment_id: str | None | UnsetType = msgspec.field(name="attachmentID", default=UNSET)
    comment: str | None | UnsetType = UNSET


class CorrectSupplierInvoiceActionResultDto(Model, kw_only=True):
    """How far the action got."""
    ref_nbr: str | None | UnsetType = msgspec.field(name="refNbr", default=UNSET)
    """Number of the action."""
    error_message: str | None | UnsetType = msgspec.field(name="errorMessage", default=UNSET)
    """What went wrong."""
    action_id: UUID | None | UnsetType = msgspec.field(name="actionId", default=UNSET)
    """Id of this run of the action."""
    action_result: ActionResultDoneFailedInProcessQueued | None | UnsetType = msgspec.field(name="actionResult", default=UNSET)
    """How far the action got; read the record again to see what came of it."""
    error_info: str | None | UnsetType = msgspec.field(name="errorInfo", default=UNSET)
    """Why the API could not fill in the action; empty when nothing went wrong."""


class LinkLineDto(Model, kw_only=True):
    """A link line, as the API returns it."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({"purchase_line_nbr", "purchase_number"})
    purchase_type: Plain[LinkLineDtoPurchaseType] | None | UnsetType = msgspec.field(name="purchaseType", default=UNSET)
    """Type of the purchase."""
    purchase_number: str | None | UnsetType = msgspec.field(name="purchaseNumber", default=UNSET)
    """Number of the purchase order."""
    purchase_line_nbr: int | None | UnsetType = msgspec.field(name="purchaseLineNbr", default=UNSET)
    """Number of the line of the purchase order."""


class LinkLineDtoPurchaseType(OpenStr):
    """Known values of ``LinkLineDto.purchase_type``."""
    PURCHASE_ORDER = "PurchaseOrder"
    PURCHASE_RECEIPT = "PurchaseReceipt"


class PrebookingUpdateDto(Model, kw_only=True):
    """What can be set on a prebooking."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({"account_number"})
    account_number: str | None | UnsetType = msgspec.field(name="accountNumber", default=UNSET)
    """General ledger account, by number."""
    subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount, by number or by its segments."""


class SupplierInvoiceLandedCostUpdateDto(Model, kw_only=True):
    """What can be set on a supplier invoice landed cost."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "amount", "description", "inventory_id", "landed_cost_code_id", "line_number",
        "location_id", "po_receipt_number", "site_id", "tax_category_id",
    })
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = msgspec.field(name="lineNumber", default=UNSET)
    """Number of the line; it says which line to change or delete."""
    landed_cost_code_id: str | None | UnsetType = msgspec.field(name="landedCostCodeId", default=UNSET)
    """Id of the landed cost code."""
    description: str | None | UnsetType = UNSET
    """What the supplier invoice landed cost is called."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the supplier invoice landed cost."""
    tax_category_id: str | None | UnsetType = msgspec.field(name="taxCategoryId", default=UNSET)
    """VAT category."""
    po_receipt_number: str | None | UnsetType = msgspec.field(name="poReceiptNumber", default=UNSET)
    """Number of the purchase order receipt."""
    inventory_id: str | None | UnsetType = msgspec.field(name="inventoryId", default=UNSET)
    """Id of the item."""
    site_id: str | None | UnsetType = msgspec.field(name="siteId", default=UNSET)
    """Id of the site."""
    location_id: str | None | UnsetType = msgspec.field(name="locationId", default=UNSET)
    """Number of the location."""


class SupplierInvoiceLineUpdateDto(Model, kw_only=True):
    """What can be set on a supplier invoice line."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "account_number", "branch", "branch_number", "cost_in_currency", "cury_retainage_amt",
        "deferral_code", "deferral_schedule", "discount_amount_in_currency", "discount_percent",
        "discount_unit_cost_in_currency", "external_inventory_id", "inventory_number",
        "line_number", "manual_discount", "note", "prebook_account_number", "project_id",
        "project_task_id", "quantity", "retainage_pct", "split_hierarchy", "split_line",
        "term_end_date", "term_start_date", "transaction_description", "undo_split_line",
        "unit_cost_in_currency", "uom", "vat_code_id",
    })
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = msgspec.field(name="lineNumber", default=UNSET)
    inventory_number: str | None | UnsetType = msgspec.field(name="inventoryNumber", default=UNSET)
    transaction_description: str | None | UnsetType = msgspec.field(name="transactionDescription", default=UNSET)
    quantity: Decimal | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    unit_cost_in_currency: Decimal | None | UnsetType = msgspec.field(name="unitCostInCurrency", default=UNSET)
    cost_in_currency: Decimal | None | UnsetType = msgspec.field(name="costInCurrency", default=UNSET)
    discount_percent: Decimal | None | UnsetType = msgspec.field(name="discountPercent", default=UNSET)
    discount_amount_in_currency: Decimal | None | UnsetType = msgspec.field(name="discountAmountInCurrency", default=UNSET)
    discount_unit_cost_in_currency: Decimal | None | UnsetType = msgspec.field(name="discountUnitCostInCurrency", default=UNSET)
    manual_discount: bool | None | UnsetType = msgspec.field(name="manualDiscount", default=UNSET)
    account_number: str | None | UnsetType = msgspec.field(name="accountNumber", default=UNSET)
    subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount, by number or by its segments."""
    deferral_schedule: int | None | UnsetType = msgspec.field(name="deferralSchedule", default=UNSET)
    deferral_code: str | None | UnsetType = msgspec.field(name="deferralCode", default=UNSET)
    vat_code_id: str | None | UnsetType = msgspec.field(name="vatCodeId", default=UNSET)
    branch: str | None | UnsetType = UNSET
    """Branch of the company, by number."""
    branch_number: str | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)
    note: str | None | UnsetType = UNSET
    project_id: str | None | UnsetType = msgspec.field(name="projectId", default=UNSET)
    project_task_id: str | None | UnsetType = msgspec.field(name="projectTaskId", default=UNSET)
    split_line: bool | None | UnsetType = msgspec.field(name="splitLine", default=UNSET)
    undo_split_line: bool | None | UnsetType = msgspec.field(name="undoSplitLine", default=UNSET)
    split_hierarchy: str | None | UnsetType = msgspec.field(name="splitHierarchy", default=UNSET)
    retainage_pct: Decimal | None | UnsetType = msgspec.field(name="retainagePct", default=UNSET)
    cury_retainage_amt: Decimal | None | UnsetType = msgspec.field(name="curyRetainageAmt", default=UNSET)
    link_line: LinkLineDto | None | UnsetType = msgspec.field(name="linkLine", default=UNSET)
    term_start_date: DateTime | None | UnsetType = msgspec.field(name="termStartDate", default=UNSET)
    term_end_date: DateTime | None | UnsetType = msgspec.field(name="termEndDate", default=UNSET)
    external_inventory_id: str | None | UnsetType = msgspec.field(name="externalInventoryId", default=UNSET)
    prebook_account_number: str | None | UnsetType = msgspec.field(name="prebookAccountNumber", default=UNSET)
    """Number of the prebook account."""
    prebook_subaccount: list[SegmentUpdateDto] | None | UnsetType = msgspec.field(name="prebookSubaccount", default=UNSET)
    """Subaccount for pre-booking."""


class SupplierInvoiceUpdateDto(Model, kw_only=True):
    """What can be set on a supplier invoice."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "amount", "apply_retainage", "branch_number", "cash_account", "cash_discount_date",
        "credit_terms_id", "currency_id", "date", "description", "document_type", "due_date",
        "exchange_rate", "financial_period", "hold", "location_id", "note", "orig_invoice_date",
        "override_number_series", "pay_date", "pay_selected", "payment_message", "payment_method",
        "payment_ref_no", "post_period", "reference_number", "rounding_diff_in_currency",
        "supplier_number", "supplier_reference", "supplier_tax_zone", "tax_calculation_mode",
        "validate_line_details", "vat_amount",
    })
    document_type: Plain[SupplierInvoiceGetAllDocumentType] | None | UnsetType = msgspec.field(name="documentType", default=UNSET)
    reference_number: str | None | UnsetType = msgspec.field(name="referenceNumber", default=UNSET)
    hold: bool | None | UnsetType = UNSET
    date: DateTime | None | UnsetType = UNSET
    orig_invoice_date: DateTime | None | UnsetType = msgspec.field(name="origInvoiceDate", default=UNSET)
    post_period: str | None | UnsetType = msgspec.field(name="postPeriod", default=UNSET)
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = msgspec.field(name="financialPeriod", default=UNSET)
    """Financial period, as six digits."""
    supplier_reference: str | None | UnsetType = msgspec.field(name="supplierReference", default=UNSET)
    description: str | None | UnsetType = UNSET
    supplier_number: str | None | UnsetType = msgspec.field(name="supplierNumber", default=UNSET)
    location_id: str | None | UnsetType = msgspec.field(name="locationId", default=UNSET)
    currency_id: str | None | UnsetType = msgspec.field(name="currencyId", default=UNSET)
    payment_ref_no: str | None | UnsetType = msgspec.field(name="paymentRefNo", default=UNSET)
    credit_terms_id: str | None | UnsetType = msgspec.field(name="creditTermsId", default=UNSET)
    due_date: DateTime | None | UnsetType = msgspec.field(name="dueDate", default=UNSET)
    cash_discount_date: DateTime | None | UnsetType = msgspec.field(name="cashDiscountDate", default=UNSET)
    note: str | None | UnsetType = UNSET
    exchange_rate: Decimal | None | UnsetType = msgspec.field(name="exchangeRate", default=UNSET)
    branch_number: str | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)
    rounding_diff_in_currency: Decimal | None | UnsetType = msgspec.field(name="roundingDiffInCurrency", default=UNSET)
    tax_calculation_mode: Plain[EntryTypeDtoTaxCalculationMode] | None | UnsetType = msgspec.field(name="taxCalculationMode", default=UNSET)
    supplier_tax_zone: str | None | UnsetType = msgspec.field(name="supplierTaxZone", default=UNSET)
    cash_account: str | None | UnsetType = msgspec.field(name="cashAccount", default=UNSET)
    payment_method: str | None | UnsetType = msgspec.field(name="paymentMethod", default=UNSET)
    pay_date: DateTime | None | UnsetType = msgspec.field(name="payDate", default=UNSET)
    amount: Decimal | None | UnsetType = UNSET
    vat_amount: Decimal | None | UnsetType = msgspec.field(name="vatAmount", default=UNSET)
    payment_message: str | None | UnsetType = msgspec.field(name="paymentMessage", default=UNSET)
    apply_retainage: bool | None | UnsetType = msgspec.field(name="applyRetainage", default=UNSET)
    tax_detail_lines: list[TaxDetailUpdateDto] | None | UnsetType = msgspec.field(name="taxDetailLines", default=UNSET)
    """Tax by rate."""
    invoice_lines: list[SupplierInvoiceLineUpdateDto] | None | UnsetType = msgspec.field(name="invoiceLines", default=UNSET)
    """Lines of the invoice."""
    approval_details: ApprovalDetailsUpdateDto | None | UnsetType = msgspec.field(name="approvalDetails", default=UNSET)
    add_po_receipt_lines: list[AddPOReceiptLineDto] | None | UnsetType = msgspec.field(name="addPOReceiptLines", default=UNSET)
    """Lines of purchase receipts to take over."""
    add_purchase_orders: list[AddPurchaseOrderDto] | None | UnsetType = msgspec.field(name="addPurchaseOrders", default=UNSET)
    """Purchase orders to take over."""
    landed_costs: list[SupplierInvoiceLandedCostUpdateDto] | None | UnsetType = msgspec.field(name="landedCosts", default=UNSET)
    """Costs on top of the purchase price."""
    pay_selected: bool | None | UnsetType = msgspec.field(name="paySelected", default=UNSET)
    """Whether the invoice is chosen for the next payment run."""
    override_number_series: bool | None | UnsetType = msgspec.field(name="overrideNumberSeries", default=UNSET)
    validate_line_details: bool | None | UnsetType = msgspec.field(name="validateLineDetails", default=UNSET)
    """Set to check the lines before saving."""

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
