"""Model classes of ``payment_method``; written by erpgen, not by hand."""

from __future__ import annotations

import msgspec
from .._runtime.values import Model, OpenStr, UNSET, UnsetType

__all__ = ["PaymentMethodDetailDto", "PaymentMethodDto", "PaymentMethodDtoMeansOfPayment"]


class PaymentMethodDetailDto(Model, kw_only=True, rename="camel"):
    """A payment method detail, as the API returns it."""
    detail_id: str | None | UnsetType = msgspec.field(name="detailID", default=UNSET)
    """Id of the detail."""
    description: str | None | UnsetType = UNSET
    """What the payment method detail is called."""
    banking_detail_type: str | None | UnsetType = UNSET
    """What the payment instruction is, such as an account number."""


class PaymentMethodDto(Model, kw_only=True, rename="camel"):
    """A payment method, as the API returns it."""
    payment_method_id: str | None | UnsetType = msgspec.field(name="paymentMethodID", default=UNSET)
    """Payment method."""
    active: bool | None | UnsetType = UNSET
    """Whether the payment method can be used."""
    means_of_payment: PaymentMethodDtoMeansOfPayment | None | UnsetType = UNSET
    """What money moves by."""
    description: str | None | UnsetType = UNSET
    """What the payment method is called."""
    use_in_ap: bool | None | UnsetType = msgspec.field(name="useInAP", default=UNSET)
    """Whether it may be used in accounts payable."""
    details: list[PaymentMethodDetailDto] | None | UnsetType = UNSET
    """Details of the payment method."""


class PaymentMethodDtoMeansOfPayment(OpenStr):
    """Known values of ``PaymentMethodDto.means_of_payment``."""
    CREDIT_CARD = "CreditCard"
    CASH_OR_CHECK = "CashOrCheck"
    DIRECT_DEPOSIT = "DirectDeposit"
