"""Keys that are exchanged for the token of a session, which signs the calls."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import ClassVar, Literal
from urllib.parse import urlencode

import msgspec

from ..auth import Authenticator, Credentials, TokenRequest
from ..errors import AuthError, ConfigurationError, ErrorRules, parse_error_body, values_at
from ..messages import Request, Response, Secret, hide_parameter, redact_bytes
from .addresses import address_at

SECONDS = 30.0
"""Time for one exchange, retries included."""

EARLY = 12 * 3600.0
"""Seconds before a session's last day begins in UTC: it begins earlier in the east."""


class SessionRules(msgspec.Struct, frozen=True, kw_only=True):
    """How keys become a session.

    ``url`` is absolute, or a path of the API. ``names`` are the wire names of the arguments that
    are ``place``d in the query, a form or JSON; ``expiry`` is that of a date, ``days`` from now.
    ``token`` is where the answer has the token (a JSON pointer). It is sent as the password of
    ``user`` (Basic), or in ``header`` after ``prefix``.
    """

    url: str
    token: str
    names: Mapping[str, str]
    method: str = "POST"
    place: Literal["json", "form", "query"] = "json"
    expiry: str = ""
    days: int = 2
    user: str = ""
    header: str = "Authorization"
    prefix: str = "Bearer "


class SessionLogin(Authenticator):
    """Signs in with a session, which is begun at the first call and again when it has ended.

    A generated package derives from it and sets the class's ``rules``. One object may serve many
    clients of one server.
    """

    rules: ClassVar[SessionRules]

    def __init__(self, *, user: str = "", clock: Callable[[], float] = time.time, **given: str):
        super().__init__()
        rules = self.rules
        if given.keys() != rules.names.keys():
            wrong = min(given.keys() ^ rules.names.keys())
            raise TypeError(f"{type(self).__name__} takes {', '.join(rules.names)}, not {wrong}")
        self._given = {name: Secret.of(value) for name, value in given.items()}
        for name, value in self._given.items():
            if (
                not value
                or not value.reveal().isprintable()
                or value.reveal().strip() != value.reveal()
            ):
                raise ConfigurationError(f"{name} is empty or has blanks or line ends around it")
        if rules.place == "query":
            for wire in rules.names.values():
                hide_parameter(wire)
        self._user = user or rules.user
        self._clock = clock
        self._server = ""
        self._token: Secret | None = None
        self._ends = 0.0

    def __repr__(self) -> str:
        return f"{type(self).__name__}([redacted])"

    def attach(self, base_url: str) -> None:
        """Take the API's own server from the client; raises ConfigurationError for a second one."""
        if self._server and self._server != base_url:
            raise ConfigurationError(
                f"{type(self).__name__} signs in at {self._server}: make another for {base_url}"
            )
        self._server = base_url

    def headers(self) -> Credentials | None:
        """The credentials to send now; None where a session must be begun first."""
        token = self._token
        if token is None or (self._ends and self._clock() >= self._ends):
            return None
        return {self.rules.header: self._value(token.reveal())}

    def _value(self, token: str) -> str:
        if not self._user:
            return f"{self.rules.prefix}{token}"
        return f"Basic {base64.b64encode(f'{self._user}:{token}'.encode()).decode()}"

    def reject(self, credentials: Credentials) -> bool:
        """Forget the session behind these credentials, unless it was begun anew meanwhile."""
        if self.headers() == credentials:
            self._token = None
        return True

    def token_request(self) -> TokenRequest:
        """The request that begins a session; harmless to repeat."""
        rules = self.rules
        fields = {wire: self._given[name].reveal() for name, wire in rules.names.items()}
        if rules.expiry:
            last = datetime.fromtimestamp(self._clock(), UTC) + timedelta(days=rules.days)
            fields[rules.expiry] = last.date().isoformat()
        url, headers = address_at(self._server, rules.url), [("Accept", "application/json")]
        content = b""
        if rules.place == "query":
            url = f"{url}?{urlencode(fields)}"
        else:
            json = rules.place == "json"
            media = "application/json" if json else "application/x-www-form-urlencoded"
            headers.append(("Content-Type", media))
            content = msgspec.json.encode(fields) if json else urlencode(fields).encode()
        request = Request(
            method=rules.method, url=url, headers=tuple(headers), content=content, timeout=SECONDS
        )
        return TokenRequest(request=request, repeatable=True)

    def accept(self, response: Response) -> Credentials | None:
        """Keep the token in the answer; raises AuthError where there is none."""
        found = values_at(_decoded(response), self.rules.token)
        token = str(found[0]) if found and isinstance(found[0], (str, int)) else ""
        usable = token.isascii() and token.isprintable() and bool(token)
        if not 200 <= response.status < 300 or not usable:
            raise self._refusal(response)
        self._token, self._ends = Secret(token), self._end() if self.rules.expiry else 0.0
        return self.headers()

    def _end(self) -> float:
        last = datetime.fromtimestamp(self._clock(), UTC).date() + timedelta(days=self.rules.days)
        start = datetime(last.year, last.month, last.day, tzinfo=UTC)
        return start.timestamp() - EARLY

    def _refusal(self, response: Response) -> AuthError:
        content = redact_bytes(response.content, self.secrets())
        media = response.headers.get("content-type", "")
        said = parse_error_body(content, media, ErrorRules())
        if response.status < 300:
            return AuthError(
                f"the answer has no token at {self.rules.token}", status=response.status
            )
        text = (
            f"no session: refused with {response.status}{': ' * bool(said.message)}{said.message}"
        )
        return AuthError(text, code=said.code, status=response.status)

    def secrets(self) -> tuple[str, ...]:
        """The keys and the session's token, also as it is sent."""
        found = [value.reveal() for value in self._given.values()]
        if self._token:
            sent = self._value(self._token.reveal())
            found += [self._token.reveal(), sent.rpartition(" ")[2]]
        return tuple(found)


def _decoded(response: Response) -> object:
    try:
        return msgspec.json.decode(response.content)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
