"""What the diff says of edits, beside what calls of generated clients show."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from diff.sides import Document, sites
from diff.soundness.document_edits import DocumentEdit, document_sides
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
class Described:
    """A document, and what the model sees of it."""

    document: Document
    content: Document
    spec: Path


def described(document: Document, folder: Path) -> Described:
    """Write a document into a new folder."""
    folder.mkdir(parents=True)
    spec = folder / "api.json"
    spec.write_text(json.dumps(document), "utf-8")
    return Described(document, dict(prepared_document(spec)), spec)


def client_of(old: Described) -> Client:
    """Generate a client and import it."""
    return Client(Package(generated(old.spec, old.spec.parent / "package")), old.content)


def outcomes(edits: Sequence[Edit], old: Described, new: Described) -> list[Outcome]:
    """One outcome an edit, of two documents that hold them all."""
    changes = sites(old.document, new.document)
    trials = client_of(old).try_all(KeepingServer(new.content))
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
    old = described(document_of(edits, after=False), folder / "old")
    new = described(document_of(edits, after=True), folder / "new")
    back = outcomes(edits, new, old)
    undone = [replace(one, edit=f"{one.edit} undone") for one in back]
    return [*outcomes(edits, old, new), *undone]


def whole_outcomes(edits: Sequence[DocumentEdit], folder: Path) -> list[Outcome]:
    """The outcomes of edits that are about whole documents, one client a document."""
    sides = {name: described(one, folder / name) for name, one in document_sides().items()}
    clients = {name: client_of(sides[name]) for name in {edit.before for edit in edits}}
    return [
        Outcome(
            edit.name,
            sites(sides[edit.before].document, sides[edit.after].document),
            tuple(clients[edit.before].try_all(KeepingServer(sides[edit.after].content))),
        )
        for edit in edits
    ]
