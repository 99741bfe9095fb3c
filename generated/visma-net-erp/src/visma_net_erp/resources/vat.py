"""Operations of ``vat``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime import changes as feeds
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.vat import VatInformationDto

__all__ = ["AsyncVatResource", "VatResource"]

_GET: Operation[VatInformationDto] = Operation("Vat_GetVatByvatId", "GET", "/v1/vat/{vatId}", "vat",
    "get", parameters=(PathParameter("vat_id", "vatId", key=True),),
    answers={"200": Answer("json", VatInformationDto)}, background=True)
_GET_ALL: Operation[VatInformationDto] = Operation("Vat_GetAllVats", "GET", "/v1/vat", "vat",
    "get_all",
    parameters=queries(number_to_read="numberToRead", skip_records="skipRecords",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition")),
    answers={"200": Answer("json", list[VatInformationDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", first=0,
        item=VatInformationDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("vat_id",),
        operator=">=", margin=600), background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, number_to_read: int | None = None,
            **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class VatResource(SyncResource, _Changes["feeds.ChangeFeed[VatInformationDto]"]):
    """Operations of Vat."""

    def get(self, vat_id: str, **options: Unpack[CallOptions]) -> VatInformationDto:
        """Read a VAT code

        Args:
            vat_id: VAT id.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/vat/{vatId}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, number_to_read: int | None = None, skip_records: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            **options: Unpack[PagedOptions]) -> Pager[VatInformationDto]:
        """List VAT codes

        Answers everything at once unless `numberToRead` says otherwise. Screen: TX205000.

        Args:
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/vat``"""
        return self._pager(_GET_ALL, locals(), options)


class AsyncVatResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[VatInformationDto]"]):
    """Operations of Vat."""

    async def get(self, vat_id: str, **options: Unpack[CallOptions]) -> VatInformationDto:
        """Read a VAT code; see :meth:`VatResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, number_to_read: int | None = None, skip_records: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[VatInformationDto]:
        """List VAT codes; see :meth:`VatResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
