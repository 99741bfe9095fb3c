"""What a transport asks of whoever signs in; no I/O to the network happens here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, NamedTuple, TypeAlias

import msgspec

from ..errors import AuthError
from ..messages import Request, Response
from .single_flight import SingleFlight

Credentials: TypeAlias = Mapping[str, str]
"""Header names and values; all of them go to the API's own origin only."""


class Renewal(NamedTuple):
    """Credentials that were waited for; ``fetched`` where the server gave them just now."""

    credentials: Credentials
    fetched: bool


class TokenRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request to the token endpoint; ``repeatable`` where asking twice does no harm."""

    request: Request
    repeatable: bool = False


class Authenticator:
    """Adds credentials to requests. Derive from it for a way to sign in of your own.

    A transport calls :meth:`headers` before each attempt, and :meth:`sign` to put them into the
    request. Where :meth:`headers` gives None, one caller at a time calls :meth:`prepare`, sends
    :meth:`token_request` and hands the answer to :meth:`accept`, until that gives credentials;
    all others wait for it.
    """

    schemes: ClassVar[tuple[str, ...]] = ()
    """The document's security schemes that this is for; none stands for any of them."""

    needs_person = False
    """Whether :meth:`prepare` may wait for a person; such time is not counted as the call's."""

    def __init__(self) -> None:
        self.flight: SingleFlight[Renewal] = SingleFlight()

    def headers(self) -> Credentials | None:
        """The credentials to send now; None where a token must be had first. Never blocks."""
        raise NotImplementedError

    def headers_for(self, request: Request) -> Credentials | None:
        """The credentials for one request; those of all, unless it is overridden."""
        return self.headers()

    def sign(self, request: Request, credentials: Credentials, scheme: str = "") -> Request:
        """The request with what :meth:`headers` gave, for the scheme that the operation asks for.

        Override it for credentials that are no headers, or that depend on what is sent. A header
        that the call itself gives is left as it is.
        """
        taken: set[str] = set()  # loops, as each attempt comes by
        for name, _ in request.headers:
            taken.add(name.lower())
        headers = list(request.headers)
        for one in credentials.items():
            if one[0].lower() not in taken:
                headers.append(one)  # noqa: PERF401
        return msgspec.structs.replace(request, headers=tuple(headers))

    def attach(self, base_url: str) -> None:
        """Told the address of each client that signs in with this."""

    def refuses(self, response: Response) -> bool:
        """Whether the API's answer says that other credentials are needed."""
        return response.status == 401

    def reject(self, credentials: Credentials) -> bool:
        """Told that the API refused these; returns whether other credentials can be had."""
        return False

    def claim(self) -> Callable[[], None] | None:
        """What gives the right to renew back; None while another program has it.

        Asked again and again before :meth:`prepare`, for a while; never blocks.
        """
        return _nothing

    def prepare(self) -> Credentials | None:
        """Look into the store, ask a person: whatever must be done first and may block."""
        return None

    def token_request(self) -> TokenRequest:
        """The request that brings a token; called after :meth:`prepare` gave None."""
        raise AuthError(f"{type(self).__name__} has no token and no way to get one")

    def accept(self, response: Response) -> Credentials | None:
        """Keep the token in the answer; raises AuthError where the server refused.

        None where another request must follow: for a code or an address that this one brought,
        or for another program's token that was found instead and must be renewed itself.
        """
        raise NotImplementedError

    def still_good(self) -> Credentials | None:
        """What can be sent although it should be renewed, where the server could not be asked."""
        return None

    def secrets(self) -> tuple[str, ...]:
        """What must not be shown, should the server echo it."""
        return ()


def _nothing() -> None:
    """There was no claim to give back."""
