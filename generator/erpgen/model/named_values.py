"""Names that a document has for the values of an enum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from erpgen.lenient import mapping, sequence
from erpgen.model.text import clean

Schema = Mapping[str, Any]
_WORDS = ("x-enumNames", "x-enum-varnames", "x-enum-names", "x-enumnames")
_DOCS = ("x-enum-descriptions", "x-enumDescriptions", "x-enum-description")


class NamedValues(Struct, frozen=True):
    """Values with a word and a text for each; empty where the document has none."""

    values: tuple[str | int, ...]
    words: tuple[str, ...] = ()
    docs: tuple[str, ...] = ()


def named_values(parts: Sequence[Schema]) -> NamedValues | None:
    """A choice of constants as one enum (JSON Schema's way to name values); None for no such."""
    values = [_constant(part) for part in parts]
    kinds = {type(value) for value in values}
    if len(parts) < 2 or len(kinds) > 1 or not kinds <= {str, int}:
        return None
    titles = [clean(part.get("title")) for part in parts]
    docs = [clean(part.get("description")) for part in parts]
    if not any(titles):
        titles = [text if len(text.split()) <= _FEW else "" for text in docs]
    found = {value: (title, doc) for value, title, doc in zip(values, titles, docs, strict=True)}
    return NamedValues(
        tuple(found),
        tuple(title for title, _ in found.values()) if any(titles) else (),
        tuple(doc for _, doc in found.values()) if any(docs) else (),
    )


_FEW = 4


def _constant(part: Schema) -> Any:
    if "const" in part:
        return part["const"]
    values = sequence(part.get("enum"))
    return values[0] if len(values) == 1 else None


def vendor_words(schema: Schema, values: Sequence[str | int]) -> NamedValues:
    """What ``x-enumNames``, ``x-enum-varnames`` and ``x-enum-descriptions`` say of the values."""
    given = [value for value in sequence(schema.get("enum")) if value is not None]
    words = _said(schema, _WORDS, given)
    docs = _said(schema, _DOCS, given)
    ms = mapping(schema.get("x-ms-enum"))
    for one in sequence(ms.get("values")):
        node = mapping(one)
        if isinstance(node.get("name"), str):
            words.setdefault(str(node.get("value")), node["name"])
    return NamedValues(
        tuple(values),
        tuple(words.get(str(value), "") for value in values) if words else (),
        tuple(docs.get(str(value), "") for value in values) if docs else (),
    )


def _said(schema: Schema, names: Sequence[str], values: Sequence[object]) -> dict[str, str]:
    """By value the text of the first of these words that the schema has."""
    for name in names:
        given = schema.get(name)
        if isinstance(given, Mapping):
            return {str(value): clean(text) for value, text in given.items()}
        if isinstance(given, list):
            return {
                str(value): clean(text)
                for value, text in zip(values, given, strict=False)
                if isinstance(text, str)
            }
    return {}
