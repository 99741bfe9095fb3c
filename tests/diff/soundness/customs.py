"""Where the levels follow the custom of the field and not what running shows, with the reasons.

docs/diff-conformance.md tells the same to readers.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase


@dataclass(frozen=True)
class Custom:
    """Edits whose level rests on custom: patterns for their names and for ids of their changes."""

    edits: str
    ids: str
    reason: str

    def covers(self, edit: str, ids: Iterable[str]) -> bool:
        """Whether this is about an edit and one of the changes that it is told as."""
        return fnmatchcase(edit, self.edits) and any(fnmatchcase(one, self.ids) for one in ids)


CALLED_HARMLESS = (
    Custom("*", "*-removed-with-deprecation", "a removal that was announced breaks no promise"),
    Custom("*", "*-removed-after-sunset", "a removal that was announced breaks no promise"),
    Custom("*", "response-*-pattern-*", "who reads a text takes one of another pattern too"),
    Custom("*", "response-*-unique-items-unset", "who reads a list takes one with equal elements"),
    Custom("*date-to-moment*", "*-type-*ed", "a day counts as a moment: its first instant"),
)
"""Told as harmless, and yet a call fails or brings what was not promised."""

CALLED_BREAKING = (
    Custom(
        "answers-*",
        "response-success-status-removed",
        "who waits for a success that is no longer given waits in vain, but no call fails",
    ),
    Custom(
        "body-media-more*",
        "request-body-media-type-removed",
        "the generated client sends JSON; who sends the form is refused",
    ),
    Custom(
        "body-object-nullable*",
        "request-body-became-not-nullable",
        "a generated client takes None for no body; it has no way to send null as a whole one",
    ),
    Custom(
        "*any-of-two*",
        "*-list-of-types-*",
        "what stands in an address or a header is read as a text, whatever types are listed",
    ),
)
"""Told as breaking, and yet every call of a generated client works."""


WARNED_OF_UNSEEN = frozenset(
    {
        "optional-response-header-removed",
        "response-default-status-removed",
        "response-optional-property-became-write-only",
    }
)
"""Warnings of what callers may have counted on, though nothing promised it to them."""


def custom_of(customs: Iterable[Custom], edit: str, ids: Iterable[str]) -> Custom | None:
    """The custom that explains the level of an edit."""
    known = tuple(ids)
    return next((one for one in customs if one.covers(edit, known)), None)
