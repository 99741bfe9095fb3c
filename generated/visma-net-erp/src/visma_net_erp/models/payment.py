"""Model classes of ``payment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from .common import (
    IdDescription, LandedCostDtoInDocType, LocationDescriptionDto, MetadataDto, NumberName,
    PaymentDtoStatus, ReleaseInvoiceActionResultDto, ReleasePaymentActionResultDto,
    SalesOrderDtoStatus, TaskUpdateDtoOperation, VoidPaymentActionResultDtoActionResult,
)
from .customer_payment_and_payment import (
    OrderToApplyDto, PaymentDto, PaymentDtoType, PaymentFinancialDetailsDto, PaymentLineDto,
    PaymentLinesUpdateDto, PaymentOrdersLinesUpdateDto, PaymentUpdateDto, ReleasePaymentActionDto,
    VoidPaymentActionDto, VoidPaymentActionResultDto,
)

__all__ = [
    "IdDescription", "LandedCostDtoInDocType", "LocationDescriptionDto", "MetadataDto",
    "NumberName", "OrderToApplyDto", "PaymentDto", "PaymentDtoStatus", "PaymentDtoType",
    "PaymentFinancialDetailsDto", "PaymentLineDto", "PaymentLinesUpdateDto",
    "PaymentOrdersLinesUpdateDto", "PaymentUpdateDto", "ReleaseInvoiceActionResultDto",
    "ReleasePaymentActionDto", "ReleasePaymentActionResultDto", "SalesOrderDtoStatus",
    "TaskUpdateDtoOperation", "VoidPaymentActionDto", "VoidPaymentActionResultDto",
    "VoidPaymentActionResultDtoActionResult",
]
