"""The fields of a form: as name=value pairs, or as the parts of a multipart body."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from datetime import tzinfo
from typing import Any
from urllib.parse import quote_plus, unquote

import msgspec

from ..messages import is_json
from ..operations import Body, Field
from ..values import (
    Purpose,
    encode_json,
    is_file,
    parameter_text,
    scalar_text,
    to_wire,
    upload_of,
)
from .multipart import Part, file_part, text_part
from .quoting import RESERVED
from .styles import query_pairs


def form_text(rule: Body, value: object, zone: tzinfo | None, purpose: Purpose) -> str:
    """The body of ``application/x-www-form-urlencoded`` (WHATWG URL §5)."""
    pairs = (
        pair
        for name, item in _fields(value, zone, purpose)
        for pair in _pairs(rule, name, item, zone)
    )
    return "&".join(f"{name}={text}" for name, text in pairs)


def form_parts(rule: Body, value: object, zone: tzinfo | None, purpose: Purpose) -> list[Part]:
    """The parts of a multipart body; a list or a value alone is sent as parts of its own."""
    if isinstance(value, (list, tuple)) and rule.field is None:
        return [
            part
            for index, one in enumerate(value)
            for part in _parts(_by_place(rule, index), one, zone)
        ]
    if is_file(value):
        return [*_parts(Field(wire="value"), value, zone)]
    return [
        part
        for name, item in _fields(value, zone, purpose)
        for part in _parts(_field(rule, name), item, zone)
    ]


def _by_place(rule: Body, index: int) -> Field:
    """How a part of a list is laid out: by its index, else as all the rest (``*``)."""
    known = {one.wire: one for one in rule.fields}
    found = known.get(str(index)) or known.get("*") or Field(wire="value")
    return msgspec.structs.replace(found, wire="value")


def _field(rule: Body, name: str) -> Field:
    return next((one for one in rule.fields if one.wire == name), Field(wire=name))


def _fields(value: object, zone: tzinfo | None, purpose: Purpose) -> list[tuple[str, Any]]:
    """The members of a model or mapping, absent ones and nulls left out."""
    wire = to_wire(value, zone, purpose)
    if not isinstance(wire, dict):
        raise TypeError(f"a form is a model or a mapping, not {value!r}")
    return [(name, item) for name, item in wire.items() if item is not None]


def _members(value: Any) -> list[Any]:
    """One entry a value: lists repeat the name."""
    listed = value if isinstance(value, list) else [value]
    return [one for one in listed if one is not None]


def _pairs(rule: Body, name: str, value: Any, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    field = _field(rule, name)
    safe = RESERVED if field.reserved else ""
    if field.style:
        yield from query_pairs(
            name, parameter_text(value, zone), field.style, field.explode, safe=safe
        )
        return
    whole = is_json(field.media_type) if field.media_type else False
    for item in [value] if whole else _members(value):
        text = _text(item, zone, json=whole)
        yield quote_plus(name), quote_plus(text, safe=safe)


def _parts(field: Field, value: Any, zone: tzinfo | None) -> Iterator[Part]:
    if field.style:
        text = parameter_text(value, zone)
        for name, quoted in query_pairs(field.wire, text, field.style, field.explode):
            yield text_part(unquote(name), unquote(quoted), field.media_type, field.headers)
        return
    json = is_json(field.media_type) if field.media_type else False
    for item in [value] if json else _members(value):
        yield _part(field, item, zone, json=json)


def _part(field: Field, value: Any, zone: tzinfo | None, *, json: bool) -> Part:
    if field.base64 and isinstance(value, bytes):
        text = b64encode(value).decode()
        return text_part(field.wire, text, field.media_type, field.headers)
    if is_file(value) and not isinstance(value, str):
        upload = upload_of(value)
        media_type = upload.media_type if upload.told else field.media_type or upload.media_type
        return file_part(field.wire, upload, media_type, field.headers)
    structured = json or isinstance(value, (Mapping, list, msgspec.Struct))
    media_type = field.media_type or ("application/json" if structured else "")
    return text_part(field.wire, _text(value, zone, json=structured), media_type, field.headers)


def _text(value: Any, zone: tzinfo | None, *, json: bool) -> str:
    if json or isinstance(value, (Mapping, list, msgspec.Struct)):
        return encode_json(value, zone).decode()
    return scalar_text(value, zone)
