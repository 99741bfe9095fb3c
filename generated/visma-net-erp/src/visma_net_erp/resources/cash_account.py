"""Operations of ``cash_account``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime import changes as feeds
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.cash_account import CashAccountDto

__all__ = ["AsyncCashAccountResource", "CashAccountResource"]

_GET: Operation[CashAccountDto] = Operation("CashAccount_GetByaccountNumber", "GET",
    "/v1/cashaccount/{accountNumber}", "cash_account", "get",
    parameters=(PathParameter("account_number", "accountNumber", key=True),),
    answers={"200": Answer("json", CashAccountDto)}, background=True)
_GET_ALL: Operation[CashAccountDto] = Operation("CashAccount_GetAll", "GET", "/v1/cashaccount",
    "cash_account", "get_all",
    parameters=queries("greater_than_value", greater_than_value="greaterThanValue",
        number_to_read="numberToRead", skip_records="skipRecords",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition")),
    answers={"200": Answer("json", list[CashAccountDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", first=0, item=CashAccountDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("number",),
        operator=">=", margin=600), background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, number_to_read: int | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class CashAccountResource(SyncResource, _Changes["feeds.ChangeFeed[CashAccountDto]"]):
    """Operations of CashAccount."""

    def get(self, account_number: str, **options: Unpack[CallOptions]) -> CashAccountDto:
        """Read a cash account

        Args:
            account_number: Number of the account.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/cashaccount/{accountNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, number_to_read: int | None = None, skip_records: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[CashAccountDto]:
        """List cash accounts

        Answers everything at once unless `numberToRead` says otherwise. Screen: CA202000.

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
        Wire: ``GET /v1/cashaccount``"""
        return self._pager(_GET_ALL, locals(), options)


class AsyncCashAccountResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[CashAccountDto]"]):
    """Operations of CashAccount."""

    async def get(self, account_number: str, **options: Unpack[CallOptions]) -> CashAccountDto:
        """Read a cash account; see :meth:`CashAccountResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, number_to_read: int | None = None, skip_records: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[CashAccountDto]:
        """List cash accounts; see :meth:`CashAccountResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
