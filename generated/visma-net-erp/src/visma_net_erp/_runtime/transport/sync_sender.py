"""Sends calls from threads."""

from __future__ import annotations

import copy
import time
from abc import ABC, abstractmethod
from concurrent.futures import wait
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from ..auth import Authenticator, Credentials, Renewal
from ..errors import RequestTimeoutError, TransportError
from ..messages import Request, Response
from .deadline import Deadline
from .places import Places
from .sender import CLAIM_PAUSE, CLAIM_SECONDS, Sender, renewal_from
from .streams import head_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..auth import Ways
    from .attempts import Call
    from .options import TransportOptions
    from .streams import SyncStream


class SyncSender(Sender, ABC):
    """Sends calls; shared by any number of threads."""

    def __init__(self, auth: Ways | None, base_url: str, options: TransportOptions) -> None:
        super().__init__(auth, base_url, options)
        self._places = Places(options.max_concurrency)

    @abstractmethod
    def _open(self, request: Request, call: Call) -> SyncStream:
        """Send, and wait for the head of the answer; raises TransportError."""

    def send(self, request: Request) -> Response:
        """Send, and read the whole answer, whatever its status.

        Raises TransportError where no answer came and AuthError where no token could be had.
        """
        return self._run(self.call_for(request))

    def sign_in(self) -> None:
        """Have the credentials of each way to sign in now, rather than at the first call.

        Raises AuthError and TransportError as that would.
        """
        for way in self._authenticators():
            if way.headers() is None:
                self._renewed(way, self.call_for(Request(method="GET", url=self._base_url)))

    def _run(self, call: Call) -> Response:
        while True:
            with ExitStack() as stack:
                outcome = self._attempt(call, stack)
            if call.rejects(outcome):
                continue
            pause = call.next(outcome)
            if pause is None and isinstance(outcome, Response):
                return outcome
            time.sleep(pause or 0.0)

    @contextmanager
    def stream(self, request: Request) -> Iterator[SyncStream]:
        """Send, and hand out the answer before its body is read; holds its place till the end.

        The total time ends with the head where the body is then read piece by piece, each within
        the read time-out.
        """
        call = self.call_for(request)
        while True:
            with ExitStack() as stack:
                stream = self._head(call, stack)
                outcome = call.end(head_of(stream))
                pause = 0.0 if call.rejects(outcome) else call.next(outcome)
                if pause is None and not isinstance(stream, TransportError):
                    yield stream
                    return
            time.sleep(pause or 0.0)

    def _attempt(self, call: Call, stack: ExitStack) -> Response | TransportError:
        found = self._head(call, stack)
        try:
            outcome = found if isinstance(found, TransportError) else found.read(call.deadline)
        except TransportError as error:
            outcome = error
        return call.end(outcome)

    def _head(self, call: Call, stack: ExitStack) -> SyncStream | TransportError:
        call.credentials = self._credentials(call)
        while self._wait_in_line(call, stack) and not self.up_to_date(call):
            stack.close()
            call.credentials = self._credentials(call)
        request = call.begin()
        if call.deadline.expired:
            return call.timed_out("total", sent=False)
        try:
            stream = self._open(request, call)
        except TransportError as error:
            return error
        stack.callback(stream.close)
        return stream

    def _wait_in_line(self, call: Call, stack: ExitStack) -> bool:
        """Wait for a place and for the quota; whether that took any time."""
        waited = self._take_place(call, stack)
        if self.options.rate_limiter is None:
            return waited
        while (pause := self.quota_pause(call)) > 0:
            stack.close()
            time.sleep(pause)
            self._take_place(call, stack)
            waited = True
        stack.callback(self.quota_release, call)
        return waited

    def _take_place(self, call: Call, stack: ExitStack) -> bool:
        if call.internal:
            return False
        free = self._places.free
        waited = not free.acquire(blocking=False)
        if waited and not free.acquire(timeout=call.deadline.remaining()):
            raise call.timed_out("pool", sent=False)
        stack.callback(free.release)
        return waited

    def _credentials(self, call: Call) -> tuple[Credentials, ...]:
        if call.foreign:
            return ()
        ready: list[tuple[Authenticator, Credentials | None]] = []
        for auth, _ in call.signing.signers:  # all are asked before any is waited for
            ready.append((auth, auth.headers_for(call.request)))
        found: list[Credentials] = []
        for auth, known in ready:
            found.append(self._renewed(auth, call) if known is None else known)
        return tuple(found)

    def _renewed(self, auth: Authenticator, call: Call) -> Credentials:
        while True:
            renewal = self._join_renewal(auth, call)
            if renewal is not None:
                call.renewed = call.renewed or renewal.fetched
                return renewal.credentials

    def _join_renewal(self, auth: Authenticator, call: Call) -> Renewal | None:
        future, leads = auth.flight.join()
        if leads:
            return self._lead_renewal(auth, call)
        while not future.done():
            started = time.monotonic()
            wait([future], timeout=call.deadline.remaining())
            if not future.done():
                call.wait_on_for_person(auth.flight, started)
        error = future.exception()
        if error is not None:
            # A copy each: threads that raise one object write over each other's traceback.
            raise copy.copy(error)
        return future.result()

    def _lead_renewal(self, auth: Authenticator, call: Call) -> Renewal | None:
        renewal: Renewal | None = None
        error: Exception | None = None
        try:
            renewal = self._renew(auth, call)
        except RequestTimeoutError as over:
            late = call.signing_in(over)
            # Where it is only this call's time that is over, the others may have more.
            error = None if call.deadline.expired else late
            raise late from None
        except Exception as failure:
            error = failure
            raise
        finally:
            auth.flight.land(renewal, error)
        return renewal

    def _renew(self, auth: Authenticator, call: Call) -> Renewal | None:
        known = auth.headers()
        if known is not None:
            return Renewal(known, fetched=False)
        claiming = Deadline(min(CLAIM_SECONDS, call.deadline.remaining()))
        while (release := auth.claim()) is None and not claiming.expired:
            time.sleep(CLAIM_PAUSE)
        try:
            return self._renew_claimed(auth, call)
        finally:
            if release is not None:
                release()

    def _renew_claimed(self, auth: Authenticator, call: Call) -> Renewal | None:
        with call.waiting_for_person(auth):
            known = auth.prepare()
        if known is not None:
            return Renewal(known, fetched=False)
        try:
            answer = self._run(self.token_call_for(auth.token_request(), call))
        except TransportError as error:
            return call.renewal_without(auth, error)
        return renewal_from(auth.accept(answer))
