"""The fixtures of pytest; this alone knows pytest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from typing import Any

import pytest

from ..client import AsyncClient, SyncClient
from ..sandbox import Plan, Sandbox
from .hosting import Host

__all__ = ["Fixtures"]


class Fixtures:
    """A plugin: sandboxes that live for a test, and clients that are signed in to them.

    ``plan`` is what they are made from, ``ways`` how a client signs in to one, ``clients`` the
    package's own two classes.
    """

    def __init__(
        self,
        plan: Callable[[], Plan],
        ways: Callable[[Sandbox], Any],
        clients: Callable[[], tuple[type[SyncClient], type[AsyncClient]]],
    ) -> None:
        self._plan = plan
        self._ways = ways
        self._clients = clients
        self._host = Host()

    @pytest.hookimpl
    def pytest_unconfigure(self) -> None:
        """End what serves the sandboxes."""
        self._host.close()

    @pytest.fixture
    def sandbox_options(self) -> Mapping[str, Any]:
        """Arguments of Sandbox; a test that needs others has a fixture of this name."""
        return {}

    @pytest.fixture
    def client_options(self) -> Mapping[str, Any]:
        """Arguments of the clients; a test that needs others has a fixture of this name."""
        return {}

    @pytest.fixture
    def sandbox(self, sandbox_options: Mapping[str, Any]) -> Iterator[Sandbox]:
        """A server of the API for this test alone."""
        with closing(Sandbox(self._plan(), **sandbox_options)) as made:
            yield made

    @pytest.fixture
    def sandbox_url(self, sandbox: Sandbox) -> Iterator[str]:
        """The address of the sandbox, for programs that are told where to go."""
        with self._host.serving(sandbox.app) as address:
            yield address

    @pytest.fixture
    def erp(
        self, sandbox: Sandbox, sandbox_url: str, client_options: Mapping[str, Any]
    ) -> Iterator[SyncClient]:
        """A client that is signed in to the sandbox."""
        kind, _ = self._clients()
        with kind(**self._arguments(sandbox, sandbox_url, client_options)) as made:
            yield made

    @pytest.fixture
    def async_erp(
        self, sandbox: Sandbox, sandbox_url: str, client_options: Mapping[str, Any]
    ) -> Iterator[AsyncClient]:
        """An async client that is signed in to the sandbox, for any loop that a test runs in."""
        _, kind = self._clients()
        made = kind(**self._arguments(sandbox, sandbox_url, client_options))
        yield made
        made._engine.abandon()  # its loop may be gone, as its connections are

    def _arguments(
        self, sandbox: Sandbox, address: str, given: Mapping[str, Any]
    ) -> dict[str, Any]:
        return {"auth": self._ways(sandbox), "base_url": address, **given}
