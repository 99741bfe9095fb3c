"""Operations of ``kit_specifications``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.kit_specifications import (
    BasePaginationDtoOfKitSpecificationDto, KitSpecificationDto, KitSpecificationUpdateDto,
)

__all__ = ["AsyncKitSpecificationsResource", "KitSpecificationsResource"]

_CREATE: Operation[Any] = Operation("KitSpecifications_Post", "POST", "/v1/KitSpecifications",
    "kit_specifications", "create",
    body=Body("json", required=True, type=KitSpecificationUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="")
_GET: Operation[KitSpecificationDto] = Operation("KitSpecifications_GetBykitInventoryIDrevisionID",
    "GET", "/v1/KitSpecifications/{kitInventoryID}/{revisionID}", "kit_specifications", "get",
    parameters=(PathParameter("kit_inventory_id", "kitInventoryID", key=True),
        PathParameter("revision_id", "revisionID", key=True)),
    answers={"200": Answer("json", KitSpecificationDto)}, background=True)
_GET_ALL: Operation[KitSpecificationDto] = Operation("KitSpecifications_GetAll", "GET",
    "/v1/KitSpecifications", "kit_specifications", "get_all",
    parameters=queries(
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        created_date_time=("createdDateTime", "createdDateTimeCondition"),
        kit_inventory_id="kitInventoryID", revision_id="revisionID", page_number="pageNumber",
        page_size="pageSize"),
    answers={"200": Answer("json", BasePaginationDtoOfKitSpecificationDto)},
    paging=Paging("page", page="pageNumber", size="pageSize", items="/records", total="/totalCount",
        max_size="/pageSize", first=1, item=KitSpecificationDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("kit_inventory_id", "revision"), operator=">=", margin=600), background=True)
_GET_BY_KIT_INVENTORY_ID: Operation[BasePaginationDtoOfKitSpecificationDto] = Operation(
    "KitSpecifications_GetBykitInventoryID", "GET", "/v1/KitSpecifications/{kitInventoryID}",
    "kit_specifications", "get_by_kit_inventory_id",
    parameters=(PathParameter("kit_inventory_id", "kitInventoryID", key=True),),
    answers={"200": Answer("json", BasePaginationDtoOfKitSpecificationDto)}, background=True)
_UPDATE: Operation[None] = Operation("KitSpecifications_PutBykitInventoryIDrevisionID", "PUT",
    "/v1/KitSpecifications/{kitInventoryID}/{revisionID}", "kit_specifications", "update",
    parameters=(PathParameter("kit_inventory_id", "kitInventoryID", key=True),
        PathParameter("revision_id", "revisionID", key=True)),
    body=Body("json", required=True, type=KitSpecificationUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
            created_date_time: Condition[Date | str] | None = None,
            kit_inventory_id: str | None = None, revision_id: str | None = None,
            page_size: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class KitSpecificationsResource(SyncResource, _Changes["feeds.ChangeFeed[KitSpecificationDto]"]):
    """Operations of KitSpecifications."""

    def create(self, body: KitSpecificationUpdateDto,
            **options: Unpack[CallOptions]) -> Created[Any]:
        """Make a new kit specification

        Location ends in the key of the new kit specification.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/KitSpecifications``"""
        return self._create(_CREATE, {}, options, body)

    def get(self, kit_inventory_id: str, revision_id: str,
            **options: Unpack[CallOptions]) -> KitSpecificationDto:
        """Read a kit specification

        Args:
            kit_inventory_id: Number of the kit.
            revision_id: Revision of the kit.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/KitSpecifications/{kitInventoryID}/{revisionID}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None,
            kit_inventory_id: str | None = None, revision_id: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[KitSpecificationDto]:
        """List kit specifications

        Answers an envelope with one page of `records` and the total. Filters combine; a date filter
        needs its condition. Screen: IN209500.

        Args:
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            kit_inventory_id: Number of the kit.
            revision_id: Revision of the kit.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/KitSpecifications``"""
        return self._pager(_GET_ALL, locals(), options)

    def get_by_kit_inventory_id(self, kit_inventory_id: str,
            **options: Unpack[CallOptions]) -> BasePaginationDtoOfKitSpecificationDto:
        """List the revisions of a kit

        Args:
            kit_inventory_id: Number of the kit.

        Returns: The page asked for. Raises: ApiError.
        Wire: ``GET /v1/KitSpecifications/{kitInventoryID}``"""
        return self._invoke(_GET_BY_KIT_INVENTORY_ID, locals(), options)

    def update(self, kit_inventory_id: str, revision_id: str, body: KitSpecificationUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a kit specification

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            kit_inventory_id: Number of the kit.
            revision_id: Revision of the kit.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/KitSpecifications/{kitInventoryID}/{revisionID}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncKitSpecificationsResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[KitSpecificationDto]"],
):
    """Operations of KitSpecifications."""

    async def create(self, body: KitSpecificationUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[Any]:
        """Make a new kit specification; see :meth:`KitSpecificationsResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, kit_inventory_id: str, revision_id: str,
            **options: Unpack[CallOptions]) -> KitSpecificationDto:
        """Read a kit specification; see :meth:`KitSpecificationsResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None,
            kit_inventory_id: str | None = None, revision_id: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[KitSpecificationDto]:
        """List kit specifications; see :meth:`KitSpecificationsResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def get_by_kit_inventory_id(self, kit_inventory_id: str,
            **options: Unpack[CallOptions]) -> BasePaginationDtoOfKitSpecificationDto:
        """List the revisions of a kit; see
        :meth:`KitSpecificationsResource.get_by_kit_inventory_id`."""
        return await self._invoke(_GET_BY_KIT_INVENTORY_ID, locals(), options)

    async def update(self, kit_inventory_id: str, revision_id: str, body: KitSpecificationUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a kit specification; see :meth:`KitSpecificationsResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
