"""Writing a few files whole or not at all, where the rest of their folder is not erpgen's."""

from __future__ import annotations

import errno
import json
import os
import re
import stat
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from erpgen.errors import WriteError
from erpgen.write.alone import alone

_NEW_FILE = 0o666
_PREFIX = ".erpgen-file-"
_STAGED = re.compile(re.escape(_PREFIX) + "[a-z0-9_]{8}")  # as mkstemp names files
_JOURNAL = ".erpgen-files.json"


def write_files(contents: Mapping[Path, bytes], *, parents: bool = False) -> None:
    """Write the files, in order; a reader sees the old content of each or the new, no mixture.

    No file is replaced before all of them are on the disk, so WriteError, which names the one
    that cannot be written, finds them as they were. A run that is killed between two of them has
    written down what is left to do, for :func:`recover_files`. ``parents`` makes folders that are
    missing, and takes them away again where a file in them cannot be written. What is a pipe or
    a device is written to, and stays.
    """
    streams = [path for path in contents if _is_stream(path)]
    # A link keeps pointing where it did.
    named = {Path(os.path.realpath(path)): path for path in contents if path not in streams}
    targets = {target: contents[path] for target, path in named.items()}
    made: list[Path] = []
    try:
        for target in targets if parents else ():
            with _refusal(named[target]):
                _make_folder(target.parent, made)
        with _alone(targets, named):
            _replace(targets, named)
        for path in streams:
            with _refusal(path):
                path.write_bytes(contents[path])
    finally:
        for folder in reversed(made):
            with suppress(OSError):  # it holds what was written
                folder.rmdir()


def _is_stream(path: Path) -> bool:
    """Whether something other than a file or a folder is there, ``/dev/null`` for one."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def recover_files(*folders: Path) -> None:
    """Finish what a killed run had begun in these folders, and remove what it had only prepared."""
    for folder in folders:
        with suppress(OSError), alone(folder):
            _recover(folder)


@contextmanager
def _alone(targets: Iterable[Path], named: Mapping[Path, Path]) -> Iterator[None]:
    """The only writer in all of the folders, in which nothing of a killed run is left."""
    folders = {target.parent: named[target] for target in targets}
    with ExitStack() as stack:
        for folder in sorted(folders):
            with _refusal(folders[folder]):
                stack.enter_context(alone(folder))
                _recover(folder)
        yield


def _replace(targets: Mapping[Path, bytes], named: Mapping[Path, Path]) -> None:
    staged: dict[Path, Path] = {}
    first = next(iter(targets), None)
    try:
        for target, content in targets.items():
            with _refusal(named[target]):
                staged[target] = _stage(target, content)
        if first is not None and len(targets) > 1:
            with _refusal(named[first]):
                _write_journal(first.parent / _JOURNAL, staged)
        for target, new in staged.items():
            with _refusal(named[target]):
                new.replace(target)
        if first is not None:
            (first.parent / _JOURNAL).unlink(missing_ok=True)
    except BaseException:
        for new in staged.values():
            with suppress(OSError):
                new.unlink()
        if first is not None:
            with suppress(OSError):
                (first.parent / _JOURNAL).unlink()
        raise


def _write_journal(journal: Path, staged: Mapping[Path, Path]) -> None:
    """Say which file takes which place, all of them from here on or, in the end, none."""
    told = {os.path.relpath(target, journal.parent): new.name for target, new in staged.items()}
    new = _stage(journal, json.dumps(told).encode())
    new.replace(journal)


def _recover(folder: Path) -> None:
    journal = folder / _JOURNAL
    with suppress(OSError, ValueError, AttributeError, TypeError, RecursionError):
        for name, new in json.loads(journal.read_bytes()).items():
            target = folder / name
            if _STAGED.fullmatch(new):
                with suppress(FileNotFoundError):  # it took its place before the run was killed
                    target.with_name(new).replace(target)
    with suppress(FileNotFoundError):
        journal.unlink()
    for left in folder.iterdir():
        if _STAGED.fullmatch(left.name):
            left.unlink()


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
    descriptor, name = tempfile.mkstemp(prefix=_PREFIX, dir=target.parent)
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
