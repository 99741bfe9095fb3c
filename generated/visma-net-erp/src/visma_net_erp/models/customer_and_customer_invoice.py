"""Model classes of ``customer_and_customer_invoice``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from .._runtime.values import Date, DateTime, Decimal, Model, ToUpdate, UNSET, UUID, UnsetType
from .common import (
    AccountNumberDto, ArAdjustDto, AttachmentDto, CustomerDocumentContactDto, IdDescription,
    IntegerIdName, ItemTypeMaterialCostOtherCostService, LandedCostDtoInDocType,
    LocationDescriptionDto, MetadataDto, NumberName, PaymentDtoStatus, ShipmentAddressDto,
    SubAccountDto, TaxDetailDto, WorkTypeDto,
)
if TYPE_CHECKING:
    from .customer_invoice_and_customer_invoice_v2 import CustomerInvoiceUpdateDto

__all__ = [
    "CustomerInvoiceDto", "CustomerInvoiceLineDto", "DebtCollectionDto", "DirectDebitMandateDto",
]


class CustomerInvoiceDto(Model, kw_only=True, rename="camel"):
    """A customer invoice, as the API returns it."""
    to_update = ToUpdate["CustomerInvoiceUpdateDto"]("CustomerInvoiceUpdateDto")
    credit_terms: IdDescription | None | UnsetType = UNSET
    document_due_date: DateTime | None | UnsetType = UNSET
    """Day on which the customer invoice is to be paid. Zone: Europe/Oslo."""
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
    """Files kept with the customer invoice; read one through the attachment resource."""
    tax_details: list[TaxDetailDto] | None | UnsetType = UNSET
    """Tax by rate."""
    invoice_lines: list[CustomerInvoiceLineDto] | None | UnsetType = UNSET
    """Lines of the invoice."""
    send_to_auto_invoice: bool | None | UnsetType = UNSET
    """Whether the customer invoice goes out through AutoInvoice."""
    rounding_diff: Decimal | None | UnsetType = UNSET
    """What rounding added or took away."""
    customer_vat_zone: IdDescription | None | UnsetType = UNSET
    start_date: DateTime | None | UnsetType = UNSET
    """First day of the customer invoice. Zone: Europe/Oslo."""
    end_date: DateTime | None | UnsetType = UNSET
    """Last day of the customer invoice. Zone: Europe/Oslo."""
    accounting_cost_ref: str | None | UnsetType = UNSET
    """The buyer's cost account on electronic invoices."""
    originator_doc_ref: str | None | UnsetType = UNSET
    """Originator document on electronic invoices."""
    contract_doc_ref: str | None | UnsetType = UNSET
    """Contract on electronic invoices."""
    child_record: NumberName | None | UnsetType = UNSET
    direct_debit_mandate: DirectDebitMandateDto | None | UnsetType = UNSET
    exclude_debt_collection: bool | None | UnsetType = UNSET
    """Set to keep the customer invoice out of debt collection."""
    debt_collection: DebtCollectionDto | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    """Whether the customer invoice is on hold and cannot be released."""
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
    """Set to leave the customer invoice out of printing."""
    dont_email: bool | None | UnsetType = UNSET
    """Set to leave the customer invoice out of e-mailing."""
    revoked: bool | None | UnsetType = UNSET
    """Whether the customer invoice is revoked."""
    customer: NumberName | None | UnsetType = UNSET
    document_type: LandedCostDtoInDocType | None | UnsetType = UNSET
    """Kind of document."""
    reference_number: str | None | UnsetType = UNSET
    """Number of the customer invoice."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = UNSET
    """Financial period, as six digits."""
    closed_financial_period: str | None | UnsetType = UNSET
    """Period in which the customer invoice was settled."""
    document_date: DateTime | None | UnsetType = UNSET
    """Date of the customer invoice. Zone: Europe/Oslo."""
    orig_invoice_date: DateTime | None | UnsetType = UNSET
    """Date of the invoice that the customer invoice is about. Zone: Europe/Oslo."""
    status: PaymentDtoStatus | None | UnsetType = UNSET
    """Where the customer invoice stands."""
    currency_id: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the customer invoice."""
    amount_in_currency: Decimal | None | UnsetType = UNSET
    """Amount of the customer invoice, in the currency of the document."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the customer invoice."""
    balance_in_currency: Decimal | None | UnsetType = UNSET
    """What is still open on the customer invoice, in the currency of the document."""
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
    """When the customer invoice last changed, set by the API. Zone: Europe/Oslo."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the customer invoice was made, set by the API. Zone: Europe/Oslo."""
    note: str | None | UnsetType = UNSET
    """Free note on the customer invoice."""
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
    """Why the API could not fill in the customer invoice; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class CustomerInvoiceLineDto(Model, kw_only=True, rename="camel"):
    """A customer invoice line, as the API returns it."""
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
    """Files kept with the customer invoice line; read one through the attachment resource."""
    project_task: IdDescription | None | UnsetType = UNSET
    line_type: str | None | UnsetType = UNSET
    """Kind of line."""
    start_date: DateTime | None | UnsetType = UNSET
    """First day of the customer invoice line. Zone: Europe/Oslo."""
    end_date: DateTime | None | UnsetType = UNSET
    """Last day of the customer invoice line. Zone: Europe/Oslo."""
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
    """What the customer invoice line is called."""
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
    """Amount of the customer invoice line."""
    cost: Decimal | None | UnsetType = UNSET
    """Cost of the customer invoice line."""
    amount_in_currency: Decimal | None | UnsetType = UNSET
    """Amount of the customer invoice line, in the currency of the document."""
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
    """Free note on the customer invoice line."""
    branch_number: NumberName | None | UnsetType = UNSET
    external_link: str | None | UnsetType = UNSET
    """Address of the customer invoice line in another system."""


class DebtCollectionDto(Model, kw_only=True, rename="camel"):
    """Case in debt collection."""
    case_number: str | None | UnsetType = UNSET
    """Number of the case."""
    case_type: str | None | UnsetType = UNSET
    """Kind of case."""
    case_status: str | None | UnsetType = UNSET
    """Where the case stands."""
    case_url: str | None | UnsetType = UNSET
    """Address of the case."""


class DirectDebitMandateDto(Model, kw_only=True, rename="camel"):
    """A direct debit mandate, as the API returns it."""
    id: UUID | None | UnsetType = UNSET
    """Id of the direct debit mandate."""
    mandate_id: str | None | UnsetType = UNSET
    """Id of the direct debit mandate."""
    mandate_description: str | None | UnsetType = UNSET
    """What the mandate is for."""
