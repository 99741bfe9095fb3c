"""What a document promises to those who call by it, and what breaks that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from diff.soundness.admission import Admission, Way
from diff.soundness.reading import Reader, misread, understood
from diff.soundness.serving import Exchange, Given, is_text, prefixes
from executed.comparing import comparable
from executed.described import Described, DescribedApi, Json, is_json
from executed.typed import conforms, to_json
from executed.wire import header_value


class Promises:
    """Judges exchanges of a client by the document that it was generated from."""

    def __init__(self, api: DescribedApi) -> None:
        self._api = api
        self._prefix = prefixes(api.document)[0]
        self._reader = Reader(api)
        self._answers = Admission(api, Way.ANSWER)

    def broken(
        self, operation: Described, exchange: Exchange, value: Any, annotation: Any
    ) -> Iterator[str]:
        """What the server took otherwise than it was meant, and what came back otherwise."""
        yield from self._taken(exchange)
        node = _declared(operation, exchange.given.status)
        if node is None:
            yield f"status {exchange.given.status} is none that is named"
            return
        yield from self._headers(node.get("headers") or {}, exchange.given.headers)
        if not conforms(value, annotation):
            yield f"returned {str(value)[:60]!r}, no {annotation}"
        yield from self._returned(node.get("content") or {}, exchange.given, value)

    def _taken(self, exchange: Exchange) -> Iterator[str]:
        # The client is told the first address of its own document, which leads to its paths.
        target = exchange.received.target.removeprefix(self._prefix)
        meant = self._reader.read(replace(exchange.received, target=target))
        taken = exchange.reading
        assert meant is not None
        assert taken is not None
        yield from meant.faults
        yield from misread(meant.values, taken.values)

    def _returned(self, content: Json, given: Given, value: Any) -> Iterator[str]:
        """JSON and text alone: of other bytes nothing is promised."""
        schemas = [one.get("schema", {}) for name, one in content.items() if is_json(name)]
        texts = [one.get("schema", {}) for name, one in content.items() if is_text(name)]
        if schemas:
            said = comparable(to_json(value))
            yield from self._answers.faults(said, schemas[0])
            if is_json(given.media_type):
                sent = understood(self._api, self._answers, given.value, schemas[0])
                kept = understood(self._api, self._answers, said, schemas[0])
                yield from misread(comparable(sent), kept)
        elif texts and isinstance(value, str):
            read = header_value(self._api, {"schema": texts[0]}, value)
            yield from self._answers.faults(read, texts[0])

    def _headers(self, declared: Json, given: Json) -> Iterator[str]:
        arrived = {name.lower(): text for name, text in given.items()}
        for name, node in declared.items():
            text = arrived.get(name.lower())
            if text is not None:
                value = header_value(self._api, node, text)
                faults = self._answers.faults(value, node.get("schema", {}))
                yield from (f"header {name}: {fault}" for fault in faults)
            elif node.get("required"):
                yield f"header {name} is missing"


def _declared(operation: Described, status: int) -> Json | None:
    """The answer that stands for a success."""
    listed = operation.node.get("responses", {})
    found: Json | None = listed.get(str(status)) or listed.get("2XX") or listed.get("default")
    return found
