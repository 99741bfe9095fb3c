"""A person signs in: PKCE, state, the listener, pasting, refreshing, and the older flow."""

from __future__ import annotations

import base64
import hashlib
import io
import socket
import threading
import time
import urllib.error
import urllib.request
import webbrowser
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from loopback import Loopback
from oauth_server import (
    CLIENT_ID,
    CLIENT_SECRET,
    TENANT,
    OAuthServer,
    open_like_a_browser,
    redirect_of,
    settings_for,
    visit,
)
from runtime.auth import (
    FileStore,
    InteractiveLogin,
    LegacyLogin,
    MemoryStore,
    Prompt,
    SignIn,
    paste_redirect,
)
from runtime.auth.loopback import LoopbackListener
from runtime.errors.tree import AuthError, ConfigurationError
from runtime.messages.message import Request
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


def login(server: Loopback, prompt: Prompt = visit, **changes: object) -> InteractiveLogin:
    """A good login, but for the changes."""
    known: dict[str, object] = {
        "tenant_id": TENANT,
        "settings": settings_for(server),
        "prompt": prompt,
        "redirect_uri": "http://127.0.0.1:7999/callback",
    }
    return InteractiveLogin(
        CLIENT_ID,
        CLIENT_SECRET,
        **{**known, **changes},  # type: ignore[arg-type]  # a shorthand
    )


def get(server: Loopback) -> Request:
    """A call of the API."""
    return Request(method="GET", url=f"{server.url}/v1/customer")


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_call_signs_in_and_later_ones_do_not(
    kind: Kind, oauth: OAuthServer, server: Loopback
) -> None:
    """One visit serves every call after it, and the code is exchanged with the PKCE verifier."""
    visits: list[str] = []

    def prompt(sign_in: SignIn) -> str:
        visits.append(sign_in.url())
        return redirect_of(visits[-1])

    auth = login(server, prompt)
    for _ in range(2):
        assert send(kind, get(server), base_url=server.url, auth=auth).status == 200
    assert len(visits) == 1
    query = {name: values[0] for name, values in parse_qs(urlsplit(visits[0]).query).items()}
    digest = hashlib.sha256(oauth.verifiers[0].encode()).digest()
    assert query["code_challenge"] == base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    assert query["code_challenge_method"] == "S256"
    assert query["tenant_id"] == TENANT
    assert 43 <= len(oauth.verifiers[0]) <= 128


def test_every_visit_has_a_state_and_verifier_of_its_own(server: Loopback) -> None:
    """No two visits share what protects them."""
    seen: list[str] = []

    def prompt(sign_in: SignIn) -> str:
        seen.append(parse_qs(urlsplit(sign_in.url()).query)["state"][0])
        return visit(sign_in)

    for _ in range(3):
        send("sync", get(server), base_url=server.url, auth=login(server, prompt))
    assert len(set(seen)) == 3


