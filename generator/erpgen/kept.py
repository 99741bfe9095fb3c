"""What ends with this process, even where it is killed: folders for its work, programs it runs.

A keeper (``keeper.py``) stands beside each and sees to that; a folder whose keeper was killed too
is removed by the next run that asks for one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from erpgen.errors import WriteError

_KEEPER = Path(__file__).with_name("keeper.py")


@contextmanager
def workspace(parent: Path | None = None) -> Iterator[Path]:
    """An empty folder in ``parent``, else where temporary files go; WriteError where it fails."""
    place = parent.absolute() if parent else _temporary()
    with _kept("folder", place, stderr=subprocess.DEVNULL) as process:
        pipe = process.stdout
        name = pipe.readline().decode(errors="surrogateescape")[:-1] if pipe else ""
        if not name:
            cure = "" if parent else "; set TMPDIR to another place"
            raise WriteError(f"{place}: no folder can be made there{cure}")
        yield Path(name)


def run(
    command: Sequence[str | Path], environment: Mapping[str, str], seconds: float
) -> tuple[int, bytes]:
    """Exit code of a program without a terminal, and what it printed to both streams.

    Its temporary files go with it. TimeoutExpired where it does not end in time; then it is ended,
    as is all that it started.
    """
    arguments = ("program", _temporary(), *command)
    with _kept(*arguments, env=environment, stderr=subprocess.STDOUT) as process:
        text, _ = process.communicate(timeout=seconds)
    return process.returncode, text


def _temporary() -> Path:
    try:
        return Path(tempfile.gettempdir()).absolute()
    except OSError as error:
        raise WriteError(f"no place for temporary files: {error.strerror}") from None


@contextmanager
def _kept(
    *arguments: str | Path, stderr: int, env: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """A keeper at work; leaving the block ends what it keeps, and waits for that."""
    command = [sys.executable, "-I", "-S", _KEEPER, *arguments]
    reader, writer = os.pipe()
    try:
        process = subprocess.Popen(  # noqa: S603 - our own script, no shell
            [str(one) for one in command],
            stdin=reader,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env=env,
            start_new_session=True,
        )
    except BaseException:
        os.close(writer)
        raise
    finally:
        os.close(reader)
    with process:
        try:
            yield process
        finally:
            os.close(writer)
