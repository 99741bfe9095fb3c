"""JSON out and in, without losing a digit, an unknown field or the place of a fault."""

from __future__ import annotations

import re
from datetime import datetime, tzinfo
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

import msgspec

from ..errors import DecodeError
from .wrap import to_wire

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_STEP = re.compile(r"\[(\d+|\.\.\.)\]|\.([^.\[]+)")
_BAD_DATETIME = "Invalid RFC3339 encoded datetime"

BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Steps = tuple[str, ...]


def encode_json(value: object, zone: tzinfo | None = None) -> bytes:
    """JSON of models and builtins; Decimal as a number with exactly its digits.

    Raises ValueError for what JSON cannot say and TypeError for types it does not know.
    """
    return _ENCODER.encode(to_wire(value, zone))


def decode_json(content: bytes, kind: Any) -> Any:
    """The body as ``kind``; raises DecodeError with the place of the fault.

    Where the type says date-time, a date alone is taken as its first instant, and a time
    without seconds as the full minute.
    """
    plain = content.removeprefix(BYTE_ORDER_MARK)
    try:
        return _decoder(kind).decode(plain)
    except msgspec.ValidationError as error:
        if not str(error).startswith(_BAD_DATETIME):
            raise _decode_error(str(error), content, kind) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _decode_error(str(error), content, kind) from None
    return _decode_leniently(plain, kind)


def type_name(kind: Any) -> str:
    """A type as people write it: ``list[CustomerDto]``."""
    if isinstance(kind, type) and not hasattr(kind, "__args__"):
        return kind.__name__
    return re.sub(r"\b(?:[A-Za-z_]\w*\.)+", "", str(kind))


def json_pointer(steps: Steps) -> str:
    """RFC 6901; ``*`` stands for a place that the decoder does not name."""
    return "".join(f"/{step.replace('~', '~0').replace('/', '~1')}" for step in steps)


@cache
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def _decode_error(text: str, content: bytes, kind: Any) -> DecodeError:
    reason, _ = _placed(text)
    pointer = json_pointer(_steps(text))
    return DecodeError(reason, pointer=pointer, model=type_name(kind), body=content)


def _steps(text: str) -> Steps:
    found = _STEP.finditer(_placed(text)[1])
    return tuple("*" if step[1] == "..." else step[1] or step[2] for step in found)


def _placed(text: str) -> tuple[str, str]:
    """What the decoder says, and the place that it adds at the end: ``…  - at `$.a[0]```."""
    reason, found, place = text.partition(" - at `")
    return (reason, place[:-1].removeprefix("$")) if found and place[-1:] == "`" else (text, "")


def _decode_leniently(content: bytes, kind: Any) -> Any:
    """Decode again and again, mending the date-times the decoder stops at, a path a time."""
    # Numbers go through Decimal, so that what is mended keeps every digit of the rest.
    tree = msgspec.json.Decoder(float_hook=Decimal).decode(content)
    mended: set[Steps] = set()
    while True:
        try:
            return _decoder(kind).decode(_ENCODER.encode(tree))
        except msgspec.ValidationError as error:
            text = str(error)
            steps = tuple("*" if step.isdigit() else step for step in _steps(text))
            if not text.startswith(_BAD_DATETIME) or steps in mended:
                raise _decode_error(text, content, kind) from None
            mended.add(steps)
            tree = _mend(tree, steps)


def _mend(node: Any, steps: Steps) -> Any:
    """The tree with every date-time at this path spelled as the decoder takes it."""
    if not steps:
        return _full_datetime(node) if isinstance(node, str) else node
    step, rest = steps[0], steps[1:]
    if isinstance(node, list):
        return [_mend(item, rest) for item in node]
    if isinstance(node, dict):
        return {
            name: _mend(item, rest) if step in ("*", name) else item for name, item in node.items()
        }
    return node


def _full_datetime(text: str) -> str:
    try:
        return datetime.fromisoformat(text).isoformat()
    except ValueError:
        return text
