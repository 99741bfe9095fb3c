"""A token that is fetched before something is written, as servers of SAP want it.

A GET that asks for it brings the token and the cookies that it holds with. Both go with every
call that writes, and are fetched anew where the server says that they are needed.
"""

from __future__ import annotations

import re
from typing import ClassVar

import msgspec

from ..auth import Authenticator, Credentials, TokenRequest
from ..errors import AuthError
from ..messages import Request, Response, Secret
from ..operations import SAFE_METHODS
from .addresses import address_at

SECONDS = 30.0
"""Time to fetch a token, retries included."""

_NEXT_COOKIE = re.compile(r",\s*(?=[^;,=\s]+=)")


class CsrfSession(Authenticator):
    """Another way to sign in, and a token of its own for what writes.

    A generated package derives from it and sets where the token is fetched. One object may serve
    many clients of one server.
    """

    url: ClassVar[str] = "/"
    header: ClassVar[str] = "X-CSRF-Token"

    def __init__(self, inner: Authenticator) -> None:
        super().__init__()
        if not isinstance(inner, Authenticator):
            raise TypeError(f"{type(self).__name__} goes around a way to sign in of this package")
        vars(self)["schemes"] = inner.schemes
        vars(self)["needs_person"] = inner.needs_person
        self._inner = inner
        self._server = ""
        self._token: Secret | None = None
        self._cookies: Secret | None = None
        self._asks_inner = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._inner!r})"

    def attach(self, base_url: str) -> None:
        """Take the API's own server from the client."""
        self._inner.attach(base_url)
        self._server = self._server or base_url

    def headers(self) -> Credentials | None:
        """The credentials for what writes; None where something must be had first."""
        inner, token = self._inner.headers(), self._token
        if inner is None or token is None:
            return None
        return {**inner, self.header: token.reveal()}

    def headers_for(self, request: Request) -> Credentials | None:
        """What only reads needs no token."""
        return self._inner.headers() if request.method.upper() in SAFE_METHODS else self.headers()

    def sign(self, request: Request, credentials: Credentials, scheme: str = "") -> Request:
        """The request as the other way signs it, with token and cookies where it writes."""
        own = {name: value for name, value in credentials.items() if name != self.header}
        signed = self._inner.sign(request, own, scheme)
        token = credentials.get(self.header)
        if token is None or request.method.upper() in SAFE_METHODS:
            return signed
        return _with_cookies(
            msgspec.structs.replace(signed, headers=(*signed.headers, (self.header, token))),
            self._cookies.reveal() if self._cookies else "",
        )

    def refuses(self, response: Response) -> bool:
        """Whether the server asks for another token, or the other way's credentials are spent."""
        needed = response.headers.get(self.header.lower(), "").strip().lower() == "required"
        return (response.status == 403 and needed) or self._inner.refuses(response)

    def reject(self, credentials: Credentials) -> bool:
        """Forget the token, and tell the other way where there was none."""
        sent = credentials.get(self.header)
        if sent is not None:
            if self._token and self._token.reveal() == sent:
                self._token = None
            return True
        return self._inner.reject(credentials)

    def prepare(self) -> Credentials | None:
        """What the other way must do first."""
        if self._inner.headers() is None:
            self._inner.prepare()
        return self.headers()

    def token_request(self) -> TokenRequest:
        """The other way's request, or the one that fetches the token."""
        inner = self._inner.headers()
        self._asks_inner = inner is None
        if inner is None:
            return self._inner.token_request()
        request = Request(
            method="GET",
            url=address_at(self._server, self.url),
            headers=(("Accept", "application/json"), (self.header, "Fetch")),
            timeout=SECONDS,
        )
        return TokenRequest(request=self._inner.sign(request, inner), repeatable=True)

    def accept(self, response: Response) -> Credentials | None:
        """Keep the token and its cookies; raises AuthError where there is none."""
        if self._asks_inner:
            self._inner.accept(response)
            return self.headers()
        token = response.headers.get(self.header.lower(), "")
        if not token or token.lower() in ("required", "fetch") or response.status >= 400:
            raise AuthError(
                f"no token for writing: the server answered {response.status} and no {self.header}",
                status=response.status,
            )
        self._cookies = Secret(_cookies(response.headers.get("set-cookie", "")))
        self._token = Secret(token)
        return self.headers()

    def secrets(self) -> tuple[str, ...]:
        """Those of the other way, the token and the cookies."""
        own = [one.reveal() for one in (self._token, self._cookies) if one]
        return (*self._inner.secrets(), *own)


def _cookies(line: str) -> str:
    """Names and values out of the Set-Cookie fields, which are one list."""
    pairs = (one.partition(";")[0].strip() for one in _NEXT_COOKIE.split(line))
    return "; ".join(pair for pair in pairs if "=" in pair)


def _with_cookies(request: Request, cookies: str) -> Request:
    if not cookies:
        return request
    kept = [one for one in request.headers if one[0].lower() != "cookie"]
    given = [one[1] for one in request.headers if one[0].lower() == "cookie"]
    line = "; ".join([*given, cookies])
    return msgspec.structs.replace(request, headers=(*kept, ("Cookie", line)))
