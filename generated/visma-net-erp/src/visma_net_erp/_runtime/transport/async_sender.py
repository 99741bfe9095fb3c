"""Sends calls from tasks of an event loop, asyncio's or trio's."""

from __future__ import annotations

import copy
import threading
import time
from abc import ABC, abstractmethod
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import TYPE_CHECKING

import anyio
from anyio import to_thread
from anyio.from_thread import BlockingPortal

from ..auth import Authenticator, Credentials, Renewal
from ..errors import RequestTimeoutError, TransportError
from ..messages import Request, Response
from .deadline import Deadline
from .places import LoopPlaces
from .sender import CLAIM_PAUSE, CLAIM_SECONDS, Sender, renewal_from
from .streams import head_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from concurrent.futures import Future

    from ..auth import TokenRequest, Ways
    from .attempts import Call
    from .options import TransportOptions
    from .streams import AsyncStream


class AsyncSender(Sender, ABC):
    """Sends calls; shared by any number of tasks of one event loop."""

    def __init__(self, auth: Ways | None, base_url: str, options: TransportOptions) -> None:
        super().__init__(auth, base_url, options)
        self._places = LoopPlaces(options.max_concurrency)

    @abstractmethod
    async def _open(self, request: Request, call: Call) -> AsyncStream:
        """Send, and wait for the head of the answer; raises TransportError."""

    async def send(self, request: Request) -> Response:
        """Send, and read the whole answer, whatever its status.

        Raises TransportError where no answer came and AuthError where no token could be had.
        """
        return await self._run(self.call_for(request))

    def check_loop(self) -> None:
        """Raise ConfigurationError in an event loop that is not the client's own."""
        self._places.free()

    async def _run(self, call: Call) -> Response:
        while True:
            async with AsyncExitStack() as stack:
                outcome = await self._attempt(call, stack)
            if call.rejects(outcome):
                continue
            pause = call.next(outcome)
            if pause is None and isinstance(outcome, Response):
                return outcome
            await anyio.sleep(pause or 0.0)

    @asynccontextmanager
    async def stream(self, request: Request) -> AsyncIterator[AsyncStream]:
        """Send, and hand out the answer before its body is read; holds its place till the end.

        The total time ends with the head where the body is then read piece by piece, each within
        the read time-out.
        """
        call = self.call_for(request)
        while True:
            async with AsyncExitStack() as stack:
                call.credentials = await self._credentials(call)
                stream: AsyncStream | TransportError = await self._head_in_time(call, stack)
                outcome = call.end(head_of(stream))
                pause = 0.0 if call.rejects(outcome) else call.next(outcome)
                if pause is None and not isinstance(stream, TransportError):
                    yield stream
                    return
            await anyio.sleep(pause or 0.0)

    async def _attempt(self, call: Call, stack: AsyncExitStack) -> Response | TransportError:
        call.credentials = await self._credentials(call)
        call.started = False
        # One scope for all of it: the connection is given back after it, by the stack.
        with anyio.move_on_after(call.deadline.remaining()):
            found = await self._head(call, stack)
            try:
                return call.end(found if isinstance(found, TransportError) else await found.read())
            except TransportError as error:
                return call.end(error)
        return call.end(call.out_of_time())

    async def _head_in_time(
        self, call: Call, stack: AsyncExitStack
    ) -> AsyncStream | TransportError:
        call.started = False
        with anyio.move_on_after(call.deadline.remaining()):
            return await self._head(call, stack)
        return call.out_of_time()

    async def _head(self, call: Call, stack: AsyncExitStack) -> AsyncStream | TransportError:
        while await self._wait_in_line(call, stack) and not self.up_to_date(call):
            await stack.aclose()
            call.credentials = await self._credentials(call)
        request = call.begin()
        try:
            stream = await self._open(request, call)
        except TransportError as error:
            return error
        stack.push_async_callback(stream.close)
        return stream

    async def _wait_in_line(self, call: Call, stack: AsyncExitStack) -> bool:
        """Wait for a place and for the quota; whether that took any time."""
        waited = await self._take_place(call, stack)
        while (pause := self.quota_pause(call)) > 0:
            await stack.aclose()
            await anyio.sleep(pause)
            await self._take_place(call, stack)
            waited = True
        stack.callback(self.quota_release, call)
        return waited

    async def _take_place(self, call: Call, stack: AsyncExitStack) -> bool:
        free = self._places.free()
        if call.internal:
            return False
        waited = free.value == 0
        await free.acquire()
        stack.callback(free.release)
        return waited

    async def _credentials(self, call: Call) -> tuple[Credentials, ...]:
        if call.foreign:
            return ()
        signers = call.signing.signers
        ready = [auth.headers_for(call.request) for auth, _ in signers]
        for index, (auth, _) in enumerate(signers):
            if ready[index] is None:
                ready[index] = await self._renewed(auth, call)
        return tuple(one or {} for one in ready)

    async def _renewed(self, auth: Authenticator, call: Call) -> Credentials:
        while True:
            renewal = await self._join_renewal(auth, call)
            if renewal is not None:
                call.renewed = call.renewed or renewal.fetched
                return renewal.credentials

    async def _join_renewal(self, auth: Authenticator, call: Call) -> Renewal | None:
        future, leads = auth.flight.join()
        if leads:
            return await self._lead_renewal(auth, call)
        while not future.done():
            started = time.monotonic()
            await _landed(future, call.deadline.remaining())
            if not future.done():
                call.wait_on_for_person(auth.flight, started)
        error = future.exception()
        if error is not None:
            # A copy each: tasks that raise one object write over each other's traceback.
            raise copy.copy(error)
        return future.result()

    async def _lead_renewal(self, auth: Authenticator, call: Call) -> Renewal | None:
        renewal: Renewal | None = None
        error: Exception | None = None
        try:
            renewal = await self._renew(auth, call)
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

    async def _renew(self, auth: Authenticator, call: Call) -> Renewal | None:
        known = auth.headers()
        if known is not None:
            return Renewal(known, fetched=False)
        claiming = Deadline(min(CLAIM_SECONDS, call.deadline.remaining()))
        while (release := auth.claim()) is None and not claiming.expired:
            await anyio.sleep(CLAIM_PAUSE)
        try:
            return await self._renew_claimed(auth, call)
        finally:
            if release is not None:
                release()

    async def _renew_claimed(self, auth: Authenticator, call: Call) -> Renewal | None:
        with call.waiting_for_person(auth):
            # Stores and prompts may block, so they run beside the event loop.
            known = await to_thread.run_sync(auth.prepare, abandon_on_cancel=True)
        if known is not None:
            return Renewal(known, fetched=False)
        wanted = auth.token_request()
        if wanted.repeatable:
            return await self._exchange(auth, wanted, call)
        return await self._exchange_to_the_end(auth, wanted, call)

    async def _exchange(
        self, auth: Authenticator, wanted: TokenRequest, call: Call
    ) -> Renewal | None:
        try:
            answer = await self._run(self.token_call_for(wanted, call))
        except TransportError as error:
            return call.renewal_without(auth, error)
        return renewal_from(await to_thread.run_sync(auth.accept, answer))

    async def _exchange_to_the_end(
        self, auth: Authenticator, wanted: TokenRequest, call: Call
    ) -> Renewal | None:
        """Let a cancelled call wait for its answer: the token that was sent works no second time.

        A task of its own, as asyncio's way of cancelling passes by a shield.
        """
        found: list[Renewal | Exception | None] = []

        async def exchange() -> None:
            with anyio.CancelScope(shield=True):
                try:
                    found.append(await self._exchange(auth, wanted, call))
                except Exception as error:
                    found.append(error)

        async with anyio.create_task_group() as group:
            group.start_soon(exchange)
        (outcome,) = found
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


async def _landed(future: Future[Renewal | None], seconds: float) -> None:
    """Wait for a flight that may be led by a thread or by another event loop."""
    landed, own = anyio.Event(), threading.get_ident()
    async with BlockingPortal() as portal:

        def wake(_: object) -> None:
            if threading.get_ident() == own:
                landed.set()
                return
            with suppress(RuntimeError):  # nobody waits any more
                portal.start_task_soon(landed.set)

        future.add_done_callback(wake)
        with anyio.move_on_after(seconds):
            await landed.wait()
