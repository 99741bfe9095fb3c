"""The values that the stages before the model hand on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeAlias

from msgspec import Struct

from erpgen.diagnostics import Diagnostic

JsonObject: TypeAlias = dict[str, Any]
Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"
"""A value of a parsed document."""


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The keys of a path item that hold operations; each is a method in small letters."""

MORE_METHODS = "additionalOperations"
"""The key of a path item (OpenAPI 3.2) that holds operations by their method as it is sent."""


class Flavour(StrEnum):
    """Which specification a document was written to."""

    SWAGGER_20 = "2.0"
    OPENAPI_30 = "3.0"
    OPENAPI_31 = "3.1"
    OPENAPI_32 = "3.2"


MODERN = frozenset({Flavour.OPENAPI_31, Flavour.OPENAPI_32})
"""Flavours whose schemas are JSON Schema 2020-12."""


def operations_in(item: object) -> Iterator[tuple[str, tuple[str, ...], JsonObject]]:
    """The operations of a path item: method as it is sent, keys that lead to it, what it says."""
    if not isinstance(item, Mapping):
        return
    for key, node in item.items():
        if key in METHODS and isinstance(node, dict):
            yield key.upper(), (key,), node
        elif key == MORE_METHODS and isinstance(node, dict):
            for method, more in node.items():
                if isinstance(more, dict) and not method.startswith("x-"):
                    yield method, (key, method), more


class LoadedDocument(Struct, frozen=True):
    """A document as published: parsed, within limits, no reference leaving it unasked.

    ``sha256`` is the digest of its text, whatever the lines end in.
    """

    source: str
    flavour: Flavour
    content: JsonObject
    sha256: str


class NormalisedDocument(Struct, frozen=True):
    """A document in the one form the later stages see: OpenAPI 3.1, with what 3.2 added to it.

    Parameters, responses, request bodies, headers and path items stand resolved in place,
    path-level parameters are merged into their operations, and the only ``$ref`` left are to
    ``#/components/schemas/<name>``.
    ``nullable`` and ``x-nullable`` have become ``type: [T, "null"]``.
    """

    source: str
    flavour: Flavour
    content: JsonObject
    diagnostics: tuple[Diagnostic, ...] = ()
