"""Operations of ``vat``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.vat import VatInformationDto

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncVatResource", "VatResource"]


_GET: Operation[VatInformationDto] = Operation(
    id="Vat_GetVatByvatId", method="GET", path="/v1/vat/{vatId}", resource="vat", function="get",
    parameters=(PathParameter(python="vat_id", wire="vatId", key=True),),
    answers={"200": Answer(kind="json", type=VatInformationDto)}, background=True,)
_GET_ALL: Operation[VatInformationDto] = Operation(
    id="Vat_GetAllVats", method="GET", path="/v1/vat", resource="vat", function="get_all",
    parameters=(Parameter(python="number_to_read", wire="numberToRead", location="query"),
        Parameter(python="skip_records", wire="skipRecords", location="query"),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),),
    answers={"200": Answer(kind="json", type=list[VatInformationDto])}, paging=Paging(style="offset", page="skipRecords", size="numberToRead", first=0, item=VatInformationDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("vat_id",), margin=600, granularity=1), background=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None, number_to_read: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class VatResource(SyncResource, _Changes["ChangeFeed[VatInformationDto]"]):
    """Operations of Vat."""

    def get(self, vat_id: str, **options: Unpack[CallOptions]) -> VatInformationDto:
        """Read a VAT code

        Args:
            vat_id: VAT id.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/vat/{vatId}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, number_to_read: int | None = None, skip_records: int | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[VatInformationDto]:
        """List VAT codes

        Answers everything at once unless `numberToRead` says otherwise. Screen: TX205000.

        Args:
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/vat``
        """
        return self._pager(_GET_ALL, locals(), options)


class AsyncVatResource(AsyncResource, _Changes["AsyncChangeFeed[VatInformationDto]"]):
    """Operations of Vat."""

    async def get(self, vat_id: str, **options: Unpack[CallOptions]) -> VatInformationDto:
        """Read a VAT code; see :meth:`VatResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, number_to_read: int | None = None, skip_records: int | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[VatInformationDto]:
        """List VAT codes; see :meth:`VatResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
