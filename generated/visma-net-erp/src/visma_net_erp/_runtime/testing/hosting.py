"""Sandboxes behind real sockets, each for one test: one thread serves them all."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn

__all__ = ["Host"]

_HOST = "127.0.0.1"
_SECONDS = 30.0


class Host:
    """A thread with a loop in which servers begin and end within milliseconds."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    @contextmanager
    def serving(self, app: Any) -> Iterator[str]:
        """The address at which an ASGI application answers, as long as the block lasts.

        Connections end with each answer, so that a client which nobody closes, an async one
        whose loop is gone, leaves none open.
        """
        server = uvicorn.Server(_config(app))
        with socket.socket(proto=socket.IPPROTO_TCP) as listening:
            listening.bind((_HOST, 0))
            self.run(_begin(server, listening))
            try:
                yield f"http://{_HOST}:{listening.getsockname()[1]}"
            finally:
                self.run(_end(server))

    def close(self) -> None:
        """End the thread, if one was needed."""
        if self._loop is not None and self._thread is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()
            self._loop = None

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something in the thread's loop, and wait for it."""
        asyncio.run_coroutine_threadsafe(work, self._started()).result(_SECONDS)

    def _started(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            # Not the loop of the program's policy: how a test runs is its own business.
            self._loop = asyncio.SelectorEventLoop()
            self._thread = threading.Thread(
                target=self._loop.run_forever, name="sandbox", daemon=True
            )
            self._thread.start()
        return self._loop


async def _begin(server: uvicorn.Server, listening: socket.socket) -> None:
    config = server.config
    config.load()
    server.lifespan = config.lifespan_class(config)
    await server.startup(sockets=[listening])
    server.server_state.default_headers = config.encoded_headers  # as the main loop would, later


async def _end(server: uvicorn.Server) -> None:
    """What its own shutdown does, but without waiting for whom nobody reads any more."""
    for one in server.servers:
        one.close()
    for connection in list(server.server_state.connections):
        connection.shutdown()
    for task in list(server.server_state.tasks):
        task.cancel()


def _config(app: Any) -> uvicorn.Config:
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
    return uvicorn.Config(
        app,
        http="h11",
        ws="none",
        loop="asyncio",
        interface="asgi3",
        lifespan="off",
        log_config=None,
        access_log=False,
        headers=[("connection", "close")],
    )
