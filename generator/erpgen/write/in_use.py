"""Which folders somebody is in: working folders of processes, and mounted file systems."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_PROCESSES = Path("/proc")
_OCTAL = re.compile(r"\\([0-7]{3})")


def folders_in_use(below: Path) -> frozenset[Path]:
    """Those at or below a folder; where the system does not tell, our own working folder alone."""
    found = {*_working_folders(), *_mounts()}
    return frozenset(path for path in found if path.is_relative_to(below))


def _working_folders() -> Iterator[Path]:
    with suppress(OSError):
        yield Path.cwd()
    with suppress(OSError):
        for process in _PROCESSES.iterdir():
            if process.name.isdigit():
                with suppress(OSError):  # it ended, or is somebody else's
                    yield (process / "cwd").readlink()


def _mounts() -> Iterator[Path]:
    """proc(5), mountinfo: the fifth field is the place, with blanks as octal numbers."""
    with suppress(OSError):
        for line in (_PROCESSES / "self/mountinfo").read_text(errors="surrogateescape").split("\n"):
            fields = line.split(" ", 5)
            if len(fields) > 4:
                yield Path(_OCTAL.sub(lambda found: chr(int(found[1], 8)), fields[4]))
