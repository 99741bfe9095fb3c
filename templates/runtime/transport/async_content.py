"""A request body that is read piece by piece, for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable


class AsyncContent:
    """The pieces of an upload; each is read in a thread, so that a slow disk stops no task."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = iter(self._pieces)
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece
