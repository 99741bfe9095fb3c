"""Sends calls from tasks of an asyncio event loop."""

from __future__ import annotations

import asyncio
import copy
import time
from abc import ABC, abstractmethod
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

from ..auth import Authenticator, Credentials, Renewal
from ..errors import TransportError
from ..messages import Request, Response
from .sender import Sender
from .streams import head_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ..auth import Auth
    from .attempts import Call
    from .options import TransportOptions
    from .streams import AsyncStream


class AsyncSender(Sender, ABC):
    """Sends calls on asyncio; shared by any number of tasks of one event loop."""

    def __init__(self, auth: Auth | None, base_url: str, options: TransportOptions) -> None:
        super().__init__(auth, base_url, options)
        self._places = asyncio.Semaphore(options.max_concurrency)

    @abstractmethod
    async def _open(self, request: Request, call: Call) -> AsyncStream:
        """Send, and wait for the head of the answer; raises TransportError."""

    async def send(self, request: Request) -> Response:
        """Send, and read the whole answer, whatever its status.

        Raises TransportError where no answer came and AuthError where no token could be had.
        """
        return await self._run(self.call_for(request))

    async def _run(self, call: Call) -> Response:
        while True:
            async with AsyncExitStack() as stack:
                outcome = await self._attempt(call, stack)
            if call.rejects(outcome):
                continue
            pause = call.next(outcome)
            if pause is None and isinstance(outcome, Response):
                return outcome
            await asyncio.sleep(pause or 0.0)

    @asynccontextmanager
    async def stream(self, request: Request) -> AsyncIterator[AsyncStream]:
        """Send, and hand out the answer before its body is read; holds its place till the end.

        The total time ends with the head; each piece of the body has the read time-out.
        """
        call = self.call_for(request)
        while True:
            async with AsyncExitStack() as stack:
                stream = await self._head(call, stack)
                outcome = call.end(head_of(stream))
                pause = 0.0 if call.rejects(outcome) else call.next(outcome)
                if pause is None and not isinstance(stream, TransportError):
                    yield stream
                    return
            await asyncio.sleep(pause or 0.0)

    async def _attempt(self, call: Call, stack: AsyncExitStack) -> Response | TransportError:
        found = await self._head(call, stack)
        outcome: Response | TransportError
        try:
            if isinstance(found, TransportError):
                outcome = found
            else:
                async with asyncio.timeout(call.deadline.remaining()):
                    outcome = await found.read()
        except TransportError as error:
            outcome = error
        except TimeoutError:
            outcome = call.timed_out("total")
        return call.end(outcome)

    async def _head(self, call: Call, stack: AsyncExitStack) -> AsyncStream | TransportError:
        call.credentials = await self._credentials(call)
        await self._take_place(call, stack)
        while (pause := self.quota_pause(call)) > 0:
            await stack.aclose()
            await asyncio.sleep(pause)
            await self._take_place(call, stack)
        stack.callback(self.quota_release, call)
        request = call.begin()
        try:
            async with asyncio.timeout(call.deadline.remaining()):
                stream = await self._open(request, call)
        except TransportError as error:
            return error
        except TimeoutError:
            return call.timed_out("total")
        stack.push_async_callback(stream.close)
        return stream

    async def _take_place(self, call: Call, stack: AsyncExitStack) -> None:
        if call.internal:
            return
        try:
            async with asyncio.timeout(call.deadline.remaining()):
                await self._places.acquire()
        except TimeoutError:
            raise call.timed_out("pool", sent=False) from None
        stack.callback(self._places.release)

    async def _credentials(self, call: Call) -> Credentials:
        ready = self.ready(call)
        while ready is None and isinstance(self._auth, Authenticator):
            started = time.monotonic()
            renewal = await self._join_renewal(self._auth, call)
            if renewal is not None:
                ready, call.renewed = renewal.credentials, call.renewed or renewal.fetched
            if self._auth.needs_person:
                call.deadline.extend(time.monotonic() - started)
        return ready or {}

    async def _join_renewal(self, auth: Authenticator, call: Call) -> Renewal | None:
        future, leads = auth.flight.join()
        if leads:
            return await self._lead_renewal(auth)
        seconds = None if auth.needs_person else call.deadline.remaining()
        done, _ = await asyncio.wait([asyncio.wrap_future(future)], timeout=seconds)
        if not done:
            raise call.timed_out("sign-in", sent=False)
        error = future.exception()
        if error is not None:
            # A copy each: tasks that raise one object write over each other's traceback.
            raise copy.copy(error)
        return future.result()

    async def _lead_renewal(self, auth: Authenticator) -> Renewal:
        try:
            # Stores and prompts may block, so they run beside the event loop.
            known = auth.headers() or await asyncio.to_thread(auth.prepare)
            if known is not None:
                renewal = Renewal(known, fetched=False)
            else:
                answer = await self._run(self.token_call_for(auth.token_request()))
                renewal = Renewal(await asyncio.to_thread(auth.accept, answer), fetched=True)
        except BaseException as error:
            auth.flight.land(error=error if isinstance(error, Exception) else None)
            raise
        auth.flight.land(renewal)
        return renewal
