"""Operations of ``jobs``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, CallOptions, Operation, PathParameter
from .._runtime.values import UUID
from ..models.jobs import JobDto

__all__ = ["AsyncJobsResource", "JobsResource"]

_GET: Operation[JobDto] = Operation("Jobs_GetByjobId", "GET", "/v1/jobs/{jobId}", "jobs", "get",
    parameters=(PathParameter("job_id", "jobId"),), answers={"200": Answer("json", JobDto)})
_GET_RESULT: Operation[Any] = Operation("Jobs_GetResultByjobId", "GET", "/v1/jobs/{jobId}/result",
    "jobs", "get_result", parameters=(PathParameter("job_id", "jobId"),),
    answers={"200": Answer("json", Any)})


class JobsResource(SyncResource):
    """Operations of Jobs."""

    def get(self, job_id: UUID | str, **options: Unpack[CallOptions]) -> JobDto:
        """See how a queued call gets on.

        Returns: The state. Raises: ApiError. Wire: ``GET /v1/jobs/{jobId}``"""
        return self._invoke(_GET, locals(), options)

    def get_result(self, job_id: UUID | str, **options: Unpack[CallOptions]) -> Any:
        """Fetch what a queued call answered.

        Returns: The answer. Raises: ApiError. Wire: ``GET /v1/jobs/{jobId}/result``"""
        return self._invoke(_GET_RESULT, locals(), options)


class AsyncJobsResource(AsyncResource):
    """Operations of Jobs."""

    async def get(self, job_id: UUID | str, **options: Unpack[CallOptions]) -> JobDto:
        """See how a queued call gets on; see :meth:`JobsResource.get`."""
        return await self._invoke(_GET, locals(), options)

    async def get_result(self, job_id: UUID | str, **options: Unpack[CallOptions]) -> Any:
        """Fetch what a queued call answered; see :meth:`JobsResource.get_result`."""
        return await self._invoke(_GET_RESULT, locals(), options)
