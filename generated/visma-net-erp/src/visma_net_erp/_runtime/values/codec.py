"""JSON out and in, without losing a digit, an unknown field or the place of a fault."""

from __future__ import annotations

import re
from datetime import tzinfo
from typing import Any, TypeVar

import msgspec

from ..errors import DecodeError
from .readers import reader
from .wrap import Purpose, to_wire

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_PLACE = re.compile(r" - at `\$?([^`]*)`")
_STEP = re.compile(r"\[(\d+|\.\.\.)\]|\.([^.\[]+)")

UNDECODABLE = (msgspec.MsgspecError, ValueError, ArithmeticError, RecursionError)
"""What bytes of a stranger's can make a decoder raise."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Steps = tuple[str, ...]


def encode_json(value: object, zone: tzinfo | None = None, purpose: Purpose = "keep") -> bytes:
    """JSON of models and builtins; Decimal as a number with exactly its digits.

    Raises ValueError for what JSON cannot say and TypeError for types it does not know.
    """
    return _ENCODER.encode(to_wire(value, zone, purpose))


def decode_json(content: bytes, kind: Any) -> Any:
    """The body as ``kind``; raises DecodeError with the place of the fault.

    What servers send against the type's letter is mended where nothing is lost: a date-time
    without its time, ``5.0`` for a whole number, a number as text, a second finer than Python
    keeps. An empty text is None where the type takes null and no text.
    """
    plain = content.removeprefix(BYTE_ORDER_MARK)
    try:
        return reader(kind)(plain)
    except UNDECODABLE as error:
        raise _decode_error(str(error), content, kind) from None


def type_name(kind: Any) -> str:
    """A type as people write it: ``list[CustomerDto]``."""
    if isinstance(kind, type) and not hasattr(kind, "__args__"):
        return kind.__name__
    return re.sub(r"\b(?:[A-Za-z_]\w*\.)+", "", str(kind))


def json_pointer(steps: Steps) -> str:
    """RFC 6901; ``*`` stands for a place that the decoder does not name."""
    return "".join(f"/{step.replace('~', '~0').replace('/', '~1')}" for step in steps)


def _decode_error(text: str, content: bytes, kind: Any) -> DecodeError:
    reason = _PLACE.sub("", text)
    pointer = json_pointer(_steps(text))
    return DecodeError(reason, pointer=pointer, model=type_name(kind), body=content)


def _steps(text: str) -> Steps:
    """The way to the fault; what was read last names its place first."""
    places = reversed(_PLACE.findall(text))
    found = (step for place in places for step in _STEP.finditer(place))
    return tuple("*" if step[1] == "..." else step[1] or step[2] for step in found)
