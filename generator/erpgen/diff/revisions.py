"""A document as a revision of git has it, with the files that it may refer to."""

from __future__ import annotations

import posixpath
import re
import subprocess
from pathlib import Path, PurePosixPath

from erpgen.errors import InputError

_GIT = "git"
_GIT_SECONDS = 60
_PARTS = frozenset({".json", ".yaml", ".yml"})
_LEADS_OUT = re.compile(rb"""["']?\$ref["']?\s*:\s*["']?[^"'#\s]""")
"""A reference that does not begin with ``#``, in either notation."""


def checked_out(source: str, folder: Path) -> Path:
    """The file of ``REV:path`` in a folder; beside it its parts, where it has any.

    Parts are the JSON and YAML files of the document's own folder and of those below. InputError
    where git has no such file.
    """
    if source.startswith("-"):
        raise InputError(source, "is no revision", "write REV:path, as in main:openapi.json")
    data = _git(source, "cat-file", "blob", source)
    revision, _, path = source.partition(":")
    written = folder / (PurePosixPath(path).name or "document")
    if _LEADS_OUT.search(data):
        _lay_out(source, f"{revision}:{_folder_of(source, path)}", folder)
    written.write_bytes(data)
    return written


def _folder_of(source: str, path: str) -> str:
    """The folder of a file from the root of the repository; ``./`` begins at the current one."""
    if path.startswith(("./", "../")):
        below = _git(source, "rev-parse", "--show-prefix").decode(errors="surrogateescape")
        path = posixpath.normpath(below.strip() + path)
    return posixpath.dirname(path)


def _lay_out(source: str, tree: str, folder: Path) -> None:
    listed = _git(source, "ls-tree", "-r", "-z", "--full-tree", tree).decode(
        errors="surrogateescape"
    )
    for entry in filter(None, listed.split("\0")):
        said, _, name = entry.partition("\t")
        mode, kind, blob = said.split(" ")
        path = folder / name
        # A link of the revision is none to this machine's files.
        plain = kind == "blob" and mode != "120000" and path.suffix.lower() in _PARTS
        if plain and path.resolve().is_relative_to(folder.resolve()):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(_git(source, "cat-file", "blob", blob))


def _git(source: str, *arguments: str) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 - fixed program, no argument is an option
            [_GIT, *arguments], capture_output=True, check=False, timeout=_GIT_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise InputError(source, f"git cannot be asked: {error}", "give a file") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").removeprefix("fatal: ").strip()
        raise InputError(
            source, f"is no file, and git says: {said}", "give a file, URL or REV:path"
        )
    return done.stdout
