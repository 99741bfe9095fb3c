"""OAuth flows, OpenID Connect and certificates as a document declares them are how one signs in."""

from __future__ import annotations

import asyncio
import base64
import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import trustme

from generated_packages import imported
from loopback import Connection, Loopback, Received

SCOPES = {"read": "r", "write": "w"}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Granted", "version": "1"},
    "servers": [{"url": "https://x.example/api/"}],
    "security": [{"granted": ["read"]}, {"identity": []}],
    "components": {
        "securitySchemes": {
            "granted": {
                "type": "oauth2",
                "flows": {
                    "clientCredentials": {"tokenUrl": "/id/token", "scopes": SCOPES},
                    "password": {"tokenUrl": "token", "scopes": SCOPES},
                    "authorizationCode": {
                        "tokenUrl": "../id/token",
                        "authorizationUrl": "https://id.example/authorize",
                        "scopes": SCOPES,
                    },
                    "deviceAuthorization": {
                        "tokenUrl": "/id/token",
                        "deviceAuthorizationUrl": "/id/device",
                        "scopes": SCOPES,
                    },
                },
            },
            "identity": {"type": "openIdConnect", "openIdConnectUrl": "/id/.well-known/openid"},
            "certificate": {"type": "mutualTLS"},
        }
    },
    "paths": {
        "/me": {
            "get": {"operationId": "me", "tags": ["a"], "responses": {"204": {"description": "x"}}}
        },
        "/health": {
            "get": {
                "operationId": "health",
                "tags": ["a"],
                "security": [],
                "responses": {"204": {"description": "x"}},
            }
        },
        "/sealed": {
            "get": {
                "operationId": "sealed",
                "tags": ["a"],
                "security": [{"certificate": []}],
                "responses": {"204": {"description": "x"}},
            }
        },
    },
}
SECRET = "s3cret-of-the-app"
PASSWORD = "pass&word-1234"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the document above."""
    return imported(tmp_path_factory.mktemp("granted"), DOCUMENT)


class Provider:
    """An authorization server and an API; a device code is accepted at the third question."""

    def __init__(self) -> None:
        self.questions = 0
        self.forms: list[dict[str, str]] = []

    def __call__(self, received: Received, connection: Connection) -> None:
        """Answer one request as RFC 6749, RFC 8628 and OpenID Connect Discovery say."""
        host = received.headers["host"]
        if received.path == "/id/.well-known/openid":
            found = {
                "issuer": f"http://{host}/id",
                "token_endpoint": f"http://{host}/id/token",
                "authorization_endpoint": f"http://{host}/id/authorize",
                "device_authorization_endpoint": f"http://{host}/id/device",
            }
            self._json(connection, 200, found)
        elif received.path == "/id/device":
            self.forms.append(received.form)
            device = {
                "device_code": "device-code-1234",
                "user_code": "WDJB-MJHT",
                "verification_uri": "https://id.example/device",
                "expires_in": 60,
                "interval": 0,
            }
            self._json(connection, 200, device)
        elif received.path.endswith("/token"):
            self._token(received, connection)
        else:
            allowed = received.headers.get("authorization") == "Bearer access-1234"
            connection.respond(204 if allowed or received.path == "/api/health" else 401)

    def _token(self, received: Received, connection: Connection) -> None:
        form = received.form
        self.forms.append(form)
        if form["grant_type"].endswith("device_code"):
            self.questions += 1
            if self.questions < 3:
                self._json(connection, 400, {"error": "authorization_pending"})
                return
        if form.get("password", PASSWORD) != PASSWORD:
            said = {"error": "invalid_grant", "error_description": f"not {received.body.decode()}"}
            self._json(connection, 400, said)
            return
        self._json(connection, 200, {"access_token": "access-1234", "expires_in": 60})

    def _json(self, connection: Connection, status: int, value: object) -> None:
        body = json.dumps(value).encode()
        connection.respond(status, body, {"content-type": "application/json"})


@pytest.fixture
def provider() -> Iterator[tuple[Provider, Loopback]]:
    """A provider that listens."""
    one = Provider()
    with Loopback(one) as server:
        yield one, server


@pytest.mark.parametrize(
    ("name", "token_url", "reference"),
    [
        ("ServiceCredentials", "https://x.example/id/token", "/id/token"),
        ("PasswordLogin", "https://x.example/api/token", "token"),
        ("InteractiveLogin", "https://x.example/id/token", "../id/token"),
        ("DeviceLogin", "https://x.example/id/token", "/id/token"),
    ],
)
def test_relative_addresses_are_the_servers(
    package: Any, name: str, token_url: str, reference: str
) -> None:
    """As RFC 3986, section 5.2, resolves them."""
    settings = getattr(package.auth, name).settings
    assert (settings.token_url, settings.references["token_url"]) == (token_url, reference)


def called(package: Any, auth: Any, server: Loopback, *, asynchronous: bool = False) -> None:
    """One call that asks for a token, one that does not."""
    base_url = f"{server.url}/api/"
    if not asynchronous:
        with package.GrantedClient(auth=auth, base_url=base_url) as client:
            client.a.health()
            assert [one.path for one in server.received] == ["/api/health"]
            client.a.me()
            return

    async def call() -> None:
        async with package.AsyncGrantedClient(auth=auth, base_url=base_url) as client:
            await client.a.health()
            await client.a.me()

    asyncio.run(call())


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("name", ["ServiceCredentials", "OpenIdCredentials"])
def test_an_application_signs_in_at_the_server_that_the_client_has(
    package: Any, provider: tuple[Provider, Loopback], name: str, *, asynchronous: bool
) -> None:
    """Relative addresses go with the client; those of OpenID Connect are asked for first."""
    found, server = provider
    auth = getattr(package.auth, name)("app", SECRET)
    called(package, auth, server, asynchronous=asynchronous)
    (form,) = found.forms
    assert (form["grant_type"], form["client_secret"]) == ("client_credentials", SECRET)
    asked = [one.path for one in server.received]
    assert ("/id/.well-known/openid" in asked) == (name == "OpenIdCredentials")


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_password_is_exchanged_for_a_token(
    package: Any, provider: tuple[Provider, Loopback], *, asynchronous: bool
) -> None:
    """RFC 6749, section 4.3; the token address lies beside the API's own."""
    found, server = provider
    auth = package.auth.PasswordLogin("app", username="ada", password=PASSWORD)
    called(package, auth, server, asynchronous=asynchronous)
    assert found.forms[0] == {
        "grant_type": "password",
        "username": "ada",
        "password": PASSWORD,
        "scope": "read write",
        "client_id": "app",
    }
    assert "/api/token" in [one.path for one in server.received]


