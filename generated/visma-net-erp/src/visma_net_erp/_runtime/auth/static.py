"""What signs in with something that does not change: keys, names with passwords, other words."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import quote, unquote_plus

import msgspec

from ..errors import AuthError, ConfigurationError
from ..messages import Request, Secret, hide_parameter
from .authenticator import Authenticator, Credentials

if TYPE_CHECKING:
    from collections.abc import Callable


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a key goes: ``location`` is ``header``, ``query`` or ``cookie``."""

    location: str
    name: str
    prefix: str = ""


class _FromSource(Authenticator):
    """A value that is given once, or asked of a function at each attempt."""

    def __init__(self, value: str | Callable[[], str]) -> None:
        super().__init__()
        self._source = value if callable(value) else None
        self._last = None if callable(value) else Secret(_sendable(value))

    def __repr__(self) -> str:
        return f"{type(self).__name__}([redacted])"

    def _value(self) -> str:
        if self._source is not None:
            self._last = Secret(_sendable(self._source()))
        return self._last.reveal() if self._last else ""

    def secrets(self) -> tuple[str, ...]:
        """The value."""
        return (self._last.reveal(),) if self._last else ()


class ApiKey(_FromSource):
    """Sends a key where the API wants it: in a header, in the query or as a cookie.

    ``key`` is the key, or a function that returns one at each attempt: it must be quick and safe
    to call from many threads.
    """

    places: ClassVar[dict[str, Place]]

    def __init__(self, key: str | Callable[[], str]) -> None:
        super().__init__(key)
        for place in self.places.values():
            if place.location == "query":
                hide_parameter(place.name)

    def headers(self) -> Credentials:
        """None: a key goes where the operation's scheme has it, so :meth:`sign` puts it there."""
        return {}

    def sign(self, request: Request, credentials: Credentials, scheme: str = "") -> Request:
        """The request with the key at the scheme's place."""
        place = self.places.get(scheme) or next(iter(self.places.values()))
        value = f"{place.prefix}{self._value()}"
        if place.location == "query":
            return _with_query(request, place.name, value)
        if place.location == "cookie":
            return _with_cookie(request, place.name, value)
        return super().sign(request, {place.name: value}, scheme)


class HttpCredentials(_FromSource):
    """Sends ``Authorization: <scheme> <value>`` in a scheme that has no class of its own."""

    word: ClassVar[str]

    def headers(self) -> Credentials:
        """The credentials to send now."""
        return {"Authorization": f"{self.word} {self._value()}"}


class BasicLogin(Authenticator):
    """Sends a user name and a password with every call (RFC 7617)."""

    def __init__(self, username: str, password: str) -> None:
        super().__init__()
        if ":" in username:
            raise ConfigurationError("a user name for Basic has no colon (RFC 7617 §2)")
        self._username = username
        self._password = Secret(password)
        pair = base64.b64encode(f"{username}:{password}".encode()).decode()
        self._pair = Secret(pair)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._username!r})"

    def headers(self) -> Credentials:
        """The credentials to send now."""
        return {"Authorization": f"Basic {self._pair.reveal()}"}

    def secrets(self) -> tuple[str, ...]:
        """The password, also as it is sent."""
        return (self._password.reveal(), self._pair.reveal())


class DigestLogin(Authenticator):
    """Proves that it knows a password without sending it (RFC 7616), by the HTTP library."""

    def __init__(self, username: str, password: str) -> None:
        super().__init__()
        self._username = username
        self._password = Secret(password)
        self._made: object = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._username!r})"

    def headers(self) -> Credentials:
        """None of its own: the server's challenge comes first."""
        return {}

    def made_by(self, library: Callable[[str, str], object]) -> object:
        """The HTTP library's own object for this login, made once so that it keeps its count."""
        if self._made is None:
            self._made = library(self._username, self._password.reveal())
        return self._made

    def secrets(self) -> tuple[str, ...]:
        """The password."""
        return (self._password.reveal(),)


def _with_query(request: Request, name: str, value: str) -> Request:
    path, mark, query = request.url.partition("?")
    if any(unquote_plus(pair.partition("=")[0]) == name for pair in query.split("&")):
        return request
    pair = f"{quote(name, safe='')}={quote(value, safe='')}"
    joint = "&" if mark and query else ""
    return msgspec.structs.replace(request, url=f"{path}?{query}{joint}{pair}")


def _with_cookie(request: Request, name: str, value: str) -> Request:
    if ";" in value or " " in value:
        raise AuthError("the key cannot be a cookie's value: it has a semicolon or a blank in it")
    kept = [one for one in request.headers if one[0].lower() != "cookie"]
    given = [one[1] for one in request.headers if one[0].lower() == "cookie"]
    cookie = "; ".join([*given, f"{name}={value}"])
    return msgspec.structs.replace(request, headers=(*kept, ("Cookie", cookie)))


def _sendable(value: str) -> str:
    if value != value.strip() or not value or not (value.isascii() and value.isprintable()):
        raise AuthError("the key is empty or has blanks or line ends around it: strip it first")
    return value
