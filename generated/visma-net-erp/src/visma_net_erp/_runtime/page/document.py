"""The API's document as the page shows it: with examples, and with how one signs in here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ..index import Index, OperationEntry
from ..sandbox import Plan, Schemas
from .demanded import demanded
from .samples import Names, samples_of, shown_fields
from .signing import schemes_of

__all__ = ["shown_document"]

_ENCODER = msgspec.json.Encoder()
_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})


def shown_document(plan: Plan, index: Index | None, names: Names | None) -> bytes:
    """The document as JSON, ``x-codeSamples`` on its operations."""
    entries = {} if index is None else {(one.method, one.path): one for one in index.entries}
    document = plan.document
    schemas = Schemas(document.components.get("schemas", {}))
    components: dict[str, Any] = {**document.components, "securitySchemes": schemes_of(plan)}
    shown = {
        "openapi": document.openapi,
        "info": document.info,
        "tags": document.tags,
        "security": [{name: [] for name in one} for one in plan.security],
        "paths": {
            path: {
                word: _operation(word, path, content, entries, names, schemas)
                for word, content in item.items()
            }
            for path, item in document.paths.items()
        },
        "components": components,
    }
    return _ENCODER.encode(shown)


def _operation(
    word: str,
    path: str,
    content: msgspec.Raw,
    entries: Mapping[tuple[str, str], OperationEntry],
    names: Names | None,
    schemas: Schemas,
) -> Any:
    entry = entries.get((word.upper(), path))
    if word not in _METHODS or entry is None or names is None:
        return content
    operation = msgspec.json.decode(content)
    body: dict[str, Any] = {}
    content_of_body = (operation.get("requestBody") or {}).get("content") or {}
    for name, media in content_of_body.items():
        if "json" in name and "schema" in media:
            body = demanded(schemas, media["schema"], shown=shown_fields(entry))
            if body:  # else the component makes an example of every property, whatever it means
                media["example"] = body
    return {**operation, "x-codeSamples": samples_of(entry, names, body)}
