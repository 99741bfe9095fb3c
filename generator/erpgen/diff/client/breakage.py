"""When code written against the old client notices a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.types import Direction, Level
from erpgen.surface.types import Breakage

if TYPE_CHECKING:
    from collections.abc import Container

    from erpgen.diff.types import Change
    from erpgen.surface.types import ClientChanges

_SILENT_WORDS = ("default-value", "serialization", "enum-value-added", "became-not-enum")
"""Words of ids whose change keeps every call working and gives other results."""

_DECODING_WORDS = ("type", "const", "one-of", "any-of", "all-of", "prefix-items", "status")
"""Words of ids whose change of an answer can fail its decoding: the client checks no limits."""

_CALL_WORDS = (
    "api-path-removed",
    "api-removed",
    "api-operation-id",
    "request-body",
    "response-body",
    "response-success-status",
    "response-media-type-removed",
)
"""First words of the ids of operation changes that alter how a call is made or what it returns."""

_HARMLESS = frozenset(
    {
        "api-path-prefix-changed",
        "api-path-moved",
        "api-path-case-changed",
        "api-path-parameter-renamed",
        "api-server-removed",
        "api-schema-removed",
    }
)
"""Changes that the new client carries out for its callers."""


def breakage(change: Change, names: tuple[str, ...], noticed: Container[str]) -> Breakage:
    """What the type checker says first, then what the change does to a call that still compiles.

    ``noticed`` are the names that a type checker complains of; a parameter is no reason why its
    method's result is another one. Which media types there are is the client's own business,
    unless every name is among those.
    """
    calls = change.target.parameter is None
    complained = [name in noticed or (calls and f"{name}()" in noticed) for name in names]
    media = "media-type" in change.id
    if complained and _shapes(change) and (all(complained) if media else any(complained)):
        return Breakage.TYPE_CHECK
    if media:
        return Breakage.NONE
    if change.id in _HARMLESS or change.level is Level.INFO:
        return Breakage.NONE
    if any(word in change.id for word in _SILENT_WORDS):
        return Breakage.SILENT
    if change.direction is Direction.RESPONSE and not _fails_decoding(change):
        return Breakage.SILENT
    return Breakage.RUN_TIME


def _fails_decoding(change: Change) -> bool:
    """Whether an answer of the new server can be one that the client has no class for."""
    words = change.id.partition("response-")[2]
    return change.level is Level.ERROR and any(word in words for word in _DECODING_WORDS)


def _shapes(change: Change) -> bool:
    """Whether the change can be why a name differs: of an operation, only what makes its call."""
    target = change.target
    if target.parameter is not None or target.within or target.schema:
        return True
    return change.id.startswith(_CALL_WORDS)


def noticed_names(client: ClientChanges) -> frozenset[str]:
    """Names that are gone, are called otherwise, or are of another type."""
    changed = (one.name for one in client.changed if one.breaks is not Breakage.NONE)
    return frozenset((*client.removed, *(one.old for one in client.renamed), *changed))
