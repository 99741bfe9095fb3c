"""Follow an extension's pointer through the schema of an answer.

The pointers of ``x-erp-paging`` go through answers, not through documents: ``/records`` is a
property, ``*`` is each element of an array, the empty pointer is the answer itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from erpgen import pointer as json_pointer
from erpgen.lenient import mapping
from erpgen.model.flatten import flattened, referred, with_reference_as_part
from erpgen.schema_reference import schema_behind

Schema = Mapping[str, Any]


def resolved(schema: Any, components: Mapping[str, Any]) -> Schema:
    """The schema behind references and ``allOf``; empty where there is none."""
    seen: set[str] = set()
    while isinstance(schema, dict):
        name = referred(schema)
        if name is None:
            return flattened(with_reference_as_part(schema), components)
        if name in seen:
            break
        seen.add(name)
        schema = components.get(name)
    return {}


def follow(schema: Any, pointer: str, components: Mapping[str, Any]) -> Schema | None:
    """The schema a pointer leads to, None where the document does not bear it out."""
    node = resolved(schema, components)
    if pointer and not pointer.startswith("/"):
        return None
    for token in pointer.split("/")[1:]:
        part = json_pointer.unescape(token)
        inner = step(node, part)
        if not isinstance(inner, dict):
            return None
        node = resolved(inner, components)
    return node


def step(schema: Schema, part: str) -> Any:
    """What a resolved schema has at one token; a number is an element as ``*`` is each of them."""
    if part == "*" or (part.isdecimal() and is_array(schema)):
        return schema.get("items")
    return mapping(schema.get("properties")).get(part)


def inside(schema: Any, pointer: str, components: Mapping[str, Any]) -> tuple[Any, str]:
    """The schema at a pointer as it is written there, and the component it is written in."""
    node, owner = schema, ""
    for token in pointer.split("/")[1:]:
        owner = (schema_behind(node) or "") if isinstance(node, Mapping) else ""
        node = step(resolved(node, components), json_pointer.unescape(token))
    return node, owner


def first_borne_out(
    schema: Any, alternatives: Sequence[str | None], components: Mapping[str, Any]
) -> tuple[bool, str | None]:
    """Whether one of the alternatives holds, and which; None is "not in the answer", and holds."""
    for pointer in alternatives:
        if pointer is None or pointer.startswith("header:"):
            return True, pointer
        if follow(schema, pointer, components) is not None:
            return True, pointer
    return False, None


def is_array(schema: Schema) -> bool:
    """Whether a resolved schema is an array."""
    kinds = schema.get("type")
    return "array" in kinds if isinstance(kinds, list) else kinds == "array" or "items" in schema
