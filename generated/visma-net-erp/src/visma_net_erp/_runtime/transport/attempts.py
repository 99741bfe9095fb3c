"""One call from its first attempt to its answer, without I/O: what to send, what comes next."""

from __future__ import annotations

import logging
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from ..auth import Renewal, Signing
from ..errors import RedirectError, RequestTimeoutError, ResponseError, TransportError
from ..messages import Request, Response, redact_bytes, redact_text, redact_url
from .deadline import Deadline, Until
from .hooks import Attempt
from .redirects import MAX_REDIRECTS, check_target, is_redirect, redirected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..auth import Authenticator, Credentials, SingleFlight
    from ..errors import Phase
    from ..wire import Origin
    from .options import TransportOptions

logger = logging.getLogger(__name__.partition(".")[0])


UNSIGNED = Signing()


class Call:
    """The state of one call; used by one thread or task at a time.

    ``own`` is the only origin that gets credentials, as ``signing`` says; ``secrets`` are what no
    way to sign in of the client may show. Calls that go ``elsewhere``, to a server of the
    operation's own, carry nothing that a client adds by itself. ``internal`` calls (for tokens)
    run no hooks, follow no redirect and need no place in the queue; ``repeatable`` says whether
    such a POST may be sent again like a safe method.
    """

    def __init__(
        self,
        request: Request,
        *,
        own: Origin,
        options: TransportOptions,
        signing: Signing = UNSIGNED,
        secrets: Callable[[], Iterable[str]] = tuple,
        internal: bool = False,
        elsewhere: bool = False,
        repeatable: bool = False,
    ) -> None:
        self.request = request
        self.own = own
        self.options = options
        self.signing = signing
        self._secrets = secrets
        self.internal = internal
        self.elsewhere = elsewhere
        self.deadline = Deadline(
            options.timeouts.total if request.timeout is None else request.timeout
        )
        self.foreign = not check_target(request, own)
        self.credentials: tuple[Credentials, ...] = ()
        self.renewed = False
        self.started = False
        self._method = "GET" if repeatable or request.repeatable else request.method
        self._policy = options.retry if request.retry is None else request.retry
        self._retries = (
            self._policy.max_retries if request.max_retries is None else request.max_retries
        )
        self._retried = 0
        self._redirects = 0
        self._attempt = Attempt(request=request)
        self.bounds: dict[str, float] = {}
        self._sent = 0
        self._started = 0.0

    def begin(self) -> Request:
        """Start the next attempt; returns what to send, as the hooks left it."""
        self._attempt = attempt = Attempt(request=self.request, number=self._sent)
        self._sent += 1
        self._started = time.monotonic()
        self.started = True
        most, deadline = self.options.timeouts, self.deadline
        self.bounds = {  # by the names that the HTTP library has for the waits
            "connect": Until(most.connect, deadline),
            "read": Until(most.read, deadline),
            "write": Until(most.write, deadline),
            "pool": deadline.remaining(),
        }
        if self.internal or not self.options.hooks:
            return self.request
        for hook in self.options.hooks:
            changed = hook.before(attempt)
            if changed is not None:
                attempt.request = changed
        self.foreign = not check_target(attempt.request, self.own)
        return attempt.request

    def end(self, outcome: Response | TransportError) -> Response | TransportError:
        """Finish the attempt; returns its outcome without secrets, as the hooks saw it."""
        attempt = self._attempt
        attempt.seconds = time.monotonic() - self._started
        if isinstance(outcome, TransportError) or outcome.status >= 400:
            outcome = _cleaned(outcome, self.secrets())
            if isinstance(outcome, TransportError) and not outcome.address:
                outcome.address = attempt.request.shown
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("%s -> %s in %.3f s", self._label(), _result(outcome), attempt.seconds)
        if self.internal:
            return outcome
        if self.options.rate_limiter is not None and isinstance(outcome, Response):
            self.options.rate_limiter.observe(self.request.operation, self._counted(outcome))
        for hook in self.options.hooks:
            hook.after(attempt, outcome)
        return outcome

    def next(self, outcome: Response | TransportError) -> float | None:
        """Seconds until the next attempt; None where the outcome is the call's answer.

        Raises the outcome where it is an error that is final.
        """
        if isinstance(outcome, Response) and 300 <= outcome.status < 400 and self._goes_on(outcome):
            self._follow(outcome)
            return 0.0
        pause = self._pause(outcome)
        if pause is not None:
            return pause
        if isinstance(outcome, TransportError):
            raise outcome
        return None

    def _goes_on(self, response: Response) -> bool:
        """Whether the call is sent elsewhere; a status that the document declares is an answer."""
        if self.internal or not is_redirect(response):
            return False
        operation = self.request.operation
        return operation is None or str(response.status) not in operation.answers

    def _follow(self, response: Response) -> None:
        self._redirects += 1
        if self._redirects > MAX_REDIRECTS:
            raise RedirectError(
                f"more than {MAX_REDIRECTS} redirects", operation=self.request.operation
            )
        self.request = redirected(self.request, response, self.own)
        self.foreign = not check_target(self.request, self.own)

    def _pause(self, outcome: Response | TransportError) -> float | None:
        response = outcome if isinstance(outcome, Response) else None
        if self._retried >= self._retries or not self.request.replayable:
            return None
        if not self._policy.repeats(self._method, outcome):
            return None
        pause = self._policy.wait(self._retried, response and self._counted(response))
        if pause >= self.deadline.remaining():
            return None
        self._retried += 1
        logger.info("%s -> %s: again in %.2f s", self._label(), _result(outcome), pause)
        return pause

    def _counted(self, response: Response) -> Response:
        """The answer with the headers of its quota by the names that all APIs have here."""
        named = self.options.limits.named(response.headers)
        if named is response.headers:
            return response
        return msgspec.structs.replace(response, headers=named)

    def secrets(self) -> tuple[str, ...]:
        """What must not be shown of what a server or library repeats."""
        sent = [one.get("Authorization", "") for one in self.credentials]
        return (*self._secrets(), *sent, *(one.partition(" ")[2] for one in sent))

    def signed(self, request: Request) -> Request:
        """The request with the credentials of this attempt."""
        signers = self.signing.signers
        for (auth, scheme), credentials in zip(signers, self.credentials, strict=False):
            request = auth.sign(request, credentials, scheme)
        return request

    def rejects(self, outcome: Response | TransportError) -> bool:
        """Whether the answer is a 401, or such, that other credentials cure; once a call at most.

        A token that was fetched for this very call is not replaced: the next would be no better.
        """
        if not isinstance(outcome, Response) or not self.credentials or self.renewed:
            return False
        if self.internal or self.foreign or outcome.status < 400 or not self.request.replayable:
            return False
        told = [
            auth.reject(credentials)
            for (auth, _), credentials in zip(self.signing.signers, self.credentials, strict=False)
            if auth.refuses(outcome)
        ]
        self.renewed = any(told)
        return self.renewed

    def too_large(self, most: int) -> ResponseError:
        """The error for an answer that has more bytes than it may have."""
        return ResponseError(
            f"the answer has more than {most} bytes (max_answer_bytes=)",
            operation=self.request.operation,
        )

    def timed_out(
        self, phase: Phase, *, sent: bool = True, seconds: float | None = None
    ) -> RequestTimeoutError:
        """The error for a call whose time is over; ``seconds`` is it where not the total."""
        total = self.deadline.total if seconds is None else seconds
        return RequestTimeoutError(
            f"not finished within {total:g} s ({phase})",
            phase=phase,
            operation=self.request.operation,
            sent=sent,
        )

    def renewal_without(self, auth: Authenticator, error: TransportError) -> Renewal:
        """What is left where the token endpoint cannot be asked; raises the error for nothing."""
        known = auth.still_good()
        if known is None:
            raise error
        logger.warning("the token is used to its end, as it could not be renewed: %s", error)
        return Renewal(known, fetched=False)

    def out_of_time(self) -> RequestTimeoutError:
        """The error for an attempt that the end of the call's time broke off.

        Raised where the attempt had not begun, since then nothing was sent.
        """
        if not self.started:
            raise self.timed_out("pool", sent=False)
        return self.timed_out("total")

    def signing_in(self, over: RequestTimeoutError) -> RequestTimeoutError:
        """The error for a call whose token did not come in time, itself not sent."""
        return RequestTimeoutError(
            f"no token: {over}",
            phase="sign-in",
            operation=self.request.operation,
            sent=False,
        )

    @contextmanager
    def waiting_for_person(self, auth: Authenticator) -> Iterator[None]:
        """While a person may be asked, the call's time does not run."""
        started = time.monotonic()
        auth.flight.asking = auth.needs_person
        try:
            yield
        finally:
            auth.flight.asking = False
            if auth.needs_person:
                self.deadline.extend(time.monotonic() - started)

    def wait_on_for_person(self, flight: SingleFlight[Renewal], started: float) -> None:
        """Give the call more time where a person is being asked; else it is over."""
        if not flight.asking:
            raise self.timed_out("sign-in", sent=False)
        self.deadline.extend(max(0.1, time.monotonic() - started))

    def _label(self) -> str:
        operation = self._attempt.request.operation
        name = f"{operation.resource}.{operation.function} " if operation else ""
        return f"{name}{self._attempt.request.method} {redact_url(self._attempt.request.url)}"


def _result(outcome: Response | TransportError) -> str:
    if isinstance(outcome, Response):
        return str(outcome.status)
    return f"{type(outcome).__name__}: {outcome}"


def _cleaned(
    outcome: Response | TransportError, secrets: tuple[str, ...]
) -> Response | TransportError:
    """Without the credentials that a server or library echoed."""
    if isinstance(outcome, TransportError):
        outcome.message = redact_text(outcome.message, secrets)
        outcome.args = (outcome.message,)
        return outcome
    headers = {name: redact_text(value, secrets) for name, value in outcome.headers.items()}
    content = redact_bytes(outcome.content, secrets)
    return msgspec.structs.replace(outcome, headers=headers, content=content)
