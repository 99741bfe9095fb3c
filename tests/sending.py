"""Sends a request over the sync or the async transport, so that one test holds for both."""

from __future__ import annotations

import asyncio
from typing import Literal

from runtime.auth import Auth
from runtime.messages.message import Request, Response
from runtime.operations.operation import Operation
from runtime.transport.http import AsyncTransport, SyncTransport
from runtime.transport.options import Timeouts, TransportOptions
from runtime.transport.retry import RetryPolicy

Kind = Literal["sync", "async"]
KINDS: tuple[Kind, ...] = ("sync", "async")

# Without certificates to load, a transport is made in a tenth of the time.
QUICK = TransportOptions(
    retry=RetryPolicy(first_wait=0.01, longest_wait=0.02),
    timeouts=Timeouts(total=5.0),
    verify=False,
)

OPERATION: Operation[None] = Operation(
    id="Customer_Get", method="GET", path="/customer/{number}", resource="customer", function="get"
)


def send(
    kind: Kind,
    request: Request,
    *,
    base_url: str,
    auth: Auth | None = None,
    options: TransportOptions = QUICK,
) -> Response:
    """One call over a transport of its own."""
    if kind == "sync":
        transport = SyncTransport(auth, base_url, options=options)
        try:
            return transport.send(request)
        finally:
            transport.close()

    async def run() -> Response:
        transport = AsyncTransport(auth, base_url, options=options)
        try:
            return await transport.send(request)
        finally:
            await transport.close()

    return asyncio.run(run())
