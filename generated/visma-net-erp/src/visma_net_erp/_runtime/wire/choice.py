"""Which of the ways to send a body fits what the caller gave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, get_origin

import msgspec

from ..messages import bare, best, is_json
from ..operations import FORM_TYPE, Body
from ..values import Upload, is_file

_ITEMS = frozenset({"lines", "sequence"})


def chosen(rule: Body, value: object, media_type: str | None) -> Body:
    """The way to send ``value``: the one that ``media_type`` names, else the first that it fits.

    Raises TypeError where the operation does not take that media type.
    """
    ways = (rule, *rule.others)
    if media_type is not None:
        return _named((*ways, *_twins(rule)), media_type)
    if not rule.others:
        return rule
    return max(ways, key=lambda way: _fit(way, value))  # the first of equals


def _twins(rule: Body) -> Iterator[Body]:
    """The leading way under the other names that it has."""
    for name in rule.also:
        kind: Literal["form", "json"] = "form" if bare(name) == FORM_TYPE else "json"
        yield msgspec.structs.replace(rule, kind=kind, media_type=name)


def _named(ways: tuple[Body, ...], media_type: str) -> Body:
    index = best([way.media_type for way in ways], media_type)
    if index is None:
        raise TypeError(
            f"this call sends {', '.join(way.media_type for way in ways)}, not {media_type}"
        )
    way = ways[index]
    plain = bare(way.media_type) == bare(media_type) and ";" not in media_type
    return way if plain else msgspec.structs.replace(way, media_type=media_type)


def _fit(way: Body, value: object) -> int:
    """How well a value fits a way to send it; 0 where it cannot be sent so."""
    if isinstance(value, str):
        return {"text": 3, "json": 2, "bytes": 0}.get(way.kind, 0)
    if isinstance(value, Iterator):
        return 3 if way.kind in _ITEMS else 0
    if is_file(value):
        return _file_fit(way, value)
    if way.kind in {"bytes", "text"}:
        return 0
    if _holds_file(value):
        return 4 if way.kind == "multipart" else 0
    return _object_fit(way, value)


def _file_fit(way: Body, value: object) -> int:
    if way.kind in _ITEMS:
        return 1
    if way.kind in {"bytes", "xml"}:
        if isinstance(value, Upload) and best([way.media_type], value.media_type) is not None:
            return 5
        return 3 if is_json(way.media_type) else 4  # bytes of anything are seldom called JSON
    return 2 if way.kind == "multipart" and way.field is not None else 0


def _object_fit(way: Body, value: object) -> int:
    """A class of its own leads; then the way whose class has all the names of a mapping."""
    if isinstance(value, (list, tuple)) and way.type is not None:
        return 3 if get_origin(way.type) in {list, Sequence} else 1
    kinds = _classes(way.type)
    if type(value) in kinds:
        return 4
    if way.kind in _ITEMS:
        return 1
    if isinstance(value, Mapping) and any(set(value) <= _names(kind) for kind in kinds):
        return 3
    if isinstance(value, msgspec.Struct) and kinds:
        return 1
    return 2 if way.kind != "multipart" or not is_json(way.media_type) else 1


def _classes(kind: Any) -> tuple[type[msgspec.Struct], ...]:
    members = getattr(kind, "__args__", (kind,))
    return tuple(
        one for one in members if isinstance(one, type) and issubclass(one, msgspec.Struct)
    )


def _names(kind: type[msgspec.Struct]) -> set[str]:
    return {*kind.__struct_fields__, *kind.__struct_encode_fields__}


def _holds_file(value: object) -> bool:
    """Whether a form has a file among its fields, or in a list of them."""
    fields: Mapping[str, object]
    if isinstance(value, msgspec.Struct):
        fields = {name: getattr(value, name) for name in value.__struct_fields__}
    elif isinstance(value, Mapping):
        fields = value
    else:
        return False
    members = [
        member
        for item in fields.values()
        for member in (item if isinstance(item, (list, tuple)) else [item])
    ]
    return any(is_file(one) and not isinstance(one, str) for one in members)
