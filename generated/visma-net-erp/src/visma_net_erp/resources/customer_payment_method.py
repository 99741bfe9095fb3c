"""Operations of ``customer_payment_method``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from ..models.customer_payment_method import (
    CustomerPaymentMethodCreateDto, CustomerPaymentMethodDto, CustomerPaymentMethodUpdateDto,
    CustomerPaymentMethodsDto,
)

__all__ = ["AsyncCustomerPaymentMethodResource", "CustomerPaymentMethodResource"]

_CREATE: Operation[Any] = Operation("CustomerPaymentMethod_CreateCustomerPaymentMethod", "POST",
    "/v1/customerpaymentmethod", "customer_payment_method", "create",
    body=Body("json", required=True, type=CustomerPaymentMethodCreateDto,
        also=("text/json", FORM_TYPE)), answers={"201": Answer("empty")}, background=True,
    created="")
_GET: Operation[CustomerPaymentMethodDto] = Operation(
    "CustomerPaymentMethod_GetCustomerPaymentMethodBycustomerIdcustomerPaymentMethodId", "GET",
    "/v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}", "customer_payment_method",
    "get",
    parameters=(PathParameter("customer_id", "customerId", key=True),
        PathParameter("customer_payment_method_id", "customerPaymentMethodId", key=True)),
    answers={"200": Answer("json", CustomerPaymentMethodDto)}, background=True)
_GET_ALL: Operation[CustomerPaymentMethodsDto] = Operation(
    "CustomerPaymentMethod_GetCustomerPaymentMethods", "GET", "/v1/customerpaymentmethod",
    "customer_payment_method", "get_all",
    parameters=queries(page_number="pageNumber", page_size="pageSize"),
    answers={"200": Answer("json", list[CustomerPaymentMethodsDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", first=1,
        item=CustomerPaymentMethodsDto), background=True)
_GET_CUSTOMER_PAYMENT_METHODS: Operation[CustomerPaymentMethodDto] = Operation(
    "CustomerPaymentMethod_GetCustomerPaymentMethodsBycustomerId", "GET",
    "/v1/customerpaymentmethod/{customerId}", "customer_payment_method",
    "get_customer_payment_methods",
    parameters=(PathParameter("customer_id", "customerId", key=True),
        *queries(page_number="pageNumber", page_size="pageSize")),
    answers={"200": Answer("json", list[CustomerPaymentMethodDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", first=1,
        item=CustomerPaymentMethodDto), background=True)
_UPDATE: Operation[None] = Operation(
    "CustomerPaymentMethod_UpdateCustomerPaymentMethodBycustomerIdcustomerPaymentMethodId", "PUT",
    "/v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}", "customer_payment_method",
    "update",
    parameters=(PathParameter("customer_id", "customerId", key=True),
        PathParameter("customer_payment_method_id", "customerPaymentMethodId", key=True)),
    body=Body("json", required=True, type=CustomerPaymentMethodUpdateDto,
        also=("text/json", FORM_TYPE)), answers={"204": Answer("empty")}, background=True)


class CustomerPaymentMethodResource(SyncResource):
    """Operations of CustomerPaymentMethod."""

    def create(self, body: CustomerPaymentMethodCreateDto,
            **options: Unpack[CallOptions]) -> Created[Any]:
        """Make a new customer payment method

        Location ends in the key of the new customer payment method.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerpaymentmethod``"""
        return self._create(_CREATE, {}, options, body)

    def get(self, customer_id: str, customer_payment_method_id: str,
            **options: Unpack[CallOptions]) -> CustomerPaymentMethodDto:
        """Read a customer payment method

        Screen: AR303010.

        Args:
            customer_id: Id of the customer.
            customer_payment_method_id: Id of the customer payment method.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[CustomerPaymentMethodsDto]:
        """List customer payment methods

        Answers one page without saying how many elements there are.

        Args:
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/customerpaymentmethod``"""
        return self._pager(_GET_ALL, locals(), options)

    def get_customer_payment_methods(self, customer_id: str, *, page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[CustomerPaymentMethodDto]:
        """List the payment methods of a customer

        Answers one page without saying how many elements there are. Screen: AR303010.

        Args:
            customer_id: Id of the customer.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/customerpaymentmethod/{customerId}``"""
        return self._pager(_GET_CUSTOMER_PAYMENT_METHODS, locals(), options)

    def update(self, customer_id: str, customer_payment_method_id: str,
            body: CustomerPaymentMethodUpdateDto, **options: Unpack[CallOptions]) -> None:
        """Change a customer payment method

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            customer_id: Id of the customer.
            customer_payment_method_id: Id of the customer payment method.
            body: What to set.

        Raises: ApiError.
        Wire: ``PUT /v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncCustomerPaymentMethodResource(AsyncResource):
    """Operations of CustomerPaymentMethod."""

    async def create(self, body: CustomerPaymentMethodCreateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[Any]:
        """Make a new customer payment method; see :meth:`CustomerPaymentMethodResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, customer_id: str, customer_payment_method_id: str,
            **options: Unpack[CallOptions]) -> CustomerPaymentMethodDto:
        """Read a customer payment method; see :meth:`CustomerPaymentMethodResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[CustomerPaymentMethodsDto]:
        """List customer payment methods; see :meth:`CustomerPaymentMethodResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    def get_customer_payment_methods(self, customer_id: str, *, page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[CustomerPaymentMethodDto]:
        """List the payment methods of a customer; see
        :meth:`CustomerPaymentMethodResource.get_customer_payment_methods`."""
        return self._pager(_GET_CUSTOMER_PAYMENT_METHODS, locals(), options)

    async def update(self, customer_id: str, customer_payment_method_id: str,
            body: CustomerPaymentMethodUpdateDto, **options: Unpack[CallOptions]) -> None:
        """Change a customer payment method; see :meth:`CustomerPaymentMethodResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
