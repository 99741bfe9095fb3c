"""Value wrappers: objects whose one property is the value that is meant."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.model import extensions
from erpgen.model.schema_parts import bare
from erpgen.model.text import clean
from erpgen.pointer import join
from erpgen.schema_reference import schema_behind

Schema = Mapping[str, Any]


def unwrapped(schema: Schema, components: Schema, pointer: str) -> Schema | None:
    """The schema inside a value wrapper, None where the schema is none; RuleError where it is
    marked as one and has not the shape."""
    name = schema_behind(bare(schema))
    node = components.get(name) if name is not None else schema
    if not isinstance(node, dict):
        return None
    if not extensions.flag(node, "x-erp-value-wrapper", pointer):
        return None
    properties = node.get("properties") or {}
    if len(properties) != 1 or "value" not in properties:
        raise extensions.RuleError(
            pointer,
            f"x-erp-value-wrapper: {name or 'the schema'} is not an object of one value",
            "narrow the rule's target",
        )
    inner: Schema = properties["value"]
    return inner


def kept(components: Schema, received: Collection[str]) -> Iterator[Diagnostic]:
    """A note for each wrapper that stays a class, since answers lead to it."""
    for name in sorted(received):
        node = components.get(name)
        if isinstance(node, dict) and node.get("x-erp-value-wrapper") is True:
            yield Diagnostic(
                "wrapper-kept",
                Severity.INFO,
                join("#/components/schemas", name),
                "answers lead to this value wrapper, so it keeps its class: read .value",
            )


def property_text(schema: Schema, inner: Schema | None, components: Schema) -> str:
    """What is said of a property: by itself, by its wrapper, or by the value inside."""
    own = clean(schema.get("description"))
    if own:
        return own
    name = schema_behind(bare(schema))
    target = components.get(name) if name is not None and inner is not None else None
    text = clean(target.get("description")) if isinstance(target, Mapping) else ""
    return text or clean((inner or {}).get("description"))
