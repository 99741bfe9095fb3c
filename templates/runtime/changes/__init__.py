"""What changed in a list since the last time, without losing any of it."""

from .async_feed import AsyncChangeFeed
from .feed import ChangeFeed
from .methods import async_changes_of, changes_of

__all__ = ["AsyncChangeFeed", "ChangeFeed", "async_changes_of", "changes_of"]
