"""A sandbox that runs: for a program in a thread, for a person until Ctrl-C."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp

HOST = "127.0.0.1"
_SECONDS = 30.0


@contextmanager
def serving(application: ASGIApp, port: int = 0) -> Iterator[str]:
    """The address at which a sandbox answers, as long as the block lasts; 0 is any free port.

    Raises OSError where the port is taken.
    """
    with _bound(port) as listening:
        server = _Server(application)
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        try:
            if not server.ready.wait(_SECONDS):
                raise OSError("the server did not start")
            yield f"http://{HOST}:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


@contextmanager
def _bound(port: int) -> Iterator[socket.socket]:
    # asyncio turns Nagle's delay off only where the protocol is named.
    with socket.socket(proto=socket.IPPROTO_TCP) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((HOST, port))
        yield listening


class _Server(uvicorn.Server):
    def __init__(self, application: ASGIApp) -> None:
        super().__init__(_config(application))
        self.ready = threading.Event()

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve in a loop of its own: policies and signals of the program stay as they are."""
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(self._serve(sockets))

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, and say so."""
        await super().startup(sockets)
        self.ready.set()


def _config(application: ASGIApp) -> uvicorn.Config:
    # A connection that breaks off on request is no news for a log.
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
    return uvicorn.Config(
        cast(Any, application),  # uvicorn has narrower words for the same thing
        http="h11",
        ws="none",
        loop="asyncio",
        interface="asgi3",
        lifespan="off",
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=1,
    )
