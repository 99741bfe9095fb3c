"""One case in a folder of its own: each command in a forked process, judged by how it ends."""

from __future__ import annotations

import importlib
import os
import pkgutil
import shutil
import signal
import socket
import sys
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from erpgen.cli import main as command_line
from tools.fuzz.serving import serve

ENDS = frozenset({0, 1, 2})
"""Fine, findings, bad usage or input."""
SERVER = b"{SERVER}"
"""Stands in files for the address of the server on this machine."""
_GLANCE = 0.005
_ODD_END = 99
_LONGEST = 300


@dataclass(frozen=True)
class Step:
    """A command, and how it may end; ``{SERVER}`` in it is the server's address.

    One that ``follows`` runs only where the step before it ended with 0.
    """

    arguments: tuple[str, ...]
    ends: frozenset[int] = ENDS
    follows: bool = False


@dataclass(frozen=True)
class Case:
    """Files by their paths below a new folder, and what runs there, one after another.

    ``base`` is a folder to begin with; ``answer`` is what the server sends, byte for byte;
    ``package`` is a generated project that must be importable in the end.
    """

    target: str
    steps: tuple[Step, ...]
    files: Mapping[str, bytes] = field(default_factory=dict)
    base: Path | None = None
    answer: bytes = b""
    package: str | None = None

    @property
    def size(self) -> int:
        """By which one of several cases is the simpler."""
        return sum(map(len, self.files.values())) + len(self.answer)


class Runner:
    """Runs cases below a folder, over a server on this machine; leave ``with`` to end both.

    ``ends`` counts the commands by their exit codes.
    """

    def __init__(self, folder: Path, patience: float) -> None:
        self._folder = folder
        self._patience = patience
        self.ends: Counter[tuple[str, int | None]] = Counter()

    def __enter__(self) -> Runner:
        self._folder.mkdir(parents=True, exist_ok=True)
        listening = socket.create_server(("127.0.0.1", 0))
        self._address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        self._answer = self._folder.absolute() / "answer"
        self._answer.write_bytes(b"")
        self._server = _forked(lambda: serve(listening, self._answer))
        listening.close()
        return self

    def __exit__(self, *_: object) -> None:
        os.kill(self._server, signal.SIGKILL)
        os.waitpid(self._server, 0)
        shutil.rmtree(self._folder / "case", ignore_errors=True)

    def run(self, case: Case) -> str:
        """What is wrong with how the case ended; empty where nothing is."""
        folder = self._laid_out(case)
        code: int | None = 0
        for step in case.steps:
            if step.follows and code:
                break
            before = _tree(folder)
            given = [one.replace(SERVER.decode(), self._address) for one in step.arguments]
            code, said = self._end_of(partial(command_line.main, given), folder)
            self.ends[step.arguments[0], code] += 1
            wrong = judged(code, said, step.ends)
            if not wrong and code == 2 and _tree(folder) != before:
                wrong = "bad input, and files were changed"
            if wrong:
                return f"{' '.join(given)[:100]!r}: {wrong}"
        if case.package and not code:
            root = folder / case.package / "src"
            code, said = self._end_of(lambda: _import_all(root), folder)
            if code:
                return f"the package cannot be imported: {_last(said)}"
        return ""

    def _laid_out(self, case: Case) -> Path:
        folder = self._folder / "case/below/here"  # what leads upwards stays below as well
        shutil.rmtree(self._folder / "case", ignore_errors=True)
        if case.base is not None:
            shutil.copytree(case.base, folder, symlinks=True)
        for name, content in case.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.replace(SERVER, self._address.encode()))
        folder.mkdir(parents=True, exist_ok=True)
        self._answer.write_bytes(case.answer.replace(SERVER, self._address.encode()))
        return folder

    def _end_of(self, work: Callable[[], int], folder: Path) -> tuple[int | None, str]:
        """The exit code, None where there was no end, and what stood on standard error."""
        said = self._folder / "stderr"
        child = _forked(lambda: _alone(work, folder, said))
        end = time.monotonic() + self._patience
        while time.monotonic() < end:
            found, status = os.waitpid(child, os.WNOHANG)
            if found:
                return os.waitstatus_to_exitcode(status), said.read_text("utf-8", "replace")
            time.sleep(_GLANCE)
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return None, said.read_text("utf-8", "replace")


def _forked(work: Callable[[], object]) -> int:
    """Run something in a process of its own; its number."""
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child:
        return child
    try:
        os.setsid()
        code = work()
    except SystemExit as end:
        code = end.code
    except BaseException:
        traceback.print_exc()
        code = _ODD_END
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code if isinstance(code, int) else 0)


def _alone(work: Callable[[], int], folder: Path, said: Path) -> int:
    """In the child: work in the folder, with an output that nobody reads and errors in a file."""
    written = said.open("wb")
    void = os.open(os.devnull, os.O_RDWR)
    os.dup2(void, 0)
    os.dup2(void, 1)
    os.dup2(written.fileno(), 2)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
    os.environ["TMPDIR"] = str(said.parent.absolute())
    os.chdir(folder)
    warnings.simplefilter("error", SyntaxWarning)
    return work()


def judged(code: int | None, said: str, ends: frozenset[int]) -> str:
    """What is wrong with an exit code, None for none, and with what was said; else empty."""
    if code is None:
        return "no end in time"
    if code not in ends or "Traceback (most recent call last)" in said:
        return f"ends with {code}: {_last(said)}"
    if not all(one.isprintable() or one == "\n" for one in said):
        return f"prints what moves the cursor: {_last(said)!r}"
    if any(line.lstrip().startswith("::") or "##[" in line for line in said.splitlines()):
        return f"prints a command of a workflow: {_last(said)}"
    return ""


def _last(said: str) -> str:
    return (said.strip().splitlines() or [""])[-1][:_LONGEST]


def _tree(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file with its size and time of change."""
    found = {}
    for path in folder.rglob("*"):
        with suppress(OSError):
            stat = path.lstat()
            found[path.relative_to(folder).as_posix()] = (stat.st_size, stat.st_mtime_ns)
    return {name: one for name, one in found.items() if (folder / name).is_file()}


def _import_all(root: Path) -> int:
    """Import every module of the packages below a folder."""
    sys.path.insert(0, str(root.absolute()))
    for package in pkgutil.iter_modules([str(root)]):
        found = importlib.import_module(package.name)
        for module in pkgutil.walk_packages(found.__path__, package.name + "."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    return 0
