"""What changed in a list since the last time, without losing any of it."""

from importlib import import_module
from typing import TYPE_CHECKING

from .methods import Feeds, FeedT, Generic

if TYPE_CHECKING:
    from .async_feed import AsyncChangeFeed
    from .bookmark import Since
    from .feed import ChangeFeed

__all__ = ["AsyncChangeFeed", "ChangeFeed", "FeedT", "Feeds", "Generic", "Since"]

_LATER = {"AsyncChangeFeed": ".async_feed", "ChangeFeed": ".feed", "Since": ".bookmark"}
"""What only programs need that read changes, though every resource offers it."""

if not TYPE_CHECKING:  # a type checker would take any name for one that is there

    def __getattr__(name):
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_LATER[name], __name__), name)
