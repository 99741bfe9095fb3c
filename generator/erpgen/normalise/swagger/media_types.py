"""Which media types an operation of Swagger 2.0 takes and gives."""

from __future__ import annotations

from typing import Any

from erpgen.document import JsonObject

JSON = "application/json"
BYTES = "application/octet-stream"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def consumed(root: JsonObject, operation: JsonObject) -> list[str]:
    """What the operation takes: its own list, even an empty one, else the document's."""
    return _own_or_inherited("consumes", root, operation)


def produced(root: JsonObject, operation: JsonObject) -> list[str]:
    """What the operation gives: its own list, even an empty one, else the document's."""
    return _own_or_inherited("produces", root, operation)


def _own_or_inherited(key: str, root: JsonObject, operation: JsonObject) -> list[str]:
    own: Any = operation.get(key)
    declared = own if isinstance(own, list) else root.get(key)
    if not isinstance(declared, list):
        return []
    return list(dict.fromkeys(one for one in declared if isinstance(one, str)))
