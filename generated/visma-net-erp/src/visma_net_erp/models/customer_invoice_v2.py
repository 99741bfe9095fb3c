"""Model classes of ``customer_invoice_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from .common import (
    ItemTypeMaterialCostOtherCostService, OperationDeleteInsertUpdate, RotRutDistributionUpdateDto,
    RotRutUpdateDto, RotRutUpdateDtoType, SalesInvoiceAddressUpdateDto,
    SalesInvoiceContactUpdateDto, SalesOrderAddressUpdateDto, SegmentUpdateDto, TaxDetailUpdateDto,
)
from .customer_invoice_and_customer_invoice_v2 import (
    CustomerInvoiceLinesUpdateDto, CustomerInvoiceUpdateDto,
)

__all__ = [
    "CustomerInvoiceLinesUpdateDto", "CustomerInvoiceUpdateDto",
    "ItemTypeMaterialCostOtherCostService", "OperationDeleteInsertUpdate",
    "RotRutDistributionUpdateDto", "RotRutUpdateDto", "RotRutUpdateDtoType",
    "SalesInvoiceAddressUpdateDto", "SalesInvoiceContactUpdateDto", "SalesOrderAddressUpdateDto",
    "SegmentUpdateDto", "TaxDetailUpdateDto",
]
