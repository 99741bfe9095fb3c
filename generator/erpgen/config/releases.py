"""The releases of an API that are kept in its folder."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from erpgen.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "releases"
_VERSION = re.compile(r"v?([0-9]{1,9}(\.[0-9]{1,9}){1,9})")
_SUFFIX = re.compile(r"(\.(openapi|swagger))?\.(json|yaml|yml)$", re.IGNORECASE)
_PART = re.compile(r"\d+|[A-Za-z]+")
_POST = re.compile(r"\.?post\d+$")
_END = (1, 0, "")


@dataclass(frozen=True, slots=True)
class Release:
    """One published document and its release's name."""

    name: str
    path: Path


def releases(folder: Path, flavour: str = "") -> list[Release]:
    """The releases below an API's folder, oldest first; InputError where two have one name.

    ``flavour`` asks for those of a second flavour, which have a folder of their own.
    """
    found: dict[str, Path] = {}
    directory = folder / FOLDER / flavour
    for path in sorted(directory.iterdir()) if directory.is_dir() else ():
        name = _SUFFIX.sub("", path.name)
        if name == path.name or not name or path.name.startswith(".") or not path.is_file():
            continue
        _check_inside(path, directory)
        if name in found:
            raise InputError(str(path), f"{found[name].name} is the same release", "keep one")
        found[name] = path
    return [Release(name, found[name]) for name in sorted(found, key=release_key)]


def find_release(folder: Path, name: str | None) -> Release:
    """The release of that name, or the newest; InputError naming those there are.

    ``2025.4.24.post1`` is the document of ``2025.4.24``, for a package that is made anew of it.
    """
    known = releases(folder)
    if not known:
        raise InputError(str(folder / FOLDER), "no release is kept here", "run erpgen fetch")
    if name is None:
        return known[-1]
    for release in known:
        if release.name == name:
            return release
    for release in known:
        if _POST.search(name) and release_key(release.name)[0] == release_key(_document(name))[0]:
            return Release(name, release.path)
    names = ", ".join(release.name for release in known)
    raise InputError(str(folder / FOLDER), f"no release {name!r}", f"there are {names}")


def previous_release(folder: Path, name: str) -> Release | None:
    """The newest release that is older than ``name``, which need not be kept itself.

    Of a package that is made anew it is that of the package made first.
    """
    key = release_key(_document(name))
    older = [one for one in releases(folder) if release_key(one.name)[0] < key[0]]
    return older[-1] if older else None


def _document(name: str) -> str:
    """The release without the number of the package that is made of it."""
    return _POST.sub("", name)


def published_release(version: object) -> str | None:
    """The release that ``info.version`` names, None where it is no dotted number."""
    # YAML makes a number of 1.0 where nobody put it in quotes.
    match = _VERSION.fullmatch(str(version)) if isinstance(version, str | float) else None
    return match.group(1) if match else None


def release_key(name: str) -> tuple[tuple[tuple[int, int, str], ...], str]:
    """A key that sorts dotted numbers and dates as PEP 440 does.

    ``9.11.00.1001`` comes before ``9.66.02.1023``, and that before ``2025.4.24``.
    """
    return (*map(_rank, _PART.findall(name)), _END), name


def _rank(part: str) -> tuple[int, int, str]:
    if part.isdigit():
        return 2, int(part), ""
    word = part.lower()
    if word == "v":
        return 2, 0, ""
    return (1, 1, "") if word in ("post", "rev", "r") else (0, 0, word)


def _check_inside(path: Path, directory: Path) -> None:
    if not path.resolve().is_relative_to(directory.resolve()):
        raise InputError(
            str(path), "leads out of the API's folder", "put the document itself there"
        )
