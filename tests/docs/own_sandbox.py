"""The sandbox of a generated package in place of its API, with the records that examples name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any
from uuid import UUID

import msgspec
import pytest

from kit.packages import Package

KEYS = ("A/1", 1)
"""What examples call a record: by a text, or by a number where the key is one."""


@contextmanager
def in_place_of_the_api(
    package: Package, patch: pytest.MonkeyPatch, *, checked: bool = True
) -> Iterator[Any]:
    """A sandbox to which the package's clients go by themselves, and sign in.

    Unless it is ``checked`` it takes any token, as texts have one.
    """
    sandbox = package.sandbox.Sandbox(package.sandbox.plan(), checked=checked)
    with package.sandbox.serving(sandbox.app) as url:
        for client in _clients(package):
            here = msgspec.structs.replace(client.api, base_url=url, servers=())
            patch.setattr(client, "api", here)
            for argument, name in client.api.environment.arguments.items():
                if argument not in {"base_url", "environment"}:
                    patch.setenv(name, str(UUID(int=1)))
            for way in client.api.environment.ways:
                for one in (way, *way.beside):
                    for argument, name in one.arguments.items():
                        address = f"{url}/_sandbox/token" if argument == "token_url" else ""
                        patch.setenv(name, address or "value")
        auth = import_module(f"{package.name}.auth")
        for flow in (getattr(auth, name) for name in auth.__all__):
            settings: Any = getattr(flow, "settings", None)
            if hasattr(settings, "token_url"):
                there = msgspec.structs.replace(settings, token_url=f"{url}/_sandbox/token")
                patch.setattr(flow, "settings", there)
        yield sandbox
    sandbox.close()


def put_back(sandbox: Any) -> None:
    """Let each collection have the records that examples name, whatever became of them."""
    for name, collection in sandbox.app.plan.collections.items():
        for key in KEYS if collection.key else ():
            if _takes(sandbox, collection, key):
                with suppress(ValueError):  # it is there
                    sandbox.add(name, {collection.key: key})


def _takes(sandbox: Any, collection: Any, key: object) -> Any:
    schema = sandbox.app.schemas.properties(collection.schemas[0]).get(collection.key, {})
    if isinstance(key, int):
        return sandbox.app.schemas.kind(schema) == "integer"
    return sandbox.app.schemas.kind(schema) == "string" and "format" not in schema


def _clients(package: Package) -> list[Any]:
    """The package's two classes of clients."""
    module = import_module(package.name)
    found = (getattr(module, name) for name in module.__all__)
    return [one for one in found if isinstance(one, type) and hasattr(one, "api")]
