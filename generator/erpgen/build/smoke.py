"""Run by the Python of a clean environment: prove that an installed package works.

``python smoke.py IMPORT CLIENT DISTRIBUTION VERSION`` prints a JSON object with ``operations`` and
``call``. Of erpgen nothing is installed there, so nothing of it is imported here.
"""

from __future__ import annotations

import json
import pkgutil
import re
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module, metadata, resources
from typing import Any

_ARGUMENTS = {"str": "1", "int": 1, "UUID": uuid.UUID(int=1)}
"""A value for each type that every API takes; the server here takes any."""


def main(import_name: str, client_name: str, distribution: str, version: str) -> None:
    """Import, read the index, look every method up, call one."""
    package = import_module(import_name)
    if not str(package.__file__).startswith(sys.prefix):
        raise SystemExit(f"error: {import_name} comes from {package.__file__}")
    if metadata.version(distribution) != version:
        raise SystemExit(f"error: {metadata.version(distribution)} is installed, not {version}")
    index = resources.files(import_name).joinpath("operations.json")
    operations = json.loads(index.read_text("utf-8"))
    client_class = getattr(package, client_name)
    with client_class(auth=None, base_url="http://127.0.0.1:9") as client:
        for operation in operations:
            _method(client, operation)
    _make_types_ready(import_name)
    call = _smoke_call(client_class, operations)
    print(json.dumps({"operations": len(operations), "call": call}))


def _make_types_ready(import_name: str) -> None:
    """A decoder for every answer and an encoder for every body; what cannot be made is an error."""
    make_ready = import_module(f"{import_name}._runtime.values").make_ready
    read: set[Any] = set()
    sent: set[Any] = set()
    for kind, reads in _types(import_name):
        try:
            make_ready(kind, read if reads else sent, reads=reads)
        except (TypeError, ValueError, NameError) as error:
            raise SystemExit(f"error: {kind} cannot be read: {error}") from None


def _types(import_name: str) -> Iterator[tuple[Any, bool]]:
    """Every class of the models, and every type of an answer, which is read as well."""
    for folder in ("models", "resources"):
        home = import_module(f"{import_name}.{folder}")
        for found in pkgutil.iter_modules(home.__path__):
            for value in vars(import_module(f"{home.__name__}.{found.name}")).values():
                if isinstance(value, type) and hasattr(value, "__struct_fields__"):
                    if folder == "models":
                        yield value, False
                elif hasattr(value, "answers") and hasattr(value, "function"):
                    yield from ((one, True) for one in _answer_types(value))


def _answer_types(operation: Any) -> Iterator[Any]:
    for answer in (*operation.answers.values(), *operation.errors.values()):
        if answer.type is not None:
            yield answer.type
        yield from (one.type for one in answer.others if one.type is not None)


def _smoke_call(client_class: Any, operations: list[dict[str, Any]]) -> str:
    """One call over a socket; empty where none can be made without knowing the API."""
    operation = next(_callable(operations), None)
    if operation is None:
        return ""
    sent: list[str] = []
    with (
        _serving(_answer(operation), sent) as url,
        client_class(auth=None, base_url=url, timeout=20.0) as client,
    ):
        result = _method(client, operation)(**_arguments(operation))
        if operation["paging"]:
            result = list(result)
    _check(operation, sent, result)
    return f"{operation['method']} {operation['path']}"


def _check(operation: dict[str, Any], sent: list[str], result: object) -> None:
    parts = re.split(r"\{[^{}]*\}", operation["path"])
    expected = f"{operation['method']} {'[^/?]+'.join(map(re.escape, parts))}"
    if not sent or not re.fullmatch(expected, sent[0].partition("?")[0]):
        raise SystemExit(f"error: {operation['path']} was called as {sent[:1]}")
    if result is None:
        raise SystemExit(f"error: {operation['path']} returned nothing")


def _callable(operations: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Operations that read and of which the arguments and the answer are plain, simplest first."""
    fitting = [
        operation
        for operation in operations
        if operation["method"] == "GET" and not operation["body"] and _answer(operation)
        if all(one["type"] in _ARGUMENTS for one in _required(operation))
    ]
    yield from sorted(fitting, key=lambda one: (bool(one["paging"]), len(_required(one))))


def _answer(operation: dict[str, Any]) -> bytes:
    """The emptiest answer that is one; empty where that cannot be told."""
    returns = operation["returns"] or ""
    if paging := operation["paging"]:
        if paging["style"] == "token" and paging["items"]:
            return b""
        answer: Any = []
        for name in reversed(paging["items"].split("/")[1:]):
            answer = {name.replace("~1", "/").replace("~0", "~"): answer}
        return json.dumps(answer).encode()
    if returns.startswith("list["):
        return b"[]"
    return b"{}" if returns[:1].isupper() and returns.isidentifier() else b""


def _required(operation: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in operation["parameters"] if one["required"]]


def _arguments(operation: dict[str, Any]) -> dict[str, Any]:
    return {one["python"]: _ARGUMENTS[one["type"]] for one in _required(operation)}


def _method(client: Any, operation: dict[str, Any]) -> Any:
    return getattr(getattr(client, operation["resource"]), operation["function"])


@contextmanager
def _serving(answer: bytes, sent: list[str]) -> Iterator[str]:
    """A server that answers every request alike and notes it; yields its address."""

    class Handler(BaseHTTPRequestHandler):
        """Answers GET."""

        def do_GET(self) -> None:
            """Note the request and answer."""
            sent.append(f"{self.command} {self.path}")
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


if __name__ == "__main__":
    main(*sys.argv[1:])
