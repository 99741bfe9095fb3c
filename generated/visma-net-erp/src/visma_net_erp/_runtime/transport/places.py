"""How many requests are under way at once."""

from __future__ import annotations

import asyncio
import sys
import threading

import anyio

from ..errors import ConfigurationError
from ..processes import PerProcess


class Places(PerProcess):
    """Places for threads; those that a parent's threads hold are free in a child."""

    def __init__(self, most: int) -> None:
        self._most = most
        super().__init__()

    def begin_process(self) -> None:
        """All places are free."""
        self.free = threading.BoundedSemaphore(self._most)


class LoopPlaces(PerProcess):
    """Places for the tasks of one event loop: the one that asks first."""

    def __init__(self, most: int) -> None:
        self._most = most
        super().__init__()

    def begin_process(self) -> None:
        """A child has an event loop of its own."""
        self._loop: object = None
        self._free: anyio.Semaphore | None = None

    def free(self) -> anyio.Semaphore:
        """The places; raises ConfigurationError in an event loop that is not the first one."""
        loop = _running_loop()
        if self._free is None:
            self._loop, self._free = loop, anyio.Semaphore(self._most, fast_acquire=True)
        elif self._loop is not loop:
            raise ConfigurationError(
                "this client belongs to another event loop, whose connections this one cannot "
                "use: make a client in each asyncio.run() or trio.run(), and close it there"
            )
        return self._free


def _running_loop() -> object:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio = sys.modules.get("trio")
        if trio is None:
            raise
    token: object = trio.lowlevel.current_trio_token()
    return token
