"""Bodies of several parts (RFC 2046 §5.1), streamed, their length known before the first byte.

Forms follow RFC 7578; in ``multipart/related`` (RFC 2387) and ``mixed`` the order of the parts says
what they are, and each has its Content-Type.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

import msgspec

from ..values import Upload

_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


class Part(msgspec.Struct, frozen=True):
    """One part: the field's name, its Content-Type where it has one, its content, text or file."""

    name: str
    content: bytes | Upload
    media_type: str = ""
    headers: tuple[tuple[str, str], ...] = ()

    def header(self, kind: str) -> bytes:
        """Its header lines; names are escaped as browsers do (HTML Standard, form-data)."""
        lines = [*self._disposition(kind)]
        media_type = self.media_type
        if not media_type and kind != "form-data":
            media_type = "text/plain; charset=utf-8"
        if media_type:
            lines.append(f"Content-Type: {''.join(media_type.splitlines())}")
        lines += [f"{name}: {''.join(value.splitlines())}" for name, value in self.headers]
        return "".join(f"{line}\r\n" for line in [*lines, ""]).encode()

    def _disposition(self, kind: str) -> Iterator[str]:
        filename = self.content.filename if isinstance(self.content, Upload) else None
        said = "" if filename is None else f'; filename="{filename.translate(_ESCAPES)}"'
        if kind == "form-data":
            yield f'Content-Disposition: form-data; name="{self.name.translate(_ESCAPES)}"{said}'
        elif said:
            yield f"Content-Disposition: attachment{said}"

    @property
    def size(self) -> int | None:
        """Bytes of the content; None where the file does not say."""
        return len(self.content) if isinstance(self.content, bytes) else self.content.length

    def chunks(self) -> Iterator[bytes]:
        """The content, piece by piece."""
        if isinstance(self.content, bytes):
            yield self.content
        else:
            yield from self.content.read_chunks()


class MultipartContent:
    """All parts; can be iterated again if every file among them can be read again."""

    def __init__(self, parts: Sequence[Part], boundary: str, kind: str) -> None:
        self._parts = parts
        self._boundary = boundary
        self._kind = kind

    @property
    def media_type(self) -> str:
        """The content type, with the boundary."""
        root = ""
        if self._kind == "related" and self._parts and self._parts[0].media_type:
            root = f'; type="{self._parts[0].media_type.partition(";")[0]}"'  # RFC 2387 §3.1
        return f"multipart/{self._kind}; boundary={self._boundary}{root}"

    @property
    def length(self) -> int | None:
        """The exact number of bytes, None where a file does not say its own."""
        total = len(self._closing)
        for part in self._parts:
            if part.size is None:
                return None
            total += len(self._opening) + len(part.header(self._kind)) + part.size + len(b"\r\n")
        return total

    @property
    def replayable(self) -> bool:
        """Whether it can be sent a second time."""
        return all(isinstance(p.content, bytes) or p.content.replayable for p in self._parts)

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            yield self._opening + part.header(self._kind)
            yield from part.chunks()
            yield b"\r\n"
        yield self._closing

    @property
    def _opening(self) -> bytes:
        return f"--{self._boundary}\r\n".encode()

    @property
    def _closing(self) -> bytes:
        return f"--{self._boundary}--\r\n".encode()


def multipart_content(parts: Sequence[Part], kind: str = "form-data") -> MultipartContent:
    """The parts with a boundary that no content can hold but by a chance of 2**-128."""
    return MultipartContent(parts, os.urandom(16).hex(), kind)


def text_part(
    name: str, text: str, media_type: str = "", headers: tuple[tuple[str, str], ...] = ()
) -> Part:
    """A field of text; UTF-8, as RFC 7578 §5.1.2 expects where nothing is said."""
    return Part(name, text.encode(), media_type, headers)


def file_part(
    name: str, upload: Upload, media_type: str = "", headers: tuple[tuple[str, str], ...] = ()
) -> Part:
    """A field that carries a file, of the file's own type where nothing else is said."""
    return Part(name, upload, media_type or upload.media_type, headers)
