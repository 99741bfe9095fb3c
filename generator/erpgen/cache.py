"""What an earlier run made, kept in the user's cache folder under a digest of all that decides.

It may be lost, unreadable or forbidden at any time: then it is made again, and nobody is told.
``ERPGEN_CACHE_DIR`` names another folder, or none at all where it is empty.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import Any

from erpgen.own_code import own_digest

PLACE = "ERPGEN_CACHE_DIR"
"""The variable that says where the cache is, if not where the system has caches."""
_MOST = 8  # of a kind: the releases and settings that somebody works on at one time
_SEAL = hashlib.sha256().digest_size
_ENDING = ".pickle"


def key_of(parts: Iterable[str]) -> str:
    """A digest of what decides about a value, of this erpgen and of what reads the value back."""
    makers = (own_digest(), sys.version, metadata.version("msgspec"))
    return hashlib.sha256("\0".join((*makers, *parts)).encode()).hexdigest()


def cached(kind: str, key: str) -> Any:
    """The value that was kept, None where there is none that can be believed."""
    with suppress(OSError):
        folder = _folder()
        if folder is None or not _is_ours(folder):
            return None
        path = folder / f"{kind}-{key}{_ENDING}"
        whole = path.read_bytes()
        if whole[:_SEAL] == _seal(path.name, whole[_SEAL:]):
            os.utime(path)  # what is of use stays longest
            return pickle.loads(whole[_SEAL:])  # noqa: S301 - in a folder that nobody else writes
    return None


def keep(kind: str, key: str, value: object) -> None:
    """Keep a value for later runs, and let go of the kind's oldest."""
    with suppress(OSError):
        folder = _folder()
        if folder is None:
            return
        folder.mkdir(mode=stat.S_IRWXU, parents=True, exist_ok=True)
        if not _is_ours(folder):
            return
        path = folder / f"{kind}-{key}{_ENDING}"
        content = pickle.dumps(value)
        new = path.with_name(f"{path.name}.{os.getpid()}")
        new.write_bytes(_seal(path.name, content) + content)
        new.replace(path)
        _shrink(folder, kind)


def _folder() -> Path | None:
    named = os.environ.get(PLACE)
    if named is not None:
        return Path(named).absolute() if named else None
    from platformdirs import user_cache_path  # noqa: PLC0415 - most commands never come here

    return user_cache_path("erpgen", appauthor=False)


def _is_ours(folder: Path) -> bool:
    """Whether only this user writes there: who can write a pickle can run code."""
    if os.name != "posix":
        return True  # the user's own profile
    about = folder.stat()
    return about.st_uid == os.geteuid() and not about.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _seal(name: str, content: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\0" + content).digest()


def _shrink(folder: Path, kind: str) -> None:
    files = sorted(folder.glob(f"{kind}-*"), key=lambda path: path.stat().st_mtime)
    for path in files[:-_MOST]:
        path.unlink(missing_ok=True)
