"""Operations of ``cash_account``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.cash_account import CashAccountDto

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncCashAccountResource", "CashAccountResource"]


_GET: Operation[CashAccountDto] = Operation(
    id="CashAccount_GetByaccountNumber", method="GET", path="/v1/cashaccount/{accountNumber}", resource="cash_account", function="get",
    parameters=(PathParameter(python="account_number", wire="accountNumber", key=True),),
    answers={"200": Answer(kind="json", type=CashAccountDto)}, background=True,)
_GET_ALL: Operation[CashAccountDto] = Operation(
    id="CashAccount_GetAll", method="GET", path="/v1/cashaccount", resource="cash_account", function="get_all",
    parameters=(Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="number_to_read", wire="numberToRead", location="query"),
        Parameter(python="skip_records", wire="skipRecords", location="query"),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),),
    answers={"200": Answer(kind="json", type=list[CashAccountDto])}, paging=Paging(style="offset", page="skipRecords", size="numberToRead", first=0, item=CashAccountDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("number",), margin=600, granularity=1), background=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None, number_to_read: int | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class CashAccountResource(SyncResource, _Changes["ChangeFeed[CashAccountDto]"]):
    """Operations of CashAccount."""

    def get(self, account_number: str, **options: Unpack[CallOptions]) -> CashAccountDto:
        """Read a cash account

        Args:
            account_number: Number of the account.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/cashaccount/{accountNumber}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, number_to_read: int | None = None, skip_records: int | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> Pager[CashAccountDto]:
        """List cash accounts

        Answers everything at once unless `numberToRead` says otherwise. Screen: CA202000.

        Args:
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/cashaccount``
        """
        return self._pager(_GET_ALL, locals(), options)


class AsyncCashAccountResource(AsyncResource, _Changes["AsyncChangeFeed[CashAccountDto]"]):
    """Operations of CashAccount."""

    async def get(self, account_number: str, **options: Unpack[CallOptions]) -> CashAccountDto:
        """Read a cash account; see :meth:`CashAccountResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, number_to_read: int | None = None, skip_records: int | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> AsyncPager[CashAccountDto]:
        """List cash accounts; see :meth:`CashAccountResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
