"""Operations of ``dimension``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Operation, PathParameter, queries
from .._runtime.values import Date, UUID
from .._runtime.wire import Condition
from ..models.dimension import DtoDimension, DtoSegment, DtoSegmentUpdateDto, DtoSegmentValue

__all__ = ["AsyncDimensionResource", "DimensionResource"]

_GET: Operation[DtoDimension] = Operation("Dimension_GetDimensionBydimensionId", "GET",
    "/v1/dimension/{dimensionId}", "dimension", "get",
    parameters=(PathParameter("dimension_id", "dimensionId", key=True),
        *queries("greater_than_value", greater_than_value="greaterThanValue",
            number_to_read="numberToRead", skip_records="skipRecords", order_by="orderBy",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            expand_segments_values="expandSegmentsValues")),
    answers={"200": Answer("json", DtoDimension)}, background=True)
_GET_ALL: Operation[list[str]] = Operation("Dimension_GetDimensionList", "GET", "/v1/dimension",
    "dimension", "get_all", answers={"200": Answer("json", list[str])}, background=True)
_GET_SEGMENT: Operation[DtoSegment] = Operation("Dimension_GetSegmentBydimensionIdsegmentId", "GET",
    "/v1/dimension/{dimensionId}/{segmentId}", "dimension", "get_segment",
    parameters=(PathParameter("dimension_id", "dimensionId", key=True),
        PathParameter("segment_id", "segmentId")), answers={"200": Answer("json", DtoSegment)},
    background=True)
_GET_SEGMENT_VALUE: Operation[DtoSegmentValue] = Operation(
    "Dimension_GetSegmentValueBydimensionIdsegmentIdvalueId", "GET",
    "/v1/dimension/{dimensionId}/{segmentId}/{valueId}", "dimension", "get_segment_value",
    parameters=(PathParameter("dimension_id", "dimensionId", key=True),
        PathParameter("segment_id", "segmentId"),
        PathParameter("value_id", "valueId", key=True, siblings=("publicid",))),
    answers={"200": Answer("json", DtoSegmentValue)}, background=True)
_GET_SEGMENT_VALUE_BY_PUBLIC_ID: Operation[DtoSegmentValue] = Operation(
    "Dimension_GetSegmentValueBydimensionIdsegmentIdpublicId", "GET",
    "/v1/dimension/{dimensionId}/{segmentId}/publicid/{publicId}", "dimension",
    "get_segment_value_by_public_id",
    parameters=(PathParameter("dimension_id", "dimensionId", key=True),
        PathParameter("segment_id", "segmentId"), PathParameter("public_id", "publicId")),
    answers={"200": Answer("json", DtoSegmentValue)}, background=True)
_UPDATE_SEGMENT: Operation[None] = Operation("Dimension_UpdateSegmentBydimensionIdsegmentId", "PUT",
    "/v1/dimension/{dimensionId}/{segmentId}", "dimension", "update_segment",
    parameters=(PathParameter("dimension_id", "dimensionId", key=True),
        PathParameter("segment_id", "segmentId")),
    body=Body("json", required=True, type=DtoSegmentUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class DimensionResource(SyncResource):
    """Operations of Dimension."""

    def get(self, dimension_id: str, *, number_to_read: int | None = None,
            skip_records: int | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            expand_segments_values: bool | None = None, greater_than_value: str | None = None,
            **options: Unpack[CallOptions]) -> DtoDimension:
        """Read a segmented key

        Args:
            dimension_id: Id of the segmented key.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            expand_segments_values: Whether to read the segments values, too.
            greater_than_value: No longer looked at. (deprecated)

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/dimension/{dimensionId}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, **options: Unpack[CallOptions]) -> list[str]:
        """List segmented keys

        Screen: CS202000.

        Returns: Those found. Raises: ApiError. Wire: ``GET /v1/dimension``"""
        return self._invoke(_GET_ALL, {}, options)

    def get_segment(self, dimension_id: str, segment_id: int,
            **options: Unpack[CallOptions]) -> DtoSegment:
        """Read a segment of a key

        Args:
            dimension_id: Id of the segmented key.
            segment_id: Position of the segment, counted from 1.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/dimension/{dimensionId}/{segmentId}``"""
        return self._invoke(_GET_SEGMENT, locals(), options)

    def get_segment_value(self, dimension_id: str, segment_id: int, value_id: str,
            **options: Unpack[CallOptions]) -> DtoSegmentValue:
        """Read a value of a segment

        Args:
            dimension_id: Id of the segmented key.
            segment_id: Position of the segment, counted from 1.
            value_id: Id of the value.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/dimension/{dimensionId}/{segmentId}/{valueId}``"""
        return self._invoke(_GET_SEGMENT_VALUE, locals(), options)

    def get_segment_value_by_public_id(self, dimension_id: str, segment_id: int,
            public_id: UUID | str, **options: Unpack[CallOptions]) -> DtoSegmentValue:
        """Read a value of a segment by its public id

        Args:
            dimension_id: Id of the segmented key.
            segment_id: Position of the segment, counted from 1.
            public_id: Id that other systems may keep.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/dimension/{dimensionId}/{segmentId}/publicid/{publicId}``"""
        return self._invoke(_GET_SEGMENT_VALUE_BY_PUBLIC_ID, locals(), options)

    def update_segment(self, dimension_id: str, segment_id: int, body: DtoSegmentUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a segment of a key

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            dimension_id: Id of the segmented key.
            segment_id: Position of the segment, counted from 1.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/dimension/{dimensionId}/{segmentId}``"""
        return self._invoke(_UPDATE_SEGMENT, locals(), options, body)


class AsyncDimensionResource(AsyncResource):
    """Operations of Dimension."""

    async def get(self, dimension_id: str, *, number_to_read: int | None = None,
            skip_records: int | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            expand_segments_values: bool | None = None, greater_than_value: str | None = None,
            **options: Unpack[CallOptions]) -> DtoDimension:
        """Read a segmented key; see :meth:`DimensionResource.get`."""
        return await self._invoke(_GET, locals(), options)

    async def get_all(self, **options: Unpack[CallOptions]) -> list[str]:
        """List segmented keys; see :meth:`DimensionResource.get_all`."""
        return await self._invoke(_GET_ALL, {}, options)

    async def get_segment(self, dimension_id: str, segment_id: int,
            **options: Unpack[CallOptions]) -> DtoSegment:
        """Read a segment of a key; see :meth:`DimensionResource.get_segment`."""
        return await self._invoke(_GET_SEGMENT, locals(), options)

    async def get_segment_value(self, dimension_id: str, segment_id: int, value_id: str,
            **options: Unpack[CallOptions]) -> DtoSegmentValue:
        """Read a value of a segment; see :meth:`DimensionResource.get_segment_value`."""
        return await self._invoke(_GET_SEGMENT_VALUE, locals(), options)

    async def get_segment_value_by_public_id(self, dimension_id: str, segment_id: int,
            public_id: UUID | str, **options: Unpack[CallOptions]) -> DtoSegmentValue:
        """Read a value of a segment by its public id; see
        :meth:`DimensionResource.get_segment_value_by_public_id`."""
        return await self._invoke(_GET_SEGMENT_VALUE_BY_PUBLIC_ID, locals(), options)

    async def update_segment(self, dimension_id: str, segment_id: int, body: DtoSegmentUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a segment of a key; see :meth:`DimensionResource.update_segment`."""
        return await self._invoke(_UPDATE_SEGMENT, locals(), options, body)
