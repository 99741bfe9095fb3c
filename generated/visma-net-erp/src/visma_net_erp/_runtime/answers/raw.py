"""Answers as they came, beside what the method would have made of them."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Generic, TypeVar

from ..messages import Response
from ..values import find_json, pointer_steps, value_of

if TYPE_CHECKING:
    from ..transport import AsyncStream, SyncStream

R = TypeVar("R")


class RawResponse(Generic[R]):
    """An answer with its ``status``, ``headers`` (names in lower case) and ``content``."""

    def __init__(
        self, response: Response, read: Callable[[Response], R], version: str = ""
    ) -> None:
        self._response = response
        self._version = version
        self._read = read
        self.status = response.status
        self.headers: Mapping[str, str] = response.headers
        self.content = response.content

    @property
    def etag(self) -> str | None:
        """The ETag, ready for ``if_match=``; None where the answer has none.

        Of an API whose records have their version inside them it is that.
        """
        found = self.headers.get("etag")
        if found is None and self._version:
            value = value_of(find_json(self.content, pointer_steps(self._version)))
            return str(value) if isinstance(value, (str, int)) else None
        return found

    def parse(self) -> R:
        """What the method itself would have returned; raises DecodeError."""
        return self._read(self._response)


class StreamedResponse:
    """An answer whose body is read piece by piece."""

    def __init__(self, stream: SyncStream) -> None:
        self._stream = stream
        self.status = stream.status
        self.headers: Mapping[str, str] = stream.headers

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces, of ``chunk_size`` bytes where given."""
        return self._stream.iter_bytes(chunk_size)

    def save(self, path: str | os.PathLike[str]) -> int:
        """Write the body to a file and return its size; a broken download leaves no file."""
        with _replacing(path) as file:
            return sum(file.write(chunk) for chunk in self.iter_bytes())


class AsyncStreamedResponse:
    """An answer whose body is read piece by piece."""

    def __init__(self, stream: AsyncStream) -> None:
        self._stream = stream
        self.status = stream.status
        self.headers: Mapping[str, str] = stream.headers

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces, of ``chunk_size`` bytes where given."""
        return self._stream.iter_bytes(chunk_size)

    async def save(self, path: str | os.PathLike[str]) -> int:
        """Write the body to a file and return its size; a broken download leaves no file."""
        size = 0
        with _replacing(path) as file:
            async for chunk in self.iter_bytes():
                size += file.write(chunk)
        return size


@contextmanager
def _replacing(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """A file beside ``path`` that takes its place when all was written."""
    beside = f"{os.fspath(path)}.{os.urandom(4).hex()}.part"
    try:
        with open(beside, "xb") as file:  # noqa: PTH123 - a plain name
            yield file
        os.replace(beside, path)  # noqa: PTH105 - takes every PathLike
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(beside)  # noqa: PTH108 - a plain name
        raise
