"""A shop on loopback and the folder of its API."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fetch.publishing import Shop, make_api
from loopback import Loopback


@pytest.fixture
def shop() -> Shop:
    """What the server publishes."""
    return Shop()


@pytest.fixture
def server(shop: Shop) -> Iterator[Loopback]:
    """The server that publishes it."""
    with Loopback(shop) as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: Loopback) -> Path:
    """``specs/shop``, with the current folder above it."""
    monkeypatch.chdir(tmp_path)
    return make_api(tmp_path, ("service", f"{server.url}/openapi.json"))
