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


class Shapes:
    """The shapes of one document's operations; that of a schema is found once for all of them."""

    def __init__(self, schemas: Mapping[str, Json]) -> None:
        self._schemas = schemas
        self._known: dict[tuple[str, int], Json] = {}

    def of(self, operation: OperationView) -> str:
        """A text that two operations share where they take and give the same.

        Empty where an operation says too little to be known by it: nothing but strings in the
        path.
        """
        parameters = sorted(
            canonical([place, name if place != "path" else "", self._shape(p.get("schema"))])
            for (place, name), (p, _) in operation.parameters.items()
        )
        body = self._shape(mapping(operation.item.get("requestBody")).get("content"))
        answers = {
            status: self._shape(mapping(answer).get("content"))
            for status, answer in mapping(operation.item.get("responses")).items()
        }
        given = canonical([body, answers])
        telling = '"properties"' in given or any(
            place != "path" for place, _ in operation.parameters
        )
        return canonical([parameters, given]) if telling else ""

    def _shape(self, node: Json, depth: int = 0) -> Json:
        if isinstance(node, list):
            return [self._shape(item, depth) for item in node]
        if not isinstance(node, dict):
            return node
        name = schema_behind(node)
        if name is None:
            return {k: self._shape(v, depth) for k, v in node.items() if k not in ANNOTATIONS}
        if depth >= _DEPTH:
            return "..."
        if (name, depth) not in self._known:
            self._known[name, depth] = self._shape(self._schemas.get(name), depth + 1)
        return self._known[name, depth]
