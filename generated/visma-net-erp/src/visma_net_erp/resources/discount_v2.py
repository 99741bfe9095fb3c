"""Operations of ``discount_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime import changes as feeds
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, Changes, Operation, PagedOptions, Paging, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.discount_and_discount_v2 import DiscountDto

__all__ = ["AsyncDiscountV2Resource", "DiscountV2Resource"]

_GET_ALL: Operation[DiscountDto] = Operation("DiscountV2_GetDiscounts", "GET", "/v2/discount",
    "discount_v2", "get_all",
    parameters=queries(
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        created_date_time=("createdDateTime", "createdDateTimeCondition"),
        discount_code="discountCode", series="series", page_number="pageNumber",
        page_size="pageSize"), answers={"200": Answer("json", list[DiscountDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=DiscountDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("discount_code", "series"), operator=">=", margin=600), background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
            created_date_time: Condition[Date | str] | None = None,
            discount_code: str | None = None, series: str | None = None,
            page_size: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class DiscountV2Resource(SyncResource, _Changes["feeds.ChangeFeed[DiscountDto]"]):
    """Operations of DiscountV2."""

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None,
            discount_code: str | None = None, series: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[DiscountDto]:
        """List discounts

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: AR209500.

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
        Wire: ``GET /v2/discount``"""
        return self._pager(_GET_ALL, locals(), options)


class AsyncDiscountV2Resource(AsyncResource, _Changes["feeds.AsyncChangeFeed[DiscountDto]"]):
    """Operations of DiscountV2."""

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None,
            discount_code: str | None = None, series: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[DiscountDto]:
        """List discounts; see :meth:`DiscountV2Resource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
