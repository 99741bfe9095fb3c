"""Model classes of ``customer_credit_note``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import Date, DateTime, Decimal, Model, ToUpdate, UNSET, UnsetType
from .common import (
    AccountNumberDto, ActionResult, ActionResultDoneFailedInProcessQueued, ArAdjustDto,
    AttachmentDto, ChildRecordDto, CountryDto, CustomerDocumentContactDto, IdDescription, IdName,
    IntegerIdName, ItemTypeMaterialCostOtherCostService, LandedCostDtoInDocType,
    LocationDescriptionDto, MetadataDto, NumberDescription, NumberName, OperationDeleteInsertUpdate,
    PaymentDtoStatus, ProjectTaskIdDescriptionDto, ReleaseCustomerCreditNoteActionResultDto,
    RotRutUpdateDtoType, SalesInvoiceAddressUpdateDto, SalesInvoiceContactUpdateDto,
    SalesOrderAddressUpdateDto, SegmentDto, SegmentUpdateDto, ShipmentAddressDto, SubAccountDto,
    TaxDetailDto, TaxDetailUpdateDto, TypeAssetExpenseIncomeLiability, WorkTypeDto,
)
from .customer_credit_note_and_customer_credit_note_v2 import (
    CustomerCreditNoteLineUpdateDto, CustomerCreditNoteUpdateDto, PaymentLineBaseUpdateDto,
)

__all__ = [
    "AccountNumberDto", "ActionResult", "ActionResultDoneFailedInProcessQueued", "ArAdjustDto",
    "AttachmentDto", "ChildRecordDto", "CountryDto", "CustomerCreditNoteDto",
    "CustomerCreditNoteLineDto", "CustomerCreditNoteLineUpdateDto", "CustomerCreditNoteUpdateDto",
    "CustomerDocumentContactDto", "IdDescription", "IdName", "IntegerIdName",
    "ItemTypeMaterialCostOtherCostService", "LandedCostDtoInDocType", "LocationDescriptionDto",
    "MetadataDto", "NumberDescription", "NumberName", "OperationDeleteInsertUpdate",
    "PaymentDtoStatus", "PaymentLineBaseUpdateDto", "ProjectTaskIdDescriptionDto",
    "ReleaseCustomerCreditNoteActionResultDto", "RotRutUpdateDtoType",
    "SalesInvoiceAddressUpdateDto", "SalesInvoiceContactUpdateDto", "SalesOrderAddressUpdateDto",
    "SegmentDto", "SegmentUpdateDto", "ShipmentAddressDto", "SubAccountDto", "TaxDetailDto",
    "TaxDetailUpdateDto", "TypeAssetExpenseIncomeLiability", "WorkTypeDto",
]


class CustomerCreditNoteDto(Model, kw_only=True):
    """A customer credit note, as the API returns it."""
    to_update = ToUpdate["CustomerCreditNoteUpdateDto"]("CustomerCreditNoteUpdateDto")
    credit_terms: IdDescription | None | UnsetType = msgspec.field(name="creditTerms", default=UNSET)
    document_due_date: DateTime | None | UnsetType = msgspec.field(name="documentDueDate", default=UNSET)
    """Day on which the customer credit note is to be paid. Zone: Europe/Oslo."""
    cash_discount_date: DateTime | None | UnsetType = msgspec.field(name="cashDiscountDate", default=UNSET)
    """Last day on which the cash discount is given. Zone: Europe/Oslo."""
    external_reference: str | None | UnsetType = msgspec.field(name="externalReference", default=UNSET)
    """Reference that another system keeps."""
    is_rot_rut_deductible: bool | None | UnsetType = msgspec.field(name="isRotRutDeductible", default=UNSET)
    """Whether the line counts for the ROT or RUT deduction."""
    exchange_rate: Decimal | None | UnsetType = msgspec.field(name="exchangeRate", default=UNSET)
    """Rate from the currency of the document to that of the company."""
    dunning_letter_date: DateTime | None | UnsetType = msgspec.field(name="dunningLetterDate", default=UNSET)
    """Date of the last dunning letter. Zone: Europe/Oslo."""
    dunning_letter_level: int | None | UnsetType = msgspec.field(name="dunningLetterLevel", default=UNSET)
    """Level of the last dunning letter."""
    contact: IntegerIdName | None | UnsetType = UNSET
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the customer credit note; read one through the attachment resource."""
    tax_details: list[TaxDetailDto] | None | UnsetType = msgspec.field(name="taxDetails", default=UNSET)
    """Tax by rate."""
    lines: list[CustomerCreditNoteLineDto] | None | UnsetType = UNSET
    """Lines of the customer credit note."""
    rounding_diff: Decimal | None | UnsetType = msgspec.field(name="roundingDiff", default=UNSET)
    """What rounding added or took away."""
    customer_vat_zone: IdDescription | None | UnsetType = msgspec.field(name="customerVatZone", default=UNSET)
    send_to_auto_invoice: bool | None | UnsetType = msgspec.field(name="sendToAutoInvoice", default=UNSET)
    """Whether the customer credit note goes out through AutoInvoice."""
    child_record: NumberName | None | UnsetType = msgspec.field(name="childRecord", default=UNSET)
    hold: bool | None | UnsetType = UNSET
    """Whether the customer credit note is on hold and cannot be released."""
    discount_total: Decimal | None | UnsetType = msgspec.field(name="discountTotal", default=UNSET)
    """All discounts together."""
    discount_total_in_currency: Decimal | None | UnsetType = msgspec.field(name="discountTotalInCurrency", default=UNSET)
    """All discounts together, in the currency of the document."""
    detail_total: Decimal | None | UnsetType = msgspec.field(name="detailTotal", default=UNSET)
    """Total of the lines before tax."""
    detail_total_in_currency: Decimal | None | UnsetType = msgspec.field(name="detailTotalInCurrency", default=UNSET)
    """Total of the lines before tax, in the currency of the document."""
    vat_taxable_total: Decimal | None | UnsetType = msgspec.field(name="vatTaxableTotal", default=UNSET)
    """Amount that VAT is calculated on."""
    vat_taxable_total_in_currency: Decimal | None | UnsetType = msgspec.field(name="vatTaxableTotalInCurrency", default=UNSET)
    """Amount that VAT is calculated on, in the currency of the document."""
    vat_exempt_total: Decimal | None | UnsetType = msgspec.field(name="vatExemptTotal", default=UNSET)
    """Amount that bears no VAT."""
    vat_exempt_total_in_currency: Decimal | None | UnsetType = msgspec.field(name="vatExemptTotalInCurrency", default=UNSET)
    """Amount that bears no VAT, in the currency of the document."""
    sales_person_id: int | None | UnsetType = msgspec.field(name="salesPersonID", default=UNSET)
    """Id of the salesperson."""
    sales_person_descr: str | None | UnsetType = msgspec.field(name="salesPersonDescr", default=UNSET)
    """Name of the salesperson."""
    sales_person: IdDescription | None | UnsetType = msgspec.field(name="salesPerson", default=UNSET)
    payment_reference: str | None | UnsetType = msgspec.field(name="paymentReference", default=UNSET)
    """Reference that the payer must give, such as a KID."""
    invoice_address: ShipmentAddressDto | None | UnsetType = msgspec.field(name="invoiceAddress", default=UNSET)
    invoice_contact: CustomerDocumentContactDto | None | UnsetType = msgspec.field(name="invoiceContact", default=UNSET)
    applications: list[ArAdjustDto] | None | UnsetType = UNSET
    """Payments and credits that settle the document."""
    dont_print: bool | None | UnsetType = msgspec.field(name="dontPrint", default=UNSET)
    """Set to leave the customer credit note out of printing."""
    dont_email: bool | None | UnsetType = msgspec.field(name="dontEmail", default=UNSET)
    """Set to leave the customer credit note out of e-mailing."""
    revoked: bool | None | UnsetType = UNSET
    """Whether the customer credit note is revoked."""
    customer: NumberName | None | UnsetType = UNSET
    document_type: LandedCostDtoInDocType | None | UnsetType = msgspec.field(name="documentType", default=UNSET)
    """Kind of document."""
    reference_number: str | None | UnsetType = msgspec.field(name="referenceNumber", default=UNSET)
    """Number of the customer credit note."""
    post_period: str | None | UnsetType = msgspec.field(name="postPeriod", default=UNSET)
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = msgspec.field(name="financialPeriod", default=UNSET)
    """Financial period, as six digits."""
    closed_financial_period: str | None | UnsetType = msgspec.field(name="closedFinancialPeriod", default=UNSET)
    """Period in which the customer credit note was settled."""
    document_date: DateTime | None | UnsetType = msgspec.field(name="documentDate", default=UNSET)
    """Date of the customer credit note. Zone: Europe/Oslo."""
    orig_invoice_date: DateTime | None | UnsetType = msgspec.field(name="origInvoiceDate", default=UNSET)
    """Date of the invoice that the customer credit note is about. Zone: Europe/Oslo."""
    status: PaymentDtoStatus | None | UnsetType = UNSET
    """Where the customer credit note stands."""
    currency_id: str | None | UnsetType = msgspec.field(name="currencyId", default=UNSET)
    """Currency, as a three-letter ISO 4217 code."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the customer credit note."""
    amount_in_currency: Decimal | None | UnsetType = msgspec.field(name="amountInCurrency", default=UNSET)
    """Amount of the customer credit note, in the currency of the document."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the customer credit note."""
    balance_in_currency: Decimal | None | UnsetType = msgspec.field(name="balanceInCurrency", default=UNSET)
    """What is still open on the customer credit note, in the currency of the document."""
    cash_discount: Decimal | None | UnsetType = msgspec.field(name="cashDiscount", default=UNSET)
    """Discount for paying early."""
    cash_discount_in_currency: Decimal | None | UnsetType = msgspec.field(name="cashDiscountInCurrency", default=UNSET)
    """Discount for paying early, in the currency of the document."""
    payment_method: IdDescription | None | UnsetType = msgspec.field(name="paymentMethod", default=UNSET)
    customer_ref_number: str | None | UnsetType = msgspec.field(name="customerRefNumber", default=UNSET)
    """The customer's own reference."""
    invoice_text: str | None | UnsetType = msgspec.field(name="invoiceText", default=UNSET)
    """Text printed on the invoice."""
    last_modified_date_time: DateTime | None | UnsetType = msgspec.field(name="lastModifiedDateTime", default=UNSET)
    """When the customer credit note last changed, set by the API. Zone: Europe/Oslo."""
    created_date_time: DateTime | None | UnsetType = msgspec.field(name="createdDateTime", default=UNSET)
    """When the customer credit note was made, set by the API. Zone: Europe/Oslo."""
    note: str | None | UnsetType = UNSET
    """Free note on the customer credit note."""
    vat_total: Decimal | None | UnsetType = msgspec.field(name="vatTotal", default=UNSET)
    """All VAT together."""
    vat_total_in_currency: Decimal | None | UnsetType = msgspec.field(name="vatTotalInCurrency", default=UNSET)
    """All VAT together, in the currency of the document."""
    location: LocationDescriptionDto | None | UnsetType = UNSET
    branch_number: NumberName | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)
    cash_account: str | None | UnsetType = msgspec.field(name="cashAccount", default=UNSET)
    """Cash account."""
    project: IdDescription | None | UnsetType = UNSET
    account: AccountNumberDto | None | UnsetType = UNSET
    subaccount: SubAccountDto | None | UnsetType = UNSET
    customer_project: str | None | UnsetType = msgspec.field(name="customerProject", default=UNSET)
    """The customer's own project reference."""
    error_info: str | None | UnsetType = msgspec.field(name="errorInfo", default=UNSET)
    """Why the API could not fill in the customer credit note; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class CustomerCreditNoteLineDto(Model, kw_only=True):
    """A customer credit note line, as the API returns it."""
    to_update = ToUpdate["CustomerCreditNoteLineUpdateDto"]("CustomerCreditNoteLineUpdateDto")
    term_start_date: DateTime | None | UnsetType = msgspec.field(name="termStartDate", default=UNSET)
    """First day that the line is for. Zone: Europe/Oslo."""
    term_end_date: DateTime | None | UnsetType = msgspec.field(name="termEndDate", default=UNSET)
    """Last day that the line is for. Zone: Europe/Oslo."""
    is_rot_rut_deductible: bool | None | UnsetType = msgspec.field(name="isRotRutDeductible", default=UNSET)
    """Whether the line counts for the ROT or RUT deduction."""
    item_type: ItemTypeMaterialCostOtherCostService | None | UnsetType = msgspec.field(name="itemType", default=UNSET)
    """Kind of item."""
    type_of_work: WorkTypeDto | None | UnsetType = msgspec.field(name="typeOfWork", default=UNSET)
    deductable_amount: Decimal | None | UnsetType = msgspec.field(name="deductableAmount", default=UNSET)
    """Amount that can be deducted for household work."""
    so_shipment_nbr: str | None | UnsetType = msgspec.field(name="soShipmentNbr", default=UNSET)
    """Number of the shipment."""
    so_order_type: str | None | UnsetType = msgspec.field(name="soOrderType", default=UNSET)
    """Type of the sales order."""
    so_order_nbr: str | None | UnsetType = msgspec.field(name="soOrderNbr", default=UNSET)
    """Number of the sales order."""
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the customer credit note line; read one through the attachment resource."""
    project_task: IdDescription | None | UnsetType = msgspec.field(name="projectTask", default=UNSET)
    line_number: int | None | UnsetType = msgspec.field(name="lineNumber", default=UNSET)
    """Number of the line; it says which line to change or delete."""
    inventory_number: str | None | UnsetType = msgspec.field(name="inventoryNumber", default=UNSET)
    """Number of the item."""
    description: str | None | UnsetType = UNSET
    """What the customer credit note line is called."""
    quantity: Decimal | None | UnsetType = UNSET
    """Quantity, in the unit of measure given."""
    unit_price: Decimal | None | UnsetType = msgspec.field(name="unitPrice", default=UNSET)
    """Price of one unit."""
    unit_price_in_currency: Decimal | None | UnsetType = msgspec.field(name="unitPriceInCurrency", default=UNSET)
    """Price of one unit, in the currency of the document."""
    manual_amount: Decimal | None | UnsetType = msgspec.field(name="manualAmount", default=UNSET)
    """Amount that replaces the calculated one."""
    manual_amount_in_currency: Decimal | None | UnsetType = msgspec.field(name="manualAmountInCurrency", default=UNSET)
    """Amount that replaces the calculated one, in the currency of the document."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the customer credit note line."""
    cost: Decimal | None | UnsetType = UNSET
    """Cost of the customer credit note line."""
    amount_in_currency: Decimal | None | UnsetType = msgspec.field(name="amountInCurrency", default=UNSET)
    """Amount of the customer credit note line, in the currency of the document."""
    account: AccountNumberDto | None | UnsetType = UNSET
    vat_code: IdDescription | None | UnsetType = msgspec.field(name="vatCode", default=UNSET)
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    discount_percent: Decimal | None | UnsetType = msgspec.field(name="discountPercent", default=UNSET)
    """Discount in percent."""
    discount_amount: Decimal | None | UnsetType = msgspec.field(name="discountAmount", default=UNSET)
    """Discount as an amount."""
    discount_amount_in_currency: Decimal | None | UnsetType = msgspec.field(name="discountAmountInCurrency", default=UNSET)
    """Discount as an amount, in the currency of the document."""
    manual_discount: bool | None | UnsetType = msgspec.field(name="manualDiscount", default=UNSET)
    """Whether the discount was set by hand."""
    subaccount: SubAccountDto | None | UnsetType = UNSET
    salesperson: str | None | UnsetType = UNSET
    """Salesperson, by number."""
    seller: IdDescription | None | UnsetType = UNSET
    deferral_schedule: int | None | UnsetType = msgspec.field(name="deferralSchedule", default=UNSET)
    """Number of the deferral schedule."""
    deferral_code: str | None | UnsetType = msgspec.field(name="deferralCode", default=UNSET)
    """Deferral code that spreads the amount over periods."""
    discount_code: str | None | UnsetType = msgspec.field(name="discountCode", default=UNSET)
    """Code of the discount."""
    note: str | None | UnsetType = UNSET
    """Free note on the customer credit note line."""
    branch_number: NumberName | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)
    external_link: str | None | UnsetType = msgspec.field(name="externalLink", default=UNSET)
    """Address of the customer credit note line in another system."""
