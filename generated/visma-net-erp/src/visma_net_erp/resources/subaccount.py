"""Operations of ``subaccount``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import SubAccountDto
from ..models.subaccount import SubAccountUpdateDto

__all__ = ["AsyncSubaccountResource", "SubaccountResource"]

_CREATE: Operation[SubAccountDto] = Operation("Subaccount_Post", "POST", "/v1/subaccount",
    "subaccount", "create",
    body=Body("json", required=True, type=SubAccountUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/subaccount/{subAccountNumber}",
    created_type=SubAccountDto,
    created_parameters=(PathParameter("sub_account_number", "subAccountNumber", key=True),))
_GET: Operation[SubAccountDto] = Operation("Subaccount_GetSubaccountBysubAccountNumber", "GET",
    "/v1/subaccount/{subAccountNumber}", "subaccount", "get",
    parameters=(PathParameter("sub_account_number", "subAccountNumber", key=True),),
    answers={"200": Answer("json", SubAccountDto)}, background=True)
_GET_ALL: Operation[SubAccountDto] = Operation("Subaccount_GetAllSubaccounts", "GET",
    "/v1/subaccount", "subaccount", "get_all",
    parameters=queries(
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        active="active", page_number="pageNumber", page_size="pageSize"),
    answers={"200": Answer("json", list[SubAccountDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=SubAccountDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("subaccount_number",),
        operator=">=", margin=600), background=True)
_UPDATE: Operation[None] = Operation("Subaccount_PutBysubAccountNumber", "PUT",
    "/v1/subaccount/{subAccountNumber}", "subaccount", "update",
    parameters=(PathParameter("sub_account_number", "subAccountNumber", key=True),),
    body=Body("json", required=True, type=SubAccountUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, active: bool | None = None,
            page_size: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class SubaccountResource(SyncResource, _Changes["feeds.ChangeFeed[SubAccountDto]"]):
    """Operations of Subaccount."""

    def create(self, body: SubAccountUpdateDto,
            **options: Unpack[CallOptions]) -> Created[SubAccountDto]:
        """Make a new subaccount

        Location ends in the key of the new subaccount.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/subaccount``"""
        return self._create(_CREATE, {}, options, body)

    def get(self, sub_account_number: str, **options: Unpack[CallOptions]) -> SubAccountDto:
        """Read a subaccount

        Args:
            sub_account_number: Number of the subaccount.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/subaccount/{subAccountNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            active: bool | None = None, page_number: int | None = None,
            page_size: int | None = None, **options: Unpack[PagedOptions]) -> Pager[SubAccountDto]:
        """List subaccounts

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: GL203000.

        Args:
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            active: Only those in use, or only those that are not.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/subaccount``"""
        return self._pager(_GET_ALL, locals(), options)

    def update(self, sub_account_number: str, body: SubAccountUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a subaccount

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            sub_account_number: Number of the subaccount.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/subaccount/{subAccountNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncSubaccountResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[SubAccountDto]"]):
    """Operations of Subaccount."""

    async def create(self, body: SubAccountUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[SubAccountDto]:
        """Make a new subaccount; see :meth:`SubaccountResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, sub_account_number: str, **options: Unpack[CallOptions]) -> SubAccountDto:
        """Read a subaccount; see :meth:`SubaccountResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            active: bool | None = None, page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[SubAccountDto]:
        """List subaccounts; see :meth:`SubaccountResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(self, sub_account_number: str, body: SubAccountUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a subaccount; see :meth:`SubaccountResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
