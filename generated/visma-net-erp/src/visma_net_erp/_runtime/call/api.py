"""What the generator knows of one API as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo

import msgspec

from ..errors import ErrorRules
from ..messages import LimitRules
from ..operations import Security, Server
from ..values import zone_named


class BackgroundRules(msgspec.Struct, frozen=True, kw_only=True):
    """How calls are queued at the server.

    A request that carries ``header`` is answered with the status ``accepted`` and an id, which
    fills ``{id_parameter}`` in the path templates ``state`` and ``content``. ``finished`` and
    ``failed`` are the words for jobs that ran to their end and jobs that could not.
    """

    header: str
    state: str
    content: str
    id_parameter: str
    accepted: int = 202
    finished: str = "Finished"
    failed: str = "Failed"


class Api(msgspec.Struct, frozen=True, kw_only=True):
    """One API: what all clients of the package have in common.

    ``package`` and ``version`` name the client in User-Agent. ``zone`` is the IANA name of the
    zone in which the API reads times without offset, None where it reads offsets. ``headers`` go
    with every request. ``security`` is how operations are signed in that do not say it themselves.
    ``servers`` are where the API is, if there are several or they have variables.
    """

    package: str
    version: str
    base_url: str = ""
    zone: str | None = None
    background: BackgroundRules | None = None
    headers: Mapping[str, str] = {}
    errors: ErrorRules = ErrorRules()
    limits: LimitRules = LimitRules()
    security: Security | None = None
    servers: tuple[Server, ...] = ()

    @property
    def time_zone(self) -> tzinfo | None:
        """The zone itself; raises ValueError where this machine does not know it."""
        return zone_named(self.zone) if self.zone else None
