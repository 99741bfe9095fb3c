"""What an overlay is once read, and what applying it gives."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct, field

from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diagnostics import Diagnostic
    from erpgen.overlay.values import JsonObject, JsonValue

Location: TypeAlias = tuple[str | int, ...]
"""The names and indexes that lead from the document's root to a node."""


class OverlayVersion(StrEnum):
    """The feature sets of the Overlay Specification; patch versions change none of them."""

    V1_0 = "1.0"
    V1_1 = "1.1"
    V1_2 = "1.2"


class ActionKind(StrEnum):
    """What an action does; ``none`` where it says nothing to do, or where its fields cancel."""

    UPDATE = "update"
    COPY = "copy"
    REMOVE = "remove"
    NONE = "none"


class Action(Struct, frozen=True):
    """One action with its reusable part filled in.

    ``number`` counts from 1 in the order of the overlay. ``value`` is what an update merges
    (not to be changed by who reads it), ``source`` the JSONPath that a copy reads from.
    ``reusable`` is the name in ``components.actions`` that the action came from, else empty.
    ``extensions`` are its members that begin with ``x-``.
    """

    number: int
    kind: ActionKind
    target: str
    description: str = ""
    value: JsonValue = None
    source: str = ""
    reusable: str = ""
    extensions: Mapping[str, JsonValue] = field(default_factory=dict)


class Overlay(Struct, frozen=True):
    """An overlay document that keeps the rules of its version.

    ``source`` is where it was read from. ``self_uri`` is its own URI (``$self``, else where it
    came from), ``extends`` the URI of the document it was written for, resolved, else empty.
    """

    source: str
    version: OverlayVersion
    title: str
    revision: str
    actions: tuple[Action, ...]
    description: str = ""
    self_uri: str = ""
    extends: str = ""


class Touch(Struct, frozen=True):
    """What one action found: an entry for every action, with no location where none matched."""

    overlay: str
    action: Action
    locations: tuple[Location, ...]

    def pointers(self) -> Iterator[str]:
        """The nodes as JSON pointers, in document order: ``#/paths/~1v1/get``."""
        return (join("#", *location) for location in self.locations)

    def paths(self) -> Iterator[str]:
        """The nodes as normalized paths (RFC 9535, 2.7), in document order: ``$['paths']``."""
        return (normalized_path(location) for location in self.locations)


class OverlayResult(Struct, frozen=True):
    """The changed document, what each action touched, and what deserves a look."""

    document: JsonObject
    touched: tuple[Touch, ...]
    diagnostics: tuple[Diagnostic, ...]


_ESCAPES = {
    ord("'"): "\\'",
    ord("\\"): "\\\\",
    ord("\b"): "\\b",
    ord("\f"): "\\f",
    ord("\n"): "\\n",
    ord("\r"): "\\r",
    ord("\t"): "\\t",
} | {code: f"\\u{code:04x}" for code in range(0x20) if chr(code) not in "\b\f\n\r\t"}


def normalized_path(location: Location) -> str:
    """A location as RFC 9535, 2.7 spells it."""
    return "$" + "".join(
        f"[{step}]" if isinstance(step, int) else f"['{step.translate(_ESCAPES)}']"
        for step in location
    )
