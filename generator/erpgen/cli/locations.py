"""Where the inputs of an API are: ``specs/<API>`` below the current folder."""

from __future__ import annotations

from pathlib import Path

from erpgen.config.reading import FILE
from erpgen.errors import InputError

SPECS = Path("specs")


def api_folder(name: str) -> Path:
    """The folder of an API; InputError naming those there are for any other name."""
    known = api_names()
    if name in known:
        return SPECS / name
    cure = f"there are {', '.join(known)}" if known else f"there is none below {SPECS}/ here"
    raise InputError(repr(name), "no such API", cure)


def api_names() -> list[str]:
    """The names of the folders below ``specs`` that hold an ``api.toml``."""
    if not SPECS.is_dir():
        return []
    return sorted(folder.name for folder in SPECS.iterdir() if (folder / FILE).is_file())
