"""Who the command line calls as: what `login` keeps, and where."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import msgspec
import pytest
from keyring.backend import KeyringBackend
from visma_net_erp import auth

from command_line.running import CommandLine
from docs.company import give_token
from erp_server import ErpServer
from loopback import Loopback


@pytest.fixture
def tokens(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """The token endpoint, on loopback."""
    with Loopback(give_token) as server:
        settings = msgspec.structs.replace(
            auth.ServiceCredentials.settings, token_url=f"{server.url}/connect/token"
        )
        monkeypatch.setattr(auth.ServiceCredentials, "settings", settings)
        yield server


@pytest.fixture
def stranger(server: ErpServer, home: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line of somebody who is not signed in."""
    monkeypatch.setenv("VISMA_NET_ERP_BASE_URL", server.url)
    return CommandLine("visma_net_erp")


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority: Any = 1.0

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


def signed_in(
    erp: CommandLine, monkeypatch: pytest.MonkeyPatch, *more: str, secret: str = "a-secret-word"
) -> Path:
    """The profiles after a login as an application, whose secret comes from the environment."""
    variables = [f"VISMA_NET_ERP_{one}CLIENT_SECRET" for one in ("", "TEST_")]
    for one in variables:
        monkeypatch.setenv(one, secret)
    shown = erp("login", "--service", "--client-id", "app", "--tenant-id", "company", *more)
    assert shown.code == 0, shown.errors
    assert secret not in shown.errors + shown.text
    for one in variables:
        monkeypatch.delenv(one)
    (found,) = Path.home().rglob("profiles.json")
    return found


def test_without_credentials_one_is_told_what_to_do(stranger: CommandLine) -> None:
    """Exit code 3, the variables to set and the command to run."""
    shown = stranger("customer", "get", "1")
    assert shown.code == 3
    assert "VISMA_NET_ERP_CLIENT_ID" in shown.errors
    assert "visma-net-erp login" in shown.errors


def test_login_keeps_what_signs_calls_in(
    stranger: CommandLine,
    tokens: Loopback,
    server: ErpServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Later runs sign in by it; nobody but its owner can read the file."""
    path = signed_in(stranger, monkeypatch)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    shown = stranger("customer", "get", "A/1")
    assert shown.code == 0, shown.errors
    assert server.last.headers["authorization"] == "Bearer a-token"
    who = stranger("whoami", "--format", "json").json
    assert (who["from"], who["client_id"]) == ("profile default", "app")
    assert "a-secret-word" not in json.dumps(who)


def test_a_login_that_does_not_work_keeps_nothing(
    stranger: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong secret is found out at once."""
    settings = msgspec.structs.replace(
        auth.ServiceCredentials.settings, token_url="http://127.0.0.1:9/token"
    )
    monkeypatch.setattr(auth.ServiceCredentials, "settings", settings)
    monkeypatch.setenv("VISMA_NET_ERP_CLIENT_SECRET", "a-secret-word")
    shown = stranger("login", "--service", "--client-id", "app", "--tenant-id", "company")
    assert shown.code == 5
    assert list(Path.home().rglob("profiles.json")) == []


def test_profiles_are_chosen_by_name(
    stranger: CommandLine, tokens: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one signed in last is used, unless another is named or chosen for good."""
    signed_in(stranger, monkeypatch)
    signed_in(stranger, monkeypatch, "--profile", "test")
    assert stranger("profile", "list").text == "  default\n* test\n"
    assert stranger("profile", "use", "default").code == 0
    assert stranger("whoami", "--format", "json").json["from"] == "profile default"
    named = stranger("whoami", "--format", "json", "--profile", "test").json
    assert named["from"] == "profile test"
    assert stranger("logout").code == 0
    assert stranger("profile", "list").text == "  test\n"
    assert stranger("profile", "use", "default").code == 2


def test_the_environment_goes_before_a_profile(
    stranger: CommandLine,
    tokens: Loopback,
    server: ErpServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a script sets is what it means."""
    signed_in(stranger, monkeypatch)
    monkeypatch.setenv("VISMA_NET_ERP_TOKEN", "from-the-environment")
    assert stranger("customer", "get", "A/1").code == 0
    assert server.last.headers["authorization"] == "Bearer from-the-environment"
    assert stranger("whoami", "--format", "json").json["from"] == "environment"


def test_a_file_that_others_can_read_is_refused(
    stranger: CommandLine, tokens: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its secrets may be known already."""
    signed_in(stranger, monkeypatch).chmod(0o644)
    shown = stranger("customer", "get", "A/1")
    assert shown.code == 3
    assert "chmod 600" in shown.errors


def test_half_of_an_environment_is_nobodys_wish(
    stranger: CommandLine, tokens: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a part of the credentials set, no profile is used instead: it may be another company."""
    signed_in(stranger, monkeypatch)
    monkeypatch.setenv("VISMA_NET_ERP_CLIENT_ID", "another")
    for command in (("customer", "get", "A/1"), ("whoami",)):
        shown = stranger(*command)
        assert shown.code == 3
        assert "VISMA_NET_ERP_CLIENT_SECRET" in shown.errors


def test_the_environment_names_a_profile(
    stranger: CommandLine, tokens: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it does for programs, and `whoami` says what the commands go by."""
    signed_in(stranger, monkeypatch)
    signed_in(stranger, monkeypatch, "--profile", "test")
    monkeypatch.setenv("VISMA_NET_ERP_PROFILE", "default")
    assert stranger("whoami", "--format", "json").json["from"] == "profile default"
    monkeypatch.setenv("VISMA_NET_ERP_DEFAULT_TOKEN", "a-token-of-this-profile")
    assert stranger("whoami", "--format", "json").json["from"] == "environment"


def test_a_keyring_keeps_the_secrets_where_there_is_one(
    stranger: CommandLine,
    tokens: Loopback,
    server: ErpServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The file has none of them then, and logging out takes them away."""
    kept = Ring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", kept)
    path = signed_in(stranger, monkeypatch)
    assert "a-secret-word" not in path.read_text()
    assert "a-secret-word" in kept.held.values()
    assert stranger("customer", "get", "A/1").code == 0
    assert stranger("whoami", "--format", "json").json["secrets"] == "keyring"
    assert stranger("logout").code == 0
    assert "a-secret-word" not in kept.held.values()
