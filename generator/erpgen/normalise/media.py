"""Media types: what a body, an answer or a parameter's ``content`` holds."""

from __future__ import annotations

from typing import Any

from erpgen.document import JsonObject
from erpgen.normalise.context import Context
from erpgen.normalise.examples import EXAMPLE_FIELDS
from erpgen.normalise.fields import convert_entries, convert_fields
from erpgen.normalise.places import Place
from erpgen.normalise.schemas import convert_schema


def convert_content(context: Context, content: Any, place: Place) -> JsonObject:
    """A map of media types to what each holds."""
    return convert_entries(context, content, place, _media_type)


def convert_headers(context: Context, headers: Any, place: Place) -> JsonObject:
    """A map of header names to headers, each in place."""
    return convert_entries(context, headers, place, _header)


def _media_type(context: Context, media: Any, place: Place) -> JsonObject:
    return convert_fields(context, media, place, _MEDIA) if isinstance(media, dict) else {}


def _header(context: Context, header: Any, place: Place) -> JsonObject:
    def convert(node: JsonObject, where: Place) -> JsonObject:
        return convert_fields(context, node, where, _HEADER)

    return context.follow("header", header, place, convert) or {"schema": {}}


def _encodings(context: Context, encodings: Any, place: Place) -> JsonObject:
    return convert_entries(context, encodings, place, _encoding)


def _encoding(context: Context, encoding: Any, place: Place) -> JsonObject:
    if not isinstance(encoding, dict):
        return {}
    return convert_fields(context, encoding, place, {"headers": convert_headers})


_MEDIA = {"schema": convert_schema, "encoding": _encodings, **EXAMPLE_FIELDS}
_HEADER = {"schema": convert_schema, "content": convert_content, **EXAMPLE_FIELDS}
