"""Model classes of ``jobs``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import Model, UNSET, UUID, UnsetType

__all__ = ["JobDto"]


class JobDto(Model, kw_only=True, rename="camel"):
    """Answer of ``jobs.get``."""
    id: UUID | None | UnsetType = UNSET
    status: str | None | UnsetType = UNSET
    status_code: int | None | UnsetType = UNSET
