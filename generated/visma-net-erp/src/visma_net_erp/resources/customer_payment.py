"""Operations of ``customer_payment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import PaymentDtoStatus, ReleasePaymentActionResultDto
from ..models.customer_payment_and_payment import (
    PaymentDto, PaymentDtoType, PaymentUpdateDto, ReleasePaymentActionDto, VoidPaymentActionDto,
    VoidPaymentActionResultDto,
)

__all__ = ["AsyncCustomerPaymentResource", "CustomerPaymentResource"]

_CREATE: Operation[PaymentDto] = Operation("CustomerPayment_CreatePayment", "POST",
    "/v1/customerPayment", "customer_payment", "create",
    body=Body("json", required=True, type=PaymentUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True,
    created="/v1/customerPayment/{paymentNumber}", created_type=PaymentDto,
    created_parameters=(PathParameter("payment_number", "paymentNumber", key=True),),
    number_series=NumberSeries("override_number_series", "reference_number"))
_GET: Operation[PaymentDto] = Operation("CustomerPayment_GetBypaymentNumber", "GET",
    "/v1/customerPayment/{paymentNumber}", "customer_payment", "get",
    parameters=(PathParameter("payment_number", "paymentNumber", key=True),),
    answers={"200": Answer("json", PaymentDto)}, background=True)
_GET_ALL: Operation[PaymentDto] = Operation("CustomerPayment_GetAllPayments", "GET",
    "/v1/customerPayment", "customer_payment", "get_all",
    parameters=queries("greater_than_value number_to_read skip_records", payment_nbr="paymentNbr",
        payment_type="paymentType", customer="customer", greater_than_value="greaterThanValue",
        invoice_ref_nbr="invoiceRefNbr", status="status", number_to_read="numberToRead",
        skip_records="skipRecords", order_by="orderBy",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        branch="branch", doc_date=("docDate", "docDateCondition"),
        financial_period="financialPeriod", page_number="pageNumber", page_size="pageSize"),
    answers={"200": Answer("json", list[PaymentDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=PaymentDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("type", "ref_nbr"),
        operator=">=", margin=600), background=True)
_RELEASE_PAYMENT: Operation[ReleasePaymentActionResultDto] = Operation(
    "CustomerPayment_ReleasePaymentBypaymentNumber", "POST",
    "/v1/customerPayment/{paymentNumber}/action/release", "customer_payment", "release_payment",
    parameters=(PathParameter("payment_number", "paymentNumber", key=True),),
    body=Body("json", required=True, type=ReleasePaymentActionDto, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", ReleasePaymentActionResultDto)}, background=True)
_UPDATE: Operation[None] = Operation("CustomerPayment_PutBypaymentNumber", "PUT",
    "/v1/customerPayment/{paymentNumber}", "customer_payment", "update",
    parameters=(PathParameter("payment_number", "paymentNumber", key=True),),
    body=Body("json", required=True, type=PaymentUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)
_VOID_PAYMENT: Operation[VoidPaymentActionResultDto] = Operation(
    "CustomerPayment_VoidPaymentBypaymentNumber", "POST",
    "/v1/customerPayment/{paymentNumber}/action/void", "customer_payment", "void_payment",
    parameters=(PathParameter("payment_number", "paymentNumber", key=True),),
    body=Body("json", required=True, type=VoidPaymentActionDto, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", VoidPaymentActionResultDto)}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, payment_nbr: str | None = None,
            payment_type: PaymentDtoType | Literal["Payment", "CreditNote", "Prepayment", "Refund", "VoidPayment", "SmallBalanceWo", "VoidRefund", "Undefined"] | str | None = None,
            customer: str | None = None, invoice_ref_nbr: str | None = None,
            status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
            order_by: str | None = None, branch: str | None = None,
            doc_date: Condition[Date | str] | None = None, financial_period: str | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class CustomerPaymentResource(SyncResource, _Changes["feeds.ChangeFeed[PaymentDto]"]):
    """Operations of CustomerPayment."""

    def create(self, body: PaymentUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[PaymentDto]:
        """Make a new customer payment

        Location ends in the key of the new customer payment. Set `overrideNumberSeries` to choose
        the number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerPayment``"""
        return self._create(_CREATE, locals(), options, body)

    def get(self, payment_number: str, **options: Unpack[CallOptions]) -> PaymentDto:
        """Read a customer payment

        Args:
            payment_number: Number of the payment.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerPayment/{paymentNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, payment_nbr: str | None = None,
            payment_type: PaymentDtoType | Literal["Payment", "CreditNote", "Prepayment", "Refund", "VoidPayment", "SmallBalanceWo", "VoidRefund", "Undefined"] | str | None = None,
            customer: str | None = None, invoice_ref_nbr: str | None = None,
            status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None, branch: str | None = None,
            doc_date: Condition[Date | str] | None = None, financial_period: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, **options: Unpack[PagedOptions]) -> Pager[PaymentDto]:
        """List customer payments

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition.

        Args:
            payment_nbr: Only customer payments with this payment number.
            payment_type: Only customer payments with this payment type.
            customer: Only customer payments with this customer.
            invoice_ref_nbr: Only customer payments with this invoice reference number.
            status: Only those that stand there.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            branch: Only customer payments with this branch.
            doc_date: Document date to compare with; `docDateCondition` says how. (date and time,
                with gt, ge, lt or le)
            financial_period: Only customer payments with this financial period.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/customerPayment``"""
        return self._pager(_GET_ALL, locals(), options)

    def release_payment(self, payment_number: str, body: ReleasePaymentActionDto,
            **options: Unpack[CallOptions]) -> ReleasePaymentActionResultDto:
        """Release a customer payment

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            payment_number: Number of the payment.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerPayment/{paymentNumber}/action/release``"""
        return self._invoke(_RELEASE_PAYMENT, locals(), options, body)

    def update(self, payment_number: str, body: PaymentUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a customer payment

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            payment_number: Number of the payment.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/customerPayment/{paymentNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)

    def void_payment(self, payment_number: str, body: VoidPaymentActionDto,
            **options: Unpack[CallOptions]) -> VoidPaymentActionResultDto:
        """Void a customer payment

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            payment_number: Number of the payment.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerPayment/{paymentNumber}/action/void``"""
        return self._invoke(_VOID_PAYMENT, locals(), options, body)


class AsyncCustomerPaymentResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[PaymentDto]"]):
    """Operations of CustomerPayment."""

    async def create(self, body: PaymentUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[PaymentDto]:
        """Make a new customer payment; see :meth:`CustomerPaymentResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, payment_number: str, **options: Unpack[CallOptions]) -> PaymentDto:
        """Read a customer payment; see :meth:`CustomerPaymentResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, payment_nbr: str | None = None,
            payment_type: PaymentDtoType | Literal["Payment", "CreditNote", "Prepayment", "Refund", "VoidPayment", "SmallBalanceWo", "VoidRefund", "Undefined"] | str | None = None,
            customer: str | None = None, invoice_ref_nbr: str | None = None,
            status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None, branch: str | None = None,
            doc_date: Condition[Date | str] | None = None, financial_period: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[PaymentDto]:
        """List customer payments; see :meth:`CustomerPaymentResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def release_payment(self, payment_number: str, body: ReleasePaymentActionDto,
            **options: Unpack[CallOptions]) -> ReleasePaymentActionResultDto:
        """Release a customer payment; see :meth:`CustomerPaymentResource.release_payment`."""
        return await self._invoke(_RELEASE_PAYMENT, locals(), options, body)

    async def update(self, payment_number: str, body: PaymentUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a customer payment; see :meth:`CustomerPaymentResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)

    async def void_payment(self, payment_number: str, body: VoidPaymentActionDto,
            **options: Unpack[CallOptions]) -> VoidPaymentActionResultDto:
        """Void a customer payment; see :meth:`CustomerPaymentResource.void_payment`."""
        return await self._invoke(_VOID_PAYMENT, locals(), options, body)
