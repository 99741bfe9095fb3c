"""Client credentials: an application signs in as itself (RFC 6749 §4.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..errors import ConfigurationError
from ..messages import Secret
from .oauth import OAuthAuthenticator, OAuthOptions, refuse_passwords

if TYPE_CHECKING:
    from .authenticator import TokenRequest


class ServiceCredentials(OAuthAuthenticator):
    """Signs in as the application, for one tenant.

    The token is fetched at the first call, shared by every thread and task, renewed before it
    ends and once after a 401. One object may serve many clients.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str | Secret,
        *,
        tenant_id: str = "",
        **options: Unpack[OAuthOptions],
    ) -> None:
        client_secret = Secret.of(client_secret)
        refuse_passwords(options)
        if not client_secret:
            raise ConfigurationError("client_secret is empty")
        super().__init__(client_id, client_secret, tenant=tenant_id, **options)

    def token_request(self) -> TokenRequest:
        """The request that brings a token; harmless to repeat, as each answer stands alone."""
        if self._undiscovered:
            return self._metadata_request()
        fields = {"grant_type": "client_credentials"}
        if self._scopes:
            fields["scope"] = " ".join(self._scopes)
        return self._form(fields, repeatable=True)
