"""Model classes of ``customer_invoice_and_customer_invoice_v2``; written by erpgen, not by hand."""

from __future__ import annotations

import msgspec
from .._runtime.values import AllBut, DateTime, Decimal, Model, Plain, UNSET, UUID, UnsetType
from .common import (
    ItemTypeMaterialCostOtherCostService, OperationDeleteInsertUpdate, RotRutUpdateDto,
    SalesInvoiceContactUpdateDto, SalesOrderAddressUpdateDto, SegmentUpdateDto, TaxDetailUpdateDto,
)

__all__ = ["CustomerInvoiceLinesUpdateDto", "CustomerInvoiceUpdateDto"]


class CustomerInvoiceLinesUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer invoice line."""
    __wrapped__ = AllBut("operation", "subaccount")
    discount_code: str | None | UnsetType = UNSET
    domestic_services_deductible: bool | None | UnsetType = UNSET
    item_type: Plain[ItemTypeMaterialCostOtherCostService] | None | UnsetType = UNSET
    """Kind of item."""
    type_of_work: str | None | UnsetType = UNSET
    """Kind of household work."""
    task_id: str | None | UnsetType = UNSET
    start_date: DateTime | None | UnsetType = UNSET
    end_date: DateTime | None | UnsetType = UNSET
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


class CustomerInvoiceUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer invoice."""
    __wrapped__ = AllBut("invoice_lines", "rot_rut_details", "tax_detail_lines")
    payment_method_id: str | None | UnsetType = UNSET
    credit_terms_id: str | None | UnsetType = UNSET
    currency_id: str | None | UnsetType = UNSET
    customer_ref_number: str | None | UnsetType = UNSET
    cash_discount_date: DateTime | None | UnsetType = UNSET
    document_due_date: DateTime | None | UnsetType = UNSET
    external_reference: str | None | UnsetType = UNSET
    customer_project: str | None | UnsetType = UNSET
    exchange_rate: Decimal | None | UnsetType = UNSET
    domestic_services_deductible_document: bool | None | UnsetType = UNSET
    rot_rut_details: RotRutUpdateDto | None | UnsetType = UNSET
    payment_reference: str | None | UnsetType = UNSET
    contact: int | None | UnsetType = UNSET
    project: str | None | UnsetType = UNSET
    tax_detail_lines: list[TaxDetailUpdateDto] | None | UnsetType = UNSET
    """Tax by rate."""
    invoice_lines: list[CustomerInvoiceLinesUpdateDto] | None | UnsetType = UNSET
    """Lines of the invoice."""
    send_to_auto_invoice: bool | None | UnsetType = UNSET
    customer_vat_zone_id: str | None | UnsetType = UNSET
    billing_address: SalesOrderAddressUpdateDto | None | UnsetType = UNSET
    invoice_contact: SalesInvoiceContactUpdateDto | None | UnsetType = UNSET
    start_date: DateTime | None | UnsetType = UNSET
    end_date: DateTime | None | UnsetType = UNSET
    accounting_cost_ref: str | None | UnsetType = UNSET
    originator_doc_ref: str | None | UnsetType = UNSET
    contract_doc_ref: str | None | UnsetType = UNSET
    revoked: bool | None | UnsetType = UNSET
    override_number_series: bool | None | UnsetType = UNSET
    """Set to use referenceNumber instead of the next number of the series. The series must allow
    manual numbers on import."""
    direct_debit_mandate_id: UUID | None | UnsetType = UNSET
    exclude_debt_collection: bool | None | UnsetType = UNSET
    debt_collection_case_nbr: str | None | UnsetType = UNSET
    debt_collection_case_status: str | None | UnsetType = UNSET
    debt_collection_case_type: str | None | UnsetType = UNSET
    debt_collection_case_url: str | None | UnsetType = UNSET
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
