"""What a diff is made of: data first, so that every report renders the same facts."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.document import Json
    from erpgen.surface.types import Breakage, Bump, ClientChanges


class Level(StrEnum):
    """How grave a change is for a program written against the old document."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the gravest, so that sorting by rank puts errors first."""
        return _RANKS[self]


_RANKS = {Level.ERROR: 0, Level.WARNING: 1, Level.INFO: 2}


class Direction(StrEnum):
    """Which way the changed thing travels: from the client, to it, or neither."""

    REQUEST = "request"
    RESPONSE = "response"
    NONE = "none"


class ClientEffect(Struct, frozen=True):
    """The Python a change touches (``CustomerDto.credit_limit``) and how code breaks."""

    names: tuple[str, ...]
    breaks: Breakage


class RuleChange(Struct, frozen=True):
    """An overlay rule that finds more, fewer or no places in the new document.

    ``places`` are those of a rule that had none or has none now: operations as method and path,
    anything else as a JSON pointer.
    """

    overlay: str
    action: int
    target: str
    old: int
    new: int
    description: str = ""
    places: tuple[str, ...] = ()


class Target(Struct, frozen=True):
    """What a change is about, for finding the Python that stands for it.

    ``parameter`` is (in, name); ``schema`` the name of the shared schema and ``within`` the steps
    from there; without a schema, ``within`` leads from the body of ``answer``, or, where that is
    empty too, of the request.
    """

    parameter: tuple[str, str] | None = None
    schema: str = ""
    within: tuple[str, ...] = ()
    answer: str = ""


NO_TARGET = Target()
"""Of a change that no Python stands for, or that is about a whole operation."""


class Finding(Struct, frozen=True):
    """One change at one site, before sites of a common cause are put together.

    ``operation`` is the HTTP method in capitals and ``path`` the template as the old document
    spells it (the new one where the operation is new); both are None where the change belongs to
    no operation. ``subject`` is what changed, without the site: equal causes have equal subjects.
    ``home`` is the pointer of the shared schema that the change stands in, empty where it stands
    in the operation itself. ``headline`` is the sentence for all sites of a shared cause.
    """

    id: str
    level: Level
    direction: Direction
    area: str
    operation: str | None
    path: str | None
    pointer: str
    text: str
    old: Json
    new: Json
    subject: str
    headline: str
    home: str = ""
    target: Target = NO_TARGET


class Site(Struct, frozen=True):
    """One place that a change reaches."""

    id: str
    level: Level
    direction: Direction
    operation: str | None
    path: str | None
    pointer: str
    text: str
    fingerprint: str


class Change(Struct, frozen=True):
    """One cause with every site it reaches.

    ``id``, ``level`` and ``direction`` are those of the gravest site. ``operation`` and ``path``
    are None where the sites lie in several operations or in none. ``fingerprint`` depends on
    what changed, not on the order or number of the sites.
    """

    id: str
    level: Level
    direction: Direction
    area: str
    operation: str | None
    path: str | None
    pointer: str
    text: str
    old: Json
    new: Json
    fingerprint: str
    sites: tuple[Site, ...]
    target: Target = NO_TARGET
    client: ClientEffect | None = None

    @property
    def operations(self) -> tuple[tuple[str, str], ...]:
        """The operations reached, each once, as (method, path), in the order of the sites."""
        pairs = ((s.operation, s.path) for s in self.sites)
        return tuple(dict.fromkeys((o, p) for o, p in pairs if o is not None and p is not None))


class ProseChange(Struct, frozen=True):
    """Words that only describe and differ, and where they stand (in the new document, if there)."""

    pointer: str
    old: Json
    new: Json


class Release(Struct, frozen=True):
    """Which document one side of the diff is."""

    source: str
    title: str
    version: str
    operations: int
    schemas: int


class Diff(Struct, frozen=True):
    """Everything that differs between two documents, gravest first.

    ``resources`` are the first tags of operations by method and path. ``prose`` is counted, and
    listed where ``shows_prose`` says so. ``shows`` is the least grave level that the report for a
    terminal lists; the others are counted there.
    """

    old: Release
    new: Release
    changes: tuple[Change, ...]
    client: ClientChanges | None = None
    bump: Bump | None = None
    rules: tuple[RuleChange, ...] = ()
    notes: tuple[str, ...] = ()
    resources: Mapping[tuple[str, str], str] = field(default_factory=dict)
    prose: tuple[ProseChange, ...] = ()
    shows_prose: bool = False
    shows: Level = Level.INFO

    @property
    def level(self) -> Level | None:
        """The gravest level of all changes, None where nothing differs."""
        return min(
            (change.level for change in self.changes), key=lambda level: level.rank, default=None
        )

    def count(self, level: Level) -> int:
        """How many causes have this level."""
        return sum(change.level is level for change in self.changes)
