"""References to schemas: none that leads nowhere, and no schema that nothing leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.lenient import mapping
from erpgen.pointer import join
from erpgen.schema_reference import SCHEMAS, schema_name
from erpgen.validate.sites import located_references, references_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.document import JsonObject


def dangling_references(content: JsonObject) -> Iterator[Diagnostic]:
    """References that do not lead to a named schema of the document."""
    known = _schemas(content)
    if all(schema_name(reference) in known for reference in references_in(content)):
        return
    for pointer, reference in located_references(content):
        if schema_name(reference) not in known:
            yield Diagnostic(
                "dangling-reference",
                Severity.ERROR,
                pointer,
                f"the reference {reference} names no schema",
                "define the schema, or correct the reference, with an overlay",
            )


def unreferenced_schemas(content: JsonObject) -> Iterator[Diagnostic]:
    """Schemas that no operation reaches, not even through other schemas."""
    schemas = _schemas(content)
    roots = {key: value for key, value in content.items() if key != "components"}
    reached: set[str] = set()
    waiting = _names(roots)
    while waiting:
        name = waiting.pop()
        if name in schemas and name not in reached:
            reached.add(name)
            waiting |= _names(schemas[name])
    for name in schemas:
        if name not in reached:
            yield Diagnostic(
                "unreferenced-schema",
                Severity.INFO,
                join(SCHEMAS, name),
                f"no operation uses the schema {name!r}",
                "it is left out of the client",
            )


def _names(node: JsonObject) -> set[str]:
    found = (schema_name(reference) for reference in references_in(node))
    return {name for name in found if name is not None}


def _schemas(content: JsonObject) -> JsonObject:
    return mapping(mapping(content.get("components")).get("schemas"))
