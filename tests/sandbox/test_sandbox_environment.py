"""A program that is made of environment variables comes to the sandbox, secrets and all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest

from sandbox.kept import Client

CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "visma-net-erp": ("customer.get_all", {}),
    "business-central": ("companies.get_all", {}),
    "tripletex": ("customer.search", {}),
    "e-conomic": ("customers.get_all", {}),
}


@contextmanager
def _served(made: Client) -> Iterator[tuple[Any, str]]:
    room = made.part("sandbox")
    with closing(room.Sandbox(room.plan())) as sandbox, room.serving(sandbox.app) as url:
        yield sandbox, url


@pytest.mark.parametrize("api", CALLS)
def test_what_the_command_prints_is_enough(
    api: str, clients: dict[str, Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With these variables alone a program signs in at the sandbox, and calls it."""
    made, (call, options) = clients[api], CALLS[api]
    resource, method = call.split(".")
    running = made.part("_runtime.sandbox.running")
    with _served(made) as (sandbox, url):
        for name, value in running.exports(sandbox, url).items():
            monkeypatch.setenv(name, value)
        with getattr(made.package.module(), made.name).from_env(**options) as erp:
            assert list(getattr(getattr(erp, resource), method)())
        assert [one.status for one in sandbox.calls if one.status >= 400] == []


def test_secrets_do_not_leave_the_machine_unasked(
    clients: dict[str, Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the calls come to this machine and the sign-in would not, nothing is sent at all."""
    made = clients["visma-net-erp"]
    with _served(made) as (sandbox, url):
        monkeypatch.setenv("VISMA_NET_ERP_BASE_URL", url)
        for name in ("CLIENT_ID", "CLIENT_SECRET", "TENANT_ID"):
            monkeypatch.setenv(f"VISMA_NET_ERP_{name}", "real")
        errors = made.part("errors")
        said = re.escape(
            "the API is called on this machine, but ServiceCredentials would send its secrets to "
            "connect.visma.com: give token_url=, or set …_TOKEN_URL, to that server's address"
        )
        with (
            getattr(made.package.module(), made.name).from_env() as erp,
            pytest.raises(errors.ConfigurationError, match=said),
        ):
            erp.customer.get("1001")
        assert sandbox.calls == []


def test_an_address_that_is_given_is_meant(clients: dict[str, Client]) -> None:
    """A gateway on this machine may stand before the real API: the token's address says so."""
    made = clients["visma-net-erp"]
    auth = made.part("auth")
    known = auth.ServiceCredentials.settings.token_url
    told = auth.ServiceCredentials("id", "secret", tenant_id="t", token_url=known)
    told.attach("http://127.0.0.1:8080")
    unsaid = auth.ServiceCredentials("id", "secret", tenant_id="t")
    unsaid.attach("https://api.example.com")
    with pytest.raises(made.part("errors").ConfigurationError):
        unsaid.attach("http://localhost:8080")
