"""Model classes of ``customer_debit_note_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from .common import (
    ItemTypeMaterialCostOtherCostService, OperationDeleteInsertUpdate, RotRutDistributionUpdateDto,
    RotRutUpdateDto, RotRutUpdateDtoType, SalesInvoiceAddressUpdateDto,
    SalesInvoiceContactUpdateDto, SalesOrderAddressUpdateDto, SegmentUpdateDto, TaxDetailUpdateDto,
)
from .customer_debit_note_and_customer_debit_note_v2 import (
    CustomerDebitNoteLinesUpdateDto, CustomerDebitNoteUpdateDto,
)

__all__ = [
    "CustomerDebitNoteLinesUpdateDto", "CustomerDebitNoteUpdateDto",
    "ItemTypeMaterialCostOtherCostService", "OperationDeleteInsertUpdate",
    "RotRutDistributionUpdateDto", "RotRutUpdateDto", "RotRutUpdateDtoType",
    "SalesInvoiceAddressUpdateDto", "SalesInvoiceContactUpdateDto", "SalesOrderAddressUpdateDto",
    "SegmentUpdateDto", "TaxDetailUpdateDto",
]
