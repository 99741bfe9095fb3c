"""Operations of ``opening_hours``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, CallOptions, Operation

__all__ = ["AsyncOpeningHoursResource", "OpeningHoursResource"]

_GET: Operation[dict[str, str]] = Operation("", "GET", "/opening-hours", "opening_hours", "get",
    answers={"200": Answer("json", dict[str, str])})


class OpeningHoursResource(SyncResource):
    """Operations of opening-hours."""

    def get(self, **options: Unpack[CallOptions]) -> dict[str, str]:
        """Get.

        Returns: By day of the week. Raises: ApiError. Wire: ``GET /opening-hours``"""
        return self._invoke(_GET, {}, options)


class AsyncOpeningHoursResource(AsyncResource):
    """Operations of opening-hours."""

    async def get(self, **options: Unpack[CallOptions]) -> dict[str, str]:
        """Get; see :meth:`OpeningHoursResource.get`."""
        return await self._invoke(_GET, {}, options)
