"""Operations of ``cash_transaction``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.cash_transaction import (
    CashTransactionDto, CashTransactionUpdateDto, ReverseCashTransactionActionDto,
    ReverseCashTransactionActionResultDto,
)
from ..models.common import ReleaseCashTransactionActionResultDto

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncCashTransactionResource", "CashTransactionResource"]


_CREATE: Operation[CashTransactionDto] = Operation(
    id="CashTransaction_CreateCashTransaction", method="POST", path="/v1/cashTransaction", resource="cash_transaction", function="create",
    body=Body(kind="json", required=True, type=CashTransactionUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/cashTransaction/{referenceNbr}", created_type=CashTransactionDto, created_parameters=(PathParameter(python="reference_nbr", wire="referenceNbr", key=True),), number_series=NumberSeries(flag="override_number_series", number="reference_number"),)
_GET: Operation[CashTransactionDto] = Operation(
    id="CashTransaction_GetByreferenceNbr", method="GET", path="/v1/cashTransaction/{referenceNbr}", resource="cash_transaction", function="get",
    parameters=(PathParameter(python="reference_nbr", wire="referenceNbr", key=True),),
    answers={"200": Answer(kind="json", type=CashTransactionDto)}, background=True,)
_GET_ALL: Operation[CashTransactionDto] = Operation(
    id="CashTransaction_GetAll", method="GET", path="/v1/cashTransaction", resource="cash_transaction", function="get_all",
    parameters=(Parameter(python="number_to_read", wire="numberToRead", location="query", deprecated=True),
        Parameter(python="skip_records", wire="skipRecords", location="query", deprecated=True),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[CashTransactionDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", first=1, item=CashTransactionDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("tran_type", "reference_nbr"), margin=600, granularity=1), background=True,)
_RELEASE: Operation[ReleaseCashTransactionActionResultDto] = Operation(
    id="CashTransaction_ReleaseByreferenceNbr", method="POST", path="/v1/cashTransaction/{referenceNbr}/action/release", resource="cash_transaction", function="release",
    parameters=(PathParameter(python="reference_nbr", wire="referenceNbr", key=True),),
    answers={"200": Answer(kind="json", type=ReleaseCashTransactionActionResultDto)}, background=True,)
_REVERSE: Operation[ReverseCashTransactionActionResultDto] = Operation(
    id="CashTransaction_ReverseByreferenceNbr", method="POST", path="/v1/cashTransaction/{referenceNbr}/action/reverse", resource="cash_transaction", function="reverse",
    parameters=(PathParameter(python="reference_nbr", wire="referenceNbr", key=True),),
    body=Body(kind="json", required=True, type=ReverseCashTransactionActionDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"200": Answer(kind="json", type=ReverseCashTransactionActionResultDto)}, background=True,)
_UPDATE: Operation[None] = Operation(
    id="CashTransaction_PutByreferenceNbr", method="PUT", path="/v1/cashTransaction/{referenceNbr}", resource="cash_transaction", function="update",
    parameters=(PathParameter(python="reference_nbr", wire="referenceNbr", key=True),),
    body=Body(kind="json", required=True, type=CashTransactionUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None, page_size: int | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class CashTransactionResource(SyncResource, _Changes["ChangeFeed[CashTransactionDto]"]):
    """Operations of CashTransaction."""

    def create(
        self, body: CashTransactionUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created[CashTransactionDto]:
        """Make a new cash transaction

        Location ends in the key of the new cash transaction. Set `overrideNumberSeries` to
        choose the number yourself. Screen: CA304000.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/cashTransaction``
        """
        return self._create(_CREATE, locals(), options, body)

    def get(self, reference_nbr: str, **options: Unpack[CallOptions]) -> CashTransactionDto:
        """Read a cash transaction

        Screen: CA304000.

        Args:
            reference_nbr: Number of the transaction.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/cashTransaction/{referenceNbr}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, last_modified_date_time: Condition[Date | str] | None = None,
        page_number: int | None = None, page_size: int | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[CashTransactionDto]:
        """List cash transactions

        Answers one page without saying how many elements there are. Filters combine; a date
        filter needs its condition. Screen: CA304000.

        Args:
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that
                size.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/cashTransaction``
        """
        return self._pager(_GET_ALL, locals(), options)

    def release(
        self, reference_nbr: str, **options: Unpack[CallOptions],
    ) -> ReleaseCashTransactionActionResultDto:
        """Release a cash transaction

        The action may still be at work when the answer comes: read the record again to see what
        came of it. Screen: CA304000.

        Args:
            reference_nbr: Number of the transaction.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/cashTransaction/{referenceNbr}/action/release``
        """
        return self._invoke(_RELEASE, locals(), options)

    def reverse(
        self, reference_nbr: str, body: ReverseCashTransactionActionDto,
        **options: Unpack[CallOptions],
    ) -> ReverseCashTransactionActionResultDto:
        """Undo a cash transaction by its opposite

        The action may still be at work when the answer comes: read the record again to see what
        came of it. Screen: CA304000.

        Args:
            reference_nbr: Number of the transaction.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/cashTransaction/{referenceNbr}/action/reverse``
        """
        return self._invoke(_REVERSE, locals(), options, body)

    def update(
        self, reference_nbr: str, body: CashTransactionUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a cash transaction

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.
        Screen: CA304000.

        Args:
            reference_nbr: Number of the transaction.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/cashTransaction/{referenceNbr}``
        """
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncCashTransactionResource(AsyncResource, _Changes["AsyncChangeFeed[CashTransactionDto]"]):
    """Operations of CashTransaction."""

    async def create(
        self, body: CashTransactionUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncCreated[CashTransactionDto]:
        """Make a new cash transaction; see :meth:`CashTransactionResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, reference_nbr: str, **options: Unpack[CallOptions]) -> CashTransactionDto:
        """Read a cash transaction; see :meth:`CashTransactionResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, last_modified_date_time: Condition[Date | str] | None = None,
        page_number: int | None = None, page_size: int | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[CashTransactionDto]:
        """List cash transactions; see :meth:`CashTransactionResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def release(
        self, reference_nbr: str, **options: Unpack[CallOptions],
    ) -> ReleaseCashTransactionActionResultDto:
        """Release a cash transaction; see :meth:`CashTransactionResource.release`."""
        return await self._invoke(_RELEASE, locals(), options)

    async def reverse(
        self, reference_nbr: str, body: ReverseCashTransactionActionDto,
        **options: Unpack[CallOptions],
    ) -> ReverseCashTransactionActionResultDto:
        """Undo a cash transaction by its opposite; see :meth:`CashTransactionResource.reverse`."""
        return await self._invoke(_REVERSE, locals(), options, body)

    async def update(
        self, reference_nbr: str, body: CashTransactionUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a cash transaction; see :meth:`CashTransactionResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
