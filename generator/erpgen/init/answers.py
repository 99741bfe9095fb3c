"""What an operation answers with, as far as recognising needs it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from erpgen.document_view import OperationView
from erpgen.lenient import mapping
from erpgen.model import locate, media
from erpgen.model.types import AnswerKind
from erpgen.pointer import escape

_DEPTH = 2


class AnswerView(Struct, frozen=True):
    """The JSON answer of a call that succeeds; ``headers`` are the names it declares."""

    schema: Any
    headers: tuple[str, ...]
    components: Mapping[str, Any]

    def node(self, pointer: str) -> Mapping[str, Any] | None:
        """The schema at a place in the answer."""
        return locate.follow(self.schema, pointer, self.components)

    def is_array(self, pointer: str) -> bool:
        """Whether there is a list at a place in the answer."""
        node = self.node(pointer)
        return node is not None and locate.is_array(node)

    def places(self, depth: int = _DEPTH) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
        """Pointer, name and schema of the properties at the top and of objects below it."""
        yield from self._below("", depth)

    def _below(self, pointer: str, depth: int) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
        inner = []
        for name in mapping((self.node(pointer) or {}).get("properties")):
            place = f"{pointer}/{escape(str(name))}"
            node = locate.follow(self.schema, place, self.components)
            if node is not None:
                yield place, str(name), node
                inner.append(place)
        for place in inner if depth > 1 else ():
            yield from self._below(place, depth - 1)


def answer_of(operation: OperationView, components: Mapping[str, Any]) -> AnswerView | None:
    """The first answer of the 200s that is JSON, else the default; None where there is none."""
    responses = mapping(operation.item.get("responses"))
    # "2" sorts before "default", which stands for all where nothing else is said.
    for status in sorted(str(one) for one in responses if str(one).startswith(("2", "default"))):
        response = mapping(responses.get(status))
        chosen = media.preferred(mapping(response.get("content")))
        if chosen is not None and media.answer_kind(chosen[0]) is AnswerKind.JSON:
            headers = tuple(str(name) for name in mapping(response.get("headers")))
            return AnswerView(chosen[1], headers, components)
    return None


def kinds(schema: Mapping[str, Any]) -> frozenset[str]:
    """The types that a schema allows, but for null; empty where it allows any."""
    given = schema.get("type")
    listed = given if isinstance(given, list) else [given]
    return frozenset(one for one in listed if isinstance(one, str) and one != "null")
