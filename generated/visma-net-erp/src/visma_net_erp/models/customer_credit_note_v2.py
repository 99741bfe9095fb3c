"""Model classes of ``customer_credit_note_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from .common import (
    LandedCostDtoInDocType, OperationDeleteInsertUpdate, SalesInvoiceAddressUpdateDto,
    SalesInvoiceContactUpdateDto, SalesOrderAddressUpdateDto, SegmentUpdateDto, TaxDetailUpdateDto,
)
from .customer_credit_note_and_customer_credit_note_v2 import (
    CustomerCreditNoteLineUpdateDto, CustomerCreditNoteUpdateDto, PaymentLineBaseUpdateDto,
)

__all__ = [
    "CustomerCreditNoteLineUpdateDto", "CustomerCreditNoteUpdateDto", "LandedCostDtoInDocType",
    "OperationDeleteInsertUpdate", "PaymentLineBaseUpdateDto", "SalesInvoiceAddressUpdateDto",
    "SalesInvoiceContactUpdateDto", "SalesOrderAddressUpdateDto", "SegmentUpdateDto",
    "TaxDetailUpdateDto",
]
