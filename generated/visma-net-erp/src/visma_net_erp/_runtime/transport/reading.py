"""Reads the body of an answer: decoded, within its bounds, and never cut unnoticed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import anyio
import msgspec

from ..errors import ResponseError
from ..messages import Response, redact_bytes
from .deadline import Deadline, Pause, Until
from .encodings import BrokenEncodingError, Plain, Sized

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Awaitable,
        Callable,
        Iterator,
        Mapping,
    )

    from .attempts import Call

SMALL_ANSWER = 1024 * 1024
"""Bytes of an answer that tells an error or brings a token; of an error, no more is read."""


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What comes before a body, and the method that asked for it; header names are lower case."""

    method: str
    status: int
    headers: Mapping[str, str]
    url: str


class _Reading:
    """What both kinds have in common."""

    def __init__(self, head: Head, call: Call) -> None:
        self.status = head.status
        self.headers = head.headers
        self.url = head.url
        self._method = head.method
        self._call = call
        self._plain = Plain(head.headers.get("content-encoding", ""))

    def pause_between_items(self) -> Pause:
        """The longest wait for an item: the call's own time-out, else that of a reading."""
        own = self._call.request.timeout
        return Pause(self._call.options.timeouts.read if own is None else own)

    def check_held(self, size: int) -> None:
        """Raise ResponseError where an item has more bytes than an answer may."""
        if size > self._call.options.max_answer_bytes:
            raise self._call.too_large(self._call.options.max_answer_bytes)

    def _piece_by_piece(self, pause: Pause) -> Until:
        """From here on each wait has its own time: that of the call ended with the head."""
        self._call.deadline.extend(math.inf)
        wait = Until(pause.seconds, pause.deadline)
        self._call.bounds["read"] = wait
        return wait

    def _feed(self, part: bytes) -> Iterator[bytes]:
        try:
            yield from self._plain.feed(part)
        except BrokenEncodingError as error:
            raise self._broken(error) from None

    def _finish(self) -> None:
        if not self._plain or self.status == 206:
            return  # a part of an encoded body has no end to look for
        try:
            # A GET's answer that says how it is encoded and then holds nothing was cut.
            self._plain.finish(needed=self._method == "GET" and self.status not in (204, 304))
        except BrokenEncodingError as error:
            raise self._broken(error) from None

    def _broken(self, error: BrokenEncodingError) -> ResponseError:
        encodings = self.headers.get("content-encoding", "")
        text = f"the body is not whole {encodings}: {error}"
        return ResponseError(text, operation=self._call.request.operation)

    def _collected(self) -> Collected:
        most, error = self._call.options.max_answer_bytes, self.status >= 400
        if error or self._call.internal:
            most = min(most, SMALL_ANSWER)
        return Collected(self._call, most, cut=error)

    def _response(self, collected: Collected) -> Response:
        content = collected.content()
        if self.status >= 400:
            content = redact_bytes(content, self._call.secrets())
        return Response(status=self.status, headers=self.headers, content=content, url=self.url)

    def _download(self) -> Downloaded:
        return Downloaded(self._call, encoded=bool(self._plain))


class Collected:
    """The plain bytes of an answer that is read whole; where ``cut``, no more than ``most``."""

    def __init__(self, call: Call, most: int, *, cut: bool) -> None:
        self._call = call
        self._most = most
        self._cut = cut
        self._parts: list[bytes] = []
        self._size = 0

    def add(self, part: bytes) -> bool:
        """Take a part; returns whether there is enough. Raises ResponseError for too much."""
        self._parts.append(part)
        self._size += len(part)
        if self._size <= self._most:
            return False
        if not self._cut:
            raise self._call.too_large(self._most)
        return True

    def content(self) -> bytes:
        """All of it."""
        return b"".join(self._parts)[: self._most]


