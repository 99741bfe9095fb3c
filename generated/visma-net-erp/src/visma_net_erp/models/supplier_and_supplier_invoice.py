"""Model classes of ``supplier_and_supplier_invoice``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

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


class SupplierInvoiceDto(Model, kw_only=True, rename="camel"):
    """A supplier invoice, as the API returns it."""
    to_update = ToUpdate["SupplierInvoiceUpdateDto"]("SupplierInvoiceUpdateDto")
    tax_detail_lines: list[TaxDetailDto] | None | UnsetType = UNSET
    """Tax by rate."""
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the supplier invoice; read one through the attachment resource."""
    approval_details: ApprovalDetailsDto | None | UnsetType = UNSET
    invoice_lines: list[SupplierInvoiceLineDto] | None | UnsetType = UNSET
    """Lines of the invoice."""
    landed_costs: list[SupplierInvoiceLandedCostDto] | None | UnsetType = UNSET
    """Costs on top of the purchase price."""
    hold: bool | None | UnsetType = UNSET
    """Whether the supplier invoice is on hold and cannot be released."""
    exchange_rate: Decimal | None | UnsetType = UNSET
    """Rate from the currency of the document to that of the company."""
    payment_ref_no: str | None | UnsetType = UNSET
    """Reference of the payment."""
    credit_terms: IdDescription | None | UnsetType = UNSET
    retainage_apply: bool | None | UnsetType = UNSET
    """Whether part of the amount is held back."""
    cash_discount_date: DateTime | None | UnsetType = UNSET
    """Last day on which the cash discount is given. Zone: Europe/Oslo."""
    detail_total: Decimal | None | UnsetType = UNSET
    """Total of the lines before tax."""
    detail_total_in_currency: Decimal | None | UnsetType = UNSET
    """Total of the lines before tax, in the currency of the document."""
    discount_total: Decimal | None | UnsetType = UNSET
    """All discounts together."""
    discount_total_in_currency: Decimal | None | UnsetType = UNSET
    """All discounts together, in the currency of the document."""
    vat_taxable_total: Decimal | None | UnsetType = UNSET
    """Amount that VAT is calculated on."""
    vat_taxable_total_in_currency: Decimal | None | UnsetType = UNSET
    """Amount that VAT is calculated on, in the currency of the document."""
    vat_exempt_total: Decimal | None | UnsetType = UNSET
    """Amount that bears no VAT."""
    vat_exempt_total_in_currency: Decimal | None | UnsetType = UNSET
    """Amount that bears no VAT, in the currency of the document."""
    withholding_tax: Decimal | None | UnsetType = UNSET
    """Tax that the payer keeps back."""
    withholding_tax_in_currency: Decimal | None | UnsetType = UNSET
    """Tax that the payer keeps back, in the currency of the document."""
    buyer_reference: str | None | UnsetType = UNSET
    """Buyer's reference on electronic invoices."""
    rounding_diff: Decimal | None | UnsetType = UNSET
    """What rounding added or took away."""
    rounding_diff_in_currency: Decimal | None | UnsetType = UNSET
    """What rounding added or took away, in the currency of the document."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the supplier invoice."""
    vat_amount: Decimal | None | UnsetType = UNSET
    """VAT on the supplier invoice."""
    tax_calculation_mode: EntryTypeDtoTaxCalculationMode | None | UnsetType = UNSET
    """Whether prices are net or gross of tax."""
    supplier_tax_zone: VatZoneDto | None | UnsetType = UNSET
    pay_selected: bool | None | UnsetType = UNSET
    """Whether the invoice is chosen for the next payment run."""
    cury_retainage_total: Decimal | None | UnsetType = UNSET
    """Everything held back, in the currency of the document."""
    cury_retainage_unreleased_amt: Decimal | None | UnsetType = UNSET
    """Amount still held back, in the currency of the document."""
    document_version_number: int | None | UnsetType = UNSET
    """Version of the document."""
    supplier: IntegerInternalIdNumberName | None | UnsetType = UNSET
    document_type: LandedCostDtoApDocType | None | UnsetType = UNSET
    """Kind of document."""
    reference_number: str | None | UnsetType = UNSET
    """Number of the supplier invoice."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = UNSET
    """Financial period, as six digits."""
    date: DateTime | None | UnsetType = UNSET
    """Date of the supplier invoice. Zone: Europe/Oslo."""
    orig_invoice_date: DateTime | None | UnsetType = UNSET
    """Date of the invoice that the supplier invoice is about. Zone: Europe/Oslo."""
    due_date: DateTime | None | UnsetType = UNSET
    """Day by which the supplier invoice is due. Zone: Europe/Oslo."""
    approval_status: TimeCardDtoApprovalStatus | None | UnsetType = UNSET
    """Where the approval stands."""
    status: SupplierInvoiceDtoStatus | None | UnsetType = UNSET
    """Where the supplier invoice stands."""
    currency_id: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the supplier invoice."""
    balance_in_currency: Decimal | None | UnsetType = UNSET
    """What is still open on the supplier invoice, in the currency of the document."""
    cash_discount: Decimal | None | UnsetType = UNSET
    """Discount for paying early."""
    cash_discount_in_currency: Decimal | None | UnsetType = UNSET
    """Discount for paying early, in the currency of the document."""
    payment_method: IdDescription | None | UnsetType = UNSET
    supplier_reference: str | None | UnsetType = UNSET
    """The supplier's own reference."""
    description: str | None | UnsetType = UNSET
    """What the supplier invoice is called."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the supplier invoice was made, set by the API. Zone: Europe/Oslo."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the supplier invoice last changed, set by the API. Zone: Europe/Oslo."""
    note: str | None | UnsetType = UNSET
    """Free note on the supplier invoice."""
    closed_financial_period: str | None | UnsetType = UNSET
    """Period in which the supplier invoice was settled."""
    location: LocationDescriptionDto | None | UnsetType = UNSET
    vat_total: Decimal | None | UnsetType = UNSET
    """All VAT together."""
    vat_total_in_currency: Decimal | None | UnsetType = UNSET
    """All VAT together, in the currency of the document."""
    branch_number: NumberName | None | UnsetType = UNSET
    pay_date: DateTime | None | UnsetType = UNSET
    """Day on which to pay. Zone: Europe/Oslo."""
    payment_message: str | None | UnsetType = UNSET
    """Message to the receiver of the payment."""
    cash_account: str | None | UnsetType = UNSET
    """Cash account."""
    time_stamp: bytes | None | UnsetType = UNSET
    """Version of the supplier invoice; the ETag of a single read says the same."""
    error_info: str | None | UnsetType = UNSET
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


