"""Model classes of ``attachment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

import msgspec
from .._runtime.models import Model, UNSET, UnsetType

__all__ = ["AttachmentMetadataUpdateDto", "AttachmentMetadataUpdateDtoSendToAutoinvoice"]


class AttachmentMetadataUpdateDto(Model, kw_only=True):
    """What can be set on an attachment metadata."""
    send_to_autoinvoice: AttachmentMetadataUpdateDtoSendToAutoinvoice | None | UnsetType = msgspec.field(name="sendToAutoinvoice", default=UNSET)
    """Whether the file goes out with the AutoInvoice document."""


class AttachmentMetadataUpdateDtoSendToAutoinvoice(Model, kw_only=True):
    """Whether the file goes out with the AutoInvoice document."""
    value: bool | None | UnsetType = UNSET
