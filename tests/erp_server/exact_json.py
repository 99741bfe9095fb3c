"""JSON in which numbers keep every digit; nothing of the client's own JSON is used here."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

Json = None | bool | int | Decimal | str | Sequence["Json"] | Mapping[str, "Json"]
"""What a body may hold; numbers with a fraction are Decimal."""


class MalformedJsonError(ValueError):
    """The bytes are no JSON."""


def read(data: bytes) -> Json:
    """The value with its numbers as written; MalformedJsonError for anything else."""
    try:
        value: Json = json.loads(data, parse_float=Decimal, parse_constant=_refuse)
    except ValueError as error:
        raise MalformedJsonError(str(error)) from error
    return value


def write(value: Json) -> bytes:
    """The value as UTF-8 JSON, a Decimal with exactly its own digits."""
    return _text(value).encode()


def _text(value: Json) -> str:
    match value:
        case Decimal():
            return format(value, "f")
        case Mapping():
            members = (f"{json.dumps(name)}:{_text(member)}" for name, member in value.items())
            return "{" + ",".join(members) + "}"
        case Sequence() if not isinstance(value, str):
            return "[" + ",".join(map(_text, value)) + "]"
        case _:
            return json.dumps(value)


def _refuse(constant: str) -> None:
    raise MalformedJsonError(f"{constant} is no JSON")
