"""Which release of an API is the default one, now and at any commit."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from erpgen.release_name import chosen_release, release_key, release_of_file, spelled_release
from tools.loop.errors import LoopError
from tools.loop.repository import Repository

_PINNED = re.compile(r'^(?P<key>[ \t]*release[ \t]*=[ \t]*)"[^"\n]*"', re.MULTILINE)
_DOCUMENT = re.compile(r"^[ \t]*\[document\][ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Kept:
    """A release as a commit has it: its name and its path."""

    name: str
    path: str


def apis(folder: Path) -> list[str]:
    """The APIs of a working tree."""
    return sorted(path.parent.name for path in folder.glob("specs/*/api.toml"))


def default_release(repository: Repository, revision: str, api: str) -> Kept | None:
    """The release that is generated at a commit: the pinned one, else the newest."""
    text = repository.text(revision, f"specs/{api}/api.toml")
    if text is None:
        return None
    folder = f"specs/{api}/releases"
    kept = {
        name: f"{folder}/{file}"
        for file in repository.files(revision, folder)
        if (name := release_of_file(file)) is not None
    }
    pinned = pinned_release(text)
    if pinned is None:
        newest = max(kept, key=release_key, default=None)
        return Kept(newest, kept[newest]) if newest is not None else None
    chosen = chosen_release(tuple(kept), pinned)
    return Kept(pinned, kept[chosen]) if chosen is not None else None


def pinned_release(text: str) -> str | None:
    """What ``[document] release`` of an ``api.toml`` says."""
    content: dict[str, Any] = tomllib.loads(text)
    release = content.get("document", {}).get("release")
    return spelled_release(release) or release if isinstance(release, str) else None


def follow(path: Path, release: str) -> None:
    """Let an ``api.toml`` that names its release name this one; newer names are left alone."""
    text = path.read_text("utf-8")
    pinned = pinned_release(text)
    if pinned is None or release_key(pinned) >= release_key(release):
        return
    start = _DOCUMENT.search(text)
    changed = text
    if start is not None:
        head, rest = text[: start.end()], text[start.end() :]
        changed = head + _PINNED.sub(rf'\g<key>"{release}"', rest, count=1)
    if pinned_release(changed) != release:
        raise LoopError(f"{path}: [document] release could not be set to {release}: do it by hand")
    path.write_text(changed, "utf-8")
