"""What a redirect does to a request."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

import msgspec

from ..errors import ConfigurationError, RedirectError
from ..operations import SAFE_METHODS
from ..wire import Origin, origin_of, upgraded

if TYPE_CHECKING:
    from ..messages import Request, Response

MAX_REDIRECTS = 10

REDIRECT_STATUSES = frozenset({301, 302, 303, 307, 308})

FOREIGN_HEADERS = frozenset(
    {"accept", "accept-language", "if-modified-since", "if-none-match", "range", "user-agent"}
)
"""All that a request to another origin may carry: nothing of the API's, no credential."""


def is_redirect(response: Response) -> bool:
    """Whether the answer sends the client elsewhere."""
    return response.status in REDIRECT_STATUSES and "location" in response.headers


def redirected(request: Request, response: Response, own: Origin) -> Request:
    """The request to send next; raises RedirectError where following would be wrong.

    A POST is never turned into a GET but by 303, and is sent again only by 307 and 308 to the
    own origin: those say that it was not processed (RFC 9110 §15.4).
    """
    target = _location(request, response, own)
    if response.status == 303 and request.method.upper() not in SAFE_METHODS:
        headers = tuple(h for h in request.headers if not h[0].lower().startswith("content-"))
        request = msgspec.structs.replace(
            request, method="GET", content=b"", headers=headers, replayable=True
        )
    elif request.method.upper() not in SAFE_METHODS and response.status not in (307, 308):
        raise RedirectError(
            f"{request.method} was answered with a redirect ({response.status}): "
            "is the base address right?",
            operation=request.operation,
        )
    if not request.replayable:
        raise RedirectError(
            f"redirected ({response.status}), but the body can be sent only once",
            operation=request.operation,
        )
    followed = msgspec.structs.replace(request, url=target)
    check_target(followed, own)
    return followed


def _location(request: Request, response: Response, own: Origin) -> str:
    """The absolute address in Location, https:// where that is the own host."""
    try:
        return upgraded(urljoin(request.url, response.headers["location"]), own)
    except (ValueError, ConfigurationError) as error:
        raise RedirectError(
            "redirected to no valid address", operation=request.operation
        ) from error


def check_target(request: Request, own: Origin) -> bool:
    """Whether the request goes to the own origin; raises RedirectError where it must not go.

    Another origin is asked only what changes nothing, and only over TLS.
    """
    try:
        target = origin_of(request.url)
    except ConfigurationError as error:
        raise RedirectError(str(error), operation=request.operation, sent=False) from None
    if target == own:
        return True
    if not target.secure or (own.scheme == "https" and target.scheme != "https"):
        raise RedirectError(
            f"http://{target.host} is not encrypted, so it is not asked",
            operation=request.operation,
            sent=False,
        )
    if request.method.upper() not in SAFE_METHODS:
        raise RedirectError(
            f"{request.method} goes to {own.host} only, not to {target.host}",
            operation=request.operation,
            sent=False,
        )
    return False
