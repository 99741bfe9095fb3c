"""Makes the calls of a generated client against a server of another document."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_type_hints

from diff.soundness.planning import Planner, Request
from diff.soundness.promises import Promises
from diff.soundness.serving import KeepingServer
from executed.described import Described, DescribedApi, Json, bare
from executed.typed import MisfitError, to_python
from generated_packages import Package


@dataclass(frozen=True)
class Trial:
    """All calls of one operation: how many were made, and what was wrong with the first bad one.

    ``unfounded`` is what is wrong with that call even at a server of the client's own document.
    """

    path: str
    calls: int
    fault: str = ""
    unfounded: str = ""


@dataclass(frozen=True)
class Line:
    """An open client at one server."""

    server: KeepingServer
    client: Any

    def method(self, entry: Json) -> Any:
        """What one types to call an operation."""
        return getattr(getattr(self.client, entry["resource"]), entry["function"])


class Client:
    """A generated client with the document that it was generated from."""

    def __init__(self, package: Package, content: Json) -> None:
        self._api = DescribedApi(content)
        self._entries = {f"{one['method']} {one['path']}": one for one in package.operations}
        self._module = package.module()
        self._planner = Planner(self._api)
        self._promises = Promises(self._api)

    def try_all(self, server: KeepingServer) -> list[Trial]:
        """One trial an operation, each over the sockets of this server.

        The client is told the address that its own document names first.
        """
        own = KeepingServer(self._api.document)
        prefix = own.prefixes[0]
        with (
            warnings.catch_warnings(action="ignore", category=DeprecationWarning),
            self._line(server, prefix) as line,
            self._line(own, prefix) as home,
        ):
            return [self._try(line, home, operation) for operation in self._api.operations]

    @contextmanager
    def _line(self, server: KeepingServer, prefix: str) -> Iterator[Line]:
        names = self._module.__all__
        made = getattr(self._module, next(one for one in names if f"Async{one}" in names))
        with server.running() as url, made(base_url=f"{url}{prefix}", retry=0) as client:
            yield Line(server, client)

    def _try(self, line: Line, home: Line, operation: Described) -> Trial:
        """Call until something is wrong, or all requests and all answers have had their turn."""
        made = 0
        for request in self._turns(line.server, operation):
            line.server.turn = home.server.turn = made
            fault = self._call(line, operation, request)
            made += bool(line.server.exchanges)
            if fault:
                return Trial(operation.path, made, fault, self._call(home, operation, request))
        return Trial(operation.path, made)

    def _turns(self, server: KeepingServer, operation: Described) -> Iterator[Request]:
        """Every planned request, again from the first while the server has other answers left."""
        requests = self._planner.requests(operation)
        yield from requests
        reading = server.exchanges[0].reading if server.exchanges else None
        answers = server.answers(reading.operation) if reading else []
        for turn in range(len(requests), len(answers)):
            yield requests[turn % len(requests)]
        for form in self._planner.forms(operation):
            yield replace(requests[0], form=form)

    def _call(self, line: Line, operation: Described, request: Request) -> str:
        """What is wrong with one call; empty where it worked or the client does not make it."""
        entry, server = self._entries[operation.name], line.server
        method = line.method(entry)
        server.exchanges.clear()
        try:
            arguments = _arguments(method, request, entry)
        except (TypeError, ValueError):
            return ""
        try:
            raw = line.client.with_raw_response(method, **arguments)
            value = None if request.form else raw.parse()
        except Exception as error:
            return f"{request}: {type(error).__name__}: {error}" if server.exchanges else ""
        exchange = server.exchanges[-1]
        if request.form:
            got = bare(exchange.given.media_type)
            return "" if got == request.form else f"{request}: got {got!r}"
        faults = self._promises.broken(operation, exchange, value, _hints(method)["return"])
        return next((f"{request}: {fault}" for fault in faults), "")


def _arguments(method: Any, request: Request, entry: Json) -> Json:
    hints = _hints(method)
    named = {(one["in"], one["wire"]): one["python"] for one in entry["parameters"]}
    arguments: Json = {
        named[place]: to_python(value, hints[named[place]])
        for place, value in request.arguments.items()
    }
    for body in request.bodies:
        arguments["body"] = _body(body, hints["body"])
    form = {"accept": request.form} if request.form else {}
    return {**arguments, "extra_headers": {**request.credentials, **form}}


def _body(value: Any, annotation: Any) -> Any:
    """The models of the client, or the plain JSON that callers pass where those say too little."""
    try:
        return to_python(value, annotation)
    except MisfitError:
        return value


def _hints(method: Any) -> dict[str, Any]:
    plain = inspect.unwrap(method)
    return _function_hints(getattr(plain, "__func__", plain))


@cache
def _function_hints(function: Any) -> dict[str, Any]:
    return get_type_hints(function)
