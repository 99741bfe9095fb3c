"""Operations of ``background``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime.background import AsyncBackgroundQueue, BackgroundQueue
from .._runtime.operations import Answer, CallOptions, Operation, PathParameter
from ..models.background import BackgroundRequestStateDto

__all__ = ["AsyncBackgroundResource", "BackgroundResource"]

_GET: Operation[BackgroundRequestStateDto] = Operation(
    "Background_GetBackgroundApiOperationByrequestId", "GET", "/v1/background/{requestId}",
    "background", "get", parameters=(PathParameter("request_id", "requestId", key=True),),
    answers={"200": Answer("json", BackgroundRequestStateDto)})
_GET_CONTENT: Operation[Any] = Operation("Background_GetBackgroundApiOperationContentByrequestId",
    "GET", "/v1/background/{requestId}/content", "background", "get_content",
    parameters=(PathParameter("request_id", "requestId", key=True),),
    answers={"200": Answer("json", Any)})


class BackgroundResource(BackgroundQueue):
    """Operations of Background."""

    def get(self, request_id: str, **options: Unpack[CallOptions]) -> BackgroundRequestStateDto:
        """Read how far a queued call has got

        Finished does not mean success: `statusCode` is that of the queued call. Ask again after a
        pause that grows; a job is kept for 24 hours.

        Args:
            request_id: Id of the job, from the answer 202.

        Returns: The one asked for. Raises: ApiError; named are 403, 404.
        Wire: ``GET /v1/background/{requestId}``"""
        return self._invoke(_GET, locals(), options)

    def get_content(self, request_id: str, **options: Unpack[CallOptions]) -> Any:
        """Fetch what a queued call answered

        Available for 24 hours.

        Args:
            request_id: Id of the job, from the answer 202.

        Returns: The one asked for. Raises: ApiError; named are 403, 404, 410.
        Wire: ``GET /v1/background/{requestId}/content``"""
        return self._invoke(_GET_CONTENT, locals(), options)


class AsyncBackgroundResource(AsyncBackgroundQueue):
    """Operations of Background."""

    async def get(self, request_id: str,
            **options: Unpack[CallOptions]) -> BackgroundRequestStateDto:
        """Read how far a queued call has got; see :meth:`BackgroundResource.get`."""
        return await self._invoke(_GET, locals(), options)

    async def get_content(self, request_id: str, **options: Unpack[CallOptions]) -> Any:
        """Fetch what a queued call answered; see :meth:`BackgroundResource.get_content`."""
        return await self._invoke(_GET_CONTENT, locals(), options)
