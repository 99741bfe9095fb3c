"""The values that the stages before the model hand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from erpgen.diagnostics import Diagnostic

JsonObject: TypeAlias = dict[str, Any]
Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"
"""A value of a parsed document."""


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The keys of a path item that hold operations."""


class Flavour(StrEnum):
    """Which specification a document was written to."""

    SWAGGER_20 = "2.0"
    OPENAPI_30 = "3.0"
    OPENAPI_31 = "3.1"


@dataclass(frozen=True, slots=True)
class LoadedDocument:
    """A document as published: parsed, within limits, no reference leaving it unasked.

    ``sha256`` is the digest of its text, whatever the lines end in.
    """

    source: str
    flavour: Flavour
    content: JsonObject
    sha256: str


@dataclass(frozen=True, slots=True)
class NormalisedDocument:
    """A document in the one form the later stages see: OpenAPI 3.1.

    Parameters, responses, request bodies, headers and path items stand resolved in place,
    path-level parameters are merged into their operations, and the only ``$ref`` left are to
    ``#/components/schemas/<name>``.
    ``nullable`` and ``x-nullable`` have become ``type: [T, "null"]``.
    """

    source: str
    flavour: Flavour
    content: JsonObject
    diagnostics: tuple[Diagnostic, ...] = ()
