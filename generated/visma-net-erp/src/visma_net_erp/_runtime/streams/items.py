"""From the frames of a stream to what a program takes from it."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import msgspec

from ..answers import read_json
from ..messages import Response
from ..operations import Answer, Operation
from .framing import Frame

D_co = TypeVar("D_co", covariant=True)


class ServerSentEvent(msgspec.Struct, Generic[D_co], frozen=True, kw_only=True):
    """One event: ``data`` as the document types it, text where it says nothing.

    ``id`` is the last one that the server sent, None where it sent none; ``retry`` is in
    milliseconds, where this event says how long to wait before connecting again.
    """

    data: D_co
    event: str = "message"
    id: str | None = None
    retry: int | None = None


class Items:
    """Reads the items of one answer."""

    def __init__(self, operation: Operation[Any], form: Answer, status: int) -> None:
        self._operation = operation
        self._form = form
        self._status = status

    def value(self, frame: Frame) -> Any:
        """What a frame holds; raises DecodeError with the operation and the item's bytes."""
        if self._form.kind != "events":
            return self._decoded(frame.data, self._form.type)
        kind = self._form.named.get(frame.event, self._form.type)
        return ServerSentEvent(
            data=self._data(frame.data, kind),
            event=frame.event,
            id=frame.id,
            retry=frame.retry,
        )

    def is_end(self, frame: Frame) -> bool:
        """Whether it is only the word with which the server says that nothing follows."""
        end = self._operation.stream.end
        return end is not None and frame.data.strip() == end.encode()

    def _data(self, data: bytes, kind: Any) -> Any:
        if kind is None or kind is str:
            return data.decode("utf-8", "replace")
        return self._decoded(data, kind)

    def _decoded(self, data: bytes, kind: Any) -> Any:
        response = Response(status=self._status, headers={}, content=data)
        return read_json(self._operation, response, Any if kind is None else kind)
