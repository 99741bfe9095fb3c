"""What an operation takes and gives, without its names: the last resort for finding it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.canonical import canonical
from erpgen.document_view import ANNOTATIONS
from erpgen.lenient import mapping
from erpgen.schema_reference import schema_behind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.document import Json
    from erpgen.document_view import OperationView

_DEPTH = 3
"""References followed before a shape says only that there is one."""


def operation_shape(operation: OperationView, schemas: Mapping[str, Json]) -> str:
    """A text that two operations share where they take and give the same.

    Empty where an operation says too little to be known by it: nothing but strings in the path.
    """
    parameters = sorted(
        canonical([place, name if place != "path" else "", _shape(p.get("schema"), schemas)])
        for (place, name), (p, _) in operation.parameters.items()
    )
    body = _shape(mapping(operation.item.get("requestBody")).get("content"), schemas)
    answers = {
        status: _shape(mapping(answer).get("content"), schemas)
        for status, answer in mapping(operation.item.get("responses")).items()
    }
    telling = '"properties"' in canonical([body, answers]) or any(
        place != "path" for place, _ in operation.parameters
    )
    return canonical([parameters, body, answers]) if telling else ""


def _shape(node: Json, schemas: Mapping[str, Json], depth: int = 0) -> Json:
    if isinstance(node, list):
        return [_shape(item, schemas, depth) for item in node]
    if not isinstance(node, dict):
        return node
    name = schema_behind(node)
    if name is not None:
        if depth >= _DEPTH:
            return "..."
        return _shape(schemas.get(name), schemas, depth + 1)
    return {k: _shape(v, schemas, depth) for k, v in node.items() if k not in ANNOTATIONS}
