"""XML of the test server as the JSON that its schema describes: for judging, not for sending."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from .values import Unfit

if TYPE_CHECKING:
    from .values import Schema, Schemas


def as_json(content: bytes, schema: Schema, schemas: Schemas) -> Any:
    """The value of a body; raises Unfit where it is no XML."""
    try:
        root = ET.fromstring(content)
    except ET.ParseError as error:
        raise Unfit from error
    return _value(root, schema, schemas)


def _value(element: ET.Element, schema: Schema, schemas: Schemas) -> Any:
    whole = schemas.resolved(schema)
    if whole.get("type") == "array":
        return [_value(one, whole["items"], schemas) for one in element]
    if whole["properties"] or whole.get("type") == "object":
        return _object(element, whole, schemas)
    text = element.text or ""
    match whole.get("type"):
        case "integer":
            return int(text) if text.strip() else None
        case "number":
            return Decimal(text)
        case "boolean":
            return text == "true"
    return text


def _object(element: ET.Element, whole: Schema, schemas: Schemas) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for wire, one in whole["properties"].items():
        inner = schemas.resolved(one)
        layout = inner.get("xml", {})
        name = layout.get("name", wire)
        if layout.get("attribute"):
            if name in element.attrib:
                found[wire] = element.attrib[name]
        elif layout.get("x-ms-text"):
            found[wire] = element.text
        elif inner.get("type") == "array" and not layout.get("wrapped"):
            item = schemas.resolved(inner["items"]).get("xml", {}).get("name", name)
            found[wire] = [_value(child, inner["items"], schemas) for child in element.iter(item)]
        elif (child := element.find(name)) is not None:
            found[wire] = _value(child, inner, schemas)
    more = whole.get("additionalProperties")
    if isinstance(more, dict):
        found |= {child.tag: _value(child, more, schemas) for child in element}
    return found
