"""Where one item of a body ends and the next begins, as the bytes arrive."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

import msgspec

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_SEPARATOR = b"\x1e"
_MARKS = re.compile(rb'(?s)\\.|[\\"{}\[\]]')


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """One item, its bytes not read yet; of an event also what stands beside its data."""

    data: bytes
    event: str = "message"
    id: str | None = None
    retry: int | None = None


class Framing(Protocol):
    """Cuts a body; ``held`` is how many bytes of an item that is not complete are kept."""

    @property
    def held(self) -> int:
        """Bytes that wait for their end."""
        ...

    def feed(self, piece: bytes) -> Iterator[Frame | None]:
        """The items that are complete; None is a sign that the server is still there."""
        ...

    def finish(self) -> Iterator[Frame]:
        """What the end of the body completes."""
        ...


class Lines:
    """An item a line (NDJSON, JSON Lines); empty lines keep the connection alive."""

    def __init__(self) -> None:
        self._kept: list[bytes] = []
        self.held = 0

    def lines(self, piece: bytes) -> Iterator[bytes]:
        """The lines that are complete."""
        *ended, rest = piece.split(b"\n")
        for line in ended:
            yield self._taken(line)
        self._keep(rest)

    def feed(self, piece: bytes) -> Iterator[Frame | None]:
        """An item a line."""
        for line in self.lines(piece):
            yield Frame(data=line) if line.strip() else None

    def finish(self) -> Iterator[Frame]:
        """The last line needs no end."""
        line = self._taken(b"")
        if line.strip():
            yield Frame(data=line)

    def _keep(self, rest: bytes) -> None:
        if rest:
            self._kept.append(rest)
            self.held += len(rest)

    def _taken(self, end: bytes) -> bytes:
        line = b"".join((*self._kept, end))
        self._kept.clear()
        self.held = 0
        return line


class Events:
    """``text/event-stream``, as the HTML standard reads it (§9.2.5, §9.2.6)."""

    def __init__(self) -> None:
        self._lines = Lines()
        self._first = True
        self._carriage = False
        self._data: list[bytes] = []
        self._size = 0
        self._event = ""
        self._retry: int | None = None
        self._id: str | None = None

    @property
    def held(self) -> int:
        """Bytes of an event that is not complete."""
        return self._size + self._lines.held

    def feed(self, piece: bytes) -> Iterator[Frame | None]:
        """Events end with an empty line; comments are signs of life."""
        if self._carriage:
            piece = piece.removeprefix(b"\n")
        if piece:
            self._carriage = piece.endswith(b"\r")
        for line in self._lines.lines(piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")):
            if self._first:
                line = line.removeprefix(_BYTE_ORDER_MARK)  # noqa: PLW2901 - before the first
                self._first = False
            if line.startswith(b":"):
                yield None
            elif line:
                self._field(line)
            elif (frame := self._dispatched()) is not None:
                yield frame

    def finish(self) -> Iterator[Frame]:
        """An event that has not ended is none."""
        return iter(())

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
            self._size += len(value) + 1
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit():
            self._retry = int(value[:12])

    def _dispatched(self) -> Frame | None:
        """The event, None where it has no data; its id holds for those after it, too."""
        data, event, retry = self._data, self._event, self._retry
        self._data, self._event, self._size = [], "", 0
        if not data:
            return None
        self._retry = None
        return Frame(data=b"\n".join(data), event=event or "message", id=self._id, retry=retry)


class Sequence:
    """``json-seq`` (RFC 7464): each text between a record separator and a line feed.

    A text is complete with the line feed after its last bracket, so none waits for the next.
    """

    def __init__(self) -> None:
        self._text = _Text()

    @property
    def held(self) -> int:
        """Bytes of a text that is not complete."""
        return self._text.size

    def feed(self, piece: bytes) -> Iterator[Frame | None]:
        """The texts that are complete."""
        first, *others = piece.split(_SEPARATOR)
        yield from self._part(first)
        for part in others:
            yield from self.finish()
            yield from self._part(part)

    def finish(self) -> Iterator[Frame]:
        """What stands before the next separator or the end, whole or not."""
        data = self._text.taken()
        if data.strip():
            yield Frame(data=data)

    def _part(self, part: bytes) -> Iterator[Frame]:
        self._text.add(part)
        if self._text.complete:
            yield from self.finish()


class _Text:
    """A JSON text as it grows, and how deep in brackets and quotes it is."""

    def __init__(self) -> None:
        self.taken()

    def taken(self) -> bytes:
        """All of it; the next begins."""
        text = b"".join(getattr(self, "_parts", ()))
        self._parts: list[bytes] = []
        self.size = self._depth = 0
        self._quoted = self._escaped = self.complete = False
        return text

    def add(self, part: bytes) -> None:
        """Take what came; each byte is looked at once."""
        if not part:
            return
        self._parts.append(part)
        self.size += len(part)
        start, self._escaped = int(self._escaped), False
        for found in _MARKS.finditer(part, start):
            self._mark(found[0])
        closed = not (self._depth or self._quoted)
        self.complete = closed and part.rstrip(b" \t\r").endswith(b"\n")

    def _mark(self, mark: bytes) -> None:
        if mark == b'"':
            self._quoted = not self._quoted
        elif mark == b"\\":
            self._escaped = True
        elif not self._quoted and len(mark) == 1:
            self._depth += 1 if mark in b"{[" else -1


_STREAMING: dict[str, type[Framing]] = {
    "event-stream": Events,
    "ndjson": Lines,
    "jsonl": Lines,
    "jsonlines": Lines,
    "json-lines": Lines,
    "json-seq": Sequence,
}
_KINDS: dict[str, type[Framing]] = {"events": Events, "lines": Lines, "sequence": Sequence}


def framing_for(kind: str, content_type: str) -> Framing:
    """How a body is cut: as its Content-Type says, else as the document declares."""
    subtype = content_type.partition(";")[0].strip().lower().rpartition("/")[2]
    suffix = subtype.rpartition("+")[2].removeprefix("x-")
    return _STREAMING.get(suffix, _KINDS[kind])()
