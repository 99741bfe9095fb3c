"""Keywords that JSON Schema 2020-12 spells otherwise."""

from __future__ import annotations

from collections.abc import Callable

from erpgen.document import JsonObject
from erpgen.normalise.nullability import apply_nullable

_OCTETS = "application/octet-stream"

_OLD = frozenset(
    {
        "nullable", "x-nullable", "exclusiveMinimum", "exclusiveMaximum", "example", "examples",
        "additionalItems", "definitions", "dependencies", "contentEncoding", "contentMediaType",
    }
)  # fmt: skip


def needs_modernising(schema: JsonObject) -> bool:
    """Whether a schema may hold such a keyword (never False where it does)."""
    if not _OLD.isdisjoint(schema):
        return True
    kind = schema.get("type", "")
    if kind.__class__ is not str or kind == "file":
        return True
    if schema.get("required").__class__ is bool:
        return True
    return schema.get("items").__class__ is list


def modernised(schema: JsonObject) -> JsonObject:
    """The schema, respelled; its parts are converted already."""
    result = dict(schema)
    for step in _STEPS:
        step(result)
    return apply_nullable(result)


def _type(schema: JsonObject) -> None:
    kind = schema.get("type", "")
    if kind == "file":
        schema["type"] = "string"
        schema["format"] = "binary"
    elif kind is None:
        schema["type"] = "null"
    elif isinstance(kind, list):
        # YAML authors write null without quotes, which makes it no string.
        kinds = list(dict.fromkeys("null" if one is None else str(one) for one in kind))
        schema["type"] = kinds[0] if len(kinds) == 1 else kinds
        if not kinds:
            del schema["type"]
    elif not isinstance(kind, str):
        del schema["type"]


def _bytes(schema: JsonObject) -> None:
    """Bytes in OpenAPI 3.0's words, so that both ways of saying it are one.

    ``format: byte`` became ``contentEncoding: base64`` and ``format: binary`` became
    ``contentMediaType: application/octet-stream`` (OpenAPI 3.1, Migrating Binary Descriptions).
    """
    kinds = schema.get("type")
    if kinds not in ("string", ["string"]) and not (
        isinstance(kinds, list) and set(kinds) == {"string", "null"}
    ):
        return
    encoding, media = schema.get("contentEncoding"), schema.get("contentMediaType")
    spelled = "byte" if encoding == "base64" else "binary" if encoding is None and media else ""
    if media not in (None, _OCTETS) or not spelled or schema.get("format") not in (None, spelled):
        return
    for word in ("contentEncoding", "contentMediaType"):
        schema.pop(word, None)
    schema["format"] = spelled


def _bounds(schema: JsonObject) -> None:
    for exclusive, inclusive in (
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ):
        flag = schema.get(exclusive)
        if isinstance(flag, bool):
            del schema[exclusive]
            if flag and inclusive in schema:
                schema[exclusive] = schema.pop(inclusive)


def _examples(schema: JsonObject) -> None:
    examples = schema.get("examples")
    if isinstance(examples, dict):
        schema["examples"] = [
            value["value"] if isinstance(value, dict) and "value" in value else value
            for value in examples.values()
        ]
    elif "examples" in schema and not isinstance(examples, list):
        schema["examples"] = [examples]
    if "example" in schema:
        example = schema.pop("example")
        schema.setdefault("examples", [example])


def _tuples(schema: JsonObject) -> None:
    extra = schema.pop("additionalItems", None)
    if isinstance(schema.get("items"), list):
        schema.setdefault("prefixItems", schema.pop("items"))
        if extra is not None:
            schema["items"] = extra if extra is not False else {"not": {}}
    if schema.get("prefixItems") == []:
        del schema["prefixItems"]


def _required(schema: JsonObject) -> None:
    # JSON Schema draft 3 had a flag on the property itself; here it is a list on the object.
    if isinstance(schema.get("required"), bool):
        del schema["required"]


def _definitions(schema: JsonObject) -> None:
    old = schema.pop("definitions", None)
    if isinstance(old, dict):
        schema["$defs"] = {**old, **schema.get("$defs", {})}


def _dependencies(schema: JsonObject) -> None:
    # Since 2019-09 there is one keyword for each of the two things that this one said.
    old = schema.pop("dependencies", None)
    if not isinstance(old, dict):
        return
    for keyword, wanted in (("dependentRequired", list), ("dependentSchemas", dict)):
        found = {name: value for name, value in old.items() if isinstance(value, wanted)}
        if found:
            newer = schema.get(keyword)
            schema[keyword] = {**found, **newer} if isinstance(newer, dict) else found


_STEPS: tuple[Callable[[JsonObject], None], ...] = (
    _type,
    _bytes,
    _bounds,
    _examples,
    _tuples,
    _required,
    _definitions,
    _dependencies,
)
