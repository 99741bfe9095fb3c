"""Files that are uploaded: from a path, from bytes, or from an open binary file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from io import TextIOBase
from typing import IO, Any, TypeAlias, TypeGuard

from ..errors import TransportError

CHUNK = 64 * 1024
DEFAULT_FILENAME = "file"
DEFAULT_MEDIA_TYPE = "application/octet-stream"

_Source: TypeAlias = "bytes | str | os.PathLike[str] | IO[bytes]"


class Upload:
    """A file to upload, with the name and type the server is told.

    ``filename`` is by default that of the path or the open file, without directories.
    ``media_type`` is by default guessed from the name; ``told`` is whether it was given. An open
    file is sent from where it stands.
    """

    __slots__ = ("_start", "content", "filename", "length", "media_type", "told")

    def __init__(
        self, content: _Source, *, filename: str | None = None, media_type: str | None = None
    ) -> None:
        if isinstance(content, TextIOBase):
            raise TypeError(f"{content!r} gives text; open the file in binary mode")
        if not is_file(content) or isinstance(content, Upload):
            raise TypeError(f"expected bytes, a path or a binary file, not {content!r}")
        self.content = content
        self.filename = _base_name(filename or _name_of(content))
        self.media_type = media_type or _guess(self.filename)
        self.told = media_type is not None
        self._start, self.length = _extent(content)

    @property
    def replayable(self) -> bool:
        """Whether the content can be read a second time."""
        return self.length is not None

    def chunks(self) -> Iterable[bytes]:
        """The content piece by piece; each iteration starts from the beginning if it can."""
        return _Chunks(self)

    def read_chunks(self) -> Iterator[bytes]:
        """One pass over the content, of no more bytes than ``length`` said."""
        if isinstance(self.content, bytes):
            yield self.content
            return
        try:
            yield from self._read_chunks(self.content)
        except OSError as error:
            raise TransportError(f"the file to upload cannot be read: {error}") from error

    def _read_chunks(self, content: str | os.PathLike[str] | IO[bytes]) -> Iterator[bytes]:
        if isinstance(content, (str, os.PathLike)):
            with open(content, "rb") as file:  # noqa: PTH123 - takes every PathLike
                yield from _read(file, self.length)
        else:
            if self._start is not None:
                content.seek(self._start)
            yield from _read(content, self.length)


FileContent: TypeAlias = bytes | str | os.PathLike[str] | IO[bytes] | Upload
"""What an upload takes; text is a path, never the content."""

FormFile: TypeAlias = bytes | os.PathLike[str] | IO[bytes] | Upload
"""A file among the fields of a form, where text is text."""


class _Chunks:
    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    def __iter__(self) -> Iterator[bytes]:
        return self._upload.read_chunks()


def is_file(value: object) -> TypeGuard[FileContent]:
    """Whether the value can be uploaded; a stream of text cannot, whatever is left of it."""
    if isinstance(value, (bytes, str, os.PathLike, Upload)):
        return True
    return callable(getattr(value, "read", None)) and not isinstance(value, TextIOBase)


def upload_of(source: FileContent) -> Upload:
    """The source as an :class:`Upload`."""
    return source if isinstance(source, Upload) else Upload(source)


def _name_of(content: _Source) -> str:
    if isinstance(content, bytes):
        return DEFAULT_FILENAME
    if isinstance(content, (str, os.PathLike)):
        return os.fspath(content)
    name: object = getattr(content, "name", None)
    return name if isinstance(name, str) else DEFAULT_FILENAME


def _base_name(path: str) -> str:
    # A server must never be handed a directory of this machine, whichever slash it has.
    name = path.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return name.replace("\x00", "") or DEFAULT_FILENAME


def _guess(filename: str) -> str:
    import mimetypes  # noqa: PLC0415 - reads the system's tables; needed by uploads alone

    return mimetypes.guess_type(filename)[0] or DEFAULT_MEDIA_TYPE


def _extent(content: _Source) -> tuple[int | None, int | None]:
    """Where an open file starts, and how many bytes follow; None where it cannot be known."""
    if isinstance(content, bytes):
        return None, len(content)
    if isinstance(content, (str, os.PathLike)):
        return None, os.stat(content).st_size  # noqa: PTH116 - takes every PathLike
    try:
        start = content.tell()
        end = content.seek(0, os.SEEK_END)
        content.seek(start)
    except (AttributeError, OSError):
        return None, None
    return start, max(0, end - start)


def _read(file: IO[bytes], length: int | None) -> Iterator[bytes]:
    left = length
    while left is None or left > 0:
        chunk: Any = file.read(CHUNK if left is None else min(CHUNK, left))
        if not chunk:
            if left:
                raise TransportError(
                    f"the file to upload became shorter meanwhile, by {left} of its bytes"
                )
            return
        if not isinstance(chunk, bytes):
            raise TypeError("the file to upload must be open in binary mode")
        yield chunk
        left = None if left is None else left - len(chunk)
