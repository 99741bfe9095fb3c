"""What a client, its options and its calls are told is taken, or refused with what was meant."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from erpgen.errors import InputError
from erpgen.generate import find_inputs, generate
from held.workshop import workshop
from loopback import Connection, Loopback, Received


def client(**options: Any) -> Any:
    """A client whose calls are answered with 401."""
    answers = httpx.MockTransport(lambda request: httpx.Response(401))
    return workshop().WorkshopClient(http_client=httpx.Client(transport=answers), **options)


@pytest.mark.parametrize(
    ("name", "meant"),
    [("base_ulr", "base_url"), ("max_retries", "retry"), ("timout", "timeout"), ("Auth", "auth")],
)
def test_a_client_takes_no_argument_that_it_has_not(name: str, meant: str) -> None:
    """A misspelt address would call the real one."""
    with pytest.raises(TypeError, match=rf"takes no {name}; did you mean {meant}\?"):
        workshop().WorkshopClient(**{name: 1})


def test_options_are_refused_by_name_in_other_clients_and_calls() -> None:
    """With the name that is nearest, of an argument as of an option."""
    made = client()
    with pytest.raises(TypeError, match=r"with_options\(\) takes no base_url"):
        made.with_options(base_url="https://other.example")
    with pytest.raises(TypeError, match=r"order\.find\(\) takes no sate; did you mean state\?"):
        made.order.find(sate="Open")
    with pytest.raises(TypeError, match=r"takes no sate, timout; did you mean state for sate, t"):
        made.order.find(timout=3, sate="Open")


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("auth", "secret", "a way to sign in"),
        ("auth", ("id", "secret"), "a way to sign in"),
        ("timeout", "5", "seconds as a number"),
        ("timeout", True, "seconds as a number"),
        ("retry", "3", "a number of retries"),
        ("max_concurrency", 0, "a whole number from 1"),
        ("headers", [("A", "b")], "a mapping"),
        ("base_url", 5, "an address"),
        ("hooks", "x", "a tuple of hooks"),
        ("proxy", 8080, "an address"),
        ("verify", "ca.pem", "an SSLContext"),
    ],
)
def test_a_value_of_a_wrong_type_is_refused_when_it_is_given(
    name: str, value: Any, wanted: str
) -> None:
    """With what is wanted, and not in the first call."""
    with pytest.raises(TypeError, match=f"{name}=.*{wanted}"):
        workshop().WorkshopClient(**{name: value})


@pytest.mark.parametrize(
    ("made", "given", "told"),
    [
        ("Timeouts", {"conect": 5}, r"Timeouts\(\) takes no conect; did you mean connect\?"),
        ("Timeouts", {"read": "5"}, r"Timeouts\(read=…\) takes seconds as a number from 0"),
        ("RetryPolicy", {"retries": 3}, r"takes no retries; did you mean max_retries\?"),
        ("RetryPolicy", {"max_retries": -1}, "takes a whole number from 0, not -1"),
        ("RetryPolicy", {"methods": "GET"}, "takes several, in a tuple, not 'GET'"),
    ],
)
def test_settings_are_refused_by_name_and_type(made: str, given: dict[str, Any], told: str) -> None:
    """Where they are made, not in the first call that fails."""
    with pytest.raises(TypeError, match=told):
        getattr(workshop(), made)(**given)


def test_a_wrong_name_of_a_module_is_told_the_nearest() -> None:
    """Of the package and of its classes."""
    with pytest.raises(AttributeError, match=r"'WorkshopCleint'; did you mean WorkshopClient\?"):
        workshop().WorkshopCleint  # noqa: B018
    models = importlib.import_module(f"{workshop().__name__}.models")
    with pytest.raises(AttributeError, match=r"'OrderUpdteDto'; did you mean OrderUpdateDto\?"):
        models.OrderUpdteDto  # noqa: B018


def test_an_option_of_a_single_call_is_held_against_its_type() -> None:
    """As those of ``with_options`` are; nothing of it is sent."""
    for given in ({"timeout": "3"}, {"extra_headers": ["A"]}, {"max_retries": 1.5}):
        (name,) = given
        with pytest.raises(TypeError, match=rf"order\.get\({name}=…\) takes"):
            client().order.get("1", **given)


def test_options_of_calls_are_held_against_their_types_too() -> None:
    """A number of retries is ``max_retries``, not a policy."""
    with pytest.raises(TypeError, match="max_retries"):
        client().with_options(retry=3)
    with pytest.raises(TypeError, match="seconds"):
        client().with_options(timeout="soon")


def test_names_of_resources_and_methods_are_looked_up_by_likeness() -> None:
    """The nearest stands in the error's own text."""
    with pytest.raises(AttributeError, match=r"'ordr'; did you mean order\?"):
        client().ordr  # noqa: B018
    with pytest.raises(AttributeError, match=r"'craete'; did you mean create\?"):
        client().order.craete  # noqa: B018


