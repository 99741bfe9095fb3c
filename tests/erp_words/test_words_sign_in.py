"""Token requests of other make, sessions (``[auth.session]``) and tokens for writes."""

from __future__ import annotations

import asyncio
import base64
import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from erp_words.making import (
    TEXT,
    WHOLE,
    answering,
    package_of,
    part,
    query,
    record,
    refusal,
    served,
)

BEGIN = answering("begin", record(value=record(token=TEXT)), query("consumerToken", TEXT))
PATHS: dict[str, Any] = {
    "/session/:create": {"put": BEGIN},
    "/root": {"get": answering("root", record(id=WHOLE))},
    "/rows": {
        "get": answering("one", record(id=WHOLE)),
        "post": answering("create", record(id=WHOLE)),
    },
}
SESSION = """
[auth.session]
url = "/session/:create"
method = "PUT"
send = "query"
fields = { consumerToken = "consumer_token", employeeToken = "employee_token" }
expiry = "expirationDate"
token = "/value/token"
user = "0"
"""
CSRF = '\n[auth.basic]\n[auth.csrf]\nurl = "/root"\n'
KEYS = {"consumer_token": "k1-consumer", "employee_token": "k2-employee"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of both."""
    return package_of(tmp_path_factory.mktemp("session"), PATHS, settings=SESSION + CSRF)


class Sessions:
    """A server that gives out sessions and ends them when it likes."""

    def __init__(self) -> None:
        self.begun = 0
        self.asked: list[dict[str, str]] = []

    def end(self) -> None:
        """The session that was begun last is no longer known."""
        self.begun += 100

    def __call__(self, received: Any) -> tuple[int, dict[str, str], Any]:
        if received.path == "/session/:create":
            self.asked.append({"method": received.method, **received.query})
            self.begun += 1
            return 200, {}, {"value": {"token": f"t{self.begun}"}}
        wanted = base64.b64encode(f"0:t{self.begun}".encode()).decode()
        good = received.headers.get("authorization") == f"Basic {wanted}"
        return (200, {}, {"id": 1}) if good else (401, {}, {"message": "no session"})


def test_keys_are_exchanged_for_a_session_once(package: Any) -> None:
    """The session signs all calls, and is begun anew after a 401."""
    sessions = Sessions()
    login = part(package, "auth").SessionLogin(**KEYS)
    with served(sessions) as server, package.X(base_url=server.url, auth=login) as client:
        assert client.a.one().id == client.a.one().id == 1
        assert len(sessions.asked) == 1
        sessions.end()
        assert client.a.one().id == 1
        assert len(sessions.asked) == 2
    asked = sessions.asked[0]
    assert (asked["method"], asked["consumerToken"]) == ("PUT", "k1-consumer")
    assert asked["employeeToken"] == "k2-employee"
    left = date.fromisoformat(asked["expirationDate"]) - datetime.now(UTC).date()
    assert left.days in (1, 2)
    assert "k1-consumer" not in repr(login)


def test_a_session_is_shared_by_tasks(package: Any) -> None:
    """However many begin at once, one asks."""
    sessions = Sessions()

    async def calls(url: str) -> list[int]:
        login = part(package, "auth").SessionLogin(**KEYS)
        async with package.AsyncX(base_url=url, auth=login) as client:
            found = await asyncio.gather(*(client.a.one() for _ in range(5)))
            return [one.id for one in found]

    with served(sessions) as server:
        assert asyncio.run(calls(server.url)) == [1] * 5
    assert len(sessions.asked) == 1


def test_a_refused_exchange_shows_no_key(package: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Even where the server repeats it."""
    caplog.set_level("DEBUG")
    errors = part(package, "errors")
    login = part(package, "auth").SessionLogin(**KEYS)
    said = {"message": "k1-consumer is unknown"}
    refused = pytest.raises(errors.AuthError, match="refused with 422")
    with (
        served(lambda _: (422, {}, said)) as server,
        package.X(base_url=server.url, auth=login) as client,
        refused as caught,
    ):
        client.a.one()
    assert "k1-consumer" not in f"{caught.value}{caplog.text}"


@pytest.mark.parametrize("given", [{}, {**KEYS, "more": "x"}, {**KEYS, "consumer_token": " x"}])
def test_a_session_of_other_keys_is_refused(package: Any, given: dict[str, str]) -> None:
    """Before anything is sent."""
    errors = part(package, "errors")
    with pytest.raises((TypeError, errors.ConfigurationError)):
        part(package, "auth").SessionLogin(**given)


class Csrf:
    """A server that lets nobody write without the token and the cookies that came with it."""

    def __init__(self) -> None:
        self.fetched = 0

    def __call__(self, received: Any) -> tuple[int, dict[str, str], Any]:
        basic = f"Basic {base64.b64encode(b'user:pass').decode()}"
        if received.headers.get("authorization") != basic:
            return 401, {}, {}
        if received.headers.get("x-csrf-token") == "Fetch":
            self.fetched += 1
            cookie = f"sap=s{self.fetched}; path=/; expires=Wed, 21 Oct 2037 07:28:00 GMT"
            told = {
                "x-csrf-token": f"c{self.fetched}",
                "set-cookie": f"{cookie}, user=b%3D; Secure",
            }
            return 200, told, {}
        if received.method == "GET":
            return 200, {}, {"id": 0}
        fits = received.headers.get("x-csrf-token") == f"c{self.fetched}"
        fits &= received.headers.get("cookie") == f"sap=s{self.fetched}; user=b%3D"
        if not fits:
            return 403, {"x-csrf-token": "Required"}, {}
        return 200, {}, {"id": 1}


def test_a_token_is_fetched_before_the_first_write(package: Any) -> None:
    """Not for reading; kept for later writes; fetched anew where the server asks for it."""
    auth, csrf = part(package, "auth"), Csrf()
    login = auth.CsrfSession(auth.BasicLogin("user", "pass"))
    with served(csrf) as server, package.X(base_url=server.url, auth=login) as client:
        assert client.a.one().id == 0
        assert csrf.fetched == 0
        assert client.a.create().id == client.a.create().id == 1
        assert csrf.fetched == 1
        csrf.fetched += 1
        assert client.a.create().id == 1
        assert csrf.fetched == 3
        assert client.a.one().id == 0
        reads = [one for one in server.received if one.path == "/rows" and one.method == "GET"]
        assert all("x-csrf-token" not in one.headers for one in reads)


def test_tasks_share_the_token_for_writes(package: Any) -> None:
    """One asks, all others wait."""
    auth, csrf = part(package, "auth"), Csrf()

    async def calls(url: str) -> list[int]:
        login = auth.CsrfSession(auth.BasicLogin("user", "pass"))
        async with package.AsyncX(base_url=url, auth=login) as client:
            return [one.id for one in await asyncio.gather(*(client.a.create() for _ in range(5)))]

    with served(csrf) as server:
        assert asyncio.run(calls(server.url)) == [1] * 5
    assert csrf.fetched == 1


def answering_with(status: int, headers: dict[str, str]) -> Any:
    """A server that says the same to everything."""
    return lambda _: (status, headers, {})


def test_a_server_without_a_token_is_an_error(package: Any) -> None:
    """And a 403 for another reason is the call's own."""
    auth, errors = part(package, "auth"), part(package, "errors")
    basic = auth.BasicLogin("user", "pass")
    cases = [
        (200, {}, auth.CsrfSession(basic), errors.AuthError),
        (403, {"x-csrf-token": "c"}, basic, errors.PermissionDeniedError),
    ]
    for status, headers, login, kind in cases:
        with (
            served(answering_with(status, headers)) as server,
            package.X(base_url=server.url, auth=login) as client,
            pytest.raises(kind),
        ):
            client.a.create()


@pytest.mark.parametrize("body", ["form", "json"])
def test_a_token_request_is_written_as_the_server_wants_it(body: str, tmp_path: Path) -> None:
    """With headers of its own, and the tenant in the address."""
    settings = f"""
[auth.service]
token_url = "https://id.example/{{tenant}}/token"
token_body = "{body}"
token_headers = {{ X-Version = "2" }}
"""
    package = package_of(tmp_path, PATHS, settings=settings)
    auth, asked = part(package, "auth"), []

    def serve(received: Any) -> tuple[int, dict[str, str], Any]:
        if received.path == "/acme/token":
            asked.append(received)
            return 200, {}, {"access_token": "t", "expires_in": 60}
        return 200, {}, {"id": int(received.headers.get("authorization") == "Bearer t")}

    with served(serve) as server:
        url = f"{server.url}/{{tenant}}/token"
        login = auth.ServiceCredentials("id", "secret", tenant_id="acme", token_url=url)
        with package.X(base_url=server.url, auth=login) as client:
            assert client.a.one().id == 1
    sent = asked[0]
    assert sent.headers["x-version"] == "2"
    form = {name: values[0] for name, values in parse_qs(sent.body.decode()).items()}
    fields = json.loads(sent.body) if body == "json" else form
    assert fields == {
        "grant_type": "client_credentials",
        "client_id": "id",
        "client_secret": "secret",
    }
    errors = part(package, "errors")
    for tenant in ("", "a/b", "..", "a?b"):
        with pytest.raises(errors.ConfigurationError, match="tenant_id"):
            auth.ServiceCredentials("id", "secret", tenant_id=tenant)


def test_the_ways_are_typed(tmp_path: Path) -> None:
    """mypy --strict takes a package that has them; one that has not has no such room."""
    package_of(tmp_path, PATHS, settings=SESSION + CSRF)
    command = [sys.executable, "-m", "mypy", "--strict", "src/x/auth.py"]
    done = subprocess.run(command, cwd=tmp_path / "out", capture_output=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (SESSION.replace(":create", ":begin"), "[auth.session] names PUT /session/:begin"),
        (SESSION.replace('"PUT"', '"POST"'), "[auth.session] names POST /session/:create"),
        (SESSION.replace('"query"', '"header"'), "must be json, form or query"),
        (SESSION.replace('"/value/token"', '"token"'), "must be a pointer"),
        (SESSION.replace('"consumer_token"', '"user"'), "names of arguments"),
        (SESSION + 'prefix = "x"\n', "goes with no header or prefix"),
        (CSRF.replace("/root", "/no"), "[auth.csrf] names GET /no"),
        (CSRF + 'header = "X CSRF"\n', "the name of a header"),
        (
            '[auth.service]\ntoken_url = "https://id.example/t"\ntoken_body = "xml"\n',
            "form or json",
        ),
    ],
)
def test_what_points_at_nothing_is_refused(
    settings: str, said: str, tmp_path: Path, capsys: Any
) -> None:
    """Paths that the document has not, and words that nobody knows."""
    assert said in refusal(capsys, tmp_path, PATHS, settings=settings)
