"""The client itself: what it is made with, and what its resources share."""

from .client import AsyncClient, SyncClient
from .settings import ClientOptions

__all__ = [
    "AsyncClient",
    "ClientOptions",
    "SyncClient",
]
