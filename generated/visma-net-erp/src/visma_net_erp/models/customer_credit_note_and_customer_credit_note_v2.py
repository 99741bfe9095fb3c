"""Model classes of ``customer_credit_note_and_customer_credit_note_v2``; written by erpgen, not by hand."""

from __future__ import annotations

import msgspec
from .._runtime.values import AllBut, DateTime, Decimal, Model, Plain, UNSET, UnsetType
from .common import (
    LandedCostDtoInDocType, OperationDeleteInsertUpdate, SalesInvoiceContactUpdateDto,
    SalesOrderAddressUpdateDto, SegmentUpdateDto, TaxDetailUpdateDto,
)

__all__ = [
    "CustomerCreditNoteLineUpdateDto", "CustomerCreditNoteUpdateDto", "PaymentLineBaseUpdateDto",
]


class CustomerCreditNoteLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer credit note line."""
    __wrapped__ = AllBut("operation", "subaccount")
    discount_code: str | None | UnsetType = UNSET
    task_id: str | None | UnsetType = UNSET
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    inventory_number: str | None | UnsetType = UNSET
    line_number: int | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    unit_price_in_currency: Decimal | None | UnsetType = UNSET
    manual_amount_in_currency: Decimal | None | UnsetType = UNSET
    account_number: str | None | UnsetType = UNSET
    vat_code_id: str | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    discount_percent: Decimal | None | UnsetType = UNSET
    discount_amount_in_currency: Decimal | None | UnsetType = UNSET
    manual_discount: bool | None | UnsetType = UNSET
    subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount, by number or by its segments."""
    salesperson: str | None | UnsetType = UNSET
    deferral_schedule: int | None | UnsetType = UNSET
    deferral_code: str | None | UnsetType = UNSET
    term_start_date: DateTime | None | UnsetType = UNSET
    term_end_date: DateTime | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    branch_number: str | None | UnsetType = UNSET


class CustomerCreditNoteUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer credit note."""
    __wrapped__ = AllBut("application_lines", "lines", "tax_details")
    currency_id: str | None | UnsetType = UNSET
    customer_ref_number: str | None | UnsetType = UNSET
    external_reference: str | None | UnsetType = UNSET
    contact: int | None | UnsetType = UNSET
    project: str | None | UnsetType = UNSET
    lines: list[CustomerCreditNoteLineUpdateDto] | None | UnsetType = UNSET
    """Lines of the customer credit note."""
    tax_details: list[TaxDetailUpdateDto] | None | UnsetType = UNSET
    """Tax by rate."""
    application_lines: list[PaymentLineBaseUpdateDto] | None | UnsetType = UNSET
    """Payments and credits that settle the document."""
    customer_vat_zone_id: str | None | UnsetType = UNSET
    invoice_address: SalesOrderAddressUpdateDto | None | UnsetType = UNSET
    invoice_contact: SalesInvoiceContactUpdateDto | None | UnsetType = UNSET
    override_number_series: bool | None | UnsetType = UNSET
    send_to_auto_invoice: bool | None | UnsetType = UNSET
    reference_number: str | None | UnsetType = UNSET
    customer_number: str | None | UnsetType = UNSET
    child_customer_number: str | None | UnsetType = UNSET
    consolidate_invoices: bool | None | UnsetType = UNSET
    document_date: DateTime | None | UnsetType = UNSET
    orig_invoice_date: DateTime | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = UNSET
    """Financial period, as six digits."""
    invoice_text: str | None | UnsetType = UNSET
    location_id: str | None | UnsetType = UNSET
    sales_person_id: int | None | UnsetType = msgspec.field(name="salesPersonID", default=UNSET)
    """Id of the salesperson."""
    salesperson: str | None | UnsetType = UNSET
    """Salesperson, by number."""
    note: str | None | UnsetType = UNSET
    branch_number: str | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    dont_print: bool | None | UnsetType = UNSET
    dont_email: bool | None | UnsetType = UNSET


class PaymentLineBaseUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a payment line."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    document_type: Plain[LandedCostDtoInDocType] | None | UnsetType = UNSET
    ref_nbr: str | None | UnsetType = UNSET
    amount_paid: Decimal | None | UnsetType = UNSET
