"""A generated client of a small document, called against a server that answers by a function."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generated_packages import Shelf
from loopback import Connection, Loopback, Received

Answering = Callable[[Received], tuple[int, dict[str, str], bytes]]


def package_of(document: dict[str, Any], folder: Path) -> Any:
    """The client of a document, imported; its class is the title and ``Client``."""
    spec = folder / "document.json"
    spec.write_text(json.dumps(document))
    return Shelf(folder).package(spec).module()


def document_of(title: str, paths: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    """An OpenAPI 3.0 document of these paths."""
    return {
        "openapi": "3.0.3",
        "info": {"title": title, "version": "1"},
        "servers": [{"url": "https://x.example"}],
        "components": {"schemas": schemas},
        "paths": paths,
    }


def content(**schemas: Any) -> dict[str, Any]:
    """A response or body that lists these media types, ``_`` for ``/`` in their names."""
    listed = {name.replace("_", "/"): {"schema": schema} for name, schema in schemas.items()}
    return {"description": "x", "content": listed}


def operation(name: str, responses: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """One operation of the one resource."""
    answers = responses or {"204": {"description": "done"}}
    return {"operationId": name, "tags": ["a"], "responses": answers, **more}


def called(
    client_class: Any, name: str, answer: Answering, *args: Any, **kwargs: Any
) -> tuple[Any, Received]:
    """What a method returns against a server, and what the server saw first."""

    def respond(received: Received, connection: Connection) -> None:
        status, headers, body = answer(received)
        connection.respond(status, body, headers)

    with Loopback(respond) as server, client_class(base_url=server.url) as client:
        method = getattr(client.a, name)
        value = method(*(_as_body(method, one) for one in args), **kwargs)
        return value, server.received[0]


def _as_body(method: Any, given: Any) -> Any:
    """A mapping as an object of the class that the method's body has."""
    if not isinstance(given, dict):
        return given
    operation = vars(sys.modules[method.__module__])[f"_{method.__name__.upper()}"]
    kinds = [one.type for one in (operation.body, *operation.body.others)]
    kind = next((one for one in reversed(kinds) if hasattr(one, "from_dict")), None)
    return given if kind is None else kind.from_dict(given)


def fixed(status: int, content_type: str = "", body: bytes = b"", **more: str) -> Answering:
    """The same answer to everything."""
    headers = {"content-type": content_type} if content_type else {}
    return lambda received: (status, headers | more, body)
