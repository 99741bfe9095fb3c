"""Writing one file whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from erpgen.errors import WriteError

_NEW_FILE = 0o666


def write_whole(path: str, text: str) -> None:
    """Write ``text`` to a file as UTF-8; a reader sees the old content or the new, no mixture.

    Raises WriteError, and the old file is as it was.
    """
    target = Path(os.path.realpath(path))  # a link keeps pointing where it did
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:
        raise WriteError(f"{path}: cannot be written: {error.strerror}") from None
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(text.encode())
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException as error:
        with suppress(OSError):
            Path(name).unlink()
        if isinstance(error, OSError):
            raise WriteError(f"{path}: cannot be written: {error.strerror}") from None
        raise


def _mode(target: Path) -> int:
    """The mode the file has, else what the process gives new files."""
    with suppress(FileNotFoundError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return _NEW_FILE & ~mask
