"""Operations of ``opening_hours``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, CallOptions, Operation

__all__ = ["AsyncOpeningHoursResource", "OpeningHoursResource"]


_GET: Operation[dict[str, str]] = Operation(
    id="", method="GET", path="/opening-hours", resource="opening_hours", function="get",
    answers={"200": Answer(kind="json", type=dict[str, str])},)


class OpeningHoursResource(SyncResource):
    """Operations of opening-hours."""

    def get(self, **options: Unpack[CallOptions]) -> dict[str, str]:
        """Get.

        Returns: By day of the week. Raises: ApiError. Wire: ``GET /opening-hours``
        """
        return self._invoke(_GET, {}, options)


class AsyncOpeningHoursResource(AsyncResource):
    """Operations of opening-hours."""

    async def get(self, **options: Unpack[CallOptions]) -> dict[str, str]:
        """Get; see :meth:`OpeningHoursResource.get`."""
        return await self._invoke(_GET, {}, options)
