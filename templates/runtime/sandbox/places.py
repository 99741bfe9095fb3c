"""JSON pointers (RFC 6901) into what is answered: read and written, ``*`` for each element."""

from __future__ import annotations

from typing import Any


def tokens(pointer: str) -> list[str]:
    """The parts of a pointer, none for the whole."""
    return [one.replace("~1", "/").replace("~0", "~") for one in pointer.split("/")[1:]]


def get(value: Any, pointer: str) -> Any:
    """What stands at a pointer; None where there is nothing."""
    for token in tokens(pointer):
        value = value.get(token) if isinstance(value, dict) else None
    return value


def put(value: Any, pointer: str, inner: Any) -> Any:
    """The value with another at a pointer; what is missing is made on the way."""
    return _put(value, tokens(pointer), inner)


def _put(value: Any, path: list[str], inner: Any) -> Any:
    if not path:
        return inner
    part, *rest = path
    if part == "*" or (part.isdigit() and isinstance(value, list)):
        listed = value if isinstance(value, list) else [None]
        if part == "*":
            return [_put(one, rest, inner) for one in listed]
        at = int(part)
        return [_put(one, rest, inner) if at == place else one for place, one in enumerate(listed)]
    made = dict(value) if isinstance(value, dict) else {}
    made[part] = _put(made.get(part), rest, inner)
    return made
