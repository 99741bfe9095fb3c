"""Writing a few files whole or not at all, where the rest of their folder is not erpgen's."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from erpgen.errors import WriteError

_NEW_FILE = 0o666


def write_files(contents: Mapping[Path, bytes], *, parents: bool = False) -> None:
    """Write the files, in order; a reader sees the old content of each or the new, no mixture.

    No file is replaced before all of them are on the disk, so WriteError, which names the one
    that cannot be written, finds them as they were. ``parents`` makes folders that are missing,
    and takes them away again where a file in them cannot be written.
    """
    staged: dict[Path, Path] = {}
    made: list[Path] = []
    try:
        for path, content in contents.items():
            target = Path(os.path.realpath(path))  # a link keeps pointing where it did
            with _refusal(path):
                if parents:
                    _make_folder(target.parent, made)
                staged[target] = _stage(target, content)
        for target, new in staged.items():
            with _refusal(target):
                new.replace(target)
    finally:
        for new in staged.values():
            with suppress(OSError):
                new.unlink()
        for folder in reversed(made):
            with suppress(OSError):  # it holds what was written
                folder.rmdir()


def _make_folder(folder: Path, made: list[Path]) -> None:
    """Make a folder and those above it that are missing, and note which."""
    if not folder.is_dir():
        if folder.parent != folder:
            _make_folder(folder.parent, made)
        folder.mkdir()
        made.append(folder)


@contextmanager
def _refusal(path: Path) -> Iterator[None]:
    """Turns an OSError in the block into a WriteError that names the path."""
    try:
        yield
    except OSError as error:
        raise WriteError(f"{path}: cannot be written: {error.strerror}") from None


def _stage(target: Path, content: bytes) -> Path:
    """The content in a new file beside the target."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", dir=target.parent)
    new = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        new.chmod(_mode(target))
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise
    return new


def _mode(target: Path) -> int:
    """The mode the file has, else what the process gives new files."""
    with suppress(FileNotFoundError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return _NEW_FILE & ~mask
