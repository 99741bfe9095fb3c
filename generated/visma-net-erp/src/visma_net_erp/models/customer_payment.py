"""Model classes of ``customer_payment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from .common import (
    ActionResultDoneFailedInProcessQueued, IdDescription, LandedCostDtoInDocType,
    LocationDescriptionDto, MetadataDto, NumberName, OperationDeleteInsertUpdate, PaymentDtoStatus,
    ReleaseInvoiceActionResultDto, ReleasePaymentActionResultDto, SalesOrderDtoStatus,
)
from .customer_payment_and_payment import (
    OrderToApplyDto, PaymentDto, PaymentDtoType, PaymentFinancialDetailsDto, PaymentLineDto,
    PaymentLinesUpdateDto, PaymentOrdersLinesUpdateDto, PaymentUpdateDto, ReleasePaymentActionDto,
    VoidPaymentActionDto, VoidPaymentActionResultDto,
)

__all__ = [
    "ActionResultDoneFailedInProcessQueued", "IdDescription", "LandedCostDtoInDocType",
    "LocationDescriptionDto", "MetadataDto", "NumberName", "OperationDeleteInsertUpdate",
    "OrderToApplyDto", "PaymentDto", "PaymentDtoStatus", "PaymentDtoType",
    "PaymentFinancialDetailsDto", "PaymentLineDto", "PaymentLinesUpdateDto",
    "PaymentOrdersLinesUpdateDto", "PaymentUpdateDto", "ReleaseInvoiceActionResultDto",
    "ReleasePaymentActionDto", "ReleasePaymentActionResultDto", "SalesOrderDtoStatus",
    "VoidPaymentActionDto", "VoidPaymentActionResultDto",
]

if not TYPE_CHECKING:
    from .._runtime.removed import module_getattr
    __getattr__ = module_getattr(__name__)
