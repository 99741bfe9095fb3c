"""The sandbox of the API behind the interface of the hand-written server, for the same tests.

It holds nothing of what is known of the API: what it answers, document and rules say.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from types import TracebackType
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from erp_server import Call, Record
from runtime.sandbox import Sandbox, serving
from sandbox.kept import plan_of_api


class SandboxServer:
    """Serves a sandbox from ``with`` to its end; ``reset`` empties it and its calls."""

    def __enter__(self) -> SandboxServer:
        self._sandbox = Sandbox(plan_of_api("visma-net-erp"), checked=False, largest_page=10)
        self._stack = ExitStack()
        self._views: dict[str, View] = {}
        self.calls: list[Call] = []
        self._faults: deque[Response] = deque()
        self.url = self._stack.enter_context(serving(self._recorded))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()
        self._sandbox.close()

    @property
    def last(self) -> Call:
        """The latest request."""
        return self.calls[-1]

    def reset(self) -> None:
        """Nothing is there, and nothing has come in."""
        self._sandbox.reset()
        plan = plan_of_api("visma-net-erp")
        for name, known in plan.collections.items():
            if known.key:
                self._sandbox.fill(name, [])
        self.calls.clear()
        self._views.clear()
        self._faults.clear()

    def fill(self, path: str, records: Iterable[Record]) -> View:
        """Let a list hold exactly these records."""
        self._sandbox.fill(_collection(path), [dict(one) for one in records])
        return self.list(path)

    def list(self, path: str) -> View:
        """The records at a path, to be changed by the test as other users would."""
        return self._views.setdefault(path, View(self._sandbox, _collection(path)))

    def fail_next(self, *answers: Response) -> None:
        """Answer the next requests with these."""
        self._faults.extend(answers)

    async def _recorded(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = await request.body()
        self.calls.append(
            Call(
                request.method,
                scope["raw_path"].decode("ascii"),
                scope["query_string"].decode("ascii"),
                dict(request.headers.items()),
                body,
            )
        )

        for path, view in self._views.items():
            if scope["path"] == path and request.method == "GET":
                view.step()
            view.write()
        if self._faults:
            await self._faults.popleft()(scope, receive, send)
            return

        async def again() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        await self._sandbox.app(scope, again, send)


class View:
    """The records of one list: read when they are asked for, written before the next request."""

    def __init__(self, sandbox: Sandbox, name: str) -> None:
        self._sandbox = sandbox
        self._name = name
        self._read: list[Any] | None = None
        self._before = ""
        self.script: deque[Callable[[], None]] = deque()

    @property
    def records(self) -> list[Any]:
        """The records as they are."""
        if self._read is None:
            self._read = self._sandbox.records(self._name)
            self._before = repr(self._read)
        return self._read

    @records.setter
    def records(self, found: list[Any]) -> None:
        self._read = found

    def fill(self, records: Iterable[Record]) -> None:
        """Let it hold exactly these."""
        self._sandbox.fill(self._name, [dict(one) for one in records])
        self._read = None

    def step(self) -> None:
        """What others do before a request for the list."""
        self.write()
        if self.script:
            self.script.popleft()()

    def write(self) -> None:
        """Let the sandbox have what the test changed."""
        if self._read is not None and repr(self._read) != self._before:
            self._sandbox.fill(self._name, self._read)
        self._read = None


def _collection(path: str) -> str:
    """What a sandbox calls the records at a path: it leaves the version out."""
    return "/".join(path.strip("/").split("/")[1:]).lower()
