"""Model classes of ``customer_debit_note_and_customer_debit_note_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import DateTime, Decimal, Model, Plain, UNSET, UnsetType
from .common import (
    ItemTypeMaterialCostOtherCostService, OperationDeleteInsertUpdate, RotRutUpdateDto,
    SalesInvoiceContactUpdateDto, SalesOrderAddressUpdateDto, SegmentUpdateDto, TaxDetailUpdateDto,
)

__all__ = ["CustomerDebitNoteLinesUpdateDto", "CustomerDebitNoteUpdateDto"]


class CustomerDebitNoteLinesUpdateDto(Model, kw_only=True):
    """What can be set on a customer debit note line."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "account_number", "branch_number", "deferral_code", "deferral_schedule", "description",
        "discount_amount_in_currency", "discount_code", "discount_percent",
        "domestic_services_deductible", "inventory_number", "item_type", "line_number",
        "manual_amount_in_currency", "manual_discount", "note", "quantity", "salesperson",
        "term_end_date", "term_start_date", "type_of_work", "unit_price_in_currency", "uom",
        "vat_code_id",
    })
    discount_code: str | None | UnsetType = msgspec.field(name="discountCode", default=UNSET)
    domestic_services_deductible: bool | None | UnsetType = msgspec.field(name="domesticServicesDeductible", default=UNSET)
    item_type: Plain[ItemTypeMaterialCostOtherCostService] | None | UnsetType = msgspec.field(name="itemType", default=UNSET)
    type_of_work: str | None | UnsetType = msgspec.field(name="typeOfWork", default=UNSET)
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    inventory_number: str | None | UnsetType = msgspec.field(name="inventoryNumber", default=UNSET)
    line_number: int | None | UnsetType = msgspec.field(name="lineNumber", default=UNSET)
    description: str | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    unit_price_in_currency: Decimal | None | UnsetType = msgspec.field(name="unitPriceInCurrency", default=UNSET)
    manual_amount_in_currency: Decimal | None | UnsetType = msgspec.field(name="manualAmountInCurrency", default=UNSET)
    account_number: str | None | UnsetType = msgspec.field(name="accountNumber", default=UNSET)
    vat_code_id: str | None | UnsetType = msgspec.field(name="vatCodeId", default=UNSET)
    uom: str | None | UnsetType = UNSET
    discount_percent: Decimal | None | UnsetType = msgspec.field(name="discountPercent", default=UNSET)
    discount_amount_in_currency: Decimal | None | UnsetType = msgspec.field(name="discountAmountInCurrency", default=UNSET)
    manual_discount: bool | None | UnsetType = msgspec.field(name="manualDiscount", default=UNSET)
    subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount, by number or by its segments."""
    salesperson: str | None | UnsetType = UNSET
    deferral_schedule: int | None | UnsetType = msgspec.field(name="deferralSchedule", default=UNSET)
    deferral_code: str | None | UnsetType = msgspec.field(name="deferralCode", default=UNSET)
    term_start_date: DateTime | None | UnsetType = msgspec.field(name="termStartDate", default=UNSET)
    term_end_date: DateTime | None | UnsetType = msgspec.field(name="termEndDate", default=UNSET)
    note: str | None | UnsetType = UNSET
    branch_number: str | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)


class CustomerDebitNoteUpdateDto(Model, kw_only=True):
    """What can be set on a customer debit note."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "branch_number", "cash_account", "cash_discount_date", "child_customer_number",
        "consolidate_invoices", "contact", "credit_terms_id", "currency_id", "customer_number",
        "customer_ref_number", "customer_vat_zone_id", "document_date", "document_due_date",
        "domestic_services_deductible_document", "dont_email", "dont_print", "exchange_rate",
        "external_reference", "financial_period", "hold", "invoice_address", "invoice_contact",
        "invoice_text", "location_id", "note", "orig_invoice_date", "override_number_series",
        "payment_method_id", "payment_reference", "post_period", "reference_number",
        "sales_person_id", "salesperson",
    })
    payment_method_id: str | None | UnsetType = msgspec.field(name="paymentMethodId", default=UNSET)
    credit_terms_id: str | None | UnsetType = msgspec.field(name="creditTermsId", default=UNSET)
    currency_id: str | None | UnsetType = msgspec.field(name="currencyId", default=UNSET)
    customer_ref_number: str | None | UnsetType = msgspec.field(name="customerRefNumber", default=UNSET)
    cash_discount_date: DateTime | None | UnsetType = msgspec.field(name="cashDiscountDate", default=UNSET)
    document_due_date: DateTime | None | UnsetType = msgspec.field(name="documentDueDate", default=UNSET)
    external_reference: str | None | UnsetType = msgspec.field(name="externalReference", default=UNSET)
    exchange_rate: Decimal | None | UnsetType = msgspec.field(name="exchangeRate", default=UNSET)
    domestic_services_deductible_document: bool | None | UnsetType = msgspec.field(name="domesticServicesDeductibleDocument", default=UNSET)
    payment_reference: str | None | UnsetType = msgspec.field(name="paymentReference", default=UNSET)
    contact: int | None | UnsetType = UNSET
    rot_rut_details: RotRutUpdateDto | None | UnsetType = msgspec.field(name="rotRutDetails", default=UNSET)
    tax_detail_lines: list[TaxDetailUpdateDto] | None | UnsetType = msgspec.field(name="taxDetailLines", default=UNSET)
    """Tax by rate."""
    lines: list[CustomerDebitNoteLinesUpdateDto] | None | UnsetType = UNSET
    """Lines of the customer debit note."""
    customer_vat_zone_id: str | None | UnsetType = msgspec.field(name="customerVatZoneId", default=UNSET)
    invoice_address: SalesOrderAddressUpdateDto | None | UnsetType = msgspec.field(name="invoiceAddress", default=UNSET)
    invoice_contact: SalesInvoiceContactUpdateDto | None | UnsetType = msgspec.field(name="invoiceContact", default=UNSET)
    override_number_series: bool | None | UnsetType = msgspec.field(name="overrideNumberSeries", default=UNSET)
    reference_number: str | None | UnsetType = msgspec.field(name="referenceNumber", default=UNSET)
    customer_number: str | None | UnsetType = msgspec.field(name="customerNumber", default=UNSET)
    child_customer_number: str | None | UnsetType = msgspec.field(name="childCustomerNumber", default=UNSET)
    consolidate_invoices: bool | None | UnsetType = msgspec.field(name="consolidateInvoices", default=UNSET)
    document_date: DateTime | None | UnsetType = msgspec.field(name="documentDate", default=UNSET)
    orig_invoice_date: DateTime | None | UnsetType = msgspec.field(name="origInvoiceDate", default=UNSET)
    hold: bool | None | UnsetType = UNSET
    post_period: str | None | UnsetType = msgspec.field(name="postPeriod", default=UNSET)
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = msgspec.field(name="financialPeriod", default=UNSET)
    """Financial period, as six digits."""
    invoice_text: str | None | UnsetType = msgspec.field(name="invoiceText", default=UNSET)
    location_id: str | None | UnsetType = msgspec.field(name="locationId", default=UNSET)
    sales_person_id: int | None | UnsetType = msgspec.field(name="salesPersonID", default=UNSET)
    """Id of the salesperson."""
    salesperson: str | None | UnsetType = UNSET
    """Salesperson, by number."""
    note: str | None | UnsetType = UNSET
    branch_number: str | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)
    cash_account: str | None | UnsetType = msgspec.field(name="cashAccount", default=UNSET)
    dont_print: bool | None | UnsetType = msgspec.field(name="dontPrint", default=UNSET)
    dont_email: bool | None | UnsetType = msgspec.field(name="dontEmail", default=UNSET)
