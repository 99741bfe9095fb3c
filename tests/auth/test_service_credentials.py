"""Client credentials: fetched when needed, kept, renewed, and refused with a reason."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from loopback import Connection, Loopback, Received, unused_port
from oauth_server import CLIENT_ID, CLIENT_SECRET, TENANT, OAuthServer, settings_for
from runtime.auth import FileStore, MemoryStore, ServiceCredentials
from runtime.errors.tree import AuthError, ConfigurationError, ConnectError
from runtime.messages.message import Request
from runtime.transport.http import SyncTransport
from sending import KINDS, Kind, send


@pytest.fixture
def oauth() -> OAuthServer:
    """The server's state."""
    return OAuthServer()


@pytest.fixture
def server(oauth: OAuthServer) -> Iterator[Loopback]:
    """The server."""
    with Loopback(oauth.handle) as running:
        yield running


def credentials(server: Loopback, **changes: object) -> ServiceCredentials:
    """Good credentials, but for the changes."""
    known: dict[str, object] = {
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "tenant_id": TENANT,
        "settings": settings_for(server),
    }
    return ServiceCredentials(**{**known, **changes})  # type: ignore[arg-type]  # a shorthand


def get(server: Loopback) -> Request:
    """A call of the API."""
    return Request(method="GET", url=f"{server.url}/v1/customer")


@pytest.mark.parametrize("kind", KINDS)
def test_the_token_request_is_a_form_with_tenant_and_scopes(
    kind: Kind, oauth: OAuthServer, server: Loopback
) -> None:
    """The form has exactly the documented fields, and the secret survives its odd characters."""
    assert send(kind, get(server), base_url=server.url, auth=credentials(server)).status == 200
    request = oauth.token_requests[0]
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.form == {
        "grant_type": "client_credentials",
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "tenant_id": TENANT,
        "scope": "api:read api:update",
    }


def test_basic_authentication_keeps_the_secret_out_of_the_form(
    oauth: OAuthServer, server: Loopback
) -> None:
    """With ``basic`` the client's credentials are in the header, form-encoded before base64."""
    auth = credentials(server, settings=settings_for(server, client_authentication="basic"))
    assert send("sync", get(server), base_url=server.url, auth=auth).status == 200
    assert "client_secret" not in oauth.token_requests[0].form


def test_nothing_is_fetched_before_the_first_call(oauth: OAuthServer, server: Loopback) -> None:
    """Making credentials and a transport does no I/O."""
    SyncTransport(credentials(server), server.url).close()
    assert oauth.token_requests == []


def test_the_token_is_kept_for_later_calls(oauth: OAuthServer, server: Loopback) -> None:
    """Several calls, and several transports with one sign-in, need one token."""
    auth = credentials(server)
    for _ in range(3):
        send("sync", get(server), base_url=server.url, auth=auth)
        send("async", get(server), base_url=server.url, auth=auth)
    assert len(oauth.token_requests) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_token_is_renewed_before_it_ends(
    kind: Kind, oauth: OAuthServer, server: Loopback
) -> None:
    """A minute before its end a token is replaced, so that no call meets a 401."""
    now = [1_000_000.0]
    auth = credentials(server, clock=lambda: now[0])
    send(kind, get(server), base_url=server.url, auth=auth)
    now[0] += 3600 - 61
    send(kind, get(server), base_url=server.url, auth=auth)
    assert len(oauth.token_requests) == 1
    now[0] += 2
    send(kind, get(server), base_url=server.url, auth=auth)
    assert len(oauth.token_requests) == 2
    assert len(oauth.api_requests) == 3


@pytest.mark.parametrize("kind", KINDS)
def test_a_revoked_token_is_renewed_once(kind: Kind, oauth: OAuthServer, server: Loopback) -> None:
    """A 401 for a kept token brings a new one and the call again, POST included."""
    auth = credentials(server)
    send(kind, get(server), base_url=server.url, auth=auth)
    oauth.revoke_access()
    request = Request(method="POST", url=f"{server.url}/v1/customer", content=b"{}")
    assert send(kind, request, base_url=server.url, auth=auth).status == 200
    assert len(oauth.token_requests) == 2
    assert [call.method for call in oauth.api_requests] == ["GET", "POST", "POST"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_fresh_token_that_is_refused_is_not_replaced(
    kind: Kind, oauth: OAuthServer, server: Loopback
) -> None:
    """Where even a new token is not accepted, the 401 is the answer, without a loop."""
    oauth.lifetime = -1.0
    auth = credentials(server)
    assert send(kind, get(server), base_url=server.url, auth=auth).status == 401
    assert (len(oauth.token_requests), len(oauth.api_requests)) == (1, 1)


@pytest.mark.parametrize("skew", [-7200.0, 7200.0])
def test_a_wrong_clock_here_or_there_does_no_harm(
    skew: float, oauth: OAuthServer, server: Loopback
) -> None:
    """Only the answer's lifetime counts, so clocks two hours apart need no second token."""
    auth = credentials(server, clock=lambda: time.time() + skew)
    for _ in range(3):
        assert send("sync", get(server), base_url=server.url, auth=auth).status == 200
    assert len(oauth.token_requests) == 1


def test_a_clock_that_is_set_back_is_cured_by_the_401(oauth: OAuthServer, server: Loopback) -> None:
    """A token that ended while the clock stood in the past is renewed after the refusal."""
    now = [time.time()]
    auth = credentials(server, clock=lambda: now[0])
    send("sync", get(server), base_url=server.url, auth=auth)
    now[0] -= 86_400
    oauth.revoke_access()
    assert send("sync", get(server), base_url=server.url, auth=auth).status == 200


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("changes", "code", "status", "words"),
    [
        ({"client_secret": "not-the-secret"}, "invalid_client", 401, "invalid_client"),
        ({"client_id": "nobody"}, "invalid_client", 401, "invalid_client"),
        ({"tenant_id": "customer"}, "invalid_tenant", 400, "Give the tenant of the company."),
    ],
)
def test_a_refusal_says_what_the_server_said_and_what_to_do(
    kind: Kind,
    changes: dict[str, object],
    code: str,
    status: int,
    words: str,
    oauth: OAuthServer,
    server: Loopback,
) -> None:
    """A wrong client or tenant is an AuthError with code, status and advice; it is not retried."""
    with pytest.raises(AuthError, match=words) as caught:
        send(kind, get(server), base_url=server.url, auth=credentials(server, **changes))
    assert (caught.value.code, caught.value.status) == (code, status)
    assert len(oauth.token_requests) == 1
    assert oauth.api_requests == []


