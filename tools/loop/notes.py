"""What the generated package tells its users, as folds of a pull request's body."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.loop.cutting import shortened

_HEADING = re.compile(r"^(#+) ", re.MULTILINE)
_CLOSING = "\n\n</details>"


@dataclass(frozen=True)
class Note:
    """The part of a package's file that is about one release."""

    title: str
    path: str
    text: str


def notes_of(api: str, folder: Path) -> tuple[Note, ...]:
    """The migration notes and the changelog's newest entry, where the package has them."""
    return tuple(note for note in _notes(api, folder) if note.text)


def _notes(api: str, folder: Path) -> Iterator[Note]:
    package = f"generated/{api}"
    migration, changelog = f"{package}/MIGRATION.md", f"{package}/CHANGELOG.md"
    yield Note("Migration notes", migration, _untitled(_read(folder / migration)))
    entry = _read(folder / changelog).partition("\n## ")[2].partition("\n## ")[0]
    yield Note("Changelog entry", changelog, _untitled(entry))


def folded_note(note: Note, branch: str, limit: int) -> str:
    """A fold of at most ``limit`` characters that says where the rest is if that is too few."""
    opening = f"<details><summary>{note.title} ({_counted(note.text)})</summary>\n\n"
    where = f"{_address(branch, note.path)} has all of it"
    room = limit - len(opening) - len(_CLOSING)
    return opening + shortened(_lowered(note.text), room, where) + _CLOSING


def _read(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""


def _untitled(text: str) -> str:
    return text.partition("\n")[2].strip()


def _lowered(text: str) -> str:
    """The headings below those of the body."""
    return _HEADING.sub("#### ", text)


def _counted(text: str) -> str:
    items = sum(line.startswith("- ") for line in text.splitlines())
    return "1 entry" if items == 1 else f"{items} entries"


def _address(branch: str, path: str) -> str:
    """A link to the file on the branch, where it is known to be on GitHub."""
    server, repository = os.getenv("GITHUB_SERVER_URL"), os.getenv("GITHUB_REPOSITORY")
    if not server or not repository:
        return f"`{path}`"
    return f"[`{path}`]({server.rstrip('/')}/{repository}/blob/{branch}/{path})"
