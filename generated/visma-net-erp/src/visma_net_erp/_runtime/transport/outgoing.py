"""From a request of ours to one of httpx, with what the client adds by itself or must not."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, cast

import httpx

from ..auth import DigestLogin
from ..errors import ConfigurationError
from ..messages import Request
from .async_content import AsyncContent
from .encodings import offered
from .redirects import FOREIGN_HEADERS

if TYPE_CHECKING:
    from httpx._client import UseClientDefault

    from .attempts import Call


_NAME_OF: Callable[[tuple[str, str]], str] = itemgetter(0)


def outgoing_request(
    client: httpx.Client | httpx.AsyncClient, request: Request, call: Call
) -> httpx.Request:
    """The signed request; raises ConfigurationError where httpx cannot send it."""
    if not call.foreign:
        request = call.signed(request)
    agent = _user_agent(call.options.application, call.options.user_agent)
    own = {
        "user-agent": ("User-Agent", agent),
        "accept-encoding": ("Accept-Encoding", offered(client.headers.get("accept-encoding", ""))),
    }
    for name in map(_NAME_OF, request.headers):  # no value among the locals
        own.pop(name.lower(), None)
    headers = [*own.values(), *request.headers]
    try:
        if call.internal or call.foreign or call.elsewhere:
            return _plain_request(client, request, headers, call)
        outgoing = client.build_request(
            request.method,
            request.url,
            headers=headers,
            content=_content(client, request),
            extensions={"timeout": call.bounds},
        )
    except (httpx.InvalidURL, UnicodeEncodeError):
        # Not chained: the error holds the header's value.
        outgoing = None
    del headers  # whoever shows the locals of this frame would show them
    if outgoing is None or call.own.host not in (outgoing.url.host, outgoing.url.raw_host.decode()):
        # The second can only be two libraries reading one address differently.
        raise ConfigurationError("the address or a header of the request cannot be sent")
    outgoing.method = request.method  # httpx writes it in capitals; case counts (RFC 9110 §9.1)
    return outgoing


def _plain_request(
    client: httpx.Client | httpx.AsyncClient,
    request: Request,
    headers: list[tuple[str, str]],
    call: Call,
) -> httpx.Request:
    """Without what the client adds by itself: its headers and cookies are for the API alone."""
    if call.foreign:
        headers = [header for header in headers if header[0].lower() in FOREIGN_HEADERS]
    return httpx.Request(
        request.method,
        request.url,
        headers=headers,
        content=_content(client, request),
        extensions={"timeout": call.bounds},
    )


def _content(
    client: httpx.Client | httpx.AsyncClient, request: Request
) -> bytes | Iterable[bytes] | AsyncContent:
    content: bytes | Iterable[bytes] = request.content
    if isinstance(content, bytes) or isinstance(client, httpx.Client):
        return content
    return AsyncContent(content)


def library_auth(call: Call, *, given: bool) -> httpx.Auth | UseClientDefault | None:
    """The way to sign in that httpx itself goes, where the call has one."""
    if call.internal or call.foreign:
        return None
    way = call.signing.library
    if isinstance(way, DigestLogin):
        return cast("httpx.Auth", way.made_by(httpx.DigestAuth))
    if way is None and call.signing.wanted and not given and not call.elsewhere:
        return httpx.USE_CLIENT_DEFAULT
    return way


@lru_cache(maxsize=16)
def _user_agent(application: str, package: str) -> str:
    platform_part = f"Python/{platform.python_version()} httpx/{httpx.__version__}"
    text = f"{application} {package} {platform_part}"
    return " ".join("".join(c if " " <= c <= "~" else "?" for c in text).split())
