"""The older flow: a token that never ends, and the company named in a header."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..errors import AuthError, ConfigurationError
from ..messages import Secret
from .authorization_code import AuthorizationCodeLogin, LoginOptions
from .oauth import refuse_passwords
from .token import Token, is_header_safe

if TYPE_CHECKING:
    from .authenticator import Credentials


class LegacyLogin(AuthorizationCodeLogin):
    """A person signs in once; the token then serves until it is revoked.

    ``company`` is sent as a header with every call. ``token`` is one kept from an earlier
    sign-in; then nobody is asked. After a 401 the token is kept, since the wrong company looks
    the same: call :meth:`forget` to sign in anew.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str | Secret,
        *,
        company: str,
        token: str | Secret | None = None,
        **options: Unpack[LoginOptions],
    ) -> None:
        client_secret = Secret.of(client_secret)
        refuse_passwords(options)
        kept = None if token is None else Secret.of(token)
        del token
        if not company:
            raise ConfigurationError("company is empty: the API would not know whose data to use")
        super().__init__(client_id, client_secret, tenant=company, **options)
        if kept is not None:
            if not is_header_safe(kept.reveal()):
                raise AuthError("the token is empty or has blanks or line ends in it: strip it")
            self._token = Token(access=kept)

    def reject(self, credentials: Credentials) -> bool:
        """Never: only a person can bring another token."""
        return False
