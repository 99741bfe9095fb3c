"""What changed in a list since the last time, without losing any of it."""

from .async_feed import AsyncChangeFeed
from .bookmark import Since
from .feed import ChangeFeed

__all__ = ["AsyncChangeFeed", "ChangeFeed", "Since"]
