"""Answers that come item by item: server-sent events, lines of JSON, JSON sequences."""

from .async_item_stream import AsyncItemStream, async_kept_stream
from .item_stream import ItemStream, kept_stream
from .items import ServerSentEvent
from .resuming import after

__all__ = [
    "AsyncItemStream",
    "ItemStream",
    "ServerSentEvent",
    "after",
    "async_kept_stream",
    "kept_stream",
]
