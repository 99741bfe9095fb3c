"""Changes of type and format: narrower, wider, or another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.lenient import mapping, sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot
    from erpgen.document import JsonObject

_WIDER_FORMATS = frozenset(
    {
        ("number", "float", "double"),
        ("integer", "int32", "int64"),
        ("integer", "int32", "bigint"),
        ("integer", "int64", "bigint"),
        ("string", "date", "date-time"),
        ("string", "time", "date-time"),
    }
)
"""(type, narrower, wider): every value of the narrower format is one of the wider."""


def type_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """At most one edit for type and format together, null left aside.

    Bytes that are spelled in another encoding are told by that.
    """
    if spelled_in(spot.old) and spelled_in(spot.new):
        spot = spot.of(_unspelled(spot.old), _unspelled(spot.new), is_property=spot.is_property)
    if "type" not in spot.old or "type" not in spot.new:
        spot = spot.of(_typed(spot.old), _typed(spot.new), is_property=spot.is_property)
    old_types, new_types = type_names(spot.old), type_names(spot.new)
    old_format, new_format = _format(spot.old), _format(spot.new)
    if old_types == new_types and old_format == new_format:
        return
    if _alternatives(spot.old) != _alternatives(spot.new) and _lists_types(spot):
        return
    wider = _admits(spot.new, spot.old)
    narrower = _admits(spot.old, spot.new)
    aspect = "type-generalized" if wider else "type-specialized" if narrower else "type-changed"
    if wider and narrower:
        if old_format != new_format:
            yield spot.edit("type-compatible", type_text(spot.old), type_text(spot.new))
        return
    yield spot.edit(aspect, type_text(spot.old), type_text(spot.new))


def _typed(schema: JsonObject) -> JsonObject:
    """The schema with the type that it has by listing properties, where it names none."""
    implied = "type" not in schema and schema.get("properties")
    return {**schema, "type": "object"} if implied and not _composes(schema) else schema


def spelled_in(schema: JsonObject) -> str:
    """How bytes are spelled as text: the encoding, which ``format: byte`` says is base64."""
    said = schema.get("contentEncoding") or ("base64" if schema.get("format") == "byte" else "")
    return str(said)


def _unspelled(schema: JsonObject) -> JsonObject:
    return {k: v for k, v in schema.items() if (k, v) != ("format", "byte")}


def type_names(schema: JsonObject) -> frozenset[str]:
    """The names in ``type``, null only where it is alone; empty where any type is admitted."""
    declared = schema.get("type")
    names = declared if isinstance(declared, list) else [declared]
    found = frozenset(str(name) for name in names if name not in (None, "null"))
    return found or (frozenset({"null"}) if "null" in names else found)


def type_text(schema: JsonObject) -> str:
    """``integer (int32)``, ``string or integer``, ``any``."""
    names = " or ".join(sorted(type_names(schema))) or "any"
    return f"{names} ({schema['format']})" if schema.get("format") else names


def _format(schema: JsonObject) -> str:
    return str(schema.get("format") or "")


def _admits(wide: JsonObject, narrow: JsonObject) -> bool:
    """Whether every value of ``narrow``'s type and format is one of ``wide``'s."""
    wide_types, narrow_types = type_names(wide), type_names(narrow)
    if not wide_types:
        return not _composes(wide)
    if not narrow_types:
        return False
    covered = wide_types | ({"integer"} if "number" in wide_types else set())
    if not narrow_types <= covered:
        return False
    wide_format, narrow_format = _format(wide), _format(narrow)
    if wide_format in ("", narrow_format) or narrow_types.isdisjoint(wide_types):
        return True
    return all((name, narrow_format, wide_format) in _WIDER_FORMATS for name in narrow_types)


def _composes(schema: JsonObject) -> bool:
    """Whether a schema without a type still asks for one of several others."""
    return bool(sequence(schema.get("oneOf")) or sequence(schema.get("anyOf")))


def list_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """Types that came or went where a schema lists them as ``oneOf`` or ``anyOf``."""
    if not _lists_types(spot):
        return
    old, new = _alternatives(spot.old), _alternatives(spot.new)
    if new - old:
        yield spot.edit("list-of-types-widened", None, sorted(new), detail=_names(new - old))
    if old - new:
        yield spot.edit("list-of-types-narrowed", sorted(old), None, detail=_names(old - new))


def lists_types(schema: JsonObject) -> bool:
    """Whether ``oneOf`` or ``anyOf`` says nothing but types."""
    members = [m for k in ("oneOf", "anyOf") for m in sequence(schema.get(k))]
    return bool(members) and all(
        set(mapping(member)) <= {"type", "title", "description"} and mapping(member).get("type")
        for member in members
    )


def _lists_types(spot: Spot) -> bool:
    listed = (lists_types(spot.old), lists_types(spot.new))
    single = (_single(spot.old), _single(spot.new))
    return listed == (True, True) or (any(listed) and any(single))


def _single(schema: JsonObject) -> bool:
    return len(type_names(schema)) == 1 and type_names(schema) <= {
        "string",
        "number",
        "integer",
        "boolean",
    }


def _alternatives(schema: JsonObject) -> frozenset[str]:
    if not lists_types(schema):
        return type_names(schema)
    members = [m for k in ("oneOf", "anyOf") for m in sequence(schema.get(k))]
    return frozenset().union(*(type_names(mapping(member)) for member in members))


def _names(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))
