"""Model classes of ``supplier_and_supplier_invoice``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import Date, DateTime, Decimal, Model, OpenStr, ToUpdate, UNSET, UnsetType
from .common import (
    AccountNumberDto, AttachmentDto, EntryTypeDtoTaxCalculationMode, IdDescription,
    IntegerInternalIdNumberName, LandedCostDtoApDocType, LocationDescriptionDto, MetadataDto,
    NumberName, PurchaseReceiptsDtoType, SubAccountDto, TaxDetailDto, TimeCardDtoApprovalStatus,
    VatZoneDto,
)
if TYPE_CHECKING:
    from .supplier_invoice import (
        ApprovalDetailsUpdateDto, SupplierInvoiceLandedCostUpdateDto, SupplierInvoiceLineUpdateDto,
        SupplierInvoiceUpdateDto,
    )

__all__ = [
    "ApprovalDetailsDto", "SupplierDocumentDtoStatus", "SupplierGetAllDocumentsForSupplierStatus",
    "SupplierGetAllInvoicesForSupplierStatus", "SupplierInvoiceDto", "SupplierInvoiceDtoStatus",
    "SupplierInvoiceGetAllStatus", "SupplierInvoiceLandedCostDto", "SupplierInvoiceLineDto",
]


class ApprovalDetailsDto(Model, kw_only=True):
    """Who approved, and when."""
    to_update = ToUpdate["ApprovalDetailsUpdateDto"]("ApprovalDetailsUpdateDto")
    attachment_id: str | None | UnsetType = msgspec.field(name="attachmentID", default=UNSET)
    """Id of the attachment."""
    comment: str | None | UnsetType = UNSET
    """Remark on the approval details."""


class SupplierInvoiceDto(Model, kw_only=True):
    """A supplier invoice, as the API returns it."""
    to_update = ToUpdate["SupplierInvoiceUpdateDto"]("SupplierInvoiceUpdateDto")
    tax_detail_lines: list[TaxDetailDto] | None | UnsetType = msgspec.field(name="taxDetailLines", default=UNSET)
    """Tax by rate."""
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the supplier invoice; read one through the attachment resource."""
    approval_details: ApprovalDetailsDto | None | UnsetType = msgspec.field(name="approvalDetails", default=UNSET)
    invoice_lines: list[SupplierInvoiceLineDto] | None | UnsetType = msgspec.field(name="invoiceLines", default=UNSET)
    """Lines of the invoice."""
    landed_costs: list[SupplierInvoiceLandedCostDto] | None | UnsetType = msgspec.field(name="landedCosts", default=UNSET)
    """Costs on top of the purchase price."""
    hold: bool | None | UnsetType = UNSET
    """Whether the supplier invoice is on hold and cannot be released."""
    exchange_rate: Decimal | None | UnsetType = msgspec.field(name="exchangeRate", default=UNSET)
    """Rate from the currency of the document to that of the company."""
    payment_ref_no: str | None | UnsetType = msgspec.field(name="paymentRefNo", default=UNSET)
    """Reference of the payment."""
    credit_terms: IdDescription | None | UnsetType = msgspec.field(name="creditTerms", default=UNSET)
    retainage_apply: bool | None | UnsetType = msgspec.field(name="retainageApply", default=UNSET)
    """Whether part of the amount is held back."""
    cash_discount_date: DateTime | None | UnsetType = msgspec.field(name="cashDiscountDate", default=UNSET)
    """Last day on which the cash discount is given. Zone: Europe/Oslo."""
    detail_total: Decimal | None | UnsetType = msgspec.field(name="detailTotal", default=UNSET)
    """Total of the lines before tax."""
    detail_total_in_currency: Decimal | None | UnsetType = msgspec.field(name="detailTotalInCurrency", default=UNSET)
    """Total of the lines before tax, in the currency of the document."""
    discount_total: Decimal | None | UnsetType = msgspec.field(name="discountTotal", default=UNSET)
    """All discounts together."""
    discount_total_in_currency: Decimal | None | UnsetType = msgspec.field(name="discountTotalInCurrency", default=UNSET)
    """All discounts together, in the currency of the document."""
    vat_taxable_total: Decimal | None | UnsetType = msgspec.field(name="vatTaxableTotal", default=UNSET)
    """Amount that VAT is calculated on."""
    vat_taxable_total_in_currency: Decimal | None | UnsetType = msgspec.field(name="vatTaxableTotalInCurrency", default=UNSET)
    """Amount that VAT is calculated on, in the currency of the document."""
    vat_exempt_total: Decimal | None | UnsetType = msgspec.field(name="vatExemptTotal", default=UNSET)
    """Amount that bears no VAT."""
    vat_exempt_total_in_currency: Decimal | None | UnsetType = msgspec.field(name="vatExemptTotalInCurrency", default=UNSET)
    """Amount that bears no VAT, in the currency of the document."""
    withholding_tax: Decimal | None | UnsetType = msgspec.field(name="withholdingTax", default=UNSET)
    """Tax that the payer keeps back."""
    withholding_tax_in_currency: Decimal | None | UnsetType = msgspec.field(name="withholdingTaxInCurrency", default=UNSET)
    """Tax that the payer keeps back, in the currency of the document."""
    buyer_reference: str | None | UnsetType = msgspec.field(name="buyerReference", default=UNSET)
    """Buyer's reference on electronic invoices."""
    rounding_diff: Decimal | None | UnsetType = msgspec.field(name="roundingDiff", default=UNSET)
    """What rounding added or took away."""
    rounding_diff_in_currency: Decimal | None | UnsetType = msgspec.field(name="roundingDiffInCurrency", default=UNSET)
    """What rounding added or took away, in the currency of the document."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the supplier invoice."""
    vat_amount: Decimal | None | UnsetType = msgspec.field(name="vatAmount", default=UNSET)
    """VAT on the supplier invoice."""
    tax_calculation_mode: EntryTypeDtoTaxCalculationMode | None | UnsetType = msgspec.field(name="taxCalculationMode", default=UNSET)
    """Whether prices are net or gross of tax."""
    supplier_tax_zone: VatZoneDto | None | UnsetType = msgspec.field(name="supplierTaxZone", default=UNSET)
    pay_selected: bool | None | UnsetType = msgspec.field(name="paySelected", default=UNSET)
    """Whether the invoice is chosen for the next payment run."""
    cury_retainage_total: Decimal | None | UnsetType = msgspec.field(name="curyRetainageTotal", default=UNSET)
    """Everything held back, in the currency of the document."""
    cury_retainage_unreleased_amt: Decimal | None | UnsetType = msgspec.field(name="curyRetainageUnreleasedAmt", default=UNSET)
    """Amount still held back, in the currency of the document."""
    document_version_number: int | None | UnsetType = msgspec.field(name="documentVersionNumber", default=UNSET)
    """Version of the document."""
    supplier: IntegerInternalIdNumberName | None | UnsetType = UNSET
    document_type: LandedCostDtoApDocType | None | UnsetType = msgspec.field(name="documentType", default=UNSET)
    """Kind of document."""
    reference_number: str | None | UnsetType = msgspec.field(name="referenceNumber", default=UNSET)
    """Number of the supplier invoice."""
    post_period: str | None | UnsetType = msgspec.field(name="postPeriod", default=UNSET)
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = msgspec.field(name="financialPeriod", default=UNSET)
    """Financial period, as six digits."""
    date: DateTime | None | UnsetType = UNSET
    """Date of the supplier invoice. Zone: Europe/Oslo."""
    orig_invoice_date: DateTime | None | UnsetType = msgspec.field(name="origInvoiceDate", default=UNSET)
    """Date of the invoice that the supplier invoice is about. Zone: Europe/Oslo."""
    due_date: DateTime | None | UnsetType = msgspec.field(name="dueDate", default=UNSET)
    """Day by which the supplier invoice is due. Zone: Europe/Oslo."""
    approval_status: TimeCardDtoApprovalStatus | None | UnsetType = msgspec.field(name="approvalStatus", default=UNSET)
    """Where the approval stands."""
    status: SupplierInvoiceDtoStatus | None | UnsetType = UNSET
    """Where the supplier invoice stands."""
    currency_id: str | None | UnsetType = msgspec.field(name="currencyId", default=UNSET)
    """Currency, as a three-letter ISO 4217 code."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the supplier invoice."""
    balance_in_currency: Decimal | None | UnsetType = msgspec.field(name="balanceInCurrency", default=UNSET)
    """What is still open on the supplier invoice, in the currency of the document."""
    cash_discount: Decimal | None | UnsetType = msgspec.field(name="cashDiscount", default=UNSET)
    """Discount for paying early."""
    cash_discount_in_currency: Decimal | None | UnsetType = msgspec.field(name="cashDiscountInCurrency", default=UNSET)
    """Discount for paying early, in the currency of the document."""
    payment_method: IdDescription | None | UnsetType = msgspec.field(name="paymentMethod", default=UNSET)
    supplier_reference: str | None | UnsetType = msgspec.field(name="supplierReference", default=UNSET)
    """The supplier's own reference."""
    description: str | None | UnsetType = UNSET
    """What the supplier invoice is called."""
    created_date_time: DateTime | None | UnsetType = msgspec.field(name="createdDateTime", default=UNSET)
    """When the supplier invoice was made, set by the API. Zone: Europe/Oslo."""
    last_modified_date_time: DateTime | None | UnsetType = msgspec.field(name="lastModifiedDateTime", default=UNSET)
    """When the supplier invoice last changed, set by the API. Zone: Europe/Oslo."""
    note: str | None | UnsetType = UNSET
    """Free note on the supplier invoice."""
    closed_financial_period: str | None | UnsetType = msgspec.field(name="closedFinancialPeriod", default=UNSET)
    """Period in which the supplier invoice was settled."""
    location: LocationDescriptionDto | None | UnsetType = UNSET
    vat_total: Decimal | None | UnsetType = msgspec.field(name="vatTotal", default=UNSET)
    """All VAT together."""
    vat_total_in_currency: Decimal | None | UnsetType = msgspec.field(name="vatTotalInCurrency", default=UNSET)
    """All VAT together, in the currency of the document."""
    branch_number: NumberName | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)
    pay_date: DateTime | None | UnsetType = msgspec.field(name="payDate", default=UNSET)
    """Day on which to pay. Zone: Europe/Oslo."""
    payment_message: str | None | UnsetType = msgspec.field(name="paymentMessage", default=UNSET)
    """Message to the receiver of the payment."""
    cash_account: str | None | UnsetType = msgspec.field(name="cashAccount", default=UNSET)
    """Cash account."""
    time_stamp: bytes | None | UnsetType = msgspec.field(name="timeStamp", default=UNSET)
    """Version of the supplier invoice; the ETag of a single read says the same."""
    error_info: str | None | UnsetType = msgspec.field(name="errorInfo", default=UNSET)
    """Why the API could not fill in the supplier invoice; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class SupplierInvoiceDtoStatus(OpenStr):
    """Known values of ``supplier.get_all_invoices_for_supplier(status)`` and 4 more places."""
    HOLD = "Hold"
    BALANCED = "Balanced"
    VOIDED = "Voided"
    SCHEDULED = "Scheduled"
    OPEN = "Open"
    CLOSED = "Closed"
    PRINTED = "Printed"
    PREBOOKED = "Prebooked"
    RESERVED = "Reserved"


class SupplierInvoiceLandedCostDto(Model, kw_only=True):
    """A supplier invoice landed cost, as the API returns it."""
    to_update = ToUpdate["SupplierInvoiceLandedCostUpdateDto"]("SupplierInvoiceLandedCostUpdateDto")
    line_number: int | None | UnsetType = msgspec.field(name="lineNumber", default=UNSET)
    """Number of the line; it says which line to change or delete."""
    landed_cost_code_id: str | None | UnsetType = msgspec.field(name="landedCostCodeId", default=UNSET)
    """Id of the landed cost code."""
    description: str | None | UnsetType = UNSET
    """What the supplier invoice landed cost is called."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the supplier invoice landed cost."""
    vat_category_id: str | None | UnsetType = msgspec.field(name="vatCategoryId", default=UNSET)
    """VAT category."""
    purchase_receipt_type: PurchaseReceiptsDtoType | None | UnsetType = msgspec.field(name="purchaseReceiptType", default=UNSET)
    """Type of the purchase receipt."""
    purcahse_order_receipt_number: str | None | UnsetType = msgspec.field(name="purcahseOrderReceiptNumber", default=UNSET)
    """Number of the purchase order receipt."""
    inventory_id: str | None | UnsetType = msgspec.field(name="inventoryId", default=UNSET)
    """Id of the item."""
    site_id: str | None | UnsetType = msgspec.field(name="siteId", default=UNSET)
    """Id of the site."""
    location_id: str | None | UnsetType = msgspec.field(name="locationId", default=UNSET)
    """Number of the location."""


