"""What sending has in common for threads and for tasks: sign-in, set-up, quota.

:class:`.sync_sender.SyncSender` and :class:`.async_sender.AsyncSender` differ only in how they
wait. What they decide is here and in :mod:`.call`, :mod:`.retry`, :mod:`.limits` and
:mod:`.auth`, none of which waits; and none of all these knows an HTTP library.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from ..auth import Authenticator, ClientCertificate, Renewal, Signing, signing, ways_of
from ..errors import ConfigurationError
from ..wire import origin_of, require_secure
from .attempts import UNSIGNED, Call

if TYPE_CHECKING:
    from ..auth import Credentials, TokenRequest, Ways
    from ..messages import Request
    from ..operations import Security
    from ..wire import Origin
    from .options import TransportOptions

S = TypeVar("S", bound="Sender")

CLAIM_SECONDS = 40.0
"""How long another program may take to renew a token before this one does it as well."""

CLAIM_PAUSE = 0.05


def renewal_from(accepted: Credentials | None) -> Renewal | None:
    """What an answer of the token endpoint brought; None where it has to be tried again."""
    return None if accepted is None else Renewal(accepted, fetched=True)


class Sender:
    """What both kinds share: who signs in, where to, and how calls are set up."""

    def __init__(self, auth: Ways | None, base_url: str, options: TransportOptions) -> None:
        self.options = options
        self._ways = ways_of(auth)
        self._signings: dict[Security | None, Signing] = {}
        self._own = require_secure(base_url)
        self._base_url = base_url
        for way in self._authenticators():
            way.attach(base_url)

    def with_options(self: S, **changes: Any) -> S:
        """The same connections and sign-in with some :class:`.TransportOptions` changed.

        The connections' own settings (``max_concurrency``, ``proxy``, ``verify``) stay.
        """
        clone = copy.copy(self)
        clone.options = msgspec.structs.replace(self.options, **changes)
        return clone

    def call_for(self, request: Request) -> Call:
        """A call of the API."""
        own = origin_of(request.server) if request.server else self._own
        elsewhere = own != self._own
        return Call(
            request,
            own=own,
            options=self.options,
            signing=self._signing_at(own, request) if elsewhere else self._signing(request),
            secrets=self._secrets,
            elsewhere=elsewhere,
        )

    def _signing_at(self, other: Origin, request: Request) -> Signing:
        """How a call to another origin is signed: only where the document says that it is."""
        said = self.options.security is not None or (
            request.operation is not None and request.operation.security is not None
        )
        found = self._signing(request) if said else UNSIGNED
        if not other.secure and (found.signers or found.library):
            raise ConfigurationError(
                f"http://{other.host} is not encrypted: no credentials go there"
            )
        return found

    def _signing(self, request: Request) -> Signing:
        security = self.options.security
        if request.operation is not None and request.operation.security is not None:
            security = request.operation.security
        known = self._signings.get(security)
        if known is None:
            known = self._signings[security] = signing(self._ways, security)
        return known

    def _authenticators(self) -> list[Authenticator]:
        return [way for way in self._ways if isinstance(way, Authenticator)]

    def _certificate(self, http_client: object) -> ClientCertificate | None:
        """The certificate to show; the caller's own connections cannot be given one."""
        found = [way for way in self._ways if isinstance(way, ClientCertificate)]
        if len(found) > 1 or (found and http_client is not None):
            raise ConfigurationError("a client shows one certificate, of verify= where it has one")
        return found[0] if found else None

    def _secrets(self) -> tuple[str, ...]:
        return tuple(secret for way in self._authenticators() for secret in way.secrets())

    def token_call_for(self, wanted: TokenRequest, call: Call) -> Call:
        """A call to the token endpoint, within the time of the call that needs the token."""
        most, left = wanted.request.timeout, call.deadline.remaining()
        return Call(
            msgspec.structs.replace(
                wanted.request, timeout=left if most is None else min(most, left)
            ),
            own=require_secure(wanted.request.url),
            options=self.options,
            secrets=self._secrets,
            internal=True,
            repeatable=wanted.repeatable,
        )

    def up_to_date(self, call: Call) -> bool:
        """Whether there are credentials for a call that had to wait; those of now are taken.

        A token may end, or be replaced, while a long line of calls waits for a place.
        """
        if call.internal or call.foreign:
            return True
        known = tuple(auth.headers_for(call.request) for auth, _ in call.signing.signers)
        ready = tuple(one for one in known if one is not None)
        if len(ready) < len(known):
            return False
        if ready != call.credentials:
            call.credentials, call.renewed = ready, False
        return True

    def quota_pause(self, call: Call) -> float:
        """Seconds to hold the call back; 0 where it may go."""
        limiter = self.options.rate_limiter
        if limiter is None or call.internal or call.foreign:
            return 0.0
        pause = limiter.reserve(call.request.operation)
        if pause > call.deadline.remaining():
            raise call.timed_out("quota", sent=False)
        return pause

    def quota_release(self, call: Call) -> None:
        """Tell the rate limiter that the attempt is over."""
        if self.options.rate_limiter and not call.internal and not call.foreign:
            self.options.rate_limiter.release()
