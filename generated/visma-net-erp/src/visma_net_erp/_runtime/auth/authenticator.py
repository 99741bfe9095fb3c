"""What a transport asks of whoever signs in; no I/O to the network happens here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

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

    A transport calls :meth:`headers` before each attempt. Where that gives None, one caller at
    a time calls :meth:`prepare`, sends :meth:`token_request` and hands the answer to
    :meth:`accept`; all others wait for it.
    """

    needs_person = False
    """Whether :meth:`prepare` may wait for a person; such time is not counted as the call's."""

    def __init__(self) -> None:
        self.flight: SingleFlight[Renewal] = SingleFlight()

    def headers(self) -> Credentials | None:
        """The credentials to send now; None where a token must be had first. Never blocks."""
        raise NotImplementedError

    def reject(self, credentials: Credentials) -> bool:
        """Told that the API answered 401; returns whether other credentials can be had."""
        return False

    def prepare(self) -> Credentials | None:
        """Look into the store, ask a person: whatever must be done first and may block."""
        return None

    def token_request(self) -> TokenRequest:
        """The request that brings a token; called after :meth:`prepare` gave None."""
        raise AuthError(f"{type(self).__name__} has no token and no way to get one")

    def accept(self, response: Response) -> Credentials:
        """Keep the token in the answer; raises AuthError where the server refused."""
        raise NotImplementedError

    def secrets(self) -> tuple[str, ...]:
        """What must not be shown, should the server echo it."""
        return ()