@pytest.fixture
def variables(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without variables of the workshop."""
    for name in ("PROFILE", "KEY", "BASE_URL", "TEST_KEY", "TEST_BASE_URL"):
        monkeypatch.delenv(f"WORKSHOP_CLIENT_{name}", raising=False)
    return monkeypatch


def test_a_client_is_made_of_the_environment(variables: pytest.MonkeyPatch) -> None:
    """By the names that are the client's own in capitals; a profile has a set of its own."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, content=b"[]", headers={"content-type": "application/json"})

    def called(profile: str | None = None, **own: Any) -> httpx.Request:
        http = httpx.Client(transport=httpx.MockTransport(answer))
        workshop().WorkshopClient.from_env(profile, http_client=http, **own).order.find()
        return seen[-1]

    variables.setenv("WORKSHOP_CLIENT_KEY", "first")
    variables.setenv("WORKSHOP_CLIENT_TEST_KEY", "second")
    variables.setenv("WORKSHOP_CLIENT_TEST_BASE_URL", "https://test.example")
    with pytest.raises(TypeError, match=r"from_env\(\) takes no pofile; did you mean profile\?"):
        called(pofile="test")
    assert called().headers["K"] == "first"
    assert (called("test").headers["K"], called("test").url.host) == ("second", "test.example")
    variables.setenv("WORKSHOP_CLIENT_PROFILE", "test")
    assert called().headers["K"] == "second"
    assert called(base_url="https://own.example").url.host == "own.example"


def test_an_environment_without_credentials_is_told_what_lacks(
    variables: pytest.MonkeyPatch,
) -> None:
    """A profile takes nothing from the set that has no name: it may be of another company."""
    made = workshop().WorkshopClient
    with pytest.raises(ValueError, match="no credentials are in the environment: set WORKSHOP_CLI"):
        made.from_env()
    variables.setenv("WORKSHOP_CLIENT_KEY", "first")
    with pytest.raises(ValueError, match=r"profile test .*: set WORKSHOP_CLIENT_TEST_KEY"):
        made.from_env("test")


def test_a_call_without_credentials_says_what_to_set() -> None:
    """Only where the client has none: with some, the server's own words stand."""

    def said(**headers: str) -> str:
        def respond(received: Received, connection: Connection) -> None:
            del received
            connection.respond(401, b'{"message": "who?"}', {"content-type": "application/json"})

        with (
            Loopback(respond) as server,
            workshop().WorkshopClient(base_url=server.url, headers=headers) as made,
            pytest.raises(workshop().ApiError) as caught,
        ):
            made.order.get("1")
        return str(caught.value)

    assert "This client has no credentials: make it with WorkshopClient(auth=…)" in said()
    assert "set WORKSHOP_CLIENT_KEY and use WorkshopClient.from_env()" in said()
    assert "has no credentials" not in said(Authorization="Bearer x")


def test_names_of_variables_are_those_of_api_toml(tmp_path: Path) -> None:
    """A prefix, and single names beside it; one that is no argument stops the run."""
    folder = tmp_path / "specs" / "shop"
    (folder / "releases").mkdir(parents=True)
    document = {"openapi": "3.0.3", "info": {"title": "S", "version": "1"}, "paths": {}}
    (folder / "releases" / "1.json").write_text(json.dumps(document))
    settings = '[package]\ndistribution = "shop"\nimport = "shop"\nclient = "Shop"\n'
    named = '[environment]\nprefix = "CORNER"\nnames = {{ {} = "SHOP_SECRET" }}\n'

    def made(name: str) -> str:
        (folder / "api.toml").write_text(settings + named.format(name))
        generate(find_inputs(folder, None, None, tmp_path / "out"), force=True)
        return (tmp_path / "out" / "src" / "shop" / "_client.py").read_text("utf-8")

    text = made("token")
    for part in ('"token": "SHOP_SECRET"', '"CORNER_BASE_URL"', 'profile="CORNER_PROFILE"'):
        assert part in text
    with pytest.raises(InputError, match=r"has secret, which is no argument .* base_url, profile"):
        made("secret")
