"""Request bodies, checked property by property against bodies.toml: the server's own truth."""

from __future__ import annotations

import re
import tomllib
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from erp_server.call import RefusalError
from erp_server.exact_json import Json

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)?)?")


@dataclass(frozen=True)
class Body:
    """What each property of a request body holds, by its wire name."""

    wrapped: Mapping[str, str]
    plain: Mapping[str, str]
    lists: Mapping[str, str]
    required: frozenset[str] = frozenset()


def values(body: Json, name: str) -> dict[str, Json]:
    """The body without its wrappers; RefusalError with the place of the first thing that is wrong.

    A property that was not sent is absent, one that was cleared is None, an empty text is "".
    """
    return _object(body, name, name)


def _object(body: Json, name: str, place: str) -> dict[str, Json]:
    if not isinstance(body, Mapping):
        raise _wrong(place, "an object is expected")
    shape = BODIES[name]
    for key in shape.required - body.keys():
        raise _wrong(f"{place}.{key}", "is required")
    return {key: _property(shape, key, value, f"{place}.{key}") for key, value in body.items()}


def _property(shape: Body, key: str, value: Json, place: str) -> Json:
    if key in shape.wrapped:
        if not isinstance(value, Mapping) or list(value) != ["value"]:
            raise _wrong(place, 'an object with "value" alone is expected')
        return _value(value["value"], shape.wrapped[key], place)
    if key in shape.plain:
        return _value(value, shape.plain[key], place)
    if key not in shape.lists:
        raise _wrong(place, "there is no such property")
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise _wrong(place, "an array is expected")
    return [_object(item, shape.lists[key], f"{place}[{at}]") for at, item in enumerate(value)]


def _value(value: Json, kind: str, place: str) -> Json:
    if value is None:
        return None
    if kind in BODIES:
        return _object(value, kind, place)
    if not _KINDS[kind](value):
        raise _wrong(place, f"{value!r} is not of kind {kind}")
    return value


def _is_uuid(value: Json) -> bool:
    try:
        return str(uuid.UUID(str(value))) == str(value).lower()
    except ValueError:
        return False


_KINDS: Mapping[str, Callable[[Json], bool]] = {
    "text": lambda value: isinstance(value, str),
    "whole": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | Decimal) and not isinstance(value, bool),
    "flag": lambda value: isinstance(value, bool),
    "moment": lambda value: isinstance(value, str) and _MOMENT.fullmatch(value) is not None,
    "uuid": _is_uuid,
}


def _wrong(place: str, what: str) -> RefusalError:
    return RefusalError(400, f"{place}: {what}")


def _kinds(table: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for kind, names in table.items():
        for name in names.split():
            yield name, kind


def _load() -> dict[str, Body]:
    text = Path(__file__).with_name("bodies.toml").read_text(encoding="utf-8")
    return {
        name: Body(
            dict(_kinds(table.get("wrapped", {}))),
            dict(_kinds(table.get("plain", {}))),
            dict(_kinds(table.get("lists", {}))),
            frozenset(table.get("required", "").split()),
        )
        for name, table in tomllib.loads(text).items()
    }


BODIES: Mapping[str, Body] = _load()
"""Every body that the server takes."""
