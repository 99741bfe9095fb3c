"""The API on a loopback port, and a second origin that records whoever is lured there."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterable
from types import TracebackType

import uvicorn
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from erp_server.app import Api
from erp_server.call import Call
from erp_server.collection import Collection
from erp_server.filters import Record
from loopback import Connection, Loopback, Received


class ErpServer:
    """Serves an :class:`Api` from ``with`` to its end; ``reset`` gives it a new company's data."""

    def __enter__(self) -> ErpServer:
        self.elsewhere = Loopback(_not_here).__enter__()
        self.reset()
        # asyncio turns Nagle's delay off only where the protocol is named.
        self._socket = socket.socket(proto=socket.IPPROTO_TCP)
        self._socket.bind(("127.0.0.1", 0))
        self._uvicorn = uvicorn.Server(_config(self._serve))
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        while not self._uvicorn.started:
            time.sleep(0.005)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._uvicorn.should_exit = True
        self._thread.join()
        self._socket.close()
        self.elsewhere.__exit__(kind, error, trace)

    @property
    def url(self) -> str:
        """The base address."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    @property
    def calls(self) -> list[Call]:
        """Every request since the last reset, in order."""
        return self.api.calls

    @property
    def last(self) -> Call:
        """The latest request."""
        return self.api.calls[-1]

    def reset(self) -> None:
        """Forget everything."""
        self.api = Api(self.elsewhere.url)
        self.elsewhere.received.clear()

    def list(self, path: str) -> Collection:
        """The records at a path, to be changed by the test as other users would."""
        return self.api.records[path].list

    def fill(self, path: str, records: Iterable[Record]) -> Collection:
        """Let a list hold exactly these records."""
        found = self.list(path)
        found.fill(records)
        return found

    def fail_next(self, *answers: Response) -> None:
        """Answer the next requests with these, whatever they ask for."""
        self.api.faults.extend(answers)

    def finish(self, job_id: str) -> None:
        """Work a held background job off."""
        self._loop.call_soon_threadsafe(self.api.finish, job_id)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.api(scope, receive, send)

    def _run(self) -> None:
        self._loop = asyncio.new_event_loop()
        try:
            self._loop.run_until_complete(self._uvicorn.serve(sockets=[self._socket]))
        finally:
            self._loop.close()


def _config(app: object) -> uvicorn.Config:
    return uvicorn.Config(
        app,  # type: ignore[arg-type]  # uvicorn's own, narrower words for an ASGI application
        http="h11",
        ws="none",
        loop="asyncio",
        interface="asgi3",
        lifespan="off",
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=1,
    )


def _not_here(_: Received, connection: Connection) -> None:
    connection.respond(404, b"the other origin")
