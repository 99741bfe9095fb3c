"""Resource owner's password: a name and a password for a token (RFC 6749 §4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..messages import Secret
from .oauth import OAuthAuthenticator, OAuthOptions, refuse_passwords

if TYPE_CHECKING:
    from .authenticator import TokenRequest


class PasswordLogin(OAuthAuthenticator):
    """Signs in as a person whose password the program holds.

    The token is fetched at the first call, renewed before it ends and once after a 401.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str | Secret | None = None,
        *,
        username: str,
        password: str | Secret,
        tenant_id: str = "",
        **options: Unpack[OAuthOptions],
    ) -> None:
        client_secret, password = Secret.of(client_secret), Secret.of(password)
        refuse_passwords(options)
        super().__init__(client_id, client_secret, tenant=tenant_id, **options)
        self._username = username
        self._password = password

    @property
    def _key(self) -> str:
        return f"{super()._key} {self._username}"

    def token_request(self) -> TokenRequest:
        """The request that brings a token; harmless to repeat, as each answer stands alone."""
        if self._undiscovered:
            return self._metadata_request()
        fields = {
            "grant_type": "password",
            "username": self._username,
            "password": self._password.reveal(),
        }
        if self._scopes:
            fields["scope"] = " ".join(self._scopes)
        return self._form(fields, repeatable=True)

    def secrets(self) -> tuple[str, ...]:
        """The password, the client's secret and the tokens."""
        return (self._password.reveal(), *super().secrets())
