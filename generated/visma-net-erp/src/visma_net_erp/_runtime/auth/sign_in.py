"""One visit of a person to the sign-in page: what is sent there and what comes back."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urlsplit

from ..errors import AuthError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class SignIn:
    """State and PKCE verifier of one visit (RFC 6749 §4.1, RFC 7636); used once.

    A prompt shows :meth:`url` to the person and returns the address they were redirected to.
    ``timeout`` is how many seconds it should wait for them.
    """

    def __init__(
        self,
        *,
        authorization_url: str,
        client_id: str,
        scopes: Iterable[str],
        redirect_uri: str,
        pkce: bool,
        timeout: float,
        parameters: Mapping[str, str],
    ) -> None:
        self.redirect_uri = redirect_uri
        self.timeout = timeout
        self._authorization_url = authorization_url
        self._client_id = client_id
        self._scopes = tuple(scopes)
        self._parameters = parameters
        self._state = secrets.token_urlsafe(32)
        # 64 random bytes are 86 characters, within the 43 to 128 of RFC 7636 §4.1.
        self.verifier = secrets.token_urlsafe(64) if pkce else ""

    def __repr__(self) -> str:
        return f"SignIn({self._authorization_url!r})"

    def url(self, redirect_uri: str | None = None) -> str:
        """The address to open; a listener gives the ``redirect_uri`` it really listens on."""
        self.redirect_uri = redirect_uri or self.redirect_uri
        query = {
            "response_type": "code",
            "client_id": self._client_id,
            "redirect_uri": self.redirect_uri,
            "scope": " ".join(self._scopes),
            "state": self._state,
            **self._parameters,
        }
        if self.verifier:
            query["code_challenge"] = code_challenge(self.verifier)
            query["code_challenge_method"] = "S256"
        joint = "&" if urlsplit(self._authorization_url).query else "?"
        return f"{self._authorization_url}{joint}{urlencode(query)}"

    def code(self, redirected: str) -> str:
        """The authorization code in the address that the person was redirected to.

        Raises AuthError where the state is not this visit's, or the person or server refused.
        """
        try:
            query = parse_qs(urlsplit(redirected.strip()).query)
        except ValueError:
            query = {}
        state = query.get("state", [""])[0]
        if not hmac.compare_digest(state.encode("utf-8", "replace"), self._state.encode()):
            raise AuthError("the redirect's state is not the one sent: it was not our visit's")
        if "error" in query:
            error = query["error"][0]
            said = query.get("error_description", [""])[0]
            raise AuthError(f"sign-in was refused: {error}{': ' * bool(said)}{said}", code=error)
        if not query.get("code"):
            raise AuthError("the redirect holds no authorization code")
        return query["code"][0]


def code_challenge(verifier: str) -> str:
    """The S256 challenge of a verifier (RFC 7636 §4.2)."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
