"""Operations of ``stocktake_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.stocktake_v2 import (
    StocktakeUpdateDto, StocktakeV2Dto, StocktakeV2DtoSummaryStatus, StocktakeV2ExceptionDto,
    StocktakeV2GetAllStatus,
)

__all__ = ["AsyncStocktakeV2Resource", "StocktakeV2Resource"]

_GET: Operation[StocktakeV2Dto] = Operation("StocktakeV2_GetByreferenceNumber", "GET",
    "/v2/stocktake/{referenceNumber}", "stocktake_v2", "get",
    parameters=(PathParameter("reference_number", "referenceNumber", key=True),),
    answers={"200": Answer("json", StocktakeV2Dto)}, background=True)
_GET_ALL: Operation[StocktakeV2Dto] = Operation("StocktakeV2_GetAllStocktakes", "GET",
    "/v2/stocktake", "stocktake_v2", "get_all",
    parameters=queries(warehouse="warehouse", location="location", inventory="inventory",
        lot_serial_number="lotSerialNumber", summary_status="summaryStatus",
        start_with_line="startWithLine", end_with_line="endWithLine",
        freeze_date_time=("freezeDateTime", "freezeDateTimeCondition"),
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        expiration_date_time=("expirationDateTime", "expirationDateTimeCondition"), status="status",
        page_number="pageNumber", page_size="pageSize"),
    answers={"200": Answer("json", list[StocktakeV2Dto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=StocktakeV2Dto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("reference_nbr",),
        operator=">=", margin=600), background=True)
_UPDATE: Operation[None] = Operation("StocktakeV2_PutByreferenceNumber", "PUT",
    "/v2/stocktake/{referenceNumber}", "stocktake_v2", "update",
    parameters=(PathParameter("reference_number", "referenceNumber", key=True),),
    body=Body("json", required=True, type=StocktakeUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True,
    errors={"400": Answer("json", StocktakeV2ExceptionDto)})


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, warehouse: str | None = None,
            location: str | None = None, inventory: str | None = None,
            lot_serial_number: str | None = None,
            summary_status: StocktakeV2DtoSummaryStatus | Literal["Cancelled", "Completed", "Counting", "Entering"] | str | None = None,
            start_with_line: int | None = None, end_with_line: int | None = None,
            freeze_date_time: Condition[Date | str] | None = None,
            expiration_date_time: Condition[Date | str] | None = None,
            status: StocktakeV2GetAllStatus | Literal["NotEntered", "Entered", "Skipped"] | str | None = None,
            page_size: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class StocktakeV2Resource(SyncResource, _Changes["feeds.ChangeFeed[StocktakeV2Dto]"]):
    """Operations of StocktakeV2."""

    def get(self, reference_number: str, **options: Unpack[CallOptions]) -> StocktakeV2Dto:
        """Read a stocktake

        Args:
            reference_number: Number of the reference.

        Returns: The one asked for. Raises: ApiError; named are 400, 401, 404, 500.
        Wire: ``GET /v2/stocktake/{referenceNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, warehouse: str | None = None, location: str | None = None,
            inventory: str | None = None, lot_serial_number: str | None = None,
            summary_status: StocktakeV2DtoSummaryStatus | Literal["Cancelled", "Completed", "Counting", "Entering"] | str | None = None,
            start_with_line: int | None = None, end_with_line: int | None = None,
            freeze_date_time: Condition[Date | str] | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            expiration_date_time: Condition[Date | str] | None = None,
            status: StocktakeV2GetAllStatus | Literal["NotEntered", "Entered", "Skipped"] | str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[StocktakeV2Dto]:
        """List stocktakes

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: IN305000.

        Args:
            warehouse: Only stocktakes with this warehouse.
            location: Only stocktakes with this location.
            inventory: Only stocktakes with this inventory.
            lot_serial_number: Only stocktakes with this lot serial number.
            summary_status: Only stocktakes with this summary status.
            start_with_line: First line to return.
            end_with_line: Last line to return.
            freeze_date_time: Freeze time to compare with; `freezeDateTimeCondition` says how. (with
                gt, ge, lt or le)
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            expiration_date_time: Expiration time to compare with; `expirationDateTimeCondition`
                says how. (with gt, ge, lt or le)
            status: Only those that stand there.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.

        Returns: all elements, page by page as they are needed.
        Raises: ApiError; named are 400, 401, 404, 500. Wire: ``GET /v2/stocktake``"""
        return self._pager(_GET_ALL, locals(), options)

    def update(self, reference_number: str, body: StocktakeUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a stocktake

        What is not sent stays as it is.

        Args:
            reference_number: Number of the reference.
            body: What to set.

        Raises: ApiError; named are 400, 401, 403, 404, 500.
        Wire: ``PUT /v2/stocktake/{referenceNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncStocktakeV2Resource(AsyncResource, _Changes["feeds.AsyncChangeFeed[StocktakeV2Dto]"]):
    """Operations of StocktakeV2."""

    async def get(self, reference_number: str, **options: Unpack[CallOptions]) -> StocktakeV2Dto:
        """Read a stocktake; see :meth:`StocktakeV2Resource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, warehouse: str | None = None, location: str | None = None,
            inventory: str | None = None, lot_serial_number: str | None = None,
            summary_status: StocktakeV2DtoSummaryStatus | Literal["Cancelled", "Completed", "Counting", "Entering"] | str | None = None,
            start_with_line: int | None = None, end_with_line: int | None = None,
            freeze_date_time: Condition[Date | str] | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            expiration_date_time: Condition[Date | str] | None = None,
            status: StocktakeV2GetAllStatus | Literal["NotEntered", "Entered", "Skipped"] | str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[StocktakeV2Dto]:
        """List stocktakes; see :meth:`StocktakeV2Resource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(self, reference_number: str, body: StocktakeUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a stocktake; see :meth:`StocktakeV2Resource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
