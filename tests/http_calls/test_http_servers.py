"""Calls go to the server that the document has for them, and credentials only where it says so."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from generated_packages import Shelf, imported

DONE = {"204": {"description": "done"}}


def get(name: str, **more: Any) -> dict[str, Any]:
    """A path with one operation."""
    return {"get": {"operationId": name, "tags": ["a"], "responses": DONE, **more}}


BEARER = {"token": {"type": "http", "scheme": "bearer"}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Placed", "version": "1"},
    "servers": [
        {
            "url": "https://{region}.x.example:{port}/{base}/",
            "description": "Production server",
            "variables": {
                "region": {"default": "eu", "enum": ["eu", "us"], "description": "Of the data."},
                "port": {"default": "443"},
                "base": {"default": "v2"},
            },
        },
        {"url": "https://sandbox.x.example/v2", "description": "Sandbox"},
    ],
    "security": [{"token": []}],
    "components": {"securitySchemes": BEARER},
    "paths": {
        "/plain": get("plain"),
        "/upload": {
            "servers": [
                {"url": "https://up.x.example/in", "description": "Production"},
                {"url": "https://up-sandbox.x.example/in", "description": "Sandbox"},
            ],
            **get("upload"),
            "post": {
                "operationId": "send",
                "tags": ["a"],
                "responses": DONE,
                "servers": [
                    {
                        "url": "https://{region}.in.example",
                        "variables": {"region": {"default": "eu"}},
                    }
                ],
            },
        },
        "/login": {"servers": [{"url": "http://id.x.example"}], **get("login", security=[])},
        "/leak": {"servers": [{"url": "http://id.x.example"}], **get("leak")},
        "/older": {"servers": [{"url": "/v1"}], **get("older")},
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the document above."""
    return imported(tmp_path_factory.mktemp("placed"), DOCUMENT)


def asked(package: Any, name: str, auth: str = "", **options: Any) -> httpx.Request:
    """The request of one call, the same from the sync and the async client."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    if auth:
        options["auth"] = package.auth.BearerToken(auth)
    given: dict[str, Any] = {
        "transport": httpx.MockTransport(answer),
        "headers": {"x-mine": "1"},
        "auth": ("ada", "pw-1234"),
    }
    with httpx.Client(**given) as lines:
        getattr(package.PlacedClient(http_client=lines, **options).a, name)()

    async def call() -> None:
        async with httpx.AsyncClient(**given) as lines:
            await getattr(package.AsyncPlacedClient(http_client=lines, **options).a, name)()

    asyncio.run(call())
    assert [str(one.url) for one in seen] == [str(seen[0].url)] * 2
    return seen[0]


@pytest.mark.parametrize(
    ("options", "url"),
    [
        ({}, "https://eu.x.example/v2/plain"),
        ({"region": "us"}, "https://us.x.example/v2/plain"),
        ({"port": "8443", "base": "v3/beta"}, "https://eu.x.example:8443/v3/beta/plain"),
        ({"base": "a b?c#d"}, "https://eu.x.example/a%20b%3Fc%23d/plain"),
        ({"environment": "sandbox"}, "https://sandbox.x.example/v2/plain"),
        ({"environment": "production", "region": "us"}, "https://us.x.example/v2/plain"),
        (
            {"environment": "sandbox", "base_url": "https://own.example"},
            "https://own.example/plain",
        ),
    ],
)
def test_the_server_is_chosen_by_name_and_variables(
    package: Any, options: dict[str, str], url: str
) -> None:
    """As typed arguments of the client, with the document's defaults."""
    assert str(asked(package, "plain", **options).url) == url


@pytest.mark.parametrize(
    ("name", "options", "url"),
    [
        ("upload", {}, "https://up.x.example/in/upload"),
        ("upload", {"environment": "sandbox"}, "https://up-sandbox.x.example/in/upload"),
        ("send", {"region": "us"}, "https://us.in.example/upload"),
        ("login", {}, "http://id.x.example/login"),
        ("older", {}, "https://eu.x.example/v1/older"),
        ("older", {"environment": "sandbox"}, "https://sandbox.x.example/v1/older"),
    ],
)
def test_a_path_or_an_operation_may_stand_elsewhere(
    package: Any, name: str, options: dict[str, str], url: str
) -> None:
    """The operation's servers before the path's; a relative one counts from the API's."""
    assert str(asked(package, name, **options).url) == url


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"environment": "staging"}, "environment= is one of production, sandbox"),
        ({"region": "no"}, "region is one of eu, us"),
        ({"port": "443@evil.example/"}, "part of the host's name"),
        ({"port": "443/../"}, "part of the host's name"),
        ({"port": "x"}, "absolute"),
    ],
)
def test_what_leads_elsewhere_is_refused(package: Any, options: dict[str, str], said: str) -> None:
    """No value of a variable makes another host of the one that the document spells."""
    with pytest.raises(package.errors.ConfigurationError, match=said):
        package.PlacedClient(**options)


def test_credentials_go_where_the_document_says(package: Any) -> None:
    """Another origin that asks for the same scheme gets the token, and nothing else does."""
    header = "authorization"
    assert asked(package, "plain", "t0ken-1").headers[header] == "Bearer t0ken-1"
    assert asked(package, "upload", "t0ken-1").headers[header] == "Bearer t0ken-1"
    assert header not in asked(package, "login", "t0ken-1").headers


def test_what_a_client_adds_by_itself_stays_at_the_api(package: Any) -> None:
    """Headers of the client and of its connections, and the sign-in of those."""
    own = asked(package, "plain", headers={"x-ours": "1"})
    assert (own.headers["x-mine"], own.headers["x-ours"]) == ("1", "1")
    other = asked(package, "upload", headers={"x-ours": "1"})
    assert not {"x-mine", "x-ours", "authorization"} & set(other.headers)


def test_credentials_do_not_go_over_plain_http(package: Any) -> None:
    """Also where the document asks for them there."""
    with pytest.raises(package.errors.ConfigurationError, match="not encrypted"):
        asked(package, "leak", "t0ken-1")


def test_a_document_that_says_nothing_of_signing_in_sends_nothing_elsewhere(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """What a client is given is for the API's own origin."""
    silent = {
        key: value for key, value in DOCUMENT.items() if key not in ("security", "components")
    }
    paths = {path: item for path, item in DOCUMENT["paths"].items() if path != "/login"}
    package = imported(tmp_path_factory.mktemp("silent"), {**silent, "paths": paths})
    assert asked(package, "plain", "t0ken-1").headers["authorization"] == "Bearer t0ken-1"
    assert "authorization" not in asked(package, "upload", "t0ken-1").headers


def test_environments_may_be_named_in_api_toml(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They stand for the document's own servers, and the first is meant unless told."""
    folder = tmp_path / "specs" / "placed"
    (folder / "releases").mkdir(parents=True)
    (folder / "releases" / "1.json").write_text(json.dumps(DOCUMENT))
    (folder / "api.toml").write_text(
        '[package]\ndistribution = "placed-client"\nimport = "placed_client"\n'
        'client = "PlacedClient"\n[server.environments]\n'
        'live = "https://live.example"\ntrial = "https://trial.example/x"\n'
    )
    monkeypatch.chdir(tmp_path)
    package = Shelf(tmp_path).package(folder / "releases" / "1.json", folder).module()
    assert str(asked(package, "plain").url) == "https://live.example/plain"
    trial = asked(package, "plain", environment="trial")
    assert str(trial.url) == "https://trial.example/x/plain"
