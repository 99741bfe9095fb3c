"""Operations of ``location``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.location import LocationDto, LocationUpdateDto

__all__ = ["AsyncLocationResource", "LocationResource"]

_CREATE: Operation[Any] = Operation("Location_Create", "POST", "/v1/location", "location", "create",
    body=Body("json", required=True, type=LocationUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="")
_GET: Operation[LocationDto] = Operation("Location_GetLocationBybAccountIdlocationId", "GET",
    "/v1/location/{bAccountId}/{locationId}", "location", "get",
    parameters=(PathParameter("b_account_id", "bAccountId", key=True),
        PathParameter("location_id", "locationId", key=True)),
    answers={"200": Answer("json", LocationDto)}, background=True)
_GET_ALL: Operation[LocationDto] = Operation("Location_GetLocations", "GET", "/v1/location",
    "location", "get_all",
    parameters=queries("number_to_read skip_records greater_than_value", location_id="locationId",
        gln="gln", number_to_read="numberToRead", skip_records="skipRecords",
        greater_than_value="greaterThanValue",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        created_date_time=("createdDateTime", "createdDateTimeCondition"), page_number="pageNumber",
        page_size="pageSize"), answers={"200": Answer("json", list[LocationDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=LocationDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("baccount.number", "location_id"), operator=">=", margin=600), background=True)
_GET_LOCATIONS_FOR_BACCOUNT: Operation[LocationDto] = Operation(
    "Location_GetLocationsForBaccountBybAccountId", "GET", "/v1/location/{bAccountId}", "location",
    "get_locations_for_baccount",
    parameters=(PathParameter("b_account_id", "bAccountId", key=True),
        *queries("number_to_read skip_records greater_than_value", location_id="locationId",
            gln="gln", number_to_read="numberToRead", skip_records="skipRecords",
            greater_than_value="greaterThanValue",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            created_date_time=("createdDateTime", "createdDateTimeCondition"),
            page_number="pageNumber", page_size="pageSize")),
    answers={"200": Answer("json", list[LocationDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=LocationDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("baccount.number", "location_id"), operator=">=", margin=600), background=True)
_UPDATE: Operation[None] = Operation("Location_UpdateBybAccountIdlocationId", "PUT",
    "/v1/location/{bAccountId}/{locationId}", "location", "update",
    parameters=(PathParameter("b_account_id", "bAccountId", key=True),
        PathParameter("location_id", "locationId", key=True)),
    body=Body("json", required=True, type=LocationUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, location_id: str | None = None,
            gln: str | None = None, created_date_time: Condition[Date | str] | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class _ChangesOfLocationsForBaccount(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes_of_locations_for_baccount(self, b_account_id: str, *, since: feeds.Since = None,
            location_id: str | None = None, gln: str | None = None,
            created_date_time: Condition[Date | str] | None = None, page_size: int | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_locations_for_baccount`` since a bookmark, a time or ever; see
        ``ChangeFeed``."""
        return self._feed(_GET_LOCATIONS_FOR_BACCOUNT, locals(), options)


class LocationResource(
    SyncResource, _Changes["feeds.ChangeFeed[LocationDto]"],
    _ChangesOfLocationsForBaccount["feeds.ChangeFeed[LocationDto]"],
):
    """Operations of Location."""

    def create(self, body: LocationUpdateDto, **options: Unpack[CallOptions]) -> Created[Any]:
        """Create a location in a warehouse

        Location ends in the key of the new location.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/location``"""
        return self._create(_CREATE, {}, options, body)

    def get(self, b_account_id: str, location_id: str,
            **options: Unpack[CallOptions]) -> LocationDto:
        """Read a location

        Args:
            b_account_id: Number of the customer or supplier.
            location_id: Id of the location.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/location/{bAccountId}/{locationId}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, location_id: str | None = None, gln: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[LocationDto]:
        """Change a location in a warehouse

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: CR303010.

        Args:
            location_id: Only locations with this location id.
            gln: Only locations with this GLN.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/location``"""
        return self._pager(_GET_ALL, locals(), options)

    def get_locations_for_baccount(self, b_account_id: str, *, location_id: str | None = None,
            gln: str | None = None, last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[LocationDto]:
        """List the locations of a customer or supplier

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition.

        Args:
            b_account_id: Number of the customer or supplier.
            location_id: Only locations with this location id.
            gln: Only locations with this GLN.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/location/{bAccountId}``"""
        return self._pager(_GET_LOCATIONS_FOR_BACCOUNT, locals(), options)

    def update(self, b_account_id: str, location_id: str, body: LocationUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a location

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            b_account_id: Number of the customer or supplier.
            location_id: Id of the location.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/location/{bAccountId}/{locationId}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncLocationResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[LocationDto]"],
    _ChangesOfLocationsForBaccount["feeds.AsyncChangeFeed[LocationDto]"],
):
    """Operations of Location."""

    async def create(self, body: LocationUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[Any]:
        """Create a location in a warehouse; see :meth:`LocationResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, b_account_id: str, location_id: str,
            **options: Unpack[CallOptions]) -> LocationDto:
        """Read a location; see :meth:`LocationResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, location_id: str | None = None, gln: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[LocationDto]:
        """Change a location in a warehouse; see :meth:`LocationResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    def get_locations_for_baccount(self, b_account_id: str, *, location_id: str | None = None,
            gln: str | None = None, last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[LocationDto]:
        """List the locations of a customer or supplier; see
        :meth:`LocationResource.get_locations_for_baccount`."""
        return self._pager(_GET_LOCATIONS_FOR_BACCOUNT, locals(), options)

    async def update(self, b_account_id: str, location_id: str, body: LocationUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a location; see :meth:`LocationResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
