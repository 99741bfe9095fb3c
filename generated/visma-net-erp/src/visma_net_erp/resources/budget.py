"""Operations of ``budget``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.budget import BudgetDto, BudgetUpdateDto

__all__ = ["AsyncBudgetResource", "BudgetResource"]

_CREATE: Operation[Any] = Operation("Budget_CreateBudget", "POST", "/v1/budget", "budget", "create",
    body=Body("json", required=True, type=BudgetUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="")
_GET_ALL: Operation[BudgetDto] = Operation("Budget_GetAll", "GET", "/v1/budget", "budget",
    "get_all",
    parameters=(*queries("greater_than_value", is_released="isReleased",
            greater_than_value="greaterThanValue", number_to_read="numberToRead",
            skip_records="skipRecords", order_by="orderBy",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition")),
        Parameter("branch", "branch", "query", required=True),
        Parameter("ledger", "ledger", "query", required=True),
        Parameter("financial_year", "financialYear", "query", required=True),
        *queries(subaccount="subaccount")), answers={"200": Answer("json", list[BudgetDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", first=0, item=BudgetDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("financial_year", "branch_number.number", "account.number", "subaccount.id"),
        operator=">=", margin=600), background=True)
_UPDATE: Operation[None] = Operation("Budget_Put", "PUT", "/v1/budget", "budget", "update",
    body=Body("json", required=True, type=BudgetUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, branch: str, ledger: str, financial_year: str,
            is_released: bool | None = None, number_to_read: int | None = None,
            order_by: str | None = None, subaccount: str | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class BudgetResource(SyncResource, _Changes["feeds.ChangeFeed[BudgetDto]"]):
    """Operations of Budget."""

    def create(self, body: BudgetUpdateDto, **options: Unpack[CallOptions]) -> Created[Any]:
        """Make a new budget line

        Location ends in the key of the new budget line.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/budget``"""
        return self._create(_CREATE, {}, options, body)

    def get_all(self, *, branch: str, ledger: str, financial_year: str,
            is_released: bool | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            subaccount: str | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[BudgetDto]:
        """List budget lines

        Answers everything at once unless `numberToRead` says otherwise. Screen: GL302010.

        Args:
            is_released: Only those that have been released, or only those that have not.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            branch: Only budget lines with this branch.
            ledger: Only budget lines with this ledger.
            financial_year: Financial year, four digits.
            subaccount: Only budget lines with this subaccount.
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/budget``"""
        return self._pager(_GET_ALL, locals(), options)

    def update(self, body: BudgetUpdateDto, **options: Unpack[CallOptions]) -> None:
        """Change a budget line

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/budget``"""
        return self._invoke(_UPDATE, {}, options, body)


class AsyncBudgetResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[BudgetDto]"]):
    """Operations of Budget."""

    async def create(self, body: BudgetUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[Any]:
        """Make a new budget line; see :meth:`BudgetResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    def get_all(self, *, branch: str, ledger: str, financial_year: str,
            is_released: bool | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            subaccount: str | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[BudgetDto]:
        """List budget lines; see :meth:`BudgetResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(self, body: BudgetUpdateDto, **options: Unpack[CallOptions]) -> None:
        """Change a budget line; see :meth:`BudgetResource.update`."""
        return await self._invoke(_UPDATE, {}, options, body)
