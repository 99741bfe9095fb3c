"""Authorization code: a person signs in, the client gets a token (RFC 6749 §4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast

from ..errors import AuthError, ConfigurationError
from ..messages import Secret
from .oauth import OAuthAuthenticator, OAuthOptions, given_rules, refuse_passwords
from .prompts import Prompt, open_browser
from .sign_in import SignIn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..messages import Response
    from .authenticator import Credentials, TokenRequest

_NOWHERE = "the API names no address to sign in at: give authorization_url="

LOOPBACK_REDIRECT = "http://127.0.0.1:0/callback"


class LoginOptions(OAuthOptions, total=False):
    """What every flow in which a person signs in may be given.

    ``prompt`` sends the person to the page: :func:`.prompts.open_browser` (the default),
    :func:`.prompts.paste_redirect` or a function of your own. ``redirect_uri`` must be one that
    is registered for the application; port 0 takes any free port. ``login_timeout`` is in
    seconds.
    """

    redirect_uri: str
    prompt: Prompt
    login_timeout: float
    authorization_url: str


class AuthorizationCodeLogin(OAuthAuthenticator):
    """What the flows in which a person signs in have in common."""

    needs_person = True

    def __init__(
        self,
        client_id: str,
        client_secret: str | Secret | None,
        *,
        tenant: str,
        **options: Unpack[LoginOptions],
    ) -> None:
        client_secret = Secret.of(client_secret)
        refuse_passwords(options)
        self._redirect_uri = options.pop("redirect_uri", LOOPBACK_REDIRECT)
        self._prompt = options.pop("prompt", open_browser)
        self._login_timeout = options.pop("login_timeout", 300.0)
        authorization_url = options.pop("authorization_url", "")
        super().__init__(client_id, client_secret, tenant=tenant, **cast(OAuthOptions, options))
        if authorization_url:
            self._rules = given_rules(self._rules, {"authorization_url": authorization_url})
            self._check_addresses()
        known = (self._rules.authorization_url, self._rules.metadata_url)
        if not any(known) and "authorization_url" not in self._rules.references:
            raise ConfigurationError(_NOWHERE)
        self._grant: Mapping[str, str] = {}

    def prepare(self) -> Credentials | None:
        """Take a token from the store, else ask the person unless a refresh token is there."""
        found = super().prepare()
        if found is not None or self._undiscovered:
            return found
        token = self._token
        if token is not None and token.refresh is not None:
            refresh = token.refresh.reveal()
            self._grant = {"grant_type": "refresh_token", "refresh_token": refresh}
        else:
            self._grant = self._ask()
        return None

    def _ask(self) -> Mapping[str, str]:
        if not self._rules.authorization_url:
            raise ConfigurationError(_NOWHERE)
        sign_in = SignIn(
            authorization_url=self._rules.authorization_url,
            client_id=self._client_id,
            scopes=self._scopes,
            redirect_uri=self._redirect_uri,
            pkce=self._rules.pkce,
            timeout=self._login_timeout,
            parameters=self._authorization_parameters(),
        )
        grant = {
            "grant_type": "authorization_code",
            "code": sign_in.code(self._prompt(sign_in)),
            "redirect_uri": sign_in.redirect_uri,
        }
        return {**grant, "code_verifier": sign_in.verifier} if sign_in.verifier else grant

    def _authorization_parameters(self) -> Mapping[str, str]:
        return {}

    def token_request(self) -> TokenRequest:
        """The request that exchanges the code, or uses the refresh token; never repeated.

        A code works once, and a refresh token may be replaced by the answer that got lost.
        """
        if self._undiscovered:
            return self._metadata_request()
        return self._form(self._grant)

    def secrets(self) -> tuple[str, ...]:
        """The client's secret, the tokens, and what the exchange under way was made with."""
        names = ("code", "code_verifier", "refresh_token")
        return (*super().secrets(), *(self._grant[name] for name in names if name in self._grant))

    def accept(self, response: Response) -> Credentials | None:
        """Keep the token; a refresh token that was refused is dropped, to sign in anew.

        But not where another program used it first, and left the one that came for it.
        """
        grant = self._grant
        try:
            return super().accept(response)
        except AuthError as error:
            if error.code != "invalid_grant" or grant.get("grant_type") != "refresh_token":
                raise
            stored = self._stored()
            if stored is not None and stored.refresh != Secret(grant["refresh_token"]):
                self._adopt(stored)
                return self.headers()
            self.forget()
            raise AuthError(
                f"{error.message}. The session was ended at the server: sign in again "
                "(the next call asks for it)",
                code=error.code,
                status=error.status,
            ) from None
