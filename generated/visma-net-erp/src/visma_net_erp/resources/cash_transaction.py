"""Operations of ``cash_transaction``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.cash_transaction import (
    CashTransactionDto, CashTransactionUpdateDto, ReverseCashTransactionActionDto,
    ReverseCashTransactionActionResultDto,
)
from ..models.common import ReleaseCashTransactionActionResultDto

__all__ = ["AsyncCashTransactionResource", "CashTransactionResource"]

_CREATE: Operation[CashTransactionDto] = Operation("CashTransaction_CreateCashTransaction", "POST",
    "/v1/cashTransaction", "cash_transaction", "create",
    body=Body("json", required=True, type=CashTransactionUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/cashTransaction/{referenceNbr}",
    created_type=CashTransactionDto,
    created_parameters=(PathParameter("reference_nbr", "referenceNbr", key=True),),
    number_series=NumberSeries("override_number_series", "reference_number"))
_GET: Operation[CashTransactionDto] = Operation("CashTransaction_GetByreferenceNbr", "GET",
    "/v1/cashTransaction/{referenceNbr}", "cash_transaction", "get",
    parameters=(PathParameter("reference_nbr", "referenceNbr", key=True),),
    answers={"200": Answer("json", CashTransactionDto)}, background=True)
_GET_ALL: Operation[CashTransactionDto] = Operation("CashTransaction_GetAll", "GET",
    "/v1/cashTransaction", "cash_transaction", "get_all",
    parameters=queries("number_to_read skip_records", number_to_read="numberToRead",
        skip_records="skipRecords",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        page_number="pageNumber", page_size="pageSize"),
    answers={"200": Answer("json", list[CashTransactionDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", first=1, item=CashTransactionDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("tran_type", "reference_nbr"), operator=">=", margin=600), background=True)
_RELEASE: Operation[ReleaseCashTransactionActionResultDto] = Operation(
    "CashTransaction_ReleaseByreferenceNbr", "POST",
    "/v1/cashTransaction/{referenceNbr}/action/release", "cash_transaction", "release",
    parameters=(PathParameter("reference_nbr", "referenceNbr", key=True),),
    answers={"200": Answer("json", ReleaseCashTransactionActionResultDto)}, background=True)
_REVERSE: Operation[ReverseCashTransactionActionResultDto] = Operation(
    "CashTransaction_ReverseByreferenceNbr", "POST",
    "/v1/cashTransaction/{referenceNbr}/action/reverse", "cash_transaction", "reverse",
    parameters=(PathParameter("reference_nbr", "referenceNbr", key=True),),
    body=Body("json", required=True, type=ReverseCashTransactionActionDto,
        also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", ReverseCashTransactionActionResultDto)}, background=True)
_UPDATE: Operation[None] = Operation("CashTransaction_PutByreferenceNbr", "PUT",
    "/v1/cashTransaction/{referenceNbr}", "cash_transaction", "update",
    parameters=(PathParameter("reference_nbr", "referenceNbr", key=True),),
    body=Body("json", required=True, type=CashTransactionUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, page_size: int | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class CashTransactionResource(SyncResource, _Changes["feeds.ChangeFeed[CashTransactionDto]"]):
    """Operations of CashTransaction."""

    def create(self, body: CashTransactionUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[CashTransactionDto]:
        """Make a new cash transaction

        Location ends in the key of the new cash transaction. Set `overrideNumberSeries` to choose
        the number yourself. Screen: CA304000.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/cashTransaction``"""
        return self._create(_CREATE, locals(), options, body)

    def get(self, reference_nbr: str, **options: Unpack[CallOptions]) -> CashTransactionDto:
        """Read a cash transaction

        Screen: CA304000.

        Args:
            reference_nbr: Number of the transaction.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/cashTransaction/{referenceNbr}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            page_number: int | None = None, page_size: int | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[CashTransactionDto]:
        """List cash transactions

        Answers one page without saying how many elements there are. Filters combine; a date filter
        needs its condition. Screen: CA304000.

        Args:
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/cashTransaction``"""
        return self._pager(_GET_ALL, locals(), options)

    def release(self, reference_nbr: str,
            **options: Unpack[CallOptions]) -> ReleaseCashTransactionActionResultDto:
        """Release a cash transaction

        The action may still be at work when the answer comes: read the record again to see what
        came of it. Screen: CA304000.

        Args:
            reference_nbr: Number of the transaction.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/cashTransaction/{referenceNbr}/action/release``"""
        return self._invoke(_RELEASE, locals(), options)

    def reverse(self, reference_nbr: str, body: ReverseCashTransactionActionDto,
            **options: Unpack[CallOptions]) -> ReverseCashTransactionActionResultDto:
        """Undo a cash transaction by its opposite

        The action may still be at work when the answer comes: read the record again to see what
        came of it. Screen: CA304000.

        Args:
            reference_nbr: Number of the transaction.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/cashTransaction/{referenceNbr}/action/reverse``"""
        return self._invoke(_REVERSE, locals(), options, body)

    def update(self, reference_nbr: str, body: CashTransactionUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a cash transaction

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.
        Screen: CA304000.

        Args:
            reference_nbr: Number of the transaction.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/cashTransaction/{referenceNbr}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncCashTransactionResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[CashTransactionDto]"],
):
    """Operations of CashTransaction."""

    async def create(self, body: CashTransactionUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[CashTransactionDto]:
        """Make a new cash transaction; see :meth:`CashTransactionResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, reference_nbr: str, **options: Unpack[CallOptions]) -> CashTransactionDto:
        """Read a cash transaction; see :meth:`CashTransactionResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            page_number: int | None = None, page_size: int | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[CashTransactionDto]:
        """List cash transactions; see :meth:`CashTransactionResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def release(self, reference_nbr: str,
            **options: Unpack[CallOptions]) -> ReleaseCashTransactionActionResultDto:
        """Release a cash transaction; see :meth:`CashTransactionResource.release`."""
        return await self._invoke(_RELEASE, locals(), options)

    async def reverse(self, reference_nbr: str, body: ReverseCashTransactionActionDto,
            **options: Unpack[CallOptions]) -> ReverseCashTransactionActionResultDto:
        """Undo a cash transaction by its opposite; see :meth:`CashTransactionResource.reverse`."""
        return await self._invoke(_REVERSE, locals(), options, body)

    async def update(self, reference_nbr: str, body: CashTransactionUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a cash transaction; see :meth:`CashTransactionResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
