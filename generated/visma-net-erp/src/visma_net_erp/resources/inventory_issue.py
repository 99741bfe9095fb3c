"""Operations of ``inventory_issue``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import StatusBalancedHoldReleased
from ..models.inventory_issue import InventoryIssueDto, InventoryIssueUpdateDto

__all__ = ["AsyncInventoryIssueResource", "InventoryIssueResource"]

_CREATE: Operation[InventoryIssueDto] = Operation("InventoryIssue_Post", "POST",
    "/v1/inventoryissue", "inventory_issue", "create",
    body=Body("json", required=True, type=InventoryIssueUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True,
    created="/v1/inventoryissue/{inventoryIssueNumber}", created_type=InventoryIssueDto,
    created_parameters=(PathParameter("inventory_issue_number", "inventoryIssueNumber", key=True),))
_GET: Operation[InventoryIssueDto] = Operation("InventoryIssue_GetByinventoryIssueNumber", "GET",
    "/v1/inventoryissue/{inventoryIssueNumber}", "inventory_issue", "get",
    parameters=(PathParameter("inventory_issue_number", "inventoryIssueNumber", key=True),),
    answers={"200": Answer("json", InventoryIssueDto)}, background=True)
_GET_ALL: Operation[InventoryIssueDto] = Operation("InventoryIssue_GetAll", "GET",
    "/v1/inventoryissue", "inventory_issue", "get_all",
    parameters=queries("greater_than_value number_to_read skip_records", status="status",
        date=("date", "dateCondition"), greater_than_value="greaterThanValue",
        number_to_read="numberToRead", skip_records="skipRecords", order_by="orderBy",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        page_number="pageNumber", page_size="pageSize"),
    answers={"200": Answer("json", list[InventoryIssueDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=InventoryIssueDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("reference_number",),
        operator=">=", margin=600), background=True)
_UPDATE: Operation[None] = Operation("InventoryIssue_PutByinventoryIssueNumber", "PUT",
    "/v1/inventoryissue/{inventoryIssueNumber}", "inventory_issue", "update",
    parameters=(PathParameter("inventory_issue_number", "inventoryIssueNumber", key=True),),
    body=Body("json", required=True, type=InventoryIssueUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
            status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
            date: Condition[Date | str] | None = None, order_by: str | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class InventoryIssueResource(SyncResource, _Changes["feeds.ChangeFeed[InventoryIssueDto]"]):
    """Operations of InventoryIssue."""

    def create(self, body: InventoryIssueUpdateDto,
            **options: Unpack[CallOptions]) -> Created[InventoryIssueDto]:
        """Make a new inventory issue

        Location ends in the key of the new inventory issue.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/inventoryissue``"""
        return self._create(_CREATE, {}, options, body)

    def get(self, inventory_issue_number: str, **options: Unpack[CallOptions]) -> InventoryIssueDto:
        """Read an inventory issue

        Args:
            inventory_issue_number: Number of the inventory issue.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/inventoryissue/{inventoryIssueNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *,
            status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
            date: Condition[Date | str] | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[InventoryIssueDto]:
        """List inventory issues

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: IN302000.

        Args:
            status: Only those that stand there.
            date: Date to compare with; `dateCondition` says how. (with gt, ge, lt or le)
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/inventoryissue``"""
        return self._pager(_GET_ALL, locals(), options)

    def update(self, inventory_issue_number: str, body: InventoryIssueUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change an inventory issue

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            inventory_issue_number: Number of the inventory issue.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/inventoryissue/{inventoryIssueNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncInventoryIssueResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[InventoryIssueDto]"],
):
    """Operations of InventoryIssue."""

    async def create(self, body: InventoryIssueUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[InventoryIssueDto]:
        """Make a new inventory issue; see :meth:`InventoryIssueResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, inventory_issue_number: str,
            **options: Unpack[CallOptions]) -> InventoryIssueDto:
        """Read an inventory issue; see :meth:`InventoryIssueResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *,
            status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
            date: Condition[Date | str] | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[InventoryIssueDto]:
        """List inventory issues; see :meth:`InventoryIssueResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(self, inventory_issue_number: str, body: InventoryIssueUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change an inventory issue; see :meth:`InventoryIssueResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
