"""Model classes of ``payment``; written by erpgen, not by hand."""

from __future__ import annotations

from .common import (
    ActionResult, ActionResultDoneFailedInProcessQueued, IdDescription, LandedCostDtoInDocType,
    LocationDescriptionDto, MetadataDto, NumberName, OperationDeleteInsertUpdate, PaymentDtoStatus,
    ReleasePaymentActionResultDto, SalesOrderDtoStatus,
)
from .customer_payment_and_payment import (
    OrderToApplyDto, PaymentDto, PaymentDtoType, PaymentFinancialDetailsDto, PaymentLineDto,
    PaymentLinesUpdateDto, PaymentOrdersLinesUpdateDto, PaymentUpdateDto, ReleasePaymentActionDto,
    VoidPaymentActionDto, VoidPaymentActionResultDto,
)

__all__ = [
    "ActionResult", "ActionResultDoneFailedInProcessQueued", "IdDescription",
    "LandedCostDtoInDocType", "LocationDescriptionDto", "MetadataDto", "NumberName",
    "OperationDeleteInsertUpdate", "OrderToApplyDto", "PaymentDto", "PaymentDtoStatus",
    "PaymentDtoType", "PaymentFinancialDetailsDto", "PaymentLineDto", "PaymentLinesUpdateDto",
    "PaymentOrdersLinesUpdateDto", "PaymentUpdateDto", "ReleasePaymentActionDto",
    "ReleasePaymentActionResultDto", "SalesOrderDtoStatus", "VoidPaymentActionDto",
    "VoidPaymentActionResultDto",
]
