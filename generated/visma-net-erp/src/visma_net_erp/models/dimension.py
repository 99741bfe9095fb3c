"""Model classes of ``dimension``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import AllBut, DateTime, Model, Plain, ToUpdate, UNSET, UUID, UnsetType
from .common import OperationDeleteInsertUpdate

__all__ = [
    "DtoDimension", "DtoSegment", "DtoSegmentUpdateDto", "DtoSegmentValue",
    "DtoSegmentValueUpdateDtoBase", "OperationDeleteInsertUpdate",
]


class DtoDimension(Model, kw_only=True):
    """A segmented key, as the API returns it."""
    id: str | None | UnsetType = UNSET
    """Id of the segmented key."""
    length: int | None | UnsetType = UNSET
    """Number of characters."""
    description: str | None | UnsetType = UNSET
    """What the segmented key is called."""
    segments: list[DtoSegment] | None | UnsetType = UNSET
    """Segments of the subaccount, each with its value."""


class DtoSegment(Model, kw_only=True, rename="camel"):
    """A segment, as the API returns it."""
    to_update = ToUpdate["DtoSegmentUpdateDto"]("DtoSegmentUpdateDto")
    internal_id: UUID | None | UnsetType = UNSET
    """The id that the database gave the segment; it never changes."""
    segment_id: int | None | UnsetType = UNSET
    """Position of the segment, counted from 1."""
    description: str | None | UnsetType = UNSET
    """What the segment is called."""
    length: int | None | UnsetType = UNSET
    """Number of characters."""
    public_id: UUID | None | UnsetType = UNSET
    """Id of the segment that other systems may keep."""
    time_stamp: str | None | UnsetType = UNSET
    """Version of the segment; the ETag of a single read says the same."""
    last_modified: DateTime | None | UnsetType = UNSET
    """When the segment last changed, set by the API. Zone: Europe/Oslo."""
    validate: bool | None | UnsetType = UNSET
    """Whether values are checked against the list."""
    segment_values: list[DtoSegmentValue] | None | UnsetType = UNSET
    """Values that the segment may have."""
    is_auto_number: bool | None | UnsetType = UNSET
    """Whether the number comes from the series."""
    consol_num_char: int | None | UnsetType = UNSET
    """Characters of the segment used in consolidation."""
    consol_order: int | None | UnsetType = UNSET
    """Place of the segment in consolidation."""


class DtoSegmentUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a segment."""
    __wrapped__ = frozenset({"description"})
    segment_values: list[DtoSegmentValueUpdateDtoBase] | None | UnsetType = UNSET
    """Values that the segment may have."""
    dimension_id: str | None | UnsetType = UNSET
    """Id of the segmented key."""
    segement_id: int | None | UnsetType = UNSET
    """Position of the segment, counted from 1."""
    description: str | None | UnsetType = UNSET


class DtoSegmentValue(Model, kw_only=True, rename="camel"):
    """A segment value, as the API returns it."""
    internal_id: UUID | None | UnsetType = UNSET
    """The id that the database gave the segment value; it never changes."""
    segment_id: int | None | UnsetType = UNSET
    """Position of the segment, counted from 1."""
    value_id: str | None | UnsetType = UNSET
    """Id of the value."""
    description: str | None | UnsetType = UNSET
    """What the segment value is called."""
    public_id: UUID | None | UnsetType = UNSET
    """Id of the segment value that other systems may keep."""
    active: bool | None | UnsetType = UNSET
    """Whether the segment value can be used."""
    time_stamp: str | None | UnsetType = UNSET
    """Version of the segment value; the ETag of a single read says the same."""
    last_modified: DateTime | None | UnsetType = UNSET
    """When the segment value last changed, set by the API. Zone: Europe/Oslo."""
    mapped_seg_value: str | None | UnsetType = UNSET
    """Value that stands for it in consolidation."""


class DtoSegmentValueUpdateDtoBase(Model, kw_only=True):
    """What can be set on a segment value."""
    __wrapped__ = AllBut("operation", "value")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    value: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    active: bool | None | UnsetType = UNSET
