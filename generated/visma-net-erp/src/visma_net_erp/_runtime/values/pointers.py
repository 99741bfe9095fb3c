"""JSON pointers (RFC 6901) into bytes: what stands there is found without reading the rest."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from .codec import UNDECODABLE

T = TypeVar("T")

_ANY: msgspec.json.Decoder[Any] = msgspec.json.Decoder()
_ELEMENTS = msgspec.json.Decoder(list[msgspec.Raw])
_MEMBERS = msgspec.json.Decoder(dict[str, msgspec.Raw])


def pointer_steps(pointer: str) -> list[str]:
    """The tokens of a pointer, unescaped; none for the whole."""
    parts = pointer.split("/")[1:]
    return [part.replace("~1", "/").replace("~0", "~") for part in parts]


def find_json(content: bytes, steps: list[str]) -> bytes | None:
    """The JSON text at these tokens, None where there is none."""
    found: bytes | None = content
    for step in steps:
        found = _child(found, step) if found else None
    return found


def elements_of(content: bytes) -> list[msgspec.Raw]:
    """The JSON text of each element of an array; none where it is no array."""
    return _decoded(_ELEMENTS, content) or []


def members_of(content: bytes) -> dict[str, msgspec.Raw]:
    """The JSON text of each member of an object; none where it is no object."""
    return _decoded(_MEMBERS, content) or {}


def value_of(content: bytes | None) -> object:
    """The value of a JSON text; None where it is none."""
    return None if content is None else _decoded(_ANY, content)


def _child(content: bytes, step: str) -> bytes | None:
    inner = members_of(content).get(step)
    if inner is None and step.isascii() and step.isdigit():
        elements = elements_of(content)
        at = int(step[:9])
        inner = elements[at] if at < len(elements) else None
    return None if inner is None else bytes(inner)


def _decoded(decoder: msgspec.json.Decoder[T], raw: bytes) -> T | None:
    try:
        return decoder.decode(raw)
    except UNDECODABLE:
        return None
