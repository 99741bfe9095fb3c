"""Operations of ``supplier_payment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date, Decimal
from .._runtime.wire import Condition
from ..models.common import ReleasePaymentActionResultDto
from ..models.supplier_payment import (
    ReleaseSupplierPaymentActionDto, SupplierPaymentDto, SupplierPaymentDtoStatus,
    SupplierPaymentDtoType, SupplierPaymentUpdateDto,
)

__all__ = ["AsyncSupplierPaymentResource", "SupplierPaymentResource"]

_CREATE: Operation[SupplierPaymentDto] = Operation("SupplierPayment_CreateSupplierPayment", "POST",
    "/v1/supplierPayment", "supplier_payment", "create",
    body=Body("json", required=True, type=SupplierPaymentUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True,
    created="/v1/supplierPayment/{paymentNumber}", created_type=SupplierPaymentDto,
    created_parameters=(PathParameter("payment_number", "paymentNumber", key=True),),
    number_series=NumberSeries("override_number_series", "reference_number"))
_GET: Operation[SupplierPaymentDto] = Operation("SupplierPayment_GetBypaymentNumber", "GET",
    "/v1/supplierPayment/{paymentNumber}", "supplier_payment", "get",
    parameters=(PathParameter("payment_number", "paymentNumber", key=True),),
    answers={"200": Answer("json", SupplierPaymentDto)}, background=True)
_GET_ALL: Operation[SupplierPaymentDto] = Operation("SupplierPayment_GetAllPayments", "GET",
    "/v1/supplierPayment", "supplier_payment", "get_all",
    parameters=(*queries("greater_than_value", invoice_ref_nbr="invoiceRefNbr",
            payment_type="paymentType", greater_than_value="greaterThanValue",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            supplier="supplier", branch="branch", doc_date=("docDate", "docDateCondition"),
            due_date=("dueDate", "dueDateCondition"), financial_period="financialPeriod"),
        Parameter("balance", "balance", "query", condition="balanceCondition", exact=True),
        *queries(status="status", page_number="pageNumber", page_size="pageSize")),
    answers={"200": Answer("json", list[SupplierPaymentDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=SupplierPaymentDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("type", "ref_nbr"),
        operator=">=", margin=600), background=True)
_GET_BY_TYPE: Operation[SupplierPaymentDto] = Operation(
    "SupplierPayment_GetByTypeBypaymentTypepaymentNumber", "GET",
    "/v1/supplierPayment/{paymentType}/{paymentNumber}", "supplier_payment", "get_by_type",
    parameters=(PathParameter("payment_type", "paymentType", key=True),
        PathParameter("payment_number", "paymentNumber", key=True, siblings=("action",))),
    answers={"200": Answer("json", SupplierPaymentDto)}, background=True)
_RELEASE_PAYMENT: Operation[ReleasePaymentActionResultDto] = Operation(
    "SupplierPayment_ReleasePaymentBypaymentNumber", "POST",
    "/v1/supplierPayment/{paymentNumber}/action/release", "supplier_payment", "release_payment",
    parameters=(PathParameter("payment_number", "paymentNumber", key=True),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("json", required=True, type=ReleaseSupplierPaymentActionDto,
        also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", ReleasePaymentActionResultDto)}, background=True, etag=True)
_UPDATE: Operation[None] = Operation("SupplierPayment_PutBypaymentNumber", "PUT",
    "/v1/supplierPayment/{paymentNumber}", "supplier_payment", "update",
    parameters=(PathParameter("payment_number", "paymentNumber", key=True),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("json", required=True, type=SupplierPaymentUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True, etag=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, invoice_ref_nbr: str | None = None,
            payment_type: SupplierPaymentDtoType | Literal["Payment", "DebitAdj", "Prepayment", "Refund", "VoidPayment", "VoidRefund"] | str | None = None,
            supplier: str | None = None, branch: str | None = None,
            doc_date: Condition[Date | str] | None = None,
            due_date: Condition[Date | str] | None = None, financial_period: str | None = None,
            balance: Condition[Decimal | int] | None = None,
            status: SupplierPaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "Printed", "Prebooked", "PendingApproval", "Rejected", "Reserved", "PendingPrint"] | str | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class SupplierPaymentResource(SyncResource, _Changes["feeds.ChangeFeed[SupplierPaymentDto]"]):
    """Operations of SupplierPayment."""

    def create(self, body: SupplierPaymentUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[SupplierPaymentDto]:
        """Make a new supplier payment

        Location ends in the key of the new supplier payment. Set `overrideNumberSeries` to choose
        the number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/supplierPayment``"""
        return self._create(_CREATE, locals(), options, body)

    def get(self, payment_number: str, **options: Unpack[CallOptions]) -> SupplierPaymentDto:
        """Read a supplier payment

        Args:
            payment_number: Number of the payment.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/supplierPayment/{paymentNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, invoice_ref_nbr: str | None = None,
            payment_type: SupplierPaymentDtoType | Literal["Payment", "DebitAdj", "Prepayment", "Refund", "VoidPayment", "VoidRefund"] | str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            supplier: str | None = None, branch: str | None = None,
            doc_date: Condition[Date | str] | None = None,
            due_date: Condition[Date | str] | None = None, financial_period: str | None = None,
            balance: Condition[Decimal | int] | None = None,
            status: SupplierPaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "Printed", "Prebooked", "PendingApproval", "Rejected", "Reserved", "PendingPrint"] | str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[SupplierPaymentDto]:
        """List supplier payments

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: AP302000.

        Args:
            invoice_ref_nbr: Only supplier payments with this invoice reference number.
            payment_type: Only supplier payments with this payment type.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            supplier: Only supplier payments with this supplier.
            branch: Only supplier payments with this branch.
            doc_date: Document date to compare with; `docDateCondition` says how. (date and time,
                with gt, ge, lt or le)
            due_date: Due date to compare with; `dueDateCondition` says how. (date and time, with
                gt, ge, lt or le)
            financial_period: Only supplier payments with this financial period.
            balance: Balance to compare with; `balanceCondition` says how. (exact number, with gt,
                ge, lt or le)
            status: Only those that stand there.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/supplierPayment``"""
        return self._pager(_GET_ALL, locals(), options)

    def get_by_type(self, payment_type: str, payment_number: str,
            **options: Unpack[CallOptions]) -> SupplierPaymentDto:
        """Read a supplier payment, by its type and number

        Args:
            payment_type: Type of the payment.
            payment_number: Number of the payment.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/supplierPayment/{paymentType}/{paymentNumber}``"""
        return self._invoke(_GET_BY_TYPE, locals(), options)

    def release_payment(self, payment_number: str, body: ReleaseSupplierPaymentActionDto, *,
            if_match: str | None = None,
            **options: Unpack[CallOptions]) -> ReleasePaymentActionResultDto:
        """Release a supplier payment

        With If-Match, the change is refused when someone else was faster.

        Args:
            payment_number: Number of the payment.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: What to set.

        Returns: The release was accepted; `actionResult` says how far it got.
        Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierPayment/{paymentNumber}/action/release``"""
        return self._invoke(_RELEASE_PAYMENT, locals(), options, body)

    def update(self, payment_number: str, body: SupplierPaymentUpdateDto, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Change a supplier payment

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is. With
        If-Match, the change is refused when someone else was faster.

        Args:
            payment_number: Number of the payment.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: What to set.

        Raises: ApiError; named are 412. Wire: ``PUT /v1/supplierPayment/{paymentNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncSupplierPaymentResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[SupplierPaymentDto]"],
):
    """Operations of SupplierPayment."""

    async def create(self, body: SupplierPaymentUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[SupplierPaymentDto]:
        """Make a new supplier payment; see :meth:`SupplierPaymentResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, payment_number: str, **options: Unpack[CallOptions]) -> SupplierPaymentDto:
        """Read a supplier payment; see :meth:`SupplierPaymentResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, invoice_ref_nbr: str | None = None,
            payment_type: SupplierPaymentDtoType | Literal["Payment", "DebitAdj", "Prepayment", "Refund", "VoidPayment", "VoidRefund"] | str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            supplier: str | None = None, branch: str | None = None,
            doc_date: Condition[Date | str] | None = None,
            due_date: Condition[Date | str] | None = None, financial_period: str | None = None,
            balance: Condition[Decimal | int] | None = None,
            status: SupplierPaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "Printed", "Prebooked", "PendingApproval", "Rejected", "Reserved", "PendingPrint"] | str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[SupplierPaymentDto]:
        """List supplier payments; see :meth:`SupplierPaymentResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def get_by_type(self, payment_type: str, payment_number: str,
            **options: Unpack[CallOptions]) -> SupplierPaymentDto:
        """Read a supplier payment, by its type and number; see
        :meth:`SupplierPaymentResource.get_by_type`."""
        return await self._invoke(_GET_BY_TYPE, locals(), options)

    async def release_payment(self, payment_number: str, body: ReleaseSupplierPaymentActionDto, *,
            if_match: str | None = None,
            **options: Unpack[CallOptions]) -> ReleasePaymentActionResultDto:
        """Release a supplier payment; see :meth:`SupplierPaymentResource.release_payment`."""
        return await self._invoke(_RELEASE_PAYMENT, locals(), options, body)

    async def update(self, payment_number: str, body: SupplierPaymentUpdateDto, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Change a supplier payment; see :meth:`SupplierPaymentResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
