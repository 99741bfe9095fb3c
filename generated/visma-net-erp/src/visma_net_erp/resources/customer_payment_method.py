"""Operations of ``customer_payment_method``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, Body, CallOptions, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from ..models.customer_payment_method import (
    CustomerPaymentMethodCreateDto, CustomerPaymentMethodDto, CustomerPaymentMethodUpdateDto,
    CustomerPaymentMethodsDto,
)

__all__ = ["AsyncCustomerPaymentMethodResource", "CustomerPaymentMethodResource"]


_CREATE: Operation[Any] = Operation(
    id="CustomerPaymentMethod_CreateCustomerPaymentMethod", method="POST", path="/v1/customerpaymentmethod", resource="customer_payment_method", function="create",
    body=Body(kind="json", required=True, type=CustomerPaymentMethodCreateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="",)
_GET: Operation[CustomerPaymentMethodDto] = Operation(
    id="CustomerPaymentMethod_GetCustomerPaymentMethodBycustomerIdcustomerPaymentMethodId", method="GET", path="/v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}", resource="customer_payment_method", function="get",
    parameters=(PathParameter(python="customer_id", wire="customerId", key=True),
        PathParameter(python="customer_payment_method_id", wire="customerPaymentMethodId", key=True),),
    answers={"200": Answer(kind="json", type=CustomerPaymentMethodDto)}, background=True,)
_GET_ALL: Operation[CustomerPaymentMethodsDto] = Operation(
    id="CustomerPaymentMethod_GetCustomerPaymentMethods", method="GET", path="/v1/customerpaymentmethod", resource="customer_payment_method", function="get_all",
    parameters=(Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[CustomerPaymentMethodsDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", first=1, item=CustomerPaymentMethodsDto), background=True,)
_GET_CUSTOMER_PAYMENT_METHODS: Operation[CustomerPaymentMethodDto] = Operation(
    id="CustomerPaymentMethod_GetCustomerPaymentMethodsBycustomerId", method="GET", path="/v1/customerpaymentmethod/{customerId}", resource="customer_payment_method", function="get_customer_payment_methods",
    parameters=(PathParameter(python="customer_id", wire="customerId", key=True),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[CustomerPaymentMethodDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", first=1, item=CustomerPaymentMethodDto), background=True,)
_UPDATE: Operation[None] = Operation(
    id="CustomerPaymentMethod_UpdateCustomerPaymentMethodBycustomerIdcustomerPaymentMethodId", method="PUT", path="/v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}", resource="customer_payment_method", function="update",
    parameters=(PathParameter(python="customer_id", wire="customerId", key=True),
        PathParameter(python="customer_payment_method_id", wire="customerPaymentMethodId", key=True),),
    body=Body(kind="json", required=True, type=CustomerPaymentMethodUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True,)


class CustomerPaymentMethodResource(SyncResource):
    """Operations of CustomerPaymentMethod."""

    def create(
        self, body: CustomerPaymentMethodCreateDto, **options: Unpack[CallOptions],
    ) -> Created[Any]:
        """Make a new customer payment method

        Location ends in the key of the new customer payment method.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerpaymentmethod``
        """
        return self._create(_CREATE, {}, options, body)

    def get(
        self, customer_id: str, customer_payment_method_id: str, **options: Unpack[CallOptions],
    ) -> CustomerPaymentMethodDto:
        """Read a customer payment method

        Screen: AR303010.

        Args:
            customer_id: Id of the customer.
            customer_payment_method_id: Id of the customer payment method.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, page_number: int | None = None, page_size: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[CustomerPaymentMethodsDto]:
        """List customer payment methods

        Answers one page without saying how many elements there are.

        Args:
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that
                size.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/customerpaymentmethod``
        """
        return self._pager(_GET_ALL, locals(), options)

    def get_customer_payment_methods(
        self, customer_id: str, *, page_number: int | None = None, page_size: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[CustomerPaymentMethodDto]:
        """List the payment methods of a customer

        Answers one page without saying how many elements there are. Screen: AR303010.

        Args:
            customer_id: Id of the customer.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that
                size.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/customerpaymentmethod/{customerId}``
        """
        return self._pager(_GET_CUSTOMER_PAYMENT_METHODS, locals(), options)

    def update(
        self, customer_id: str, customer_payment_method_id: str,
        body: CustomerPaymentMethodUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a customer payment method

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            customer_id: Id of the customer.
            customer_payment_method_id: Id of the customer payment method.
            body: What to set.

        Raises: ApiError.
        Wire: ``PUT /v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}``
        """
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncCustomerPaymentMethodResource(AsyncResource):
    """Operations of CustomerPaymentMethod."""

    async def create(
        self, body: CustomerPaymentMethodCreateDto, **options: Unpack[CallOptions],
    ) -> AsyncCreated[Any]:
        """Make a new customer payment method; see :meth:`CustomerPaymentMethodResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(
        self, customer_id: str, customer_payment_method_id: str, **options: Unpack[CallOptions],
    ) -> CustomerPaymentMethodDto:
        """Read a customer payment method; see :meth:`CustomerPaymentMethodResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, page_number: int | None = None, page_size: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[CustomerPaymentMethodsDto]:
        """List customer payment methods; see :meth:`CustomerPaymentMethodResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    def get_customer_payment_methods(
        self, customer_id: str, *, page_number: int | None = None, page_size: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[CustomerPaymentMethodDto]:
        """List the payment methods of a customer; see
        :meth:`CustomerPaymentMethodResource.get_customer_payment_methods`.
        """
        return self._pager(_GET_CUSTOMER_PAYMENT_METHODS, locals(), options)

    async def update(
        self, customer_id: str, customer_payment_method_id: str,
        body: CustomerPaymentMethodUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a customer payment method; see :meth:`CustomerPaymentMethodResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
