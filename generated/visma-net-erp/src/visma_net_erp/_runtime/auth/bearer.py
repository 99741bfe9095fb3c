"""A token that comes from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import AuthError
from ..messages import Secret
from .authenticator import Authenticator, Credentials
from .token import is_header_safe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class BearerToken(Authenticator):
    """Sends a token as it is, or the one that a function returns at each attempt.

    The function must be quick and safe to call from many threads; after a 401 it is asked once
    more. ``headers`` are sent beside the token, to the API's own origin only.
    """

    def __init__(
        self, token: str | Secret | Callable[[], str], *, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__()
        self._source = token if callable(token) else None
        token = Secret("") if callable(token) else Secret.of(token)
        self._token = None if self._source else _checked(token)
        self._headers = dict(headers or {})

    def __repr__(self) -> str:
        return f"{type(self).__name__}([redacted])"

    def headers(self) -> Credentials:
        """The credentials to send now."""
        if self._source is not None:
            self._token = _checked(Secret(self._source()))
        token = self._token.reveal() if self._token else ""
        return {"Authorization": f"Bearer {token}", **self._headers}

    def reject(self, credentials: Credentials) -> bool:
        """Whether asking the function again gives another token."""
        return self._source is not None and self.headers() != credentials

    def secrets(self) -> tuple[str, ...]:
        """The token."""
        return (self._token.reveal(),) if self._token else ()


def _checked(token: Secret) -> Secret:
    if not is_header_safe(token.reveal()):
        raise AuthError("the token is empty or has spaces or line ends in it: strip it first")
    return token
