"""Operations of ``credit_term``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime import changes as feeds
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, Changes, Operation, PagedOptions, Paging, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.credit_term import BasePaginationDtoOfCreditTermDto, CreditTermDto

__all__ = ["AsyncCreditTermResource", "CreditTermResource"]

_GET_ALL: Operation[CreditTermDto] = Operation("CreditTerm_GetCreditTerms", "GET", "/v1/creditTerm",
    "credit_term", "get_all",
    parameters=queries(
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        created_date_time=("createdDateTime", "createdDateTimeCondition"), terms_id="termsId",
        page_number="pageNumber", page_size="pageSize"),
    answers={"200": Answer("json", BasePaginationDtoOfCreditTermDto)},
    paging=Paging("page", page="pageNumber", size="pageSize", items="/records", total="/totalCount",
        max_size="/pageSize", first=1, item=CreditTermDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("terms_id",),
        operator=">=", margin=600), background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
            created_date_time: Condition[Date | str] | None = None, terms_id: str | None = None,
            page_size: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class CreditTermResource(SyncResource, _Changes["feeds.ChangeFeed[CreditTermDto]"]):
    """Operations of CreditTerm."""

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, terms_id: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[CreditTermDto]:
        """List payment terms

        Answers an envelope with one page of `records` and the total. Filters combine; a date filter
        needs its condition. Screen: CS206500.

        Args:
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            terms_id: Only the payment terms with this id.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/creditTerm``"""
        return self._pager(_GET_ALL, locals(), options)


class AsyncCreditTermResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[CreditTermDto]"]):
    """Operations of CreditTerm."""

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, terms_id: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[CreditTermDto]:
        """List payment terms; see :meth:`CreditTermResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
