"""References to schemas: none that leads nowhere, and no schema that nothing leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.lenient import mapping
from erpgen.pointer import join
from erpgen.schema_reference import SCHEMAS, schema_name
from erpgen.validate.sites import located_references, references_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.document import JsonObject


def references(content: JsonObject) -> Iterator[Diagnostic]:
    """References that lead to no named schema, and schemas that no operation reaches, not even
    through others."""
    schemas = _schemas(content)
    named = {name: _names(schema) for name, schema in schemas.items()}
    roots = _names({key: value for key, value in content.items() if key != "components"})
    components = mapping(content.get("components"))
    rest = _names({key: value for key, value in components.items() if key != "schemas"})
    if not schemas.keys() >= set[str | None]().union(roots, rest, *named.values()):
        yield from _dangling(content, schemas)
    yield from _unreferenced(named, roots)


def _dangling(content: JsonObject, schemas: JsonObject) -> Iterator[Diagnostic]:
    for pointer, reference in located_references(content):
        if schema_name(reference) not in schemas:
            yield Diagnostic(
                "dangling-reference",
                Severity.ERROR,
                pointer,
                f"the reference {reference} names no schema",
                "define the schema, or correct the reference, with an overlay",
            )


def _unreferenced(
    named: Mapping[str, set[str | None]], roots: set[str | None]
) -> Iterator[Diagnostic]:
    reached: set[str] = set()
    waiting = set(roots)
    while waiting:
        name = waiting.pop()
        if name is not None and name in named and name not in reached:
            reached.add(name)
            waiting |= named[name]
    for name in named:
        if name not in reached:
            yield Diagnostic(
                "unreferenced-schema",
                Severity.INFO,
                join(SCHEMAS, name),
                f"no operation uses the schema {name!r}",
                "it is left out of the client",
            )


def _names(node: JsonObject) -> set[str | None]:
    """What the references below a node name, None where one names no schema at all."""
    return {schema_name(reference) for reference in references_in(node)}


def _schemas(content: JsonObject) -> JsonObject:
    return mapping(mapping(content.get("components")).get("schemas"))
