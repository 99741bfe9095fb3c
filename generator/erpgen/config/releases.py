"""The releases of an API that are kept in its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from erpgen.errors import InputError
from erpgen.load.parts import may_be_document
from erpgen.release_name import (
    chosen_release,
    document_rank,
    document_stem,
    release_key,
    release_of_file,
    spelled_release,
)

if TYPE_CHECKING:
    from pathlib import Path

    from erpgen.release_name import Rank

FOLDER = "releases"


class Release(Struct, frozen=True):
    """One published document and its release's name."""

    name: str
    path: Path


def releases(folder: Path, flavour: str = "") -> list[Release]:
    """The releases below an API's folder, oldest first.

    InputError where two files are the same release, or a document is named after none: a copy
    that an editor or a file manager left would else be taken for the newest.
    ``flavour`` asks for those of a second flavour, which have a folder of their own. A file that
    does not say which specification it is written to is a part of one.
    """
    found: dict[Rank, Release] = {}
    directory = folder / FOLDER / flavour
    for path in sorted(directory.iterdir()) if directory.is_dir() else ():
        if document_stem(path.name) is None or not path.is_file():
            continue
        _check_inside(path, directory)
        name = release_of_file(path.name)
        if name is None and _is_part(path):
            continue
        if name is None:
            raise _unnamed(path)
        rank = release_key(name)[0]
        if rank in found:
            raise InputError(str(path), f"{found[rank].path.name} is the same release", "keep one")
        found[rank] = Release(name, path)
    return [found[rank] for rank in sorted(found)]


def _is_part(path: Path) -> bool:
    try:
        return not may_be_document(path.read_bytes())
    except OSError:
        return False  # whoever reads it says why it cannot


def find_release(folder: Path, name: str | None) -> Release:
    """The release of that name, or the newest; InputError naming those there are.

    ``2025.4.24.post1`` is the document of ``2025.4.24``, for a package that is made anew of it.
    """
    known = releases(folder)
    if not known:
        raise InputError(str(folder / FOLDER), "no release is kept here", "run erpgen fetch")
    if name is None:
        return known[-1]
    name = spelled_release(name) or name
    paths = {release.name: release.path for release in known}
    chosen = chosen_release(tuple(paths), name)
    if chosen is None:
        names = ", ".join(paths)
        raise InputError(str(folder / FOLDER), f"no release {name!r}", f"there are {names}")
    return Release(name, paths[chosen])


def previous_release(folder: Path, name: str) -> Release | None:
    """The newest release that is older than ``name``, which need not be kept itself.

    Of a package that is made anew it is that of the package made first.
    """
    rank = document_rank(name)
    older = [one for one in releases(folder) if release_key(one.name)[0] < rank]
    return older[-1] if older else None


def _unnamed(path: Path) -> InputError:
    return InputError(
        str(path),
        "is named after no release",
        "call it by its number or day (1.1.json, 2025-04-24.json), or remove the copy",
    )


def _check_inside(path: Path, directory: Path) -> None:
    if not path.resolve().is_relative_to(directory.resolve()):
        raise InputError(
            str(path), "leads out of the API's folder", "put the document itself there"
        )
