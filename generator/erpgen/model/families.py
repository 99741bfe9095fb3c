"""Which component schemas derive from which: one canonical form of inheritance.

Documents say it in several ways: a base with a discriminator that others name in ``allOf``
(Swagger 2.0, .NET), a base that lists its variants in ``oneOf``, a mapping, or several of these
at once. Here all become the first: a base is an object with a discriminator, and what derives
from it names it in ``allOf``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from erpgen.lenient import mapping, sequence
from erpgen.pointer import join
from erpgen.schema_reference import SCHEMAS, schema_behind

Schema = Mapping[str, Any]
Tag = str | int
Tags = tuple[tuple[str, tuple[Tag, ...]], ...]
"""For each discriminator the values that stand for a class; the first is the one to send."""


class Families(Struct, frozen=True):
    """``components`` in the one form; ``bases`` and ``tags`` are by name of what derives.

    ``roots`` have the discriminator of each base.
    """

    components: Mapping[str, Any]
    bases: Mapping[str, str]
    tags: Mapping[str, Tags]
    roots: Mapping[str, str]
    derived: Mapping[str, tuple[str, ...]]


def families(components: Mapping[str, Any]) -> Families:
    """The families among the components of a document."""
    roots = {name: key for name, one in components.items() if (key := _root(name, components))}
    if not roots:
        return Families(components, {}, {}, {}, {})
    edges = {name: _parents(one) for name, one in components.items() if isinstance(one, Mapping)}
    implied: dict[str, list[str]] = {}
    for root in roots:
        for member in _members(components[root], components):
            if root not in _above(member, edges) and _is_object(components.get(member)):
                implied.setdefault(member, []).append(root)
                edges[member] = [*edges.get(member, ()), root]
    new = dict(components)
    for name, above in implied.items():
        parts = sequence(new[name].get("allOf"))
        new[name] = {
            **new[name],
            "allOf": [*({"$ref": join(SCHEMAS, one)} for one in above), *parts],
        }
    for root, key in roots.items():
        new[root] = _as_base(new[root], key)
    return _gathered(new, components, roots, edges)


def _gathered(
    new: Mapping[str, Any],
    components: Mapping[str, Any],
    roots: Mapping[str, str],
    edges: Mapping[str, list[str]],
) -> Families:
    above = {name: _above(name, edges) for name in components}
    related = {name for name in components if name in roots or above[name] & roots.keys()}
    bases = {
        name: base
        for name in related
        if (base := next((one for one in edges.get(name, ()) if one in related), None))
        and base != name
    }
    derived: dict[str, list[str]] = {}
    for name in components:
        if name in bases:
            derived.setdefault(bases[name], []).append(name)
    # A base from which nothing derives is an object like any other.
    kept = [name for name in components if name in bases or name in derived]
    tags = {
        name: tuple(
            (key, values)
            for root, key in roots.items()
            if (root == name or root in above[name])
            and (values := tags_of(name, key, components[root], new))
        )
        for name in kept
    }
    return Families(
        new,
        bases,
        tags,
        {name: roots[name] for name in kept if name in roots},
        {name: tuple(found) for name, found in derived.items()},
    )


def tags_of(name: str, key: str, root: Schema, components: Mapping[str, Any]) -> tuple[Tag, ...]:
    """The values of a discriminator that stand for a component: mapped, constant, or its name."""
    table = mapping(mapping(root.get("discriminator")).get("mapping"))
    found: list[Tag] = [value for value, target in table.items() if target_of(target) == name]
    schema = mapping(components.get(name))
    own = schema.get("x-ms-discriminator-value")
    if isinstance(own, str):
        found.append(own)
    found += _constants(schema, key)
    if not found and (not table or schema.get("discriminator") != root.get("discriminator")):
        found.append(name)
    return tuple(dict.fromkeys(found))


def target_of(target: object) -> str | None:
    """The component that an entry of a mapping names, by reference or by name."""
    return schema_behind({"$ref": target}) or target if isinstance(target, str) else None


def constant_of(schema: object) -> Tag | None:
    """The one value that a schema allows, where it is a text or a whole number."""
    node = mapping(schema)
    values = [node["const"]] if "const" in node else sequence(node.get("enum"))
    return values[0] if len(values) == 1 and isinstance(values[0], str | int) else None


def _constants(schema: Schema, key: str) -> Iterator[Tag]:
    """The constant of a property, where the schema or a part of it in place has one."""
    for part in (schema, *sequence(schema.get("allOf"))):
        found = constant_of(mapping(mapping(part).get("properties")).get(key))
        if found is not None:
            yield found


def _root(name: str, components: Mapping[str, Any]) -> str | None:
    """The discriminator of a component that others may derive from."""
    schema = components.get(name)
    key = discriminator_of(schema)
    if key is None or not isinstance(schema, Mapping):
        return None
    if schema.get("properties") or schema.get("allOf"):
        return key
    variants = [*_variants(schema)]
    if not variants:
        return key if "object" in types_of(schema) else None
    # A choice that its own variants derive from is their base, whatever it looks like.
    return key if any(name in _parents(mapping(components.get(one))) for one in variants) else None


def discriminator_of(schema: object) -> str | None:
    """The wire name of the discriminator that a schema declares."""
    found = mapping(mapping(schema).get("discriminator")).get("propertyName")
    return found if isinstance(found, str) and found else None


def types_of(schema: Schema) -> list[Any]:
    """The JSON types that a schema names; an object where it says nothing."""
    given = schema.get("type", "object")
    return given if isinstance(given, list) else [given]


def _variants(schema: Schema) -> Iterator[str]:
    for word in ("oneOf", "anyOf"):
        for part in sequence(schema.get(word)):
            name = schema_behind(mapping(part))
            if name is not None:
                yield name


def _members(root: Schema, components: Mapping[str, Any]) -> Iterator[str]:
    """The components that a base itself names as its variants, through choices of choices."""
    waiting = list(_variants(root))
    for target in mapping(mapping(root.get("discriminator")).get("mapping")).values():
        name = target_of(target)
        if name is not None and name in components:
            waiting.append(name)
    seen: set[str] = set()
    while waiting:
        name = waiting.pop(0)
        if name in seen:
            continue
        seen.add(name)
        schema = mapping(components.get(name))
        inner = list(_variants(schema))
        if inner and not schema.get("properties") and not schema.get("allOf"):
            waiting.extend(inner)
        elif schema is not root:
            yield name


def _is_object(schema: object) -> bool:
    return isinstance(schema, Mapping) and "object" in types_of(schema) and "enum" not in schema


def _parents(schema: Schema) -> list[str]:
    """The components that a schema names in ``allOf``."""
    found = (schema_behind(mapping(part)) for part in sequence(schema.get("allOf")))
    return [name for name in found if name is not None]


def _above(name: str, edges: Mapping[str, list[str]]) -> set[str]:
    """Every component that one derives from, itself only where it goes round."""
    seen: set[str] = set()
    waiting = list(edges.get(name, ()))
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting.extend(edges.get(one, ()))
    return seen


def _as_base(schema: Schema, key: str) -> Schema:
    """A base without the choice among its variants, and with its discriminator as a property."""
    kept = {word: part for word, part in schema.items() if word not in ("oneOf", "anyOf")}
    for word in ("oneOf", "anyOf"):
        parts = [
            part for part in sequence(schema.get(word)) if schema_behind(mapping(part)) is None
        ]
        if parts:
            kept[word] = parts
    properties = mapping(schema.get("properties"))
    if not schema.get("allOf") and key not in properties:
        kept["properties"] = {key: {"type": "string"}, **properties}
    return kept
