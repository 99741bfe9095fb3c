"""Where the inputs of an API are: ``specs/<API>`` below the current folder."""

from __future__ import annotations

from pathlib import Path

from erpgen.config.reading import FILE
from erpgen.errors import InputError

SPECS = Path("specs")
PACKAGES = Path("generated")


def api_folder(name: str) -> Path:
    """The folder of an API; InputError naming those there are for any other name."""
    known = api_names()
    if name in known:
        return SPECS / name
    cure = f"there are {', '.join(known)}" if known else f"there is none below {SPECS}/ here"
    raise InputError(repr(name), "no such API", cure)


def packaged_names() -> list[str]:
    """The APIs whose package is kept here, in ``generated/``; all of them where none is.

    The others are examples, or are generated where they are needed.
    """
    names = api_names()
    return [name for name in names if (PACKAGES / name).is_dir()] or names


def api_names() -> list[str]:
    """The names of the folders below ``specs`` that hold an ``api.toml``."""
    if not SPECS.is_dir():
        return []
    return sorted(folder.name for folder in SPECS.iterdir() if (folder / FILE).is_file())
