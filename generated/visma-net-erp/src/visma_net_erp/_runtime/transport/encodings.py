"""Content encodings undone piece by piece: nothing is cut unnoticed, and no piece is huge.

gzip (RFC 1952) may come in several members; deflate is zlib's form (RFC 1950), or the bare one
that some servers send. Brotli (RFC 7932) needs the ``brotli`` package.
"""

from __future__ import annotations

import importlib
import zlib
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PIECE = 256 * 1024
"""Bytes of plain text at once, however few they are made of."""

GZIP_BITS = zlib.MAX_WBITS | 16


class BrokenEncodingError(ValueError):
    """The bytes are not of this encoding, end too early, or go on after their end."""


class Decoder(Protocol):
    """Undoes one encoding."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The plain bytes in these, in pieces; raises BrokenEncodingError."""
        ...

    def finish(self) -> None:
        """Raise BrokenEncodingError where what was fed has not come to its end."""
        ...


class _Zlib:
    """gzip and deflate."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._start = b""
        self._inflater: Any = None
        self._ended = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The plain bytes in these, in pieces; raises BrokenEncodingError."""
        while data:
            if self._ended and self._name == "deflate":
                raise BrokenEncodingError("deflate goes on after its end")
            if self._inflater is None:
                data, self._start = self._start + data, b""
                if len(data) < 2:
                    self._start = data
                    return
                self._inflater = self._begin(data)
            yield from self._inflate(data)
            if not self._inflater.eof:
                return
            data, self._inflater, self._ended = self._inflater.unused_data, None, True

    def finish(self) -> None:
        """Raise BrokenEncodingError where what was fed has not come to its end."""
        if self._start or self._inflater is not None:
            raise BrokenEncodingError(f"{self._name} ends too early")

    def _begin(self, start: bytes) -> Any:
        if self._name == "gzip":
            return zlib.decompressobj(GZIP_BITS)
        # RFC 1950 §2.2: the first two bytes tell zlib's form from the bare one.
        zlib_form = start[0] & 15 == 8 and (start[0] << 8 | start[1]) % 31 == 0
        return zlib.decompressobj(zlib.MAX_WBITS if zlib_form else -zlib.MAX_WBITS)

    def _inflate(self, data: bytes) -> Iterator[bytes]:
        while True:
            try:
                piece = self._inflater.decompress(data, PIECE)
            except zlib.error as error:
                raise BrokenEncodingError(str(error)) from None
            if piece:
                yield piece
            data = self._inflater.unconsumed_tail
            if self._inflater.eof or (not data and len(piece) < PIECE):
                return


class _Brotli:
    """Brotli, of a package that can stop after so many bytes."""

    def __init__(self) -> None:
        self._decompressor = _brotli().Decompressor()
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The plain bytes in these, in pieces; raises BrokenEncodingError."""
        if not data:
            return
        self._begun = True
        if self._decompressor.is_finished():
            raise BrokenEncodingError("brotli goes on after its end")
        while True:
            try:
                piece = self._decompressor.process(data, output_buffer_limit=PIECE)
            except _brotli().error as error:
                raise BrokenEncodingError(str(error)) from None
            if piece:
                yield piece
            data = b""
            # It may take more before all that it holds is out.
            if not piece and self._decompressor.can_accept_more_data():
                return
            if self._decompressor.is_finished():
                return

    def finish(self) -> None:
        """Raise BrokenEncodingError where what was fed has not come to its end."""
        if self._begun and not self._decompressor.is_finished():
            raise BrokenEncodingError("brotli ends too early")


@cache
def _brotli() -> Any:
    """The package, None where it is missing or cannot bound what a piece becomes (before 1.2)."""
    try:
        found = importlib.import_module("brotli")
        found.Decompressor().process(b"", output_buffer_limit=1)
    except (ImportError, AttributeError, TypeError):
        return None
    return found


def _decoder(name: str) -> Decoder | None:
    if name in ("gzip", "x-gzip"):  # RFC 9110 §8.4.1.3: the second is the first
        return _Zlib("gzip")
    if name == "deflate":
        return _Zlib("deflate")
    return _Brotli() if name == "br" and _brotli() is not None else None


def _decoders(encodings: str) -> list[Decoder]:
    names = [name.strip().lower() for name in encodings.split(",")]
    found = [_decoder(name) for name in reversed(names)]
    return [decoder for decoder in found if decoder is not None]


@lru_cache(maxsize=64)
def offered(wanted: str) -> str:
    """Those of the encodings in an Accept-Encoding that can be undone here."""
    able = {"gzip", "deflate", "identity"} | ({"br"} if _brotli() is not None else set())
    kept = [one.strip() for one in wanted.split(",") if one.partition(";")[0].strip() in able]
    return ", ".join(kept) or "identity"


class Plain:
    """The plain bytes of a body with these encodings, applied in the order they are listed.

    Encodings that are not known are left as they are: servers write other things here as well.
    """

    def __init__(self, encodings: str) -> None:
        self._decoders = _decoders(encodings) if encodings else []
        self._begun = False

    def __bool__(self) -> bool:
        """Whether anything has to be undone."""
        return bool(self._decoders)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The plain bytes in these, in pieces; raises BrokenEncodingError."""
        self._begun = self._begun or bool(data)
        pieces: Iterable[bytes] = (data,)
        for decoder in self._decoders:
            pieces = _through(decoder, pieces)
        yield from pieces

    def finish(self, *, needed: bool) -> None:
        """Raise BrokenEncodingError where the body is cut; ``needed`` where it must have bytes."""
        if needed and not self._begun:
            raise BrokenEncodingError("nothing came")
        for decoder in self._decoders:
            decoder.finish()


def _through(decoder: Decoder, pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield from decoder.feed(piece)


class Sized:
    """Cuts bytes into pieces of one size; the last may be shorter. None leaves them as they are."""

    def __init__(self, size: int | None) -> None:
        self._size = size
        self._kept = bytearray()

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """The pieces that are complete."""
        if self._size is None:
            yield piece
            return
        self._kept += piece
        while len(self._kept) >= self._size:
            yield bytes(self._kept[: self._size])
            del self._kept[: self._size]

    def rest(self) -> Iterator[bytes]:
        """What is left."""
        if self._kept:
            yield bytes(self._kept)
