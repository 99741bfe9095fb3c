"""Each way to sign in that a document declares goes where the document has it, and nowhere else."""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from erpgen.cli.main import main
from generated_packages import Shelf, imported
from loopback import Connection, Loopback, Received

NO_CONTENT = {"204": {"description": "done"}}


def operation(name: str, *alternatives: str, public: bool = False) -> dict[str, Any]:
    """An operation that asks for one of these, each the names of schemes that go together."""
    needs: dict[str, Any] = {"security": [{key: [] for key in one.split()} for one in alternatives]}
    return {"operationId": name, "tags": ["a"], "responses": NO_CONTENT} | (
        needs if alternatives or public else {}
    )


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Signed", "version": "1"},
    "servers": [{"url": "https://x.example/api"}],
    "security": [{"appKey": []}],
    "components": {
        "securitySchemes": {
            "appKey": {"type": "apiKey", "in": "header", "name": "X-App-Key"},
            "linkKey": {"type": "apiKey", "in": "query", "name": "app-key"},
            "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
            "login": {"type": "http", "scheme": "basic"},
            "proof": {"type": "http", "scheme": "Digest"},
            "staff": {"type": "http", "scheme": "bearer"},
            "old": {"type": "http", "scheme": "Token"},
        }
    },
    "paths": {
        "/plain": {"get": operation("plain")},
        "/link": {"get": operation("link", "linkKey")},
        "/session": {
            "get": operation("session", "session")
            | {"parameters": [{"name": "lang", "in": "cookie", "schema": {"type": "string"}}]}
        },
        "/login": {"get": operation("login", "login")},
        "/proof": {"get": operation("proof", "proof")},
        "/staff": {"get": operation("staff", "staff")},
        "/old": {"get": operation("old", "old")},
        "/both": {"get": operation("both", "appKey login")},
        "/either": {"get": operation("either", "session", "login")},
        "/maybe": {"get": operation("maybe", "", "appKey")},
        "/public": {"get": operation("public", public=True)},
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the document above."""
    return imported(tmp_path_factory.mktemp("signed"), DOCUMENT)


def done(_received: Received, connection: Connection) -> None:
    """204 to everything."""
    connection.respond(204)


def seen(
    package: Any,
    auth: Any,
    name: str,
    respond: Callable[[Received, Connection], None] = done,
    **arguments: Any,
) -> list[Received]:
    """What a server sees of one call, the same from the sync and the async client."""
    with Loopback(respond) as server, package.SignedClient(auth=auth, base_url=server.url) as one:
        getattr(one.a, name)(**arguments)
        found = list(server.received)

        async def call() -> None:
            async with package.AsyncSignedClient(auth=auth, base_url=server.url) as client:
                await getattr(client.a, name)(**arguments)

        asyncio.run(call())
        assert [(each.target, sent(each)) for each in server.received[-len(found) :]] == [
            (each.target, sent(each)) for each in found
        ]
        return found


def sent(received: Received) -> dict[str, str]:
    """The headers that may hold credentials; a proof differs each time."""
    named = {"authorization", "x-app-key", "cookie"}
    found = {name: value for name, value in received.headers.items() if name in named}
    digest = found.get("authorization", "").startswith("Digest")
    return found | ({"authorization": "Digest"} if digest else {})


@pytest.mark.parametrize(
    ("name", "given", "target", "headers"),
    [
        ("plain", ("AppKey", "key-1234"), "/plain", {"x-app-key": "key-1234"}),
        ("link", ("LinkKey", "a&b=1234"), "/link?app-key=a%26b%3D1234", {}),
        ("session", ("Session", "s-123456"), "/session", {"cookie": "sid=s-123456"}),
        ("login", ("BasicLogin", "Aase", "å"), "/login", {"authorization": "Basic QWFzZTrDpQ=="}),
        ("staff", ("BearerToken", "t0ken-1"), "/staff", {"authorization": "Bearer t0ken-1"}),
        ("old", ("Old", "t0ken-1"), "/old", {"authorization": "Token t0ken-1"}),
    ],
)
def test_each_way_goes_where_the_document_has_it(
    package: Any, name: str, given: tuple[str, ...], target: str, headers: dict[str, str]
) -> None:
    """Header, query, cookie and the schemes of Authorization, none of them doubled."""
    auth = getattr(package.auth, given[0])(*given[1:])
    (received,) = seen(package, auth, name)
    assert (received.target, sent(received)) == (target, headers)


def test_one_key_serves_wherever_an_operation_takes_it(package: Any) -> None:
    """The class of the kind knows all places; each operation says which is meant."""
    key = package.auth.ApiKey("key-1234")
    assert sent(seen(package, key, "plain")[0]) == {"x-app-key": "key-1234"}
    assert seen(package, key, "link")[0].target == "/link?app-key=key-1234"
    assert sent(seen(package, key, "session", lang="nb")[0])["cookie"] == "lang=nb; sid=key-1234"


def test_digest_answers_the_challenge(package: Any) -> None:
    """The password itself is never sent (RFC 7616)."""

    def challenge(received: Received, connection: Connection) -> None:
        if received.headers.get("authorization", "").startswith("Digest "):
            connection.respond(204)
        else:
            told = {"www-authenticate": 'Digest realm="x", nonce="abc", algorithm=MD5, qop="auth"'}
            connection.respond(401, b"", told)

    login = package.auth.DigestLogin("ada", "secret-word")
    with Loopback(challenge) as server:
        with package.SignedClient(auth=login, base_url=server.url) as client:
            client.a.proof()
            client.a.proof()
        proofs = [one.headers.get("authorization", "") for one in server.received]
    assert [proof.partition(",")[0] for proof in proofs] == [
        "",
        'Digest username="ada"',
        'Digest username="ada"',
    ]
    assert "secret-word" not in str(proofs)


def test_what_goes_together_is_sent_together(package: Any) -> None:
    """Of two ways each lands in its own place; only what the operation names is sent."""
    auth = package.auth
    both = [auth.AppKey("key-1234"), auth.BasicLogin("ada", "pw-1234")]
    found = sent(seen(package, both, "both")[0])
    assert found == {"x-app-key": "key-1234", "authorization": "Basic YWRhOnB3LTEyMzQ="}
    assert sent(seen(package, both, "plain")[0]) == {"x-app-key": "key-1234"}


def test_the_first_alternative_that_is_given_is_taken(package: Any) -> None:
    """A document's order says which is liked best; what is not given cannot be."""
    auth = package.auth
    login, session = auth.BasicLogin("ada", "pw-1234"), auth.Session("s-123456")
    assert sent(seen(package, login, "either")[0]) == {"authorization": "Basic YWRhOnB3LTEyMzQ="}
    assert sent(seen(package, [login, session], "either")[0]) == {"cookie": "sid=s-123456"}


def test_sign_in_that_is_optional_is_used_where_it_is_given(package: Any) -> None:
    """An empty alternative lets a caller without credentials in, too."""
    assert sent(seen(package, package.auth.AppKey("key-1234"), "maybe")[0]) != {}
    assert sent(seen(package, None, "maybe")[0]) == {}


def test_a_scheme_that_an_operation_does_not_name_gets_nothing(package: Any) -> None:
    """A password for one operation is not shown to the others."""
    assert sent(seen(package, package.auth.BasicLogin("ada", "pw-1234"), "plain")[0]) == {}


@pytest.mark.parametrize("way", ["ours", "httpx", "connections"])
def test_a_public_operation_gets_no_credentials(package: Any, way: str) -> None:
    """``security: []`` holds for whatever a client was given, the caller's connections too."""
    basic = httpx.BasicAuth("ada", "pw-1234")
    auth = {"ours": package.auth.AppKey("key-1234"), "httpx": basic, "connections": None}[way]
    with Loopback(done) as server, httpx.Client(auth=basic) as connections:
        given = {"http_client": connections} if way == "connections" else {}
        with package.SignedClient(auth=auth, base_url=server.url, **given) as client:
            client.a.public()
            assert sent(server.received[0]) == {}
            client.a.plain()
            assert sent(server.received[1]) != {}


def test_a_way_of_ones_own_signs_whatever_asks_for_it(package: Any) -> None:
    """It may look at what is sent, and needs to know no scheme."""
    base = package.auth.Authenticator

    class Signature(base):  # type: ignore[misc,valid-type]  # a package made just now
        def headers(self) -> dict[str, str]:
            return {}

        def sign(self, request: Any, credentials: Any, scheme: str = "") -> Any:
            return super().sign(request, {"Authorization": f"Own {request.method}{scheme}"})

    assert sent(seen(package, Signature(), "link")[0]) == {"authorization": "Own GET"}
    assert sent(seen(package, Signature(), "public")[0]) == {}


def test_what_a_call_gives_itself_is_left_as_it_is(package: Any) -> None:
    """A header is sent once; the one of the call wins."""
    key = package.auth.AppKey("key-1234")
    (received,) = seen(package, key, "plain", extra_headers={"x-app-key": "other-123"})
    assert received.headers["x-app-key"] == "other-123"


def test_only_what_the_api_has_is_offered(package: Any) -> None:
    """No OAuth stands in the package of an API without it."""
    names = set(package.auth.__all__)
    assert {"AppKey", "LinkKey", "Session", "ApiKey", "BasicLogin", "DigestLogin", "Old"} <= names
    assert not names & {"InteractiveLogin", "ServiceCredentials", "FileStore", "OAuthSettings"}


def test_something_that_is_no_way_to_sign_in_is_refused(package: Any) -> None:
    """A pair of texts would be taken for two ways."""
    with pytest.raises(TypeError, match=r"way to sign in, .*not str"):
        package.SignedClient(auth=("ada", "pw-1234"))


@pytest.mark.parametrize("key", ["", " x", "x\n", "a\r\nEvil: 1", "é"])
def test_an_unclean_key_is_refused_before_it_is_sent(package: Any, key: str) -> None:
    """A line end from a file never reaches the wire."""
    with pytest.raises(package.errors.AuthError, match="strip it"):
        package.auth.AppKey(key)


@pytest.mark.parametrize(
    ("name", "way", "secret"),
    [
        ("plain", ("AppKey", "key-1234"), "key-1234"),
        ("link", ("LinkKey", "key-1234"), "key-1234"),
        ("session", ("Session", "key-1234"), "key-1234"),
        ("login", ("BasicLogin", "ada", "pw-12345"), "pw-12345"),
        ("login", ("BasicLogin", "ada", "pw-12345"), "YWRhOnB3LTEyMzQ1"),
        ("old", ("Old", "key-1234"), "key-1234"),
    ],
)
def test_no_secret_is_shown(
    package: Any,
    name: str,
    way: tuple[str, ...],
    secret: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A server that repeats what it got, the logs and every text keep it to themselves."""
    caplog.set_level(logging.DEBUG)

    def echo(received: Received, connection: Connection) -> None:
        said = f"{received.target} {dict(received.headers)}"
        connection.respond(403, json.dumps({"message": said}).encode(), {"www-authenticate": said})

    auth = getattr(package.auth, way[0])(*way[1:])
    with Loopback(echo) as server, package.SignedClient(auth=auth, base_url=server.url) as client:
        with pytest.raises(package.errors.ApiError) as caught:
            getattr(client.a, name)()
        assert server.count == 1
    error = caught.value
    shown = [str(error), repr(error), repr(auth), str(error.body), str(dict(error.headers))]
    assert all(secret not in text for text in (*shown, caplog.text))


def test_a_document_that_says_nothing_of_signing_in_forbids_nothing(tmp_path: Path) -> None:
    """Many documents leave it out; what a client is given then goes with every call."""
    document = {name: part for name, part in DOCUMENT.items() if name != "security"}
    document["components"] = {}
    document["paths"] = {"/plain": {"get": operation("plain")}}
    package = imported(tmp_path, document)
    token = package.auth.BearerToken("t0ken-1")
    assert sent(seen(package, token, "plain")[0]) == {"authorization": "Bearer t0ken-1"}


def test_a_document_that_says_it_of_some_operations_says_it_of_all(tmp_path: Path) -> None:
    """Without ``security`` at the root, an operation without any asks for none (OpenAPI 3.1)."""
    document = {name: part for name, part in DOCUMENT.items() if name != "security"}
    package = imported(tmp_path, document)
    assert sent(seen(package, httpx.BasicAuth("ada", "pw-1234"), "plain")[0]) == {}


API_TOML = """
[package]
distribution = "signed-client"
import = "signed_client"
client = "SignedClient"

[auth.key]
in = "query"
name = "k"
scheme = "linkKey"

[auth.basic]

[auth.service]
token_url = "https://id.example/token"
scheme = {scheme}
"""


def folder_with(tmp_path: Path, scheme: str) -> Path:
    """An API's folder that says how one signs in, beside what the document says."""
    folder = tmp_path / "specs" / "signed"
    (folder / "releases").mkdir(parents=True)
    (folder / "api.toml").write_text(API_TOML.format(scheme=scheme))
    (folder / "releases" / "1.json").write_text(json.dumps(DOCUMENT))
    return folder


def test_what_api_toml_says_of_signing_in_is_all_that_is_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key, a login and a token beside each other, whatever the document declares."""
    folder = folder_with(tmp_path, '"staff"')
    monkeypatch.chdir(tmp_path)
    package = Shelf(tmp_path).package(folder / "releases" / "1.json", folder).module()
    auth = importlib.import_module(f"{package.__name__}.auth")
    assert {"ApiKey", "BasicLogin", "ServiceCredentials", "BearerToken"} <= set(auth.__all__)
    assert not {"DigestLogin", "Session", "AppKey", "InteractiveLogin"} & set(auth.__all__)
    ways = [auth.ApiKey("key-1234"), auth.BasicLogin("ada", "pw-1234")]
    assert seen(package, ways, "link")[0].target == "/link?k=key-1234"
    # The login names no scheme, so it signs whatever nothing else does.
    assert "authorization" in sent(seen(package, ways, "plain")[0])


def test_a_scheme_that_the_document_has_not_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line that names those it has, and nothing written."""
    folder_with(tmp_path, '"gone"')
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "signed", "--out", str(tmp_path / "out")]) == 2
    assert "names the security scheme 'gone'" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
