"""Run as a script of its own: keeps a folder, or a program, no longer than there is a parent.

It reads a pipe to which nobody writes. The pipe ends when the parent closes it or ends itself, in
whatever way; a parent that is killed cannot tidy up, so this process does. Standard library only,
and a session of its own, so that what ends the parent's does not end it too.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

_PREFIX = ".erpgen-work-"
_TRIES = 100
_PAUSE = 0.1  # seconds until a program that was killed writes no more


def main(task: str, place: str, *command: str) -> int:
    """``folder PLACE`` or ``program PLACE COMMAND…``, whose exit code is given on.

    ``PLACE`` is where the folder is made, or the one that the program has for temporary files.
    """
    parent = Path(place)
    for left in parent.glob(f"{_PREFIX}*"):
        _remove_left(left)
    folder = _made(parent)
    try:
        if task == "program":
            return _keep_program(command, folder)
        print(folder, flush=True)
        _wait()
    finally:  # also where nobody is left to read the name
        _remove(folder, _TRIES)
    return 0


def _remove_left(folder: Path) -> None:
    """Remove a folder of this user's that no keeper holds."""
    with suppress(ImportError, OSError):
        if folder.lstat().st_uid == os.getuid():
            _hold(folder)
            _remove(folder, 1)


def _made(parent: Path) -> Path:
    """A new folder that is held, which another keeper may have taken for one that is left."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent))
        try:
            _hold(folder)
        except (BlockingIOError, FileNotFoundError):
            continue
        except (ImportError, OSError):  # Windows and some network file systems know no such locks
            return folder
        if folder.exists():
            return folder


def _hold(folder: Path) -> None:
    """Lock a folder until this process ends; OSError or ImportError where that cannot be."""
    import fcntl  # noqa: PLC0415 - Windows has none

    fcntl.flock(os.open(folder, os.O_RDONLY | os.O_NOFOLLOW), fcntl.LOCK_EX | fcntl.LOCK_NB)


def _remove(folder: Path, tries: int) -> None:
    for _ in range(tries):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(_PAUSE)


def _keep_program(command: tuple[str, ...], folder: Path) -> int:
    """Run a program and all that it starts, as one group, until it or the parent ends."""
    temporary = dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(folder))
    process = subprocess.Popen(  # noqa: S603 - what our parent runs, no shell
        command,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **temporary},
        process_group=0 if os.name == "posix" else None,
    )
    threading.Thread(target=_end_with_parent, args=(process,), daemon=True).start()
    code = process.wait()
    _end(process)
    return code if code >= 0 else 128 - code


def _end_with_parent(process: subprocess.Popen[bytes]) -> None:
    _wait()
    _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def _wait() -> None:
    """Until the pipe ends."""
    while os.read(0, 1):
        pass


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