def test_a_wrong_password_is_an_error_that_does_not_show_it(
    package: Any, provider: tuple[Provider, Loopback]
) -> None:
    """Nor does any text of what signed in."""
    _, server = provider
    auth = package.auth.PasswordLogin("app", username="ada", password="wrong-one-1")
    with pytest.raises(package.errors.AuthError) as caught:
        called(package, auth, server)
    assert caught.value.code == "invalid_grant"
    assert "wrong-one-1" not in f"{caught.value} {auth!r}"


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("name", ["DeviceLogin", "OpenIdDeviceLogin"])
def test_a_device_shows_a_code_and_waits_for_the_person(
    package: Any, provider: tuple[Provider, Loopback], name: str, *, asynchronous: bool
) -> None:
    """RFC 8628: what is shown is the server's, and the token endpoint is asked until it gives."""
    found, server = provider
    shown: list[Any] = []
    auth = getattr(package.auth, name)("app", show=shown.append)
    called(package, auth, server, asynchronous=asynchronous)
    (code,) = shown
    assert (code.user_code, code.verification_uri) == ("WDJB-MJHT", "https://id.example/device")
    assert found.questions == 3
    assert found.forms[-1]["device_code"] == "device-code-1234"


def test_a_person_signs_in_where_the_provider_says(
    package: Any, provider: tuple[Provider, Loopback]
) -> None:
    """The address of the page comes from OpenID Connect Discovery."""
    found, server = provider
    asked: list[str] = []

    def prompt(sign_in: Any) -> str:
        asked.append(sign_in.url())
        state = asked[0].partition("state=")[2].partition("&")[0]
        return f"{sign_in.redirect_uri}?code=code-1234&state={state}"

    called(package, package.auth.OpenIdLogin("app", prompt=prompt), server)
    assert asked[0].startswith(f"{server.url}/id/authorize?response_type=code")
    assert found.forms[0]["code"] == "code-1234"


def test_one_sign_in_is_not_shared_by_two_servers(
    package: Any, provider: tuple[Provider, Loopback]
) -> None:
    """A token of the one would be sent to the other."""
    _, server = provider
    auth = package.auth.ServiceCredentials("app", SECRET)
    called(package, auth, server)
    with (
        package.GrantedClient(auth=auth, base_url=f"{server.url}/other/") as other,
        pytest.raises(package.errors.ConfigurationError, match="make another"),
    ):
        other.a.me()


class _Sealed(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """204, with the name in the certificate that the client showed."""
        shown = self.connection.getpeercert()
        self.send_response(204)
        self.send_header("x-shown", base64.b64encode(str(shown).encode()).decode())
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def sealed(authority: trustme.CA) -> Iterator[str]:
    """A server that lets nobody in without a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.issue_cert("localhost").configure_cert(context)
    authority.configure_trust(context)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Sealed)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"https://localhost:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_certificate_is_shown_to_the_server(
    package: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Mutual TLS, over the connections of a sync and an async client."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    shown = authority.issue_cert("ada@x.example")
    shown.private_key_and_cert_chain_pem.write_to_path(str(tmp_path / "ada.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    auth = package.auth.ClientCertificate(tmp_path / "ada.pem")
    with sealed(authority) as url:
        with package.GrantedClient(auth=auth, base_url=url) as client:
            raw = client.with_raw_response(client.a.sealed)
            assert "ada@x.example" in base64.b64decode(raw.headers["x-shown"]).decode()

        async def call() -> None:
            async with package.AsyncGrantedClient(auth=auth, base_url=url) as client:
                await client.a.sealed()

        asyncio.run(call())
        with (
            package.GrantedClient(base_url=url, retry=0) as client,
            pytest.raises(package.errors.TransportError),
        ):
            client.a.sealed()


def test_a_certificate_that_is_not_there_is_told(package: Any, tmp_path: Path) -> None:
    """At the first call, since making a client reads nothing."""
    auth = package.auth.ClientCertificate(tmp_path / "none.pem")
    with (
        package.GrantedClient(auth=auth, base_url="https://localhost:9") as client,
        pytest.raises(package.errors.ConfigurationError, match=r"none\.pem.*No such file"),
    ):
        client.a.sealed()
