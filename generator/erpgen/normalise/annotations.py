"""Which keywords of a schema describe a value without limiting it."""

from __future__ import annotations

_ANNOTATIONS = frozenset(
    {
        "title", "description", "summary", "deprecated", "readOnly", "writeOnly", "default",
        "example", "examples", "externalDocs", "xml", "nullable",
    }
)  # fmt: skip


def is_annotation(key: str) -> bool:
    """Whether a keyword only describes; extensions do, and ``nullable`` widens."""
    return key in _ANNOTATIONS or key.startswith("x-")
