"""Operations of ``time_card``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import (
    PutTimeCardOnHoldActionResultDto, SendTimeCardToApprovalActionResultDto,
    SubmitTimeCardActionResultDto,
)
from ..models.time_card import TimeCardDto, TimeCardDtoStatus, TimeCardDtoType, TimeCardUpdateDto

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncTimeCardResource", "TimeCardResource"]


_CREATE: Operation[TimeCardDto] = Operation(
    id="TimeCard_CreateTimeCard", method="POST", path="/v1/timeCard", resource="time_card", function="create",
    body=Body(kind="json", required=True, type=TimeCardUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/timeCard/{referenceNumber}", created_type=TimeCardDto, created_parameters=(PathParameter(python="reference_number", wire="referenceNumber", key=True),),)
_GET: Operation[TimeCardDto] = Operation(
    id="TimeCard_GetEmployeeTimeCardByreferenceNumber", method="GET", path="/v1/timeCard/{referenceNumber}", resource="time_card", function="get",
    parameters=(PathParameter(python="reference_number", wire="referenceNumber", key=True),),
    answers={"200": Answer(kind="json", type=TimeCardDto)}, background=True,)
_GET_ALL: Operation[TimeCardDto] = Operation(
    id="TimeCard_GetAllEmployeeTimeCards", method="GET", path="/v1/timeCard", resource="time_card", function="get_all",
    parameters=(Parameter(python="status", wire="status", location="query"),
        Parameter(python="week", wire="week", location="query"),
        Parameter(python="type", wire="type", location="query"),
        Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="number_to_read", wire="numberToRead", location="query"),
        Parameter(python="skip_records", wire="skipRecords", location="query"),
        Parameter(python="order_by", wire="orderBy", location="query"),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),),
    answers={"200": Answer(kind="json", type=list[TimeCardDto])}, paging=Paging(style="offset", page="skipRecords", size="numberToRead", total="/*/metadata/totalCount", max_size="/*/metadata/maxPageSize", first=0, item=TimeCardDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("type", "ref_nbr"), margin=600, granularity=1), background=True,)
_PUT_TIME_CARD_ON_HOLD: Operation[PutTimeCardOnHoldActionResultDto] = Operation(
    id="TimeCard_PutTimeCardOnHoldBytimeCardCd", method="POST", path="/v1/timeCard/{timeCardCd}/action/hold", resource="time_card", function="put_time_card_on_hold",
    parameters=(PathParameter(python="time_card_cd", wire="timeCardCd", key=True),),
    answers={"200": Answer(kind="json", type=PutTimeCardOnHoldActionResultDto)}, background=True,)
_SEND_TIME_CARD_TO_APPROVAL: Operation[SendTimeCardToApprovalActionResultDto] = Operation(
    id="TimeCard_SendTimeCardToApprovalBytimeCardCd", method="POST", path="/v1/timeCard/{timeCardCd}/action/approval", resource="time_card", function="send_time_card_to_approval",
    parameters=(PathParameter(python="time_card_cd", wire="timeCardCd", key=True),),
    answers={"200": Answer(kind="json", type=SendTimeCardToApprovalActionResultDto)}, background=True,)
_SUBMIT_TIME_CARD: Operation[SubmitTimeCardActionResultDto] = Operation(
    id="TimeCard_SubmitTimeCardBytimeCardCd", method="POST", path="/v1/timeCard/{timeCardCd}/action/submit", resource="time_card", function="submit_time_card",
    parameters=(PathParameter(python="time_card_cd", wire="timeCardCd", key=True),),
    answers={"200": Answer(kind="json", type=SubmitTimeCardActionResultDto)}, background=True,)
_UPDATE: Operation[None] = Operation(
    id="TimeCard_UpdateTimeCardByreferenceNumber", method="PUT", path="/v1/timeCard/{referenceNumber}", resource="time_card", function="update",
    parameters=(PathParameter(python="reference_number", wire="referenceNumber", key=True),),
    body=Body(kind="json", required=True, type=TimeCardUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None,
        status: TimeCardDtoStatus | Literal["Hold", "Open", "Approved", "Rejected", "Released"] | str | None = None,
        week: str | None = None,
        type: TimeCardDtoType | Literal["Normal", "Correction", "NormalCorrected"] | str | None = None,
        number_to_read: int | None = None, order_by: str | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class TimeCardResource(SyncResource, _Changes["ChangeFeed[TimeCardDto]"]):
    """Operations of TimeCard."""

    def create(
        self, body: TimeCardUpdateDto, **options: Unpack[CallOptions],
    ) -> Created[TimeCardDto]:
        """Make a new time card

        Refused unless the user stands above the employee in the company tree. Location ends in
        the key of the new time card.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/timeCard``
        """
        return self._create(_CREATE, {}, options, body)

    def get(self, reference_number: str, **options: Unpack[CallOptions]) -> TimeCardDto:
        """Read a time card

        Args:
            reference_number: Number of the reference.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/timeCard/{referenceNumber}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *,
        status: TimeCardDtoStatus | Literal["Hold", "Open", "Approved", "Rejected", "Released"] | str | None = None,
        week: str | None = None,
        type: TimeCardDtoType | Literal["Normal", "Correction", "NormalCorrected"] | str | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        order_by: str | None = None, last_modified_date_time: Condition[Date | str] | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> Pager[TimeCardDto]:
        """List time cards

        Answers everything at once unless `numberToRead` says otherwise. Screen: EP305000.

        Args:
            status: Only those that stand there.
            week: Week, as `YYYYWW`.
            type: Only time cards with this type.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/timeCard``
        """
        return self._pager(_GET_ALL, locals(), options)

    def put_time_card_on_hold(
        self, time_card_cd: str, **options: Unpack[CallOptions],
    ) -> PutTimeCardOnHoldActionResultDto:
        """Put a time card on hold

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            time_card_cd: Number of the time card.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/timeCard/{timeCardCd}/action/hold``
        """
        return self._invoke(_PUT_TIME_CARD_ON_HOLD, locals(), options)

    def send_time_card_to_approval(
        self, time_card_cd: str, **options: Unpack[CallOptions],
    ) -> SendTimeCardToApprovalActionResultDto:
        """Send a time card to approval

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            time_card_cd: Number of the time card.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/timeCard/{timeCardCd}/action/approval``
        """
        return self._invoke(_SEND_TIME_CARD_TO_APPROVAL, locals(), options)

    def submit_time_card(
        self, time_card_cd: str, **options: Unpack[CallOptions],
    ) -> SubmitTimeCardActionResultDto:
        """Submit a time card

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            time_card_cd: Number of the time card.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/timeCard/{timeCardCd}/action/submit``
        """
        return self._invoke(_SUBMIT_TIME_CARD, locals(), options)

    def update(
        self, reference_number: str, body: TimeCardUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a time card

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            reference_number: Number of the reference.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/timeCard/{referenceNumber}``
        """
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncTimeCardResource(AsyncResource, _Changes["AsyncChangeFeed[TimeCardDto]"]):
    """Operations of TimeCard."""

    async def create(
        self, body: TimeCardUpdateDto, **options: Unpack[CallOptions],
    ) -> AsyncCreated[TimeCardDto]:
        """Make a new time card; see :meth:`TimeCardResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, reference_number: str, **options: Unpack[CallOptions]) -> TimeCardDto:
        """Read a time card; see :meth:`TimeCardResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *,
        status: TimeCardDtoStatus | Literal["Hold", "Open", "Approved", "Rejected", "Released"] | str | None = None,
        week: str | None = None,
        type: TimeCardDtoType | Literal["Normal", "Correction", "NormalCorrected"] | str | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        order_by: str | None = None, last_modified_date_time: Condition[Date | str] | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> AsyncPager[TimeCardDto]:
        """List time cards; see :meth:`TimeCardResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def put_time_card_on_hold(
        self, time_card_cd: str, **options: Unpack[CallOptions],
    ) -> PutTimeCardOnHoldActionResultDto:
        """Put a time card on hold; see :meth:`TimeCardResource.put_time_card_on_hold`."""
        return await self._invoke(_PUT_TIME_CARD_ON_HOLD, locals(), options)

    async def send_time_card_to_approval(
        self, time_card_cd: str, **options: Unpack[CallOptions],
    ) -> SendTimeCardToApprovalActionResultDto:
        """Send a time card to approval; see :meth:`TimeCardResource.send_time_card_to_approval`."""
        return await self._invoke(_SEND_TIME_CARD_TO_APPROVAL, locals(), options)

    async def submit_time_card(
        self, time_card_cd: str, **options: Unpack[CallOptions],
    ) -> SubmitTimeCardActionResultDto:
        """Submit a time card; see :meth:`TimeCardResource.submit_time_card`."""
        return await self._invoke(_SUBMIT_TIME_CARD, locals(), options)

    async def update(
        self, reference_number: str, body: TimeCardUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a time card; see :meth:`TimeCardResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
