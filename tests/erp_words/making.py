"""A small document, the overlay of its words, their client, and a server that is a function."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from erpgen.cli.main import main
from generated_packages import Package, generated
from loopback import Connection, Loopback, Received

Answer = tuple[int, dict[str, str], Any]
Serving = Callable[[Received], Answer]

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
ROW = {"type": "object", "properties": {"id": WHOLE}}
ROWS = {"type": "array", "items": ROW}


def record(**properties: Any) -> dict[str, Any]:
    """An object schema."""
    return {"type": "object", "properties": properties}


def query(name: str, schema: Any = WHOLE, **more: Any) -> dict[str, Any]:
    """A query parameter."""
    return {"name": name, "in": "query", "schema": schema, **more}


def answering(name: str, schema: Any, *parameters: Any, status: str = "200", **more: Any) -> Any:
    """An operation of the one resource that answers JSON."""
    content = {"application/json": {"schema": schema}}
    responses = {status: {"description": "x", "content": content}}
    return {
        "operationId": name,
        "tags": ["a"],
        "parameters": list(parameters),
        "responses": responses,
        **more,
    }


def sending(schema: Any, *, required: bool = True) -> dict[str, Any]:
    """A body of JSON."""
    return {"required": required, "content": {"application/json": {"schema": schema}}}


def folder_of(
    folder: Path,
    paths: dict[str, Any],
    actions: list[dict[str, Any]] | None = None,
    settings: str = "",
    **root: Any,
) -> Path:
    """The folder of an API named ``x`` below ``folder/specs``."""
    api = folder / "specs" / "x"
    (api / "releases").mkdir(parents=True)
    info = {"title": "X", "version": "1.0"}
    document = {"openapi": "3.0.3", "info": info, "paths": paths, **root}
    (api / "releases" / "1.0.json").write_text(json.dumps(document))
    listed = [{"description": "A rule.", **action} for action in actions or []]
    overlay = {"overlay": "1.0.0", "info": info, "actions": listed}
    (api / "words.overlay.yaml").write_text(json.dumps(overlay))
    head = 'overlays = ["words.overlay.yaml"]\n' if listed else ""
    package = '[package]\ndistribution = "x"\nimport = "x"\nclient = "X"\n'
    (api / "api.toml").write_text(f"{head}{package}{settings}")
    return api


def package_of(folder: Path, *what: Any, **more: Any) -> Any:
    """The client of such a folder, imported."""
    api = folder_of(folder, *what, **more)
    with chdir(folder):
        return Package(generated(api / "releases" / "1.0.json", folder / "out", api)).module()


def part(package: Any, name: str) -> Any:
    """A module of a package."""
    return import_module(f"{package.__name__}.{name}")


def refusal(capsys: Any, folder: Path, *what: Any, **more: Any) -> str:
    """What ``erpgen generate`` says of such a folder, which it does not take."""
    folder_of(folder, *what, **more)
    with chdir(folder):
        assert main(["generate", "x"]) == 2
    return str(capsys.readouterr().err)


def under(path: str, method: str, word: str, value: Any) -> dict[str, Any]:
    """An action that gives an operation a word."""
    return {"target": f"$.paths['{path}'].{method}", "update": {word: value}}


def on_parameter(name: str, word: str, value: Any) -> dict[str, Any]:
    """An action that gives every parameter of a name a word."""
    return {"target": f"$.paths[*][*].parameters[?@.name == '{name}']", "update": {word: value}}


@contextmanager
def served(serving: Serving) -> Iterator[Loopback]:
    """A server that answers JSON."""

    def handle(received: Received, connection: Connection) -> None:
        status, headers, body = serving(received)
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        connection.respond(status, content, {"content-type": "application/json", **headers})

    with Loopback(handle) as server:
        yield server


def read(package: Any, serving: Serving, name: str, *args: Any, **kwargs: Any) -> tuple[Any, Any]:
    """The ids that a paged method reads, which both clients agree on, and the sync requests."""
    with served(serving) as server, package.X(base_url=server.url) as client:
        found = [row.id for row in getattr(client.a, name)(*args, **kwargs)]
        received = list(server.received)

        async def again() -> list[int]:
            async with package.AsyncX(base_url=server.url) as client:
                return [row.id async for row in getattr(client.a, name)(*args, **kwargs)]

        assert asyncio.run(again()) == found
        return found, received