@pytest.mark.parametrize("kind", KINDS)
def test_the_browser_variant_listens_on_a_free_port(
    kind: Kind, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The browser is opened at the page, and the redirect arrives at the listener."""
    threads: list[threading.Thread] = []

    def open_browser(address: str) -> bool:
        target = redirect_of(address)
        thread = threading.Thread(target=open_like_a_browser, args=(target,))
        threads.append(thread)
        thread.start()
        return True

    monkeypatch.setattr(webbrowser, "open", open_browser)
    auth = InteractiveLogin(CLIENT_ID, CLIENT_SECRET, settings=settings_for(server))
    assert send(kind, get(server), base_url=server.url, auth=auth).status == 200
    threads[0].join()


def test_the_paste_variant_prints_the_address_and_reads_the_redirect(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a browser the person copies the address there and the redirect back."""

    class Person:
        def readline(self) -> str:
            shown = capsys.readouterr().err
            address = next(line for line in shown.splitlines() if line.startswith("http"))
            return f"  {redirect_of(address)} \n"

    monkeypatch.setattr("sys.stdin", Person())
    auth = login(server, paste_redirect)
    assert send("sync", get(server), base_url=server.url, auth=auth).status == 200


def test_pasting_nothing_is_an_auth_error(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The end of input, as in a service without a terminal, is said plainly."""
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    with pytest.raises(AuthError, match="nobody is signed in"):
        send("sync", get(server), base_url=server.url, auth=login(server, paste_redirect))


@pytest.mark.parametrize(
    ("redirect", "words"),
    [
        ("http://127.0.0.1/callback?code=abc&state=forged", "state"),
        ("http://127.0.0.1/callback?code=abc", "state"),
        ("nonsense", "state"),
        ("http://[", "state"),
        ("", "state"),
        ("http://127.0.0.1/callback?code=abc&state=%C3%A9", "state"),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_redirect_of_another_visit_is_refused(
    kind: Kind, redirect: str, words: str, oauth: OAuthServer, server: Loopback
) -> None:
    """A wrong or missing state ends the sign-in before any code is used."""
    with pytest.raises(AuthError, match=words):
        send(kind, get(server), base_url=server.url, auth=login(server, lambda _: redirect))
    assert oauth.token_requests == []


def test_a_person_who_refuses_is_reported_with_the_code(server: Loopback) -> None:
    """The error in the redirect becomes the AuthError's code."""

    def refuse(sign_in: SignIn) -> str:
        state = parse_qs(urlsplit(sign_in.url()).query)["state"][0]
        return f"http://x/?error=access_denied&error_description=No+thanks&state={state}"

    with pytest.raises(AuthError, match="No thanks") as caught:
        send("sync", get(server), base_url=server.url, auth=login(server, refuse))
    assert caught.value.code == "access_denied"


def test_an_expired_code_is_an_auth_error(oauth: OAuthServer, server: Loopback) -> None:
    """A code that lay too long is refused by the server and not tried twice."""
    oauth.code_lifetime = -1.0
    with pytest.raises(AuthError) as caught:
        send("sync", get(server), base_url=server.url, auth=login(server))
    assert caught.value.code == "invalid_grant"
    assert len(oauth.token_requests) == 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("rotates", [True, False])
def test_an_ended_token_is_refreshed_without_the_person(
    kind: Kind, rotates: bool, oauth: OAuthServer, server: Loopback
) -> None:
    """The refresh token is used, replaced where the server sends a new one, and kept where not."""
    oauth.rotates = rotates
    visits: list[SignIn] = []

    def prompt(sign_in: SignIn) -> str:
        visits.append(sign_in)
        return visit(sign_in)

    now = [1_000_000.0]
    auth = login(server, prompt, clock=lambda: now[0])
    for _ in range(3):
        assert send(kind, get(server), base_url=server.url, auth=auth).status == 200
        now[0] += 4000
    assert len(visits) == 1
    grants = [request.form["grant_type"] for request in oauth.token_requests]
    assert grants == ["authorization_code", "refresh_token", "refresh_token"]
    assert all(request.form["tenant_id"] == TENANT for request in oauth.token_requests)


def test_a_revoked_refresh_token_says_to_sign_in_and_the_next_call_does(
    oauth: OAuthServer, server: Loopback, tmp_path: Path
) -> None:
    """The dead session is forgotten, also in the store, and the person is asked once more."""
    auth = login(server, store=FileStore(tmp_path / "token.json"))
    send("sync", get(server), base_url=server.url, auth=auth)
    oauth.revoke_access()
    oauth.revoke_refresh()
    with pytest.raises(AuthError, match="sign in again"):
        send("sync", get(server), base_url=server.url, auth=auth)
    assert send("sync", get(server), base_url=server.url, auth=auth).status == 200


def test_a_stored_session_needs_no_person(oauth: OAuthServer, server: Loopback) -> None:
    """A program that starts again finds its token, or refreshes it, without a visit."""
    store = MemoryStore()
    send("sync", get(server), base_url=server.url, auth=login(server, store=store))

    def nobody(sign_in: SignIn) -> str:
        raise AssertionError("nobody is here")

    again = login(server, nobody, store=store)
    assert send("sync", get(server), base_url=server.url, auth=again).status == 200
    oauth.revoke_access()
    assert send("sync", get(server), base_url=server.url, auth=again).status == 200


def test_time_that_a_person_takes_is_not_the_calls(server: Loopback) -> None:
    """A visit longer than the call's total time does not fail the call."""

    def slow(sign_in: SignIn) -> str:
        time.sleep(0.4)
        return visit(sign_in)

    request = Request(method="GET", url=f"{server.url}/x", timeout=0.3)
    assert send("sync", request, base_url=server.url, auth=login(server, slow)).status == 200


def test_the_listener_answers_only_the_redirect() -> None:
    """An icon, another path or a stray visit is not taken for the redirect."""
    with LoopbackListener("http://localhost:0/back") as listener:
        base = listener.redirect_uri.removesuffix("/back")
        for stray in ("/favicon.ico", "/back", "/other?code=1&state=2"):
            with pytest.raises(urllib.error.HTTPError) as caught:
                open_like_a_browser(base + stray)
            caught.value.close()
        open_like_a_browser(f"{listener.redirect_uri}?code=1&state=2")
        assert listener.wait(1.0).endswith("/back?code=1&state=2")


def test_the_listener_is_not_blocked_by_an_idle_connection() -> None:
    """Browsers open connections ahead; one that says nothing holds nobody up."""
    with LoopbackListener("http://127.0.0.1:0/") as listener:
        port = urlsplit(listener.redirect_uri).port
        with socket.create_connection(("127.0.0.1", port or 0)):
            open_like_a_browser(f"{listener.redirect_uri}?code=1&state=2")
            assert "code=1" in listener.wait(1.0)


def test_nobody_coming_is_an_auth_error_in_time() -> None:
    """The wait for the person ends."""
    with (
        LoopbackListener("http://127.0.0.1:0/") as listener,
        pytest.raises(AuthError, match="nobody signed in"),
    ):
        listener.wait(0.05)


def test_a_port_in_use_is_an_auth_error() -> None:
    """A fixed port that another program has is said plainly."""
    with (
        LoopbackListener("http://127.0.0.1:0/") as first,
        pytest.raises(AuthError, match="cannot listen"),
        LoopbackListener(first.redirect_uri),
    ):
        pass


@pytest.mark.parametrize("address", ["https://app.example.com/back", "http://0.0.0.0:80/", "x"])
def test_the_listener_listens_on_this_machine_only(address: str) -> None:
    """Addresses of other machines are refused with the way out."""
    with pytest.raises(ConfigurationError, match="paste_redirect"):
        LoopbackListener(address)


@pytest.mark.parametrize("authentication", ["basic", "body"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_older_flow_gives_a_token_for_good(
    kind: Kind, authentication: str, oauth: OAuthServer, server: Loopback
) -> None:
    """No PKCE, either way to send the secret, and the company's headers on every call."""
    oauth.token_field = "token"
    settings = settings_for(
        server,
        token_field="token",
        pkce=False,
        client_authentication=authentication,
        tenant_parameter="",
        company_header="x-company-id",
        headers={"x-application-type": "Books"},
    )
    now = [0.0]
    auth = LegacyLogin(
        CLIENT_ID,
        CLIENT_SECRET,
        company="4711",
        settings=settings,
        prompt=visit,
        redirect_uri="http://localhost/back",
        clock=lambda: now[0],
    )
    for _ in range(2):
        assert send(kind, get(server), base_url=server.url, auth=auth).status == 200
        now[0] += 1e9
    assert len(oauth.token_requests) == 1
    assert oauth.verifiers == []
    sent = oauth.api_requests[-1].headers
    assert (sent["x-company-id"], sent["x-application-type"]) == ("4711", "Books")


def test_a_token_kept_from_the_older_flow_needs_no_person(server: Loopback) -> None:
    """With ``token=`` nobody is asked, and a 401 is the caller's to see."""
    auth = LegacyLogin(
        CLIENT_ID, CLIENT_SECRET, company="4711", token="kept-token", settings=settings_for(server)
    )
    assert send("sync", get(server), base_url=server.url, auth=auth).status == 401
    assert server.count == 1


def test_unsafe_pages_and_empty_companies_are_refused(server: Loopback) -> None:
    """What cannot work is an error before anybody is asked."""
    with pytest.raises(ConfigurationError):
        login(server, authorization_url="http://login.example.com/")
    with pytest.raises(ConfigurationError):
        LegacyLogin(CLIENT_ID, CLIENT_SECRET, company="", settings=settings_for(server))
    with pytest.raises(AuthError):
        LegacyLogin(CLIENT_ID, "s", company="1", token="a b", settings=settings_for(server))
