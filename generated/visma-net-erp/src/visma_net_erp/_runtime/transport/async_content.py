"""A request body that is read piece by piece, for event loops."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable

from anyio import to_thread


class AsyncContent:
    """The pieces of an upload; each is read in a thread, so that a slow disk stops no task."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = iter(self._pieces)

        def following() -> bytes | None:
            return next(pieces, None)

        while True:
            piece = await to_thread.run_sync(following, abandon_on_cancel=True)
            if piece is None:
                return
            yield piece