class Downloaded:
    """Counts what a compressed download becomes; a plain one costs its sender the same."""

    def __init__(self, call: Call, *, encoded: bool) -> None:
        self._call = call
        self._encoded = encoded
        self._size = 0

    def add(self, piece: bytes) -> None:
        """Raise ResponseError where it became more than an answer may be."""
        self._size += len(piece)
        if self._encoded and self._size > self._call.options.max_answer_bytes:
            raise self._call.too_large(self._call.options.max_answer_bytes)


class SyncReading(_Reading):
    """A :class:`.streams.SyncStream`."""

    def __init__(
        self, head: Head, call: Call, raw: Iterator[bytes], close: Callable[[], None]
    ) -> None:
        super().__init__(head, call)
        self._raw = raw
        self.close = close

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces, each within the time of one reading."""
        sized, downloaded = Sized(chunk_size), self._download()
        pause = Pause(self._call.options.timeouts.read)
        for piece in self.iter_paused(pause):
            downloaded.add(piece)
            yield from sized.feed(piece)
            pause.restart()
        yield from sized.rest()

    def iter_paused(self, pause: Pause) -> Iterator[bytes]:
        """The body as it comes; a wait ends with the pause, which the caller begins anew."""
        wait = self._piece_by_piece(pause)
        for piece in self._pieces():
            yield piece
            wait.deadline = pause.deadline

    def read_in_time(self) -> Response:
        """The whole answer, within the time of the call."""
        return self.read(self._call.deadline)

    def read(self, deadline: Deadline | None = None) -> Response:
        """The whole answer."""
        collected = self._collected()
        if deadline is not None:
            self._call.bounds["read"] = Until(self._call.options.timeouts.read, deadline)
        for part in self._pieces():
            if collected.add(part):
                break
            if deadline is not None and deadline.expired:
                raise self._call.timed_out("total")
        return self._response(collected)

    def _pieces(self) -> Iterator[bytes]:
        if not self._plain:
            yield from self._raw
            return
        for part in self._raw:
            yield from self._feed(part)
        self._finish()


class AsyncReading(_Reading):
    """A :class:`.streams.AsyncStream`."""

    def __init__(
        self,
        head: Head,
        call: Call,
        raw: AsyncIterator[bytes],
        close: Callable[[], Awaitable[None]],
    ) -> None:
        super().__init__(head, call)
        self._raw = raw
        self._close = close

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces, each within the time of one reading."""
        sized, downloaded = Sized(chunk_size), self._download()
        pause = Pause(self._call.options.timeouts.read)
        async for piece in self.iter_paused(pause):
            downloaded.add(piece)
            for one in sized.feed(piece):
                yield one
            pause.restart()
        for one in sized.rest():
            yield one

    async def iter_paused(self, pause: Pause) -> AsyncGenerator[bytes, None]:
        """The body as it comes; a wait ends with the pause, which the caller begins anew."""
        self._piece_by_piece(pause)
        pieces = self._pieces()
        while (piece := await self._next(pieces, pause)) is not None:
            yield piece

    async def read_in_time(self) -> Response:
        """The whole answer, within the time of the call."""
        with anyio.move_on_after(self._call.deadline.remaining()):
            return await self.read()
        raise self._call.timed_out("total")

    async def sleep(self, seconds: float) -> None:
        """Wait, as the event loop does."""
        await anyio.sleep(seconds)

    async def read(self) -> Response:
        """The whole answer."""
        collected = self._collected()
        async for part in self._pieces():
            if collected.add(part):
                break
        return self._response(collected)

    async def close(self) -> None:
        """Give the connection back, also where the task is being cancelled."""
        with anyio.CancelScope(shield=True):
            await self._close()

    async def _next(self, pieces: AsyncGenerator[bytes, None], pause: Pause) -> bytes | None:
        # One piece at a time, since the caller may do anything in between, in any scope.
        with anyio.move_on_after(pause.deadline.remaining()):
            return await anext(pieces, None)
        raise self._call.timed_out("read", seconds=pause.seconds)

    async def _pieces(self) -> AsyncGenerator[bytes, None]:
        async for part in self._raw:
            if not self._plain:
                yield part
                continue
            for piece in self._feed(part):
                yield piece
        self._finish()
