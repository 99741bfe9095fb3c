"""The body of an answer: unpacked, bounded in size, and known to be whole."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from erpgen.errors import InputError

if TYPE_CHECKING:
    import httpx

    from erpgen.load.limits import Limits

ACCEPTED = "gzip"
"""What a server may pack answers with: the one coding whose end can be told from a cut."""

_WRONG = "check the address, or download the file"
_GZIP = 16 + zlib.MAX_WBITS


class _Plain:
    """A body that is sent as it is."""

    whole = True

    def unpack(self, data: bytes, _room: int) -> bytes:
        """The data itself."""
        return data


class _Gzip:
    """A body of gzip members (RFC 1952, section 2.2)."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_GZIP)
        self.whole = False

    def unpack(self, data: bytes, room: int) -> bytes:
        """What the data unpacks to, cut after ``room`` bytes."""
        parts = b""
        while data and len(parts) < room:
            if self._member.eof:
                self._member = zlib.decompressobj(_GZIP)
            parts += self._member.decompress(data, room - len(parts))
            data = self._member.unused_data or self._member.unconsumed_tail
        self.whole = self._member.eof
        return parts


async def read_body(response: httpx.Response, where: str, limits: Limits) -> bytes:
    """The unpacked body; InputError where it is too large or breaks off."""
    coding = _coding(response.headers.get("content-encoding", ""), where)
    body = bytearray()
    try:
        async for chunk in response.aiter_raw():
            body += coding.unpack(chunk, limits.size + 1 - len(body))
            if len(body) > limits.size:
                raise InputError(where, f"larger than {limits.size} bytes", _WRONG)
    except zlib.error:
        raise InputError(where, "the compressed answer is damaged", "try again") from None
    if not coding.whole:
        raise InputError(where, "the compressed answer breaks off", "try again")
    return bytes(body)


def _coding(name: str, where: str) -> _Plain | _Gzip:
    coding = name.strip().lower()
    if coding in ("", "identity"):
        return _Plain()
    if coding in ("gzip", "x-gzip"):
        return _Gzip()
    raise InputError(where, f"sent packed as {coding[:40]!r}, which was not asked for", _WRONG)
