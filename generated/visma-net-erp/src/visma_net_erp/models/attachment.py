"""Model classes of ``attachment``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import AllBut, Model, UNSET, UnsetType

__all__ = ["AttachmentMetadataUpdateDto"]


class AttachmentMetadataUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on an attachment metadata."""
    __wrapped__ = AllBut()
    send_to_autoinvoice: bool | None | UnsetType = UNSET
    """Whether the file goes out with the AutoInvoice document."""