@pytest.mark.parametrize(
    ("status", "body", "content_type"),
    [
        (200, b"<html>login</html>", "text/html"),
        (200, b"", ""),
        (200, b"[]", "application/json"),
        (200, b'{"access_token":null}', "application/json"),
        (200, b'{"access_token":"two words"}', "application/json"),
        (200, b'{"access_token":"line\\nend"}', "application/json"),
        (302, b"", "text/html"),
        (400, b"plain words", "text/plain"),
        (400, b"", ""),
        (418, b'{"error":{"code":7,"message":"nested"}}', "application/json"),
    ],
)
def test_a_token_endpoint_that_talks_nonsense_gives_an_auth_error(
    status: int, body: bytes, content_type: str
) -> None:
    """Whatever the answer is, the error is an AuthError with the status."""

    def answer(received: Received, connection: Connection) -> None:
        headers = {"content-type": content_type, "location": "https://elsewhere.example/"}
        connection.respond(status, body, headers)

    with Loopback(answer) as server:
        with pytest.raises(AuthError) as caught:
            send("sync", get(server), base_url=server.url, auth=credentials(server))
        assert caught.value.status == status
        assert server.count == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_passing_failure_of_the_token_endpoint_is_retried(kind: Kind, oauth: OAuthServer) -> None:
    """A gateway error and a lost connection at the token endpoint do not fail the call."""

    def answer(received: Received, connection: Connection) -> None:
        if received.number == 0:
            connection.respond(502, b"<html>")
        elif received.number == 1:
            connection.reset()
        else:
            oauth.handle(received, connection)

    with Loopback(answer) as server:
        answered = send(kind, get(server), base_url=server.url, auth=credentials(server))
        assert answered.status == 200


@pytest.mark.parametrize("expires_in", [b'"3600"', b"3600.5", b"null", b'"soon"', b"1e300"])
def test_odd_lifetimes_are_read_or_ignored(expires_in: bytes) -> None:
    """A lifetime as text is understood, and nonsense means that the 401 decides."""

    def answer(received: Received, connection: Connection) -> None:
        if received.method == "POST":
            connection.respond(200, b'{"access_token":"abcdefgh","expires_in":%b}' % expires_in)
        else:
            connection.respond(200)

    with Loopback(answer) as server:
        auth = credentials(server)
        for _ in range(2):
            assert send("sync", get(server), base_url=server.url, auth=auth).status == 200
        assert [call.method for call in server.received] == ["POST", "GET", "GET"]


def test_an_unreachable_token_endpoint_is_a_transport_error(server: Loopback) -> None:
    """Where the token endpoint cannot be reached at all, the error says so."""
    auth = credentials(server, token_url=f"http://127.0.0.1:{unused_port()}/token")
    with pytest.raises(ConnectError):
        send("sync", get(server), base_url=server.url, auth=auth)


def test_a_store_is_asked_before_the_server(oauth: OAuthServer, server: Loopback) -> None:
    """A token that another client left in the store is used, whatever client made it."""
    store = MemoryStore()
    for _ in range(2):
        send("sync", get(server), base_url=server.url, auth=credentials(server, store=store))
    assert len(oauth.token_requests) == 1


def test_a_rejected_token_is_not_taken_from_the_store_again(
    oauth: OAuthServer, server: Loopback
) -> None:
    """After a 401 the same token in the store is passed over."""
    store = MemoryStore()
    send("sync", get(server), base_url=server.url, auth=credentials(server, store=store))
    oauth.revoke_access()
    second = credentials(server, store=store)
    assert send("sync", get(server), base_url=server.url, auth=second).status == 200
    assert len(oauth.token_requests) == 2


def test_a_store_that_cannot_write_does_not_fail_the_call(
    server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    """A full or read-only disk costs a warning, not the call."""
    auth = credentials(server, store=FileStore("/proc/no-such-place/token.json"))
    assert send("sync", get(server), base_url=server.url, auth=auth).status == 200
    assert "could not be kept" in caplog.text


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": ""},
        {"client_id": "id\n"},
        {"client_secret": ""},
        {"tenant_id": " tenant"},
        {"token_url": "http://token.example.com/token"},
        {"token_url": "token.example.com"},
        {"token_url": "https://user:pass@token.example.com/"},
    ],
)
def test_settings_that_cannot_work_are_refused_at_once(
    changes: dict[str, object], server: Loopback
) -> None:
    """Empty or unclean values and unsafe addresses are errors before any call."""
    with pytest.raises(ConfigurationError):
        credentials(server, **changes)


def test_a_misspelt_argument_is_refused(server: Loopback) -> None:
    """Unknown keywords are errors, as in any function."""
    with pytest.raises(TypeError, match="token_uri"):
        credentials(server, token_uri="x")
