"""Model classes of ``subaccount``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import AllBut, Model, UNSET, UnsetType
from .common import MetadataDto, SegmentDto, SubAccountDto

__all__ = ["MetadataDto", "SegmentDto", "SubAccountDto", "SubAccountUpdateDto"]


class SubAccountUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a subaccount."""
    __wrapped__ = AllBut()
    subaccount_number: str
    """Number of the subaccount, all segments together."""
    subaccount_id: str | None | UnsetType = UNSET
    """Id of the subaccount."""
    description: str | None | UnsetType = UNSET
    active: bool | None | UnsetType = UNSET
