"""A client of one schema: what a server answers is read with it, and sent back."""

from __future__ import annotations

import hashlib
import importlib
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_origin

import httpx
from msgspec.structs import replace

from erpgen.config import default_config
from erpgen.config.settings import TypeSettings
from erpgen.diagnostics import Diagnostic
from erpgen.document import Flavour, LoadedDocument
from erpgen.generate.package_settings import package_settings
from erpgen.model import build_model, policy_of
from erpgen.prepare import prepare
from erpgen.render.package import render_package
from hostile.importing import written

TITLE = "Shape"


def ref(name: str) -> dict[str, str]:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def document(schema: Any, components: Mapping[str, Any] | None = None, **root: Any) -> Any:
    """A document whose one resource is read, and written whole."""
    content = {"application/json": {"schema": schema}}
    return {
        "openapi": "3.1.0",
        "info": {"title": TITLE, "version": "1"},
        "servers": [{"url": "https://shape.example"}],
        "paths": {
            "/thing": {
                "get": {
                    "operationId": "read",
                    "tags": ["thing"],
                    "responses": {"200": {"description": "It.", "content": content}},
                },
                "put": {
                    "operationId": "write",
                    "tags": ["thing"],
                    "requestBody": {"required": True, "content": content},
                    "responses": {"204": {"description": "Done."}},
                },
            }
        },
        "components": {"schemas": dict(components or {})},
        **root,
    }


class Shaped:
    """The client that erpgen makes of a document; ``findings`` are what it said on the way."""

    def __init__(self, content: Any, folder: Path, *, additional: str = "ignore") -> None:
        types = TypeSettings(additional=additional)
        config = replace(default_config(TITLE), types=types)
        loaded = LoadedDocument("shape.json", Flavour.OPENAPI_31, content, "")
        built = build_model(prepare(loaded, config.overlays).content, policy_of(config))
        self.findings: tuple[Diagnostic, ...] = built.diagnostics
        files = render_package(built.model, package_settings(config, built.model, "1.0")).files
        self.source = written(files, folder)
        self._name = f"shape_{hashlib.sha256(str(folder).encode()).hexdigest()[:12]}"
        (self.source / "shape_client").rename(self.source / self._name)

    @property
    def package(self) -> ModuleType:
        """The generated package, under a name that no other has."""
        if str(self.source) not in sys.path:
            sys.path.insert(0, str(self.source))
            importlib.invalidate_caches()
        return importlib.import_module(self._name)

    @property
    def models(self) -> Any:
        """Its models."""
        return importlib.import_module(f"{self.package.__name__}.models")

    def read(self, text: str) -> Any:
        """What the client makes of an answer."""

        def answer(_: httpx.Request) -> httpx.Response:
            return httpx.Response(200, headers=_JSON, stream=httpx.ByteStream(text.encode()))

        with self._client(answer) as client:
            return client.thing.read()

    def sent(self, body: object) -> Any:
        """The JSON that the client makes of a body, every number as it is written."""
        seen: list[bytes] = []

        def answer(request: httpx.Request) -> httpx.Response:
            seen.append(request.content)
            return httpx.Response(204, stream=httpx.ByteStream(b""))

        with self._client(answer) as client:
            client.thing.write(_made_anew(self._body_type(), body))
        return numbers_kept(seen[0].decode())

    def _body_type(self) -> Any:
        """What the method that writes takes."""
        resource = importlib.import_module(f"{self.package.__name__}.resources.thing")
        return resource._WRITE.body.type

    def returned(self, value: object) -> Any:
        """What comes back to the server that answered this value, read and sent unchanged."""
        return self.sent(self.read(value if isinstance(value, str) else json.dumps(value)))

    @contextmanager
    def _client(self, answer: Callable[[httpx.Request], httpx.Response]) -> Iterator[Any]:
        with httpx.Client(transport=httpx.MockTransport(answer)) as http:
            yield self.package.ShapeClient(http_client=http)


def _made_anew(kind: Any, value: Any) -> Any:
    """An object, or a mapping, as one of the class that a body has, by what it is as a dictionary.

    Inline schemas of an answer and a body are two classes.
    """
    if get_origin(kind) is list and isinstance(value, list):
        return [_made_anew(get_args(kind)[0], one) for one in value]
    if not hasattr(kind, "from_dict") or isinstance(value, kind):
        return value
    return kind.from_dict(value if isinstance(value, dict) else value.to_dict())


_JSON = {"content-type": "application/json"}


def numbers_kept(text: str) -> Any:
    """Parsed JSON in which a number with a fraction is its text."""
    return json.loads(text, parse_float=str)
