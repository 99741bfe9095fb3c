"""Device authorization: a person signs in on another machine (RFC 8628)."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, Unpack, cast

import msgspec

from ..errors import AuthError, ConfigurationError
from ..messages import Secret
from .oauth import OAuthAuthenticator, OAuthOptions, given_rules, refuse_passwords

if TYPE_CHECKING:
    from ..messages import Response
    from .authenticator import Credentials, TokenRequest

GRANT = "urn:ietf:params:oauth:grant-type:device_code"

SLOW_DOWN_SECONDS = 5.0
"""By how much each slow_down lengthens the wait (RFC 8628 §3.5)."""

LONGEST_INTERVAL = 60.0
"""Seconds between two questions, whatever the server asks for: nobody is to be waited for longer
than it takes to notice that the person is done."""

LONGEST_CODE = 3600.0
"""Seconds that a code is asked with, however long the server says that it lasts."""


class DeviceCode(msgspec.Struct, frozen=True, kw_only=True):
    """What to show: the person opens ``verification_uri`` and types ``user_code``.

    ``verification_uri_complete``, where the server gives it, has the code in it. The code ends
    after ``expires_in`` seconds.
    """

    user_code: str
    verification_uri: str
    verification_uri_complete: str = ""
    expires_in: float = 1800.0


Show: TypeAlias = Callable[[DeviceCode], None]
"""Shows a code to a person, and returns at once."""


class _Answer(msgspec.Struct):
    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str = ""
    expires_in: float = 1800.0
    interval: float = 5.0


class DeviceOptions(OAuthOptions, total=False):
    """What :class:`DeviceLogin` may be given: ``show`` shows the code to the person."""

    show: Show
    device_url: str


def print_code(code: DeviceCode) -> None:
    """Print where to sign in, to standard error."""
    sys.stderr.write(f"Open {code.verification_uri} and enter {code.user_code}\n")
    sys.stderr.flush()


class DeviceLogin(OAuthAuthenticator):
    """A person signs in on any other machine, with a code that this program shows.

    The first call shows the code and waits until the person is done, unless the store has a
    token.
    """

    needs_person = True

    def __init__(
        self,
        client_id: str,
        client_secret: str | Secret | None = None,
        *,
        tenant_id: str = "",
        **options: Unpack[DeviceOptions],
    ) -> None:
        client_secret = Secret.of(client_secret)
        refuse_passwords(options)
        self._show = options.pop("show", print_code)
        device_url = options.pop("device_url", "")
        self._code = Secret("")
        self._interval = 0.0
        self._ends = 0.0
        super().__init__(client_id, client_secret, tenant=tenant_id, **cast(OAuthOptions, options))
        if device_url:
            self._rules = given_rules(self._rules, {"device_url": device_url})
            self._check_addresses()

    def reject(self, credentials: Credentials) -> bool:
        """Mark the token as spent; whether another can be had without asking the person."""
        super().reject(credentials)
        return self._can_renew()

    def prepare(self) -> Credentials | None:
        """Take a token from the store, else let the person have some time for the code."""
        found = super().prepare()
        if found is None and self._code:
            time.sleep(self._interval)
        return found

    def token_request(self) -> TokenRequest:
        """The next request: for a new token, for a code, or whether the person is done."""
        if self._undiscovered:
            return self._metadata_request()
        token = self._token
        if token is not None and token.refresh is not None:
            refresh = token.refresh.reveal()
            return self._form({"grant_type": "refresh_token", "refresh_token": refresh})
        if self._code:
            polled = {"grant_type": GRANT, "device_code": self._code.reveal()}
            return self._form(polled)
        if not self._rules.device_url:
            raise ConfigurationError("the API names no address for device codes: give device_url=")
        scopes = {"scope": " ".join(self._scopes)} if self._scopes else {}
        return self._form(scopes, repeatable=True, url=self._rules.device_url)

    def accept(self, response: Response) -> Credentials | None:
        """Show the code, wait on, or keep the token; raises AuthError where it was refused."""
        if self._undiscovered:
            return super().accept(response)
        token = self._token
        if token is not None and token.refresh is not None:
            return self._renewed(response)
        if not self._code:
            self._begin(response)
            return None
        return self._polled(response)

    def _renewed(self, response: Response) -> Credentials | None:
        try:
            return super().accept(response)
        except AuthError as error:
            if error.code != "invalid_grant":
                raise
            self.forget()
            return None

    def _begin(self, response: Response) -> None:
        if response.status != 200:
            raise self._refusal(response)
        try:
            answer = msgspec.json.decode(response.content, type=_Answer, strict=False)
        except (msgspec.DecodeError, RecursionError):
            raise AuthError("the answer holds no device code", status=response.status) from None
        self._code = Secret(answer.device_code)
        self._interval = min(max(answer.interval, 0.0), LONGEST_INTERVAL)
        self._ends = self._clock() + min(answer.expires_in, LONGEST_CODE)
        self._show(msgspec.convert(msgspec.to_builtins(answer), DeviceCode))

    def _polled(self, response: Response) -> Credentials | None:
        if response.status == 200:
            self._code = Secret("")
            return super().accept(response)
        refusal = self._refusal(response)
        if refusal.code == "slow_down":
            self._interval = min(self._interval + SLOW_DOWN_SECONDS, LONGEST_INTERVAL)
        if refusal.code in ("authorization_pending", "slow_down") and self._clock() < self._ends:
            return None
        self._code = Secret("")
        raise refusal

    def secrets(self) -> tuple[str, ...]:
        """The client's secret, the tokens, and the code that is asked with."""
        return (*super().secrets(), self._code.reveal())
