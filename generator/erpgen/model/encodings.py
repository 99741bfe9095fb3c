"""How the fields of a form are laid out: the ``encoding`` of a media type (OpenAPI 3.1 §4.8.15)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from erpgen.lenient import mapping
from erpgen.model.locate import resolved
from erpgen.model.media import MediaType
from erpgen.model.types import FieldEncoding

EVERY = "*"
_STYLED = ("style", "explode", "allowReserved")
_BASE64 = frozenset({"base64", "base64url"})


def read_encodings(media: MediaType, components: Mapping[str, Any]) -> tuple[FieldEncoding, ...]:
    """The fields of a form that are not laid out as any field is, in the order of the schema."""
    if media.family not in {"form", "multipart"}:
        return ()
    properties = mapping(resolved(media.schema, components).get("properties"))
    names = dict.fromkeys([*properties, *media.encoding])
    found = (
        _encoding(str(name), mapping(media.encoding.get(name)), properties.get(name), components)
        for name in names
    )
    return (*_by_place(media), *(one for one in found if one != FieldEncoding(one.wire)))


def _by_place(media: MediaType) -> Iterator[FieldEncoding]:
    """How the parts of a list are laid out: the first by their index, ``*`` for the rest."""
    for index, node in enumerate(media.prefixes):
        yield _encoding(str(index), mapping(node), None, {})
    if media.rest:
        yield _encoding(EVERY, media.rest, None, {})


def _encoding(
    name: str, node: Mapping[str, Any], schema: Any, components: Mapping[str, Any]
) -> FieldEncoding:
    styled = any(word in node for word in _STYLED)
    style = str(node.get("style") or "form") if styled else ""
    if node.get("x-collection-format") == "tsv":
        style = "tabDelimited"
    return FieldEncoding(
        wire=name,
        media_type=_media_type(node.get("contentType")),
        style=style,
        explode=bool(node.get("explode", style == "form")) if styled else True,
        reserved=node.get("allowReserved") is True,
        base64=bool(base64_of(schema, components)),
        headers=tuple(_constants(mapping(node.get("headers")))),
    )


def _media_type(given: object) -> str:
    """The first concrete one of a list such as ``image/png, image/jpeg``: the value of a field
    cannot say which, and a file that does say leads anyway."""
    listed = [one.strip() for one in given.split(",")] if isinstance(given, str) else []
    return next((one for one in listed if one and "*" not in one), "")


def base64_of(schema: Any, components: Mapping[str, Any]) -> str:
    """``base64`` or ``base64url`` where bytes travel as text (``format: byte``, or
    ``contentEncoding``), those of a list as well; else empty."""
    node = resolved(schema, components)
    element = resolved(node.get("items"), components) if "items" in node else node
    if element.get("format") == "byte":
        return "base64"
    said = element.get("contentEncoding") or element.get("format")
    return str(said) if said in _BASE64 else ""


def _constants(headers: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Headers of a part whose value the document gives; others are the file's own to say."""
    for name, header in headers.items():
        schema = mapping(mapping(header).get("schema"))
        listed = schema.get("enum")
        only = listed[0] if isinstance(listed, list) and len(listed) == 1 else None
        value = schema.get("const", only if only is not None else schema.get("default"))
        if isinstance(value, str | int) and str(name).lower() != "content-type":
            yield str(name), str(value)
