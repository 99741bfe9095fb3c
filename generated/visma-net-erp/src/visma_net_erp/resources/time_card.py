"""Operations of ``time_card``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import (
    PutTimeCardOnHoldActionResultDto, SendTimeCardToApprovalActionResultDto,
    SubmitTimeCardActionResultDto,
)
from ..models.time_card import TimeCardDto, TimeCardDtoStatus, TimeCardDtoType, TimeCardUpdateDto

__all__ = ["AsyncTimeCardResource", "TimeCardResource"]

_CREATE: Operation[TimeCardDto] = Operation("TimeCard_CreateTimeCard", "POST", "/v1/timeCard",
    "time_card", "create",
    body=Body("json", required=True, type=TimeCardUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/timeCard/{referenceNumber}",
    created_type=TimeCardDto,
    created_parameters=(PathParameter("reference_number", "referenceNumber", key=True),))
_GET: Operation[TimeCardDto] = Operation("TimeCard_GetEmployeeTimeCardByreferenceNumber", "GET",
    "/v1/timeCard/{referenceNumber}", "time_card", "get",
    parameters=(PathParameter("reference_number", "referenceNumber", key=True),),
    answers={"200": Answer("json", TimeCardDto)}, background=True)
_GET_ALL: Operation[TimeCardDto] = Operation("TimeCard_GetAllEmployeeTimeCards", "GET",
    "/v1/timeCard", "time_card", "get_all",
    parameters=queries("greater_than_value", status="status", week="week", type="type",
        greater_than_value="greaterThanValue", number_to_read="numberToRead",
        skip_records="skipRecords", order_by="orderBy",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition")),
    answers={"200": Answer("json", list[TimeCardDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=0, item=TimeCardDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("type", "ref_nbr"),
        operator=">=", margin=600), background=True)
_PUT_TIME_CARD_ON_HOLD: Operation[PutTimeCardOnHoldActionResultDto] = Operation(
    "TimeCard_PutTimeCardOnHoldBytimeCardCd", "POST", "/v1/timeCard/{timeCardCd}/action/hold",
    "time_card", "put_time_card_on_hold",
    parameters=(PathParameter("time_card_cd", "timeCardCd", key=True),),
    answers={"200": Answer("json", PutTimeCardOnHoldActionResultDto)}, background=True)
_SEND_TIME_CARD_TO_APPROVAL: Operation[SendTimeCardToApprovalActionResultDto] = Operation(
    "TimeCard_SendTimeCardToApprovalBytimeCardCd", "POST",
    "/v1/timeCard/{timeCardCd}/action/approval", "time_card", "send_time_card_to_approval",
    parameters=(PathParameter("time_card_cd", "timeCardCd", key=True),),
    answers={"200": Answer("json", SendTimeCardToApprovalActionResultDto)}, background=True)
_SUBMIT_TIME_CARD: Operation[SubmitTimeCardActionResultDto] = Operation(
    "TimeCard_SubmitTimeCardBytimeCardCd", "POST", "/v1/timeCard/{timeCardCd}/action/submit",
    "time_card", "submit_time_card",
    parameters=(PathParameter("time_card_cd", "timeCardCd", key=True),),
    answers={"200": Answer("json", SubmitTimeCardActionResultDto)}, background=True)
_UPDATE: Operation[None] = Operation("TimeCard_UpdateTimeCardByreferenceNumber", "PUT",
    "/v1/timeCard/{referenceNumber}", "time_card", "update",
    parameters=(PathParameter("reference_number", "referenceNumber", key=True),),
    body=Body("json", required=True, type=TimeCardUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
            status: TimeCardDtoStatus | Literal["Hold", "Open", "Approved", "Rejected", "Released"] | str | None = None,
            week: str | None = None,
            type: TimeCardDtoType | Literal["Normal", "Correction", "NormalCorrected"] | str | None = None,
            number_to_read: int | None = None, order_by: str | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class TimeCardResource(SyncResource, _Changes["feeds.ChangeFeed[TimeCardDto]"]):
    """Operations of TimeCard."""

    def create(self, body: TimeCardUpdateDto,
            **options: Unpack[CallOptions]) -> Created[TimeCardDto]:
        """Make a new time card

        Refused unless the user stands above the employee in the company tree. Location ends in the
        key of the new time card.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/timeCard``"""
        return self._create(_CREATE, {}, options, body)

    def get(self, reference_number: str, **options: Unpack[CallOptions]) -> TimeCardDto:
        """Read a time card

        Args:
            reference_number: Number of the reference.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/timeCard/{referenceNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *,
            status: TimeCardDtoStatus | Literal["Hold", "Open", "Approved", "Rejected", "Released"] | str | None = None,
            week: str | None = None,
            type: TimeCardDtoType | Literal["Normal", "Correction", "NormalCorrected"] | str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[TimeCardDto]:
        """List time cards

        Answers everything at once unless `numberToRead` says otherwise. Screen: EP305000.

        Args:
            status: Only those that stand there.
            week: Week, as `YYYYWW`.
            type: Only time cards with this type.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/timeCard``"""
        return self._pager(_GET_ALL, locals(), options)

    def put_time_card_on_hold(self, time_card_cd: str,
            **options: Unpack[CallOptions]) -> PutTimeCardOnHoldActionResultDto:
        """Put a time card on hold

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            time_card_cd: Number of the time card.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/timeCard/{timeCardCd}/action/hold``"""
        return self._invoke(_PUT_TIME_CARD_ON_HOLD, locals(), options)

    def send_time_card_to_approval(self, time_card_cd: str,
            **options: Unpack[CallOptions]) -> SendTimeCardToApprovalActionResultDto:
        """Send a time card to approval

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            time_card_cd: Number of the time card.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/timeCard/{timeCardCd}/action/approval``"""
        return self._invoke(_SEND_TIME_CARD_TO_APPROVAL, locals(), options)

    def submit_time_card(self, time_card_cd: str,
            **options: Unpack[CallOptions]) -> SubmitTimeCardActionResultDto:
        """Submit a time card

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            time_card_cd: Number of the time card.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/timeCard/{timeCardCd}/action/submit``"""
        return self._invoke(_SUBMIT_TIME_CARD, locals(), options)

    def update(self, reference_number: str, body: TimeCardUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a time card

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            reference_number: Number of the reference.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/timeCard/{referenceNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncTimeCardResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[TimeCardDto]"]):
    """Operations of TimeCard."""

    async def create(self, body: TimeCardUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[TimeCardDto]:
        """Make a new time card; see :meth:`TimeCardResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, reference_number: str, **options: Unpack[CallOptions]) -> TimeCardDto:
        """Read a time card; see :meth:`TimeCardResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *,
            status: TimeCardDtoStatus | Literal["Hold", "Open", "Approved", "Rejected", "Released"] | str | None = None,
            week: str | None = None,
            type: TimeCardDtoType | Literal["Normal", "Correction", "NormalCorrected"] | str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[TimeCardDto]:
        """List time cards; see :meth:`TimeCardResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def put_time_card_on_hold(self, time_card_cd: str,
            **options: Unpack[CallOptions]) -> PutTimeCardOnHoldActionResultDto:
        """Put a time card on hold; see :meth:`TimeCardResource.put_time_card_on_hold`."""
        return await self._invoke(_PUT_TIME_CARD_ON_HOLD, locals(), options)

    async def send_time_card_to_approval(self, time_card_cd: str,
            **options: Unpack[CallOptions]) -> SendTimeCardToApprovalActionResultDto:
        """Send a time card to approval; see :meth:`TimeCardResource.send_time_card_to_approval`."""
        return await self._invoke(_SEND_TIME_CARD_TO_APPROVAL, locals(), options)

    async def submit_time_card(self, time_card_cd: str,
            **options: Unpack[CallOptions]) -> SubmitTimeCardActionResultDto:
        """Submit a time card; see :meth:`TimeCardResource.submit_time_card`."""
        return await self._invoke(_SUBMIT_TIME_CARD, locals(), options)

    async def update(self, reference_number: str, body: TimeCardUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a time card; see :meth:`TimeCardResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
