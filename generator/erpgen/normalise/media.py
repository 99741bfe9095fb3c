"""Media types: what a body, an answer or a parameter's ``content`` holds."""

from __future__ import annotations

from typing import Any

from erpgen.document import JsonObject
from erpgen.normalise.context import Context
from erpgen.normalise.examples import EXAMPLE_FIELDS
from erpgen.normalise.fields import Convert, convert_entries, convert_fields
from erpgen.normalise.places import Place
from erpgen.normalise.schemas import convert_schema


def convert_content(context: Context, content: Any, place: Place) -> JsonObject:
    """A map of media types to what each holds."""
    return convert_entries(context, content, place, _media_type)


def convert_headers(context: Context, headers: Any, place: Place) -> JsonObject:
    """A map of header names to headers, each in place."""
    return convert_entries(context, headers, place, _header)


def _media_type(context: Context, media: Any, place: Place) -> JsonObject:
    def convert(node: JsonObject, where: Place) -> JsonObject:
        return convert_fields(context, node, where, _MEDIA)

    return (context.follow("media type", media, place, convert) or {}) if media else {}


def _header(context: Context, header: Any, place: Place) -> JsonObject:
    def convert(node: JsonObject, where: Place) -> JsonObject:
        return convert_fields(context, node, where, _HEADER)

    return context.follow("header", header, place, convert) or {"schema": {}}


def _encodings(context: Context, encodings: Any, place: Place) -> JsonObject:
    return convert_entries(context, encodings, place, _encoding)


def _encoding(context: Context, encoding: Any, place: Place) -> JsonObject:
    if not isinstance(encoding, dict):
        return {}
    return convert_fields(context, encoding, place, _ENCODING)


def _encoding_list(context: Context, encodings: Any, place: Place) -> list[JsonObject]:
    listed = encodings if isinstance(encodings, list) else []
    return [_encoding(context, one, (place, index)) for index, one in enumerate(listed)]


_ENCODED: dict[str, Convert] = {
    "encoding": _encodings,
    "itemEncoding": _encoding,
    "prefixEncoding": _encoding_list,
}
_ENCODING: dict[str, Convert] = {"headers": convert_headers, **_ENCODED}
_MEDIA: dict[str, Convert] = {
    "schema": convert_schema,
    "itemSchema": convert_schema,
    **_ENCODED,
    **EXAMPLE_FIELDS,
}
_HEADER = {"schema": convert_schema, "content": convert_content, **EXAMPLE_FIELDS}
