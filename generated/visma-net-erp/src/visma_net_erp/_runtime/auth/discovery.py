"""Where an authorization server says of itself what its addresses are.

OpenID Connect Discovery 1.0 §3 and RFC 8414 §2 have the same members.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ..errors import AuthError
from ..messages import Request, Secret
from ..wire import refusal_of

if TYPE_CHECKING:
    from ..messages import Response

DISCOVERY_SECONDS = 30.0


class Metadata(msgspec.Struct, frozen=True, kw_only=True):
    """The addresses; each is absolute, and https unless it is on this machine."""

    token_endpoint: str = ""
    authorization_endpoint: str = ""
    device_authorization_endpoint: str = ""


def metadata_request(url: str) -> Request:
    """The request for the addresses."""
    accept = (("Accept", "application/json"),)
    return Request(method="GET", url=url, headers=accept, timeout=DISCOVERY_SECONDS)


def metadata_from(response: Response) -> Metadata:
    """The addresses in the answer; raises AuthError where they are not there or not safe."""
    if response.status != 200:
        raise AuthError(
            f"the authorization server does not say its addresses: {response.status}",
            status=response.status,
        )
    try:
        found = msgspec.json.decode(response.content, type=Metadata)
    except (msgspec.DecodeError, RecursionError):
        raise AuthError("the authorization server's metadata is not JSON of its kind") from None
    for address in msgspec.structs.astuple(found):
        refusal = refusal_of(Secret(address)) if address else ""
        if refusal:
            raise AuthError(f"the authorization server's metadata: {refusal}")
    if not found.token_endpoint:
        raise AuthError("the authorization server's metadata has no token_endpoint")
    return found
