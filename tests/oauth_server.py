"""An OAuth 2 server and an API behind it, on loopback: every flow, and every way to be refused."""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import parse_qs, unquote_plus, urlencode, urlsplit
from urllib.request import urlopen

from loopback import Connection, Received
from runtime.auth import OAuthSettings, SignIn

CLIENT_ID = "app-client"
CLIENT_SECRET = "s3cr3t-of-the-app-#&%"
TENANT = "company-tenant"


class Served(Protocol):
    """A server that runs, here or elsewhere."""

    @property
    def url(self) -> str: ...


@dataclass
class OAuthServer:
    """``lifetime`` is in seconds by the server's own clock, which ``clock`` may set wrong."""

    lifetime: float = 3600.0
    clock: Callable[[], float] = time.time
    rotates: bool = True
    token_field: str = "access_token"
    token_delay: float = 0.0
    code_lifetime: float = 600.0
    issued: list[str] = field(default_factory=list)
    refresh_tokens: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    verifiers: list[str] = field(default_factory=list)
    token_requests: list[Received] = field(default_factory=list)
    api_requests: list[Received] = field(default_factory=list)
    api_handler: Callable[[Received, Connection], None] | None = None

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._valid: dict[str, float] = {}
        self._valid_refresh: set[str] = set()
        self._codes: dict[str, tuple[str, str, float]] = {}

    # --- what tests do to it

    def revoke_access(self) -> None:
        with self._lock:
            self._valid.clear()

    def revoke_refresh(self) -> None:
        with self._lock:
            self._valid_refresh.clear()

    # --- serving

    def handle(self, received: Received, connection: Connection) -> None:
        if received.path == "/connect/token":
            self._token(received, connection)
        elif received.path == "/connect/authorize":
            self._authorize(received, connection)
        else:
            self._api(received, connection)

    def _api(self, received: Received, connection: Connection) -> None:
        token = received.headers.get("authorization", "").removeprefix("Bearer ")
        with self._lock:
            self.api_requests.append(received)
            good = self._valid.get(token, 0.0) > self.clock()
        if not good:
            # As a careless gateway does: it says what it was given.
            body = json.dumps({"message": f"invalid token {token}"}).encode()
            challenge = {"www-authenticate": f'Bearer error="invalid_token {token}"'}
            connection.respond(401, body, {"content-type": "application/json", **challenge})
        elif self.api_handler is not None:
            self.api_handler(received, connection)
        else:
            connection.respond(200, b'{"ok":true}', {"content-type": "application/json"})

    def _token(self, received: Received, connection: Connection) -> None:
        with self._lock:
            self.token_requests.append(received)
        time.sleep(self.token_delay)
        error = self._client_error(received) or self._grant_error(received)
        if error:
            # The description repeats what was sent, in every form, as careless servers do.
            sent = [*received.form.values(), received.headers.get("authorization", "")]
            said = f"refused for {' '.join(sent)} {received.body.decode()}"
            body = json.dumps({"error": error, "error_description": said}).encode()
            status = 401 if error == "invalid_client" else 400
            connection.respond(status, body, {"content-type": "application/json"})
            return
        body = json.dumps(self._issue(received.form)).encode()
        connection.respond(200, body, {"content-type": "application/json"})

    def _client_error(self, received: Received) -> str:
        if received.headers.get("content-type") != "application/x-www-form-urlencoded":
            return "invalid_request"
        basic = received.headers.get("authorization", "")
        if basic.startswith("Basic "):
            pair = base64.b64decode(basic.removeprefix("Basic ")).decode()
            client, _, secret = pair.partition(":")
            given = (unquote_plus(client), unquote_plus(secret))
        else:
            given = (received.form.get("client_id", ""), received.form.get("client_secret", ""))
        return "" if given == (CLIENT_ID, CLIENT_SECRET) else "invalid_client"

    def _grant_error(self, received: Received) -> str:
        form = received.form
        if form.get("tenant_id", TENANT) != TENANT:
            return "invalid_tenant"
        match form.get("grant_type"):
            case "client_credentials":
                return ""
            case "authorization_code":
                return self._code_error(form)
            case "refresh_token":
                return self._refresh_error(form)
        return "unsupported_grant_type"

    def _code_error(self, form: dict[str, str]) -> str:
        with self._lock:
            found = self._codes.pop(form["code"], None)
        if found is None:
            return "invalid_grant"
        challenge, redirect_uri, expires = found
        verifier = form.get("code_verifier", "")
        if verifier:
            self.verifiers.append(verifier)
        digest = hashlib.sha256(verifier.encode()).digest()
        expected = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if challenge and challenge != expected:
            return "invalid_grant"
        fresh = self.clock() < expires and form["redirect_uri"] == redirect_uri
        return "" if fresh else "invalid_grant"

    def _refresh_error(self, form: dict[str, str]) -> str:
        with self._lock:
            if form["refresh_token"] not in self._valid_refresh:
                return "invalid_grant"
            if self.rotates:
                self._valid_refresh.discard(form["refresh_token"])
        return ""

    def _issue(self, form: dict[str, str]) -> dict[str, object]:
        token = f"access-{secrets.token_urlsafe(24)}"
        answer: dict[str, object] = {self.token_field: token, "token_type": "Bearer"}
        with self._lock:
            self.issued.append(token)
            self._valid[token] = self.clock() + self.lifetime
            if self.token_field == "access_token":
                answer["expires_in"] = self.lifetime
                first = form["grant_type"] == "authorization_code"
                if first or (form["grant_type"] == "refresh_token" and self.rotates):
                    refresh = f"refresh-{secrets.token_urlsafe(24)}"
                    self.refresh_tokens.append(refresh)
                    self._valid_refresh.add(refresh)
                    answer["refresh_token"] = refresh
        return answer

    def _authorize(self, received: Received, connection: Connection) -> None:
        query = received.query
        code = f"code-{secrets.token_urlsafe(16)}"
        self.codes.append(code)
        expires = self.clock() + self.code_lifetime
        self._codes[code] = (query.get("code_challenge", ""), query["redirect_uri"], expires)
        target = f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"
        connection.respond(302, b"", {"location": target})


def settings_for(server: Served, **changes: object) -> OAuthSettings:
    """What a generated package would say of this server."""
    known: dict[str, object] = {
        "token_url": f"{server.url}/connect/token",
        "authorization_url": f"{server.url}/connect/authorize",
        "scopes": ("api:read", "api:update"),
        "tenant_parameter": "tenant_id",
        "advice": {"invalid_tenant": "Give the tenant of the company."},
    }
    return OAuthSettings(**{**known, **changes})  # type: ignore[arg-type]  # a test's shorthand


def visit(sign_in: SignIn) -> str:
    """A person without a browser window: asks for the page and reads where it redirects."""
    return redirect_of(sign_in.url())


def redirect_of(address: str) -> str:
    """The Location that the sign-in page answers with, unvisited."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.netloc, timeout=5)
    try:
        connection.request("GET", f"{parts.path}?{parts.query}")
        return str(connection.getresponse().headers["location"])
    finally:
        connection.close()


def open_like_a_browser(address: str) -> None:
    """Follow the redirect to the listener, as a browser does."""
    urlopen(address, timeout=5).close()


def state_of(address: str) -> str:
    """The state that the address carries."""
    return parse_qs(urlsplit(address).query)["state"][0]
