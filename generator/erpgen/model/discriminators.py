"""By what the alternatives of a union are told apart, where the document says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from erpgen.lenient import mapping, sequence
from erpgen.model.families import Tag, discriminator_of, tags_of, target_of
from erpgen.model.flatten import flattened
from erpgen.schema_reference import schema_behind

Schema = Mapping[str, Any]


def told(
    schema: Schema, parts: Sequence[Schema], components: Mapping[str, Any]
) -> tuple[str, list[tuple[Tag, ...]]] | None:
    """The discriminator of a union and its values for each alternative; None without one.

    It is what the union names, or what all its alternatives name, or else a property that has
    other constant values in each.
    """
    wholes = [_whole(part, components) for part in parts]
    key = discriminator_of(schema) or _named_by_all(wholes)
    if key is not None:
        return key, [
            _values(part, whole, key, schema, components)
            for part, whole in zip(parts, wholes, strict=True)
        ]
    if len(parts) < 2:
        return None
    for name in mapping(wholes[0].get("properties")):
        values = [_constants(whole, name) for whole in wholes]
        flat = [str(value) for one in values for value in one]
        if all(values) and len(set(flat)) == len(flat):
            return name, values
    return None


def _values(
    part: Schema, whole: Schema, key: str, schema: Schema, components: Mapping[str, Any]
) -> tuple[Tag, ...]:
    name = schema_behind(part)
    constant = _constants(whole, key)
    if name is None:
        return constant
    table = mapping(mapping(schema.get("discriminator")).get("mapping"))
    named = [value for value, target in table.items() if target_of(target) == name]
    if named or constant:
        return tuple(dict.fromkeys((*named, *constant)))
    root = schema if discriminator_of(schema) else mapping(components.get(name))
    return tags_of(name, key, root, components) or (name,)


def _named_by_all(wholes: Sequence[Schema]) -> str | None:
    names = {discriminator_of(whole) for whole in wholes}
    return names.pop() if len(names) == 1 and len(wholes) > 1 else None


def _whole(part: Schema, components: Mapping[str, Any]) -> Schema:
    """The alternative as one object, references and parts resolved."""
    seen: set[str] = set()
    while (name := schema_behind(part)) is not None:
        if name in seen:
            return {}
        seen.add(name)
        part = mapping(components.get(name))
    own = part.get("discriminator")
    whole = flattened(part, components)
    return whole if own is None or "discriminator" in whole else {**whole, "discriminator": own}


def _constants(whole: Schema, key: str) -> tuple[Tag, ...]:
    """The only values that a property may have, where they are texts or whole numbers."""
    schema = mapping(mapping(whole.get("properties")).get(key))
    values = [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
    plain = all(isinstance(value, str | int) for value in values)
    return tuple(dict.fromkeys(values)) if plain else ()