class SupplierInvoiceLandedCostDto(Model, kw_only=True, rename="camel"):
    """A supplier invoice landed cost, as the API returns it."""
    to_update = ToUpdate["SupplierInvoiceLandedCostUpdateDto"]("SupplierInvoiceLandedCostUpdateDto")
    line_number: int | None | UnsetType = UNSET
    """Number of the line; it says which line to change or delete."""
    landed_cost_code_id: str | None | UnsetType = UNSET
    """Id of the landed cost code."""
    description: str | None | UnsetType = UNSET
    """What the supplier invoice landed cost is called."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the supplier invoice landed cost."""
    vat_category_id: str | None | UnsetType = UNSET
    """VAT category."""
    purchase_receipt_type: PurchaseReceiptsDtoType | None | UnsetType = UNSET
    """Type of the purchase receipt."""
    purcahse_order_receipt_number: str | None | UnsetType = UNSET
    """Number of the purchase order receipt."""
    inventory_id: str | None | UnsetType = UNSET
    """Id of the item."""
    site_id: str | None | UnsetType = UNSET
    """Id of the site."""
    location_id: str | None | UnsetType = UNSET
    """Number of the location."""


class SupplierInvoiceLineDto(Model, kw_only=True, rename="camel"):
    """A supplier invoice line, as the API returns it."""
    to_update = ToUpdate["SupplierInvoiceLineUpdateDto"]("SupplierInvoiceLineUpdateDto")
    line_number: int | None | UnsetType = UNSET
    """Number of the line; it says which line to change or delete."""
    inventory_number: str | None | UnsetType = UNSET
    """Number of the item."""
    external_inventory_id: str | None | UnsetType = UNSET
    """Number under which the supplier knows the item."""
    stock_item: bool | None | UnsetType = UNSET
    """Whether stock is kept of the item."""
    transaction_description: str | None | UnsetType = UNSET
    """What the transaction is about."""
    quantity: Decimal | None | UnsetType = UNSET
    """Quantity, in the unit of measure given."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    unit_cost: Decimal | None | UnsetType = UNSET
    """Cost of one unit."""
    unit_cost_in_currency: Decimal | None | UnsetType = UNSET
    """Cost of one unit, in the currency of the document."""
    cost: Decimal | None | UnsetType = UNSET
    """Cost of the supplier invoice line."""
    cost_in_currency: Decimal | None | UnsetType = UNSET
    """Cost of the supplier invoice line, in the currency of the document."""
    discount_percent: Decimal | None | UnsetType = UNSET
    """Discount in percent."""
    discount_amount: Decimal | None | UnsetType = UNSET
    """Discount as an amount."""
    discount_amount_in_currency: Decimal | None | UnsetType = UNSET
    """Discount as an amount, in the currency of the document."""
    discount_unit_cost: Decimal | None | UnsetType = UNSET
    """Cost of one unit after discount."""
    discount_unit_cost_in_currency: Decimal | None | UnsetType = UNSET
    """Cost of one unit after discount, in the currency of the document."""
    manual_discount: bool | None | UnsetType = UNSET
    """Whether the discount was set by hand."""
    account: AccountNumberDto | None | UnsetType = UNSET
    subaccount: SubAccountDto | None | UnsetType = UNSET
    prebook_account: AccountNumberDto | None | UnsetType = UNSET
    prebook_subaccount: SubAccountDto | None | UnsetType = UNSET
    deferral_schedule: int | None | UnsetType = UNSET
    """Number of the deferral schedule."""
    deferral_schedule_nbr: str | None | UnsetType = UNSET
    """Number of the deferral schedule."""
    deferral_code: str | None | UnsetType = UNSET
    """Deferral code that spreads the amount over periods."""
    vat_code: IdDescription | None | UnsetType = UNSET
    po_number: str | None | UnsetType = UNSET
    """Number of the purchase order."""
    po_line_nr: int | None | UnsetType = UNSET
    """Number of the purchase order line."""
    po_receipt_nbr: str | None | UnsetType = UNSET
    """Number of the purchase order receipt."""
    po_receipt_line_nbr: int | None | UnsetType = UNSET
    """Number of the purchase order receipt line."""
    branch_number: NumberName | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    """Free note on the supplier invoice line."""
    split_hierarchy: str | None | UnsetType = UNSET
    """How a customer hierarchy is invoiced."""
    project: IdDescription | None | UnsetType = UNSET
    project_task: IdDescription | None | UnsetType = UNSET
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the supplier invoice line; read one through the attachment resource."""
    retainage_pct: Decimal | None | UnsetType = UNSET
    """Share held back until the work is accepted, in percent."""
    cury_retainage_amt: Decimal | None | UnsetType = UNSET
    """Amount held back, in the currency of the document."""
    term_start_date: DateTime | None | UnsetType = UNSET
    """First day that the line is for. Zone: Europe/Oslo."""
    term_end_date: DateTime | None | UnsetType = UNSET
    """Last day that the line is for. Zone: Europe/Oslo."""


SupplierDocumentDtoStatus: TypeAlias = SupplierInvoiceDtoStatus
SupplierGetAllDocumentsForSupplierStatus: TypeAlias = SupplierInvoiceDtoStatus
SupplierGetAllInvoicesForSupplierStatus: TypeAlias = SupplierInvoiceDtoStatus
SupplierInvoiceGetAllStatus: TypeAlias = SupplierInvoiceDtoStatus
