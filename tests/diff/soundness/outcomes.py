"""What the diff says of edits, beside what calls of generated clients show."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from diff.sides import Document, sites
from diff.soundness.edits import Edit, document_of
from diff.soundness.serving import KeepingServer
from diff.soundness.trying import Client, Trial
from erpgen.diff.types import Change, Level
from generated_packages import Package, generated, prepared_document


@dataclass(frozen=True)
class Outcome:
    """One edit: the changes it is told as, and the trials of the old client's operations."""

    edit: str
    changes: tuple[Change, ...]
    trials: tuple[Trial, ...]

    @property
    def level(self) -> Level:
        """The gravest level; of what is not told at all, that of what is harmless."""
        levels = (change.level for change in self.changes)
        return min(levels, key=lambda level: level.rank, default=Level.INFO)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the changes, each once."""
        return tuple(dict.fromkeys(change.id for change in self.changes))

    @property
    def fault(self) -> str:
        """What was wrong with the first call that failed; empty where all worked."""
        return next((trial.fault for trial in self.trials if trial.fault), "")

    def __str__(self) -> str:
        return f"{self.edit} ({', '.join(self.ids) or 'nothing told'}): {self.fault or 'works'}"


@dataclass(frozen=True)
class Made:
    """A document with its generated package."""

    document: Document
    content: Document
    package: Package


def made(document: Document, folder: Path) -> Made:
    """Generate a client in a new folder."""
    folder.mkdir(parents=True)
    spec = folder / "api.json"
    spec.write_text(json.dumps(document), "utf-8")
    package = Package(generated(spec, folder / "package"))
    return Made(document, dict(prepared_document(spec)), package)


def tried(old: Made, new: Made) -> list[Trial]:
    """The calls of the old client against a server of the new document."""
    return Client(old.package, old.content).try_all(KeepingServer(new.content))


def outcomes(edits: Sequence[Edit], old: Made, new: Made) -> list[Outcome]:
    """One outcome an edit, of two documents that hold them all."""
    changes = sites(old.document, new.document)
    trials = tried(old, new)
    return [
        Outcome(
            edit.name,
            tuple(one for one in changes if one.path is not None and edit.owns(one.path)),
            tuple(one for one in trials if edit.owns(one.path)),
        )
        for edit in edits
    ]


def both_ways(edits: Sequence[Edit], folder: Path) -> list[Outcome]:
    """The outcomes of all edits, and of undoing them: two clients for them all."""
    old = made(document_of(edits, after=False), folder / "old")
    new = made(document_of(edits, after=True), folder / "new")
    undone = [Edit(f"{edit.name}", edit.after, edit.before) for edit in edits]
    back = [
        Outcome(f"{one.edit} undone", one.changes, one.trials) for one in outcomes(undone, new, old)
    ]
    return [*outcomes(edits, old, new), *back]
