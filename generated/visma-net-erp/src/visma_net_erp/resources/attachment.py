"""Operations of ``attachment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Operation, PathParameter
from .._runtime.values import UUID
from ..models.attachment import AttachmentMetadataUpdateDto

__all__ = ["AsyncAttachmentResource", "AttachmentResource"]

_GET: Operation[bytes] = Operation("Attachment_GetByattachmentId", "GET",
    "/v1/attachment/{attachmentId}", "attachment", "get",
    parameters=(PathParameter("attachment_id", "attachmentId"),), answers={"200": Answer("bytes")},
    accept="*/*", background=True)
_UPDATE: Operation[None] = Operation("Attachment_PutByattachmentId", "PUT",
    "/v1/attachment/{attachmentId}", "attachment", "update",
    parameters=(PathParameter("attachment_id", "attachmentId"),),
    body=Body("json", required=True, type=AttachmentMetadataUpdateDto,
        also=("text/json", FORM_TYPE)), answers={"204": Answer("empty")}, background=True)


class AttachmentResource(SyncResource):
    """Operations of Attachment."""

    def get(self, attachment_id: UUID | str, **options: Unpack[CallOptions]) -> bytes:
        """Fetch an attachment

        The answer is the file itself, although the schema calls it an object.

        Args:
            attachment_id: Id of the attachment.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/attachment/{attachmentId}``"""
        return self._invoke(_GET, locals(), options)

    def update(self, attachment_id: UUID | str, body: AttachmentMetadataUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change what is known about an attachment

        Args:
            attachment_id: Id of the attachment.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/attachment/{attachmentId}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncAttachmentResource(AsyncResource):
    """Operations of Attachment."""

    async def get(self, attachment_id: UUID | str, **options: Unpack[CallOptions]) -> bytes:
        """Fetch an attachment; see :meth:`AttachmentResource.get`."""
        return await self._invoke(_GET, locals(), options)

    async def update(self, attachment_id: UUID | str, body: AttachmentMetadataUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change what is known about an attachment; see :meth:`AttachmentResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
