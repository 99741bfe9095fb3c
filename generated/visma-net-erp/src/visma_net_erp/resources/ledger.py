"""Operations of ``ledger``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime import changes as feeds
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, Changes, Operation, PagedOptions, Paging, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.ledger import LedgerDto

__all__ = ["AsyncLedgerResource", "LedgerResource"]

_GET_ALL: Operation[LedgerDto] = Operation("Ledger_GetAllLedgers", "GET", "/v1/ledger", "ledger",
    "get_all",
    parameters=queries("greater_than_value", greater_than_value="greaterThanValue",
        number_to_read="numberToRead", skip_records="skipRecords",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition")),
    answers={"200": Answer("json", list[LedgerDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", first=0, item=LedgerDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("number",),
        operator=">=", margin=600), background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, number_to_read: int | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class LedgerResource(SyncResource, _Changes["feeds.ChangeFeed[LedgerDto]"]):
    """Operations of Ledger."""

    def get_all(self, *, number_to_read: int | None = None, skip_records: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[LedgerDto]:
        """List ledgers

        Answers everything at once unless `numberToRead` says otherwise. Screen: GL201500.

        Args:
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/ledger``"""
        return self._pager(_GET_ALL, locals(), options)


class AsyncLedgerResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[LedgerDto]"]):
    """Operations of Ledger."""

    def get_all(self, *, number_to_read: int | None = None, skip_records: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[LedgerDto]:
        """List ledgers; see :meth:`LedgerResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
