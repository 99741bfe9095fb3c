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


class EnvironmentWay(msgspec.Struct, frozen=True, kw_only=True):
    """A way to sign in by environment variables: their names by the arguments of the class.

    ``needed`` are the arguments without which it cannot be made, ``beside`` other ways that a call
    needs at the same time.
    """

    kind: str
    arguments: Mapping[str, str]
    needed: tuple[str, ...]
    beside: tuple[EnvironmentWay, ...] = ()


class Environment(msgspec.Struct, frozen=True, kw_only=True):
    """From which environment variables a client can be made.

    ``ways`` are tried in order. ``arguments`` are variables by the client's own arguments.
    ``demanded`` says that the API lets nobody in without credentials. The names of a profile have
    its name after ``prefix``.
    """

    prefix: str = ""
    profile: str = ""
    ways: tuple[EnvironmentWay, ...] = ()
    arguments: Mapping[str, str] = {}
    demanded: bool = True

    def named(self, variable: str, profile: str) -> str:
        """What a variable is called for a profile, the empty one being none."""
        if not profile:
            return variable
        rest = variable.removeprefix(f"{self.prefix}_")
        return f"{self.prefix}_{profile.upper()}_{rest}"


class Api(msgspec.Struct, frozen=True, kw_only=True):
    """One API: what all clients of the package have in common.

    ``package`` and ``version`` name the client in User-Agent. ``zone`` is the IANA name of the
    zone in which the API reads times without offset, None where it reads offsets. ``headers`` go
    with every request. ``security`` is how operations are signed in that do not say it themselves.
    ``servers`` are where the API is, if there are several or they have variables. ``environment``
    has the variables that a client can be made of.
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
    environment: Environment = Environment()

    @property
    def time_zone(self) -> tzinfo | None:
        """The zone itself; raises ValueError where this machine does not know it."""
        return zone_named(self.zone) if self.zone else None
