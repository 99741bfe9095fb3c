"""Generated clients, called by operationId, blocking or on an event loop alike."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

MOST = 1 << 20
"""What is kept of an answer; the largest file of the server has 3 GB."""


@dataclass(frozen=True)
class Recorded:
    """An answer as it came over the wire."""

    status: int
    headers: httpx.Headers
    parts: list[bytes] = field(default_factory=list)

    @property
    def body(self) -> bytes:
        """What came, up to MOST."""
        return b"".join(self.parts)

    def keep(self, part: bytes) -> bytes:
        """The same part, kept."""
        if sum(map(len, self.parts)) < MOST:
            self.parts.append(part)
        return part


class _Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, stream: Any, recorded: Recorded) -> None:
        self._stream = stream
        self._recorded = recorded

    def __iter__(self) -> Iterator[bytes]:
        yield from map(self._recorded.keep, self._stream)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._stream:
            yield self._recorded.keep(part)

    def close(self) -> None:
        """End it."""
        self._stream.close()

    async def aclose(self) -> None:
        """End it."""
        await self._stream.aclose()


class Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends by httpx, and keeps the answers."""

    def __init__(self) -> None:
        self.answers: list[Recorded] = []
        self._sync = httpx.HTTPTransport()
        self._async = httpx.AsyncHTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send, blocking."""
        return self._recorded(self._sync.handle_request(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send, on an event loop."""
        return self._recorded(await self._async.handle_async_request(request))

    def _recorded(self, response: httpx.Response) -> httpx.Response:
        recorded = Recorded(response.status_code, response.headers)
        self.answers.append(recorded)
        response.stream = _Stream(response.stream, recorded)
        return response

    def close(self) -> None:
        """End the connections."""
        self._sync.close()

    async def aclose(self) -> None:
        """End those of an event loop."""
        await self._async.aclose()


class Package:
    """One generated package."""

    def __init__(self, document: Path, folder: Path, *, reuse: bool) -> None:
        if not (reuse and folder.exists()):
            command = [sys.executable, "-m", "erpgen", "generate", "--spec", str(document)]
            subprocess.run([*command, "--out", str(folder)], check=True, capture_output=True)
        self.document: dict[str, Any] = json.loads(document.read_text("utf-8-sig"))
        sys.path.append(str(folder / "src"))
        name = next(one.name for one in (folder / "src").iterdir() if one.is_dir())
        self.name = name
        self.module = importlib.import_module(name)
        operations = json.loads((folder / "operations.json").read_text("utf-8"))
        self.operations = {one["operation_id"]: one for one in operations}
        self.documented = dict(_documented(self.document))

    def part(self, name: str) -> Any:
        """A module of the package."""
        return importlib.import_module(f"{self.name}.{name}")

    def client(self, *, asynchronous: bool) -> type[Any]:
        """The client's class."""
        classes = (
            value
            for name, value in inspect.getmembers(self.module, inspect.isclass)
            if name.endswith("Client") and name.startswith("Async") == asynchronous
        )
        return next(one for one in classes if hasattr(one, "with_raw_response"))


def _documented(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The operations of a document by operationId, their parameters in place."""
    paths = document["paths"] | document.get("x-ms-paths", {})
    for item in paths.values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                listed = [*item.get("parameters", ()), *operation.get("parameters", ())]
                parameters = [
                    document["parameters"][one["$ref"].rpartition("/")[2]] if "$ref" in one else one
                    for one in listed
                ]
                yield operation["operationId"], operation | {"parameters": parameters}


class Session:
    """A client of one package at work."""

    def __init__(self, package: Package, url: str, auth: Any, *, asynchronous: bool) -> None:
        self._loop = asyncio.new_event_loop() if asynchronous else None
        self.recorder = Recorder()
        made = httpx.AsyncClient if asynchronous else httpx.Client
        self._transport: Any = made(transport=self.recorder)
        made_by = package.client(asynchronous=asynchronous)
        retry = package.module.RetryPolicy(
            first_wait=0.01,
            methods=("GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"),
            statuses=(408, 500, 502, 503, 504),
        )
        self.client = made_by(base_url=url, auth=auth, http_client=self._transport, retry=retry)
        self.package = package

    def call(self, operation_id: str, arguments: dict[str, Any]) -> Any:
        """What the method of an operation returns."""
        self.recorder.answers.clear()
        return self._done(self.method(operation_id)(**arguments))

    def headers(self, operation_id: str, arguments: dict[str, Any]) -> Any:
        """The headers of the answer."""
        self.recorder.answers.clear()
        method = self.method(operation_id)
        return self._done(self.client.with_raw_response(method, **arguments)).headers

    def beginning(self, operation_id: str) -> bytes:
        """The first mebibyte of an answer, the rest not read."""
        self.recorder.answers.clear()
        streamed = self.client.with_streaming_response(self.method(operation_id))
        if self._loop is None:
            with streamed as answer:
                return bytes(next(answer.iter_bytes(MOST)))
        return self._loop.run_until_complete(_first(streamed))

    def method(self, operation_id: str) -> Any:
        """The method of an operation."""
        described = self.package.operations[operation_id]
        return getattr(getattr(self.client, described["resource"]), described["function"])

    def close(self) -> None:
        """End it."""
        if self._loop is None:
            self.client.close()
            self._transport.close()
            return
        self._loop.run_until_complete(self.client.close())
        self._loop.run_until_complete(self._transport.aclose())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    def _done(self, result: Any) -> Any:
        return result if self._loop is None else self._loop.run_until_complete(result)


async def _first(streamed: Any) -> bytes:
    async with streamed as answer:
        async for part in answer.iter_bytes(MOST):
            return bytes(part)
    return b""
