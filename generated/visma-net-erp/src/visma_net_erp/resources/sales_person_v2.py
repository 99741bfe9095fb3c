"""Operations of ``sales_person_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime import changes as feeds
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date, Decimal
from .._runtime.wire import Condition
from ..models.sales_person_and_sales_person_v2 import SalesPersonDto

__all__ = ["AsyncSalesPersonV2Resource", "SalesPersonV2Resource"]

_GET: Operation[SalesPersonDto] = Operation("SalesPersonV2_GetSalespersonBysalespersonCd", "GET",
    "/v2/salesperson/{salespersonCd}", "sales_person_v2", "get",
    parameters=(PathParameter("salesperson_cd", "salespersonCd", key=True),),
    answers={"200": Answer("json", SalesPersonDto)}, background=True)
_GET_ALL: Operation[SalesPersonDto] = Operation("SalesPersonV2_GetSalespersons", "GET",
    "/v2/salesperson", "sales_person_v2", "get_all",
    parameters=(*queries(salesperson_cd="salespersonCD", name="name", is_active="isActive"),
        Parameter("commission_pct", "commissionPct", "query", exact=True),
        *queries("greater_than_value number_to_read skip_records", sales_sub="salesSub",
            greater_than_value="greaterThanValue", number_to_read="numberToRead",
            skip_records="skipRecords",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            created_date_time=("createdDateTime", "createdDateTimeCondition"),
            page_number="pageNumber", page_size="pageSize")),
    answers={"200": Answer("json", list[SalesPersonDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=SalesPersonDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("salesperson_id",),
        operator=">=", margin=600), background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, salesperson_cd: str | None = None,
            name: str | None = None, is_active: bool | None = None,
            commission_pct: Decimal | int | None = None, sales_sub: str | None = None,
            created_date_time: Condition[Date | str] | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class SalesPersonV2Resource(SyncResource, _Changes["feeds.ChangeFeed[SalesPersonDto]"]):
    """Operations of SalesPersonV2."""

    def get(self, salesperson_cd: str, **options: Unpack[CallOptions]) -> SalesPersonDto:
        """Read a salesperson

        Args:
            salesperson_cd: Number of the salesperson.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v2/salesperson/{salespersonCd}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, salesperson_cd: str | None = None, name: str | None = None,
            is_active: bool | None = None, commission_pct: Decimal | int | None = None,
            sales_sub: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[SalesPersonDto]:
        """List salespeople

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition.

        Args:
            salesperson_cd: Only salespeople with this salesperson number.
            name: Only those with exactly this name.
            is_active: Only those in use, or only those that are not.
            commission_pct: Only salespeople with this commission percentage. (exact number)
            sales_sub: Only those with this sales subaccount.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v2/salesperson``"""
        return self._pager(_GET_ALL, locals(), options)


class AsyncSalesPersonV2Resource(AsyncResource, _Changes["feeds.AsyncChangeFeed[SalesPersonDto]"]):
    """Operations of SalesPersonV2."""

    async def get(self, salesperson_cd: str, **options: Unpack[CallOptions]) -> SalesPersonDto:
        """Read a salesperson; see :meth:`SalesPersonV2Resource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, salesperson_cd: str | None = None, name: str | None = None,
            is_active: bool | None = None, commission_pct: Decimal | int | None = None,
            sales_sub: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[SalesPersonDto]:
        """List salespeople; see :meth:`SalesPersonV2Resource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
