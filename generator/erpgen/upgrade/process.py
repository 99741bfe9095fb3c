"""Compare with the previous release in a process of its own, beside the other stages."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from contextlib import suppress
from threading import Thread
from typing import IO, TYPE_CHECKING

from erpgen.errors import InputError

if TYPE_CHECKING:
    from types import TracebackType

    from erpgen.config import ApiConfig, Release
    from erpgen.upgrade.side import Side
    from erpgen.upgrade.types import Upgrade

_WORKER = "erpgen.upgrade.worker"


def start_comparison(config: ApiConfig, previous: Release | None) -> Comparison:
    """Begin to build the previous release's client; without one there is nothing to compare."""
    return Comparison(config, previous)


class Comparison:
    """A comparison under way; leave the ``with`` block to stop it.

    Building a client takes half a second of a large document, which another core has to spare.
    """

    def __init__(self, config: ApiConfig, previous: Release | None) -> None:
        self._previous = previous
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: Thread | None = None
        self._answer = b""
        if previous is not None:
            self._process = self._start()
            self._feed(pickle.dumps((config, previous)), last=False)

    def give(self, new: Side) -> None:
        """Hand over the new release's client, to be compared while other work goes on."""
        if self._process is not None:
            self._thread = Thread(target=self._exchange, args=(pickle.dumps(new),), daemon=True)
            self._thread.start()

    def result(self) -> Upgrade | None:
        """What differs, None where there is no previous release.

        Raises InputError where the previous release's document gives no client.
        """
        if self._process is None or self._thread is None or self._previous is None:
            return None
        self._thread.join()
        found: Upgrade | str = (
            pickle.loads(self._answer)  # noqa: S301 - from our worker
            if self._process.returncode == 0 and self._answer
            else f"comparing ended with status {self._process.returncode}"
        )
        if isinstance(found, str):
            where = str(self._previous.path)
            cure = f"erpgen generate --release {self._previous.name} says more"
            raise InputError(where, f"the previous release gives no client ({found})", cure)
        return found

    def __enter__(self) -> Comparison:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._process is None:
            return
        self._process.kill()
        if self._thread is not None:
            self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    @staticmethod
    def _start() -> subprocess.Popen[bytes]:
        path = os.pathsep.join(filter(None, sys.path))
        return subprocess.Popen(  # noqa: S603 - our own module, no shell
            [sys.executable, "-m", _WORKER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"},
        )

    def _feed(self, data: bytes, *, last: bool) -> None:
        """Write to the child; one that has ended says so by its answer."""
        pipe: IO[bytes] | None = self._process.stdin if self._process else None
        if pipe is not None:
            with suppress(OSError):
                pipe.write(data)
                pipe.flush()
            if last:
                with suppress(OSError):
                    pipe.close()

    def _exchange(self, data: bytes) -> None:
        self._feed(data, last=True)
        if self._process is not None and self._process.stdout is not None:
            self._answer = self._process.stdout.read()
            self._process.wait()
