"""Words that only describe: who changes them changes nothing that a program sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from erpgen.document import Json

PROSE = frozenset(
    {
        *("title", "summary", "description", "externalDocs", "$comment"),
        *("example", "examples", "x-example", "x-examples"),
    }
)
"""Keywords of any object of a document that only describe it."""

NAMED = frozenset(
    {
        *("properties", "patternProperties", "dependentSchemas", "dependentRequired", "$defs"),
        *("schemas", "headers", "responses", "content", "encoding", "callbacks", "links"),
        *("paths", "webhooks", "mapping", "scopes", "variables", "securitySchemes"),
    }
)
"""Keywords whose object has names of the API's for its keys."""


def without_prose(node: Json, *, named: bool = False) -> Json:
    """The node without what only describes; ``named`` says that its own keys are names."""
    if isinstance(node, list):
        return [without_prose(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_prose(value, named=not named and key in NAMED)
        for key, value in node.items()
        if named or key not in PROSE
    }
