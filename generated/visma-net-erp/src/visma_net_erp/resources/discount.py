"""Operations of ``discount``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import changes as feeds
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date, DateTime
from .._runtime.wire import Condition
from ..models.common import UpdateDiscountsActionResultDto
from ..models.discount import BasePaginationDtoOfDiscountDto, DiscountUpdateDto
from ..models.discount_and_discount_v2 import DiscountDto

__all__ = ["AsyncDiscountResource", "DiscountResource"]

_CREATE: Operation[dict[str, Any]] = Operation("Discount_Post", "POST", "/v1/discount", "discount",
    "create",
    body=Body("json", required=True, type=DiscountUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", dict[str, Any])}, background=True)
_DELETE: Operation[dict[str, Any]] = Operation("Discount_DeleteBydiscountCodeseries", "DELETE",
    "/v1/discount/{discountCode}/{series}", "discount", "delete",
    parameters=(PathParameter("discount_code", "discountCode", key=True),
        PathParameter("series", "series", key=True)),
    answers={"200": Answer("json", dict[str, Any])}, background=True)
_GET_ALL: Operation[DiscountDto] = Operation("Discount_GetDiscounts", "GET", "/v1/discount",
    "discount", "get_all",
    parameters=queries(
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        created_date_time=("createdDateTime", "createdDateTimeCondition"),
        discount_code="discountCode", series="series", page_number="pageNumber",
        page_size="pageSize"), answers={"200": Answer("json", BasePaginationDtoOfDiscountDto)},
    paging=Paging("page", page="pageNumber", size="pageSize", items="/records", total="/totalCount",
        max_size="/pageSize", first=1, item=DiscountDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("discount_code", "series"), operator=">=", margin=600), background=True)
_UPDATE: Operation[dict[str, Any]] = Operation("Discount_PutBydiscountCodeseries", "PUT",
    "/v1/discount/{discountCode}/{series}", "discount", "update",
    parameters=(PathParameter("discount_code", "discountCode", key=True),
        PathParameter("series", "series", key=True)),
    body=Body("json", required=True, type=DiscountUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", dict[str, Any])}, background=True)
_UPDATE_DISCOUNTS: Operation[UpdateDiscountsActionResultDto] = Operation(
    "Discount_UpdateDiscountsBydiscountCodeseries", "POST",
    "/v1/discount/{discountCode}/{series}/action/updateDiscounts", "discount", "update_discounts",
    parameters=(PathParameter("discount_code", "discountCode", key=True),
        PathParameter("series", "series", key=True)),
    answers={"200": Answer("json", UpdateDiscountsActionResultDto)}, background=True)
_UPDATE_DISCOUNTS_BY_FILTER_DATE: Operation[UpdateDiscountsActionResultDto] = Operation(
    "Discount_UpdateDiscountsBydiscountCodeseriesfilerDate", "POST",
    "/v1/discount/{discountCode}/{series}/{filerDate}/action/updateDiscounts", "discount",
    "update_discounts_by_filter_date",
    parameters=(PathParameter("discount_code", "discountCode", key=True),
        PathParameter("series", "series", key=True),
        PathParameter("filer_date", "filerDate", key=True, siblings=("action",)),
        Parameter("filter_date", "filterDate", "query", required=True)),
    answers={"200": Answer("json", UpdateDiscountsActionResultDto)}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
            created_date_time: Condition[Date | str] | None = None,
            discount_code: str | None = None, series: str | None = None,
            page_size: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class DiscountResource(SyncResource, _Changes["feeds.ChangeFeed[DiscountDto]"]):
    """Operations of Discount."""

    def create(self, body: DiscountUpdateDto, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Make a new discount

        Args:
            body: The record to create.

        Returns: Done. Raises: ApiError. Wire: ``POST /v1/discount``"""
        return self._invoke(_CREATE, {}, options, body)

    def delete(self, discount_code: str, series: str,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Delete a discount

        Args:
            discount_code: Code of the discount.
            series: Series of the discount.

        Returns: Done. Raises: ApiError. Wire: ``DELETE /v1/discount/{discountCode}/{series}``"""
        return self._invoke(_DELETE, locals(), options)

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None,
            discount_code: str | None = None, series: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[DiscountDto]:
        """List discounts

        Answers an envelope with one page of `records` and the total. Filters combine; a date filter
        needs its condition. Screen: AR209500.

        Args:
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            discount_code: Only discounts with this discount code.
            series: Series of the discount.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/discount``"""
        return self._pager(_GET_ALL, locals(), options)

    def update(self, discount_code: str, series: str, body: DiscountUpdateDto,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Change a discount

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            discount_code: Code of the discount.
            series: Series of the discount.
            body: What to set.

        Returns: Done. Raises: ApiError. Wire: ``PUT /v1/discount/{discountCode}/{series}``"""
        return self._invoke(_UPDATE, locals(), options, body)

    def update_discounts(self, discount_code: str, series: str,
            **options: Unpack[CallOptions]) -> UpdateDiscountsActionResultDto:
        """Bring the discounts of a series up to date

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            discount_code: Code of the discount.
            series: Series of the discount.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/discount/{discountCode}/{series}/action/updateDiscounts``"""
        return self._invoke(_UPDATE_DISCOUNTS, locals(), options)

    def update_discounts_by_filter_date(self, discount_code: str, series: str, filer_date: str, *,
            filter_date: DateTime | Date,
            **options: Unpack[CallOptions]) -> UpdateDiscountsActionResultDto:
        """Bring the discounts of a series up to date as of a day

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            discount_code: Code of the discount.
            series: Series of the discount.
            filer_date: Day as of which to update, as `yyyy-MM-dd`.
            filter_date: Day as of which to update. (date and time)

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/discount/{discountCode}/{series}/{filerDate}/action/updateDiscounts``"""
        return self._invoke(_UPDATE_DISCOUNTS_BY_FILTER_DATE, locals(), options)


class AsyncDiscountResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[DiscountDto]"]):
    """Operations of Discount."""

    async def create(self, body: DiscountUpdateDto,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Make a new discount; see :meth:`DiscountResource.create`."""
        return await self._invoke(_CREATE, {}, options, body)

    async def delete(self, discount_code: str, series: str,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Delete a discount; see :meth:`DiscountResource.delete`."""
        return await self._invoke(_DELETE, locals(), options)

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None,
            discount_code: str | None = None, series: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[DiscountDto]:
        """List discounts; see :meth:`DiscountResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(self, discount_code: str, series: str, body: DiscountUpdateDto,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Change a discount; see :meth:`DiscountResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)

    async def update_discounts(self, discount_code: str, series: str,
            **options: Unpack[CallOptions]) -> UpdateDiscountsActionResultDto:
        """Bring the discounts of a series up to date; see
        :meth:`DiscountResource.update_discounts`."""
        return await self._invoke(_UPDATE_DISCOUNTS, locals(), options)

    async def update_discounts_by_filter_date(self, discount_code: str, series: str,
            filer_date: str, *, filter_date: DateTime | Date,
            **options: Unpack[CallOptions]) -> UpdateDiscountsActionResultDto:
        """Bring the discounts of a series up to date as of a day; see
        :meth:`DiscountResource.update_discounts_by_filter_date`."""
        return await self._invoke(_UPDATE_DISCOUNTS_BY_FILTER_DATE, locals(), options)
