"""Model classes of ``customer_debit_note``; written by erpgen, not by hand."""

from __future__ import annotations

import msgspec
from .._runtime.values import Date, DateTime, Decimal, Model, ToUpdate, UNSET, UnsetType
from .common import (
    AccountNumberDto, ActionResult, ActionResultDoneFailedInProcessQueued, ArAdjustDto,
    AttachmentDto, ChildRecordDto, CountryDto, CustomerDocumentContactDto, IdDescription, IdName,
    IntegerIdName, ItemTypeMaterialCostOtherCostService, LandedCostDtoInDocType,
    LocationDescriptionDto, MetadataDto, NumberDescription, NumberName, OperationDeleteInsertUpdate,
    PaymentDtoStatus, ReleaseCustomerDebitNoteActionResultDto, RotRutDistributionUpdateDto,
    RotRutUpdateDto, RotRutUpdateDtoType, SalesInvoiceAddressUpdateDto,
    SalesInvoiceContactUpdateDto, SalesOrderAddressUpdateDto, SegmentDto, SegmentUpdateDto,
    ShipmentAddressDto, SubAccountDto, TaxDetailDto, TaxDetailUpdateDto,
    TypeAssetExpenseIncomeLiability, WorkTypeDto,
)
from .customer_debit_note_and_customer_debit_note_v2 import (
    CustomerDebitNoteLinesUpdateDto, CustomerDebitNoteUpdateDto,
)

__all__ = [
    "AccountNumberDto", "ActionResult", "ActionResultDoneFailedInProcessQueued", "ArAdjustDto",
    "AttachmentDto", "ChildRecordDto", "CountryDto", "CustomerDebitNoteDto",
    "CustomerDebitNoteLineDto", "CustomerDebitNoteLinesUpdateDto", "CustomerDebitNoteUpdateDto",
    "CustomerDocumentContactDto", "IdDescription", "IdName", "IntegerIdName",
    "ItemTypeMaterialCostOtherCostService", "LandedCostDtoInDocType", "LocationDescriptionDto",
    "MetadataDto", "NumberDescription", "NumberName", "OperationDeleteInsertUpdate",
    "PaymentDtoStatus", "ReleaseCustomerDebitNoteActionResultDto", "RotRutDistributionUpdateDto",
    "RotRutUpdateDto", "RotRutUpdateDtoType", "SalesInvoiceAddressUpdateDto",
    "SalesInvoiceContactUpdateDto", "SalesOrderAddressUpdateDto", "SegmentDto", "SegmentUpdateDto",
    "ShipmentAddressDto", "SubAccountDto", "TaxDetailDto", "TaxDetailUpdateDto",
    "TypeAssetExpenseIncomeLiability", "WorkTypeDto",
]


