"""A person signs in with the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..messages import Secret
from .authorization_code import AuthorizationCodeLogin, LoginOptions
from .oauth import refuse_passwords

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .authenticator import Credentials


class InteractiveLogin(AuthorizationCodeLogin):
    """A person signs in with the browser; PKCE and state protect the way.

    The first call opens the browser, unless the store has a token. With the scope
    ``offline_access`` the token is renewed without asking again.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str | Secret | None = None,
        *,
        tenant_id: str = "",
        **options: Unpack[LoginOptions],
    ) -> None:
        client_secret = Secret.of(client_secret)
        refuse_passwords(options)
        super().__init__(client_id, client_secret, tenant=tenant_id, **options)

    def reject(self, credentials: Credentials) -> bool:
        """Mark the token as spent; whether another can be had without asking the person."""
        super().reject(credentials)
        return self._can_renew()

    def _authorization_parameters(self) -> Mapping[str, str]:
        if self._tenant and self._rules.tenant_parameter:
            return {self._rules.tenant_parameter: self._tenant}
        return {}
