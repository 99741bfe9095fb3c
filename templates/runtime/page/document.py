"""The API's document as the page shows it: with examples, and with how one signs in here."""

from __future__ import annotations

from typing import Any

import msgspec

from ..index import Index, OperationEntry
from ..sandbox import Plan, Schemas, own_document
from .demanded import demanded
from .samples import Names, samples_of, shown_fields

__all__ = ["Samples", "shown_document"]

_ENCODER = msgspec.json.Encoder()
_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})


class Samples:
    """What the page shows with an operation beside what the document says, each made once."""

    def __init__(self, plan: Plan, index: Index | None, names: Names | None) -> None:
        self._entries = {} if index is None else {(o.method, o.path): o for o in index.entries}
        self._names = names
        self._schemas = Schemas(plan.document.components.get("schemas", {}))
        self._made: dict[tuple[str, str], Any] = {}

    def of(self, word: str, path: str, content: msgspec.Raw) -> Any:
        """The operation with its samples; as it is where nothing is known of it."""
        entry = self._entries.get((word.upper(), path))
        if word not in _METHODS or entry is None or self._names is None:
            return content
        if (word, path) not in self._made:
            self._made[word, path] = _operation(content, entry, self._names, self._schemas)
        return self._made[word, path]


def shown_document(plan: Plan, base: str, samples: Samples) -> bytes:
    """The document of a sandbox at ``base`` as JSON, ``x-codeSamples`` on its operations."""
    document = own_document(plan, base)
    shown = {
        "openapi": document.openapi,
        "info": document.info,
        "servers": document.servers,
        "tags": document.tags,
        "security": [{name: [] for name in one} for one in plan.security],
        "paths": {
            path: {word: samples.of(word, path, content) for word, content in item.items()}
            for path, item in document.paths.items()
        },
        "components": document.components,
    }
    return _ENCODER.encode(shown)


def _operation(content: msgspec.Raw, entry: OperationEntry, names: Names, schemas: Schemas) -> Any:
    operation = msgspec.json.decode(content)
    body: dict[str, Any] = {}
    content_of_body = (operation.get("requestBody") or {}).get("content") or {}
    for name, media in content_of_body.items():
        if "json" in name and "schema" in media:
            body = demanded(schemas, media["schema"], shown=shown_fields(entry))
            if body:  # else the component makes an example of every property, whatever it means
                media["example"] = body
    return {**operation, "x-codeSamples": samples_of(entry, names, body)}