class CustomerDebitNoteDto(Model, kw_only=True, rename="camel"):
    """A customer debit note, as the API returns it."""
    to_update = ToUpdate["CustomerDebitNoteUpdateDto"]("CustomerDebitNoteUpdateDto")
    credit_terms: IdDescription | None | UnsetType = UNSET
    document_due_date: DateTime | None | UnsetType = UNSET
    """Day on which the customer debit note is to be paid. Zone: Europe/Oslo."""
    cash_discount_date: DateTime | None | UnsetType = UNSET
    """Last day on which the cash discount is given. Zone: Europe/Oslo."""
    external_reference: str | None | UnsetType = UNSET
    """Reference that another system keeps."""
    is_rot_rut_deductible: bool | None | UnsetType = UNSET
    """Whether the line counts for the ROT or RUT deduction."""
    exchange_rate: Decimal | None | UnsetType = UNSET
    """Rate from the currency of the document to that of the company."""
    dunning_letter_date: DateTime | None | UnsetType = UNSET
    """Date of the last dunning letter. Zone: Europe/Oslo."""
    dunning_letter_level: int | None | UnsetType = UNSET
    """Level of the last dunning letter."""
    contact: IntegerIdName | None | UnsetType = UNSET
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the customer debit note; read one through the attachment resource."""
    tax_details: list[TaxDetailDto] | None | UnsetType = UNSET
    """Tax by rate."""
    lines: list[CustomerDebitNoteLineDto] | None | UnsetType = UNSET
    """Lines of the customer debit note."""
    rounding_diff: Decimal | None | UnsetType = UNSET
    """What rounding added or took away."""
    customer_vat_zone: IdDescription | None | UnsetType = UNSET
    child_record: NumberName | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    """Whether the customer debit note is on hold and cannot be released."""
    discount_total: Decimal | None | UnsetType = UNSET
    """All discounts together."""
    discount_total_in_currency: Decimal | None | UnsetType = UNSET
    """All discounts together, in the currency of the document."""
    detail_total: Decimal | None | UnsetType = UNSET
    """Total of the lines before tax."""
    detail_total_in_currency: Decimal | None | UnsetType = UNSET
    """Total of the lines before tax, in the currency of the document."""
    vat_taxable_total: Decimal | None | UnsetType = UNSET
    """Amount that VAT is calculated on."""
    vat_taxable_total_in_currency: Decimal | None | UnsetType = UNSET
    """Amount that VAT is calculated on, in the currency of the document."""
    vat_exempt_total: Decimal | None | UnsetType = UNSET
    """Amount that bears no VAT."""
    vat_exempt_total_in_currency: Decimal | None | UnsetType = UNSET
    """Amount that bears no VAT, in the currency of the document."""
    sales_person_id: int | None | UnsetType = msgspec.field(name="salesPersonID", default=UNSET)
    """Id of the salesperson."""
    sales_person_descr: str | None | UnsetType = UNSET
    """Name of the salesperson."""
    sales_person: IdDescription | None | UnsetType = UNSET
    payment_reference: str | None | UnsetType = UNSET
    """Reference that the payer must give, such as a KID."""
    invoice_address: ShipmentAddressDto | None | UnsetType = UNSET
    invoice_contact: CustomerDocumentContactDto | None | UnsetType = UNSET
    applications: list[ArAdjustDto] | None | UnsetType = UNSET
    """Payments and credits that settle the document."""
    dont_print: bool | None | UnsetType = UNSET
    """Set to leave the customer debit note out of printing."""
    dont_email: bool | None | UnsetType = UNSET
    """Set to leave the customer debit note out of e-mailing."""
    revoked: bool | None | UnsetType = UNSET
    """Whether the customer debit note is revoked."""
    customer: NumberName | None | UnsetType = UNSET
    document_type: LandedCostDtoInDocType | None | UnsetType = UNSET
    """Kind of document."""
    reference_number: str | None | UnsetType = UNSET
    """Number of the customer debit note."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = UNSET
    """Financial period, as six digits."""
    closed_financial_period: str | None | UnsetType = UNSET
    """Period in which the customer debit note was settled."""
    document_date: DateTime | None | UnsetType = UNSET
    """Date of the customer debit note. Zone: Europe/Oslo."""
    orig_invoice_date: DateTime | None | UnsetType = UNSET
    """Date of the invoice that the customer debit note is about. Zone: Europe/Oslo."""
    status: PaymentDtoStatus | None | UnsetType = UNSET
    """Where the customer debit note stands."""
    currency_id: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the customer debit note."""
    amount_in_currency: Decimal | None | UnsetType = UNSET
    """Amount of the customer debit note, in the currency of the document."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the customer debit note."""
    balance_in_currency: Decimal | None | UnsetType = UNSET
    """What is still open on the customer debit note, in the currency of the document."""
    cash_discount: Decimal | None | UnsetType = UNSET
    """Discount for paying early."""
    cash_discount_in_currency: Decimal | None | UnsetType = UNSET
    """Discount for paying early, in the currency of the document."""
    payment_method: IdDescription | None | UnsetType = UNSET
    customer_ref_number: str | None | UnsetType = UNSET
    """The customer's own reference."""
    invoice_text: str | None | UnsetType = UNSET
    """Text printed on the invoice."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the customer debit note last changed, set by the API. Zone: Europe/Oslo."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the customer debit note was made, set by the API. Zone: Europe/Oslo."""
    note: str | None | UnsetType = UNSET
    """Free note on the customer debit note."""
    vat_total: Decimal | None | UnsetType = UNSET
    """All VAT together."""
    vat_total_in_currency: Decimal | None | UnsetType = UNSET
    """All VAT together, in the currency of the document."""
    location: LocationDescriptionDto | None | UnsetType = UNSET
    branch_number: NumberName | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    """Cash account."""
    project: IdDescription | None | UnsetType = UNSET
    account: AccountNumberDto | None | UnsetType = UNSET
    subaccount: SubAccountDto | None | UnsetType = UNSET
    customer_project: str | None | UnsetType = UNSET
    """The customer's own project reference."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the customer debit note; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class CustomerDebitNoteLineDto(Model, kw_only=True, rename="camel"):
    """A customer debit note line, as the API returns it."""
    term_start_date: DateTime | None | UnsetType = UNSET
    """First day that the line is for. Zone: Europe/Oslo."""
    term_end_date: DateTime | None | UnsetType = UNSET
    """Last day that the line is for. Zone: Europe/Oslo."""
    is_rot_rut_deductible: bool | None | UnsetType = UNSET
    """Whether the line counts for the ROT or RUT deduction."""
    item_type: ItemTypeMaterialCostOtherCostService | None | UnsetType = UNSET
    """Kind of item."""
    type_of_work: WorkTypeDto | None | UnsetType = UNSET
    deductable_amount: Decimal | None | UnsetType = UNSET
    """Amount that can be deducted for household work."""
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the customer debit note line; read one through the attachment resource."""
    so_shipment_nbr: str | None | UnsetType = UNSET
    """Number of the shipment."""
    so_order_type: str | None | UnsetType = UNSET
    """Type of the sales order."""
    so_order_nbr: str | None | UnsetType = UNSET
    """Number of the sales order."""
    line_number: int | None | UnsetType = UNSET
    """Number of the line; it says which line to change or delete."""
    inventory_number: str | None | UnsetType = UNSET
    """Number of the item."""
    description: str | None | UnsetType = UNSET
    """What the customer debit note line is called."""
    quantity: Decimal | None | UnsetType = UNSET
    """Quantity, in the unit of measure given."""
    unit_price: Decimal | None | UnsetType = UNSET
    """Price of one unit."""
    unit_price_in_currency: Decimal | None | UnsetType = UNSET
    """Price of one unit, in the currency of the document."""
    manual_amount: Decimal | None | UnsetType = UNSET
    """Amount that replaces the calculated one."""
    manual_amount_in_currency: Decimal | None | UnsetType = UNSET
    """Amount that replaces the calculated one, in the currency of the document."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the customer debit note line."""
    cost: Decimal | None | UnsetType = UNSET
    """Cost of the customer debit note line."""
    amount_in_currency: Decimal | None | UnsetType = UNSET
    """Amount of the customer debit note line, in the currency of the document."""
    account: AccountNumberDto | None | UnsetType = UNSET
    vat_code: IdDescription | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    discount_percent: Decimal | None | UnsetType = UNSET
    """Discount in percent."""
    discount_amount: Decimal | None | UnsetType = UNSET
    """Discount as an amount."""
    discount_amount_in_currency: Decimal | None | UnsetType = UNSET
    """Discount as an amount, in the currency of the document."""
    manual_discount: bool | None | UnsetType = UNSET
    """Whether the discount was set by hand."""
    subaccount: SubAccountDto | None | UnsetType = UNSET
    salesperson: str | None | UnsetType = UNSET
    """Salesperson, by number."""
    seller: IdDescription | None | UnsetType = UNSET
    deferral_schedule: int | None | UnsetType = UNSET
    """Number of the deferral schedule."""
    deferral_code: str | None | UnsetType = UNSET
    """Deferral code that spreads the amount over periods."""
    discount_code: str | None | UnsetType = UNSET
    """Code of the discount."""
    note: str | None | UnsetType = UNSET
    """Free note on the customer debit note line."""
    branch_number: NumberName | None | UnsetType = UNSET
    external_link: str | None | UnsetType = UNSET
    """Address of the customer debit note line in another system."""
