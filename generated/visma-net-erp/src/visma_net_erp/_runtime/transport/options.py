"""How a client behaves on the wire; all of it can be changed per client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ..errors import ErrorRules
from ..messages import LimitRules
from ..operations import Security
from ..values import Making
from .numbers import require_numbers
from .retry import RetryPolicy

if TYPE_CHECKING:
    from ssl import SSLContext

    from .hooks import Hook
    from .limits import RateLimiter


class Timeouts(msgspec.Struct, frozen=True, kw_only=True, metaclass=Making):
    """Bounds in seconds; ``total`` covers every attempt and every wait of one call."""

    connect: float = 10.0
    read: float = 240.0
    write: float = 60.0
    total: float = 240.0

    def __post_init__(self) -> None:
        """Raise TypeError for what is no number of seconds."""
        require_numbers(self, self.__struct_fields__)


class TransportOptions(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a transport is told beside who signs in and where.

    ``max_concurrency`` is how many requests are under way at once. ``application`` names the
    caller's program in the User-Agent. ``proxy`` is a URL; without it the environment decides.
    ``verify`` is False or an ``SSLContext`` as in httpx. ``max_answer_bytes`` bounds an answer
    that is read whole, and what a compressed download becomes; of an error's body, a megabyte is
    read. ``security`` is how operations are signed in that do not say it themselves; None where
    the document says nothing of it.
    """

    timeouts: Timeouts = Timeouts()
    retry: RetryPolicy = RetryPolicy()
    max_concurrency: int = 8
    max_answer_bytes: int = 1024**3
    rate_limiter: RateLimiter | None = None
    hooks: tuple[Hook, ...] = ()
    user_agent: str = "erp-client"
    application: str = ""
    proxy: str | None = None
    verify: bool | SSLContext = True
    errors: ErrorRules = ErrorRules()
    limits: LimitRules = LimitRules()
    security: Security | None = None

    def __repr__(self) -> str:
        # A proxy's address may hold a password, and tools print the locals of an error's frames.
        shown = {name: getattr(self, name) for name in self.__struct_fields__ if name != "proxy"}
        return (
            f"TransportOptions({', '.join(f'{name}={value!r}' for name, value in shown.items())})"
        )


DEFAULT_OPTIONS = TransportOptions()