class SupplierInvoiceLineDto(Model, kw_only=True):
    """A supplier invoice line, as the API returns it."""
    to_update = ToUpdate["SupplierInvoiceLineUpdateDto"]("SupplierInvoiceLineUpdateDto")
    line_number: int | None | UnsetType = msgspec.field(name="lineNumber", default=UNSET)
    """Number of the line; it says which line to change or delete."""
    inventory_number: str | None | UnsetType = msgspec.field(name="inventoryNumber", default=UNSET)
    """Number of the item."""
    external_inventory_id: str | None | UnsetType = msgspec.field(name="externalInventoryId", default=UNSET)
    """Number under which the supplier knows the item."""
    stock_item: bool | None | UnsetType = msgspec.field(name="stockItem", default=UNSET)
    """Whether stock is kept of the item."""
    transaction_description: str | None | UnsetType = msgspec.field(name="transactionDescription", default=UNSET)
    """What the transaction is about."""
    quantity: Decimal | None | UnsetType = UNSET
    """Quantity, in the unit of measure given."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    unit_cost: Decimal | None | UnsetType = msgspec.field(name="unitCost", default=UNSET)
    """Cost of one unit."""
    unit_cost_in_currency: Decimal | None | UnsetType = msgspec.field(name="unitCostInCurrency", default=UNSET)
    """Cost of one unit, in the currency of the document."""
    cost: Decimal | None | UnsetType = UNSET
    """Cost of the supplier invoice line."""
    cost_in_currency: Decimal | None | UnsetType = msgspec.field(name="costInCurrency", default=UNSET)
    """Cost of the supplier invoice line, in the currency of the document."""
    discount_percent: Decimal | None | UnsetType = msgspec.field(name="discountPercent", default=UNSET)
    """Discount in percent."""
    discount_amount: Decimal | None | UnsetType = msgspec.field(name="discountAmount", default=UNSET)
    """Discount as an amount."""
    discount_amount_in_currency: Decimal | None | UnsetType = msgspec.field(name="discountAmountInCurrency", default=UNSET)
    """Discount as an amount, in the currency of the document."""
    discount_unit_cost: Decimal | None | UnsetType = msgspec.field(name="discountUnitCost", default=UNSET)
    """Cost of one unit after discount."""
    discount_unit_cost_in_currency: Decimal | None | UnsetType = msgspec.field(name="discountUnitCostInCurrency", default=UNSET)
    """Cost of one unit after discount, in the currency of the document."""
    manual_discount: bool | None | UnsetType = msgspec.field(name="manualDiscount", default=UNSET)
    """Whether the discount was set by hand."""
    account: AccountNumberDto | None | UnsetType = UNSET
    subaccount: SubAccountDto | None | UnsetType = UNSET
    prebook_account: AccountNumberDto | None | UnsetType = msgspec.field(name="prebookAccount", default=UNSET)
    prebook_subaccount: SubAccountDto | None | UnsetType = msgspec.field(name="prebookSubaccount", default=UNSET)
    deferral_schedule: int | None | UnsetType = msgspec.field(name="deferralSchedule", default=UNSET)
    """Number of the deferral schedule."""
    deferral_schedule_nbr: str | None | UnsetType = msgspec.field(name="deferralScheduleNbr", default=UNSET)
    """Number of the deferral schedule."""
    deferral_code: str | None | UnsetType = msgspec.field(name="deferralCode", default=UNSET)
    """Deferral code that spreads the amount over periods."""
    vat_code: IdDescription | None | UnsetType = msgspec.field(name="vatCode", default=UNSET)
    po_number: str | None | UnsetType = msgspec.field(name="poNumber", default=UNSET)
    """Number of the purchase order."""
    po_line_nr: int | None | UnsetType = msgspec.field(name="poLineNr", default=UNSET)
    """Number of the purchase order line."""
    po_receipt_nbr: str | None | UnsetType = msgspec.field(name="poReceiptNbr", default=UNSET)
    """Number of the purchase order receipt."""
    po_receipt_line_nbr: int | None | UnsetType = msgspec.field(name="poReceiptLineNbr", default=UNSET)
    """Number of the purchase order receipt line."""
    branch_number: NumberName | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)
    note: str | None | UnsetType = UNSET
    """Free note on the supplier invoice line."""
    split_hierarchy: str | None | UnsetType = msgspec.field(name="splitHierarchy", default=UNSET)
    """How a customer hierarchy is invoiced."""
    project: IdDescription | None | UnsetType = UNSET
    project_task: IdDescription | None | UnsetType = msgspec.field(name="projectTask", default=UNSET)
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the supplier invoice line; read one through the attachment resource."""
    retainage_pct: Decimal | None | UnsetType = msgspec.field(name="retainagePct", default=UNSET)
    """Share held back until the work is accepted, in percent."""
    cury_retainage_amt: Decimal | None | UnsetType = msgspec.field(name="curyRetainageAmt", default=UNSET)
    """Amount held back, in the currency of the document."""
    term_start_date: DateTime | None | UnsetType = msgspec.field(name="termStartDate", default=UNSET)
    """First day that the line is for. Zone: Europe/Oslo."""
    term_end_date: DateTime | None | UnsetType = msgspec.field(name="termEndDate", default=UNSET)
    """Last day that the line is for. Zone: Europe/Oslo."""


SupplierDocumentDtoStatus: TypeAlias = SupplierInvoiceDtoStatus
SupplierGetAllDocumentsForSupplierStatus: TypeAlias = SupplierInvoiceDtoStatus
SupplierGetAllInvoicesForSupplierStatus: TypeAlias = SupplierInvoiceDtoStatus
SupplierInvoiceGetAllStatus: TypeAlias = SupplierInvoiceDtoStatus
