"""multipart/form-data (RFC 7578), streamed, its length known before the first byte is sent."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

import msgspec

from ..values import Upload

_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


class Part(msgspec.Struct, frozen=True):
    """One field of a form: its header and its content, text or file."""

    header: bytes
    content: bytes | Upload

    @property
    def length(self) -> int | None:
        """Bytes of header and content together; None where the file does not say."""
        size = len(self.content) if isinstance(self.content, bytes) else self.content.length
        return None if size is None else len(self.header) + size

    def chunks(self) -> Iterator[bytes]:
        """Header and content, piece by piece."""
        yield self.header
        if isinstance(self.content, bytes):
            yield self.content
        else:
            yield from self.content.read_chunks()


class MultipartContent:
    """The whole form; can be iterated again if every file in it can be read again."""

    def __init__(self, parts: Sequence[Part], boundary: str) -> None:
        self._parts = parts
        self._boundary = boundary

    @property
    def media_type(self) -> str:
        """The content type, with the boundary."""
        return f"multipart/form-data; boundary={self._boundary}"

    @property
    def length(self) -> int | None:
        """The exact number of bytes, None where a file does not say its own."""
        lengths = [part.length for part in self._parts]
        known = [length for length in lengths if length is not None]
        if len(known) < len(lengths):
            return None
        frame = len(self._opening) + len(b"\r\n")
        return sum(known) + frame * len(known) + len(self._closing)

    @property
    def replayable(self) -> bool:
        """Whether it can be sent a second time."""
        return all(isinstance(p.content, bytes) or p.content.replayable for p in self._parts)

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            yield self._opening
            yield from part.chunks()
            yield b"\r\n"
        yield self._closing

    @property
    def _opening(self) -> bytes:
        return f"--{self._boundary}\r\n".encode()

    @property
    def _closing(self) -> bytes:
        return f"--{self._boundary}--\r\n".encode()


def multipart_content(parts: Sequence[Part]) -> MultipartContent:
    """A form with a boundary that no content can hold but by a chance of 2**-128."""
    return MultipartContent(parts, os.urandom(16).hex())


def text_part(name: str, text: str, media_type: str = "") -> Part:
    """A field of text; UTF-8, as RFC 7578 §5.1.2 expects where nothing is said."""
    return Part(_header(name, None, media_type), text.encode())


def file_part(name: str, upload: Upload) -> Part:
    """A field that carries a file."""
    return Part(_header(name, upload.filename, upload.media_type), upload)


def _header(name: str, filename: str | None, media_type: str) -> bytes:
    """Names are escaped as browsers do (HTML Standard, multipart/form-data encoding)."""
    line = f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"'
    if filename is not None:
        line += f'; filename="{filename.translate(_ESCAPES)}"'
    if media_type:
        line += f"\r\nContent-Type: {''.join(media_type.splitlines())}"
    return f"{line}\r\n\r\n".encode()
