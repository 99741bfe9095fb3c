"""Model classes of ``customer_payment_method``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import AllBut, Model, ToUpdate, UNSET, UnsetType
from .common import IdDescription, IdName

__all__ = [
    "CustomerPaymentMethodCreateDto", "CustomerPaymentMethodDetailDto",
    "CustomerPaymentMethodDetailUpdateDto", "CustomerPaymentMethodDto",
    "CustomerPaymentMethodUpdateDto", "CustomerPaymentMethodsDto", "IdDescription", "IdName",
]


class CustomerPaymentMethodCreateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer payment method."""
    __wrapped__ = AllBut("payment_method_details")
    customer_id: str | None | UnsetType = UNSET
    payment_method_id: str | None | UnsetType = UNSET
    active: bool | None | UnsetType = UNSET
    cash_account_id: str | None | UnsetType = UNSET
    payment_method_details: list[CustomerPaymentMethodDetailUpdateDto] | None | UnsetType = UNSET
    """Payment instructions."""


class CustomerPaymentMethodDetailDto(Model, kw_only=True, rename="camel"):
    """A customer payment method detail, as the API returns it."""
    to_update = ToUpdate["CustomerPaymentMethodDetailUpdateDto"]("CustomerPaymentMethodDetailUpdateDto")
    detail_id: str | None | UnsetType = UNSET
    """Id of the detail."""
    description: str | None | UnsetType = UNSET
    """What the customer payment method detail is called."""
    value: str | None | UnsetType = UNSET


class CustomerPaymentMethodDetailUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer payment method detail."""
    __wrapped__ = AllBut()
    detail_id: str | None | UnsetType = UNSET
    value: str | None | UnsetType = UNSET


class CustomerPaymentMethodDto(Model, kw_only=True, rename="camel"):
    """A customer payment method, as the API returns it."""
    to_update = ToUpdate["CustomerPaymentMethodUpdateDto"]("CustomerPaymentMethodUpdateDto")
    customer: IdName | None | UnsetType = UNSET
    payment_method: IdDescription | None | UnsetType = UNSET
    active: bool | None | UnsetType = UNSET
    """Whether the customer payment method can be used."""
    cash_account: IdDescription | None | UnsetType = UNSET
    card_or_account_no: str | None | UnsetType = UNSET
    """Number of the card or account."""
    payment_method_details: list[CustomerPaymentMethodDetailDto] | None | UnsetType = UNSET
    """Payment instructions."""


class CustomerPaymentMethodUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer payment method."""
    __wrapped__ = frozenset({"active", "cash_account_id"})
    active: bool | None | UnsetType = UNSET
    cash_account_id: str | None | UnsetType = UNSET
    payment_method_details: list[CustomerPaymentMethodDetailUpdateDto] | None | UnsetType = UNSET
    """Payment instructions."""


class CustomerPaymentMethodsDto(Model, kw_only=True, rename="camel"):
    """A customer payment methods, as the API returns it."""
    customer_id: str | None | UnsetType = UNSET
    """Number of the customer."""
    payment_methods: list[CustomerPaymentMethodDto] | None | UnsetType = UNSET
    """Payment methods of the customer payment methods."""
