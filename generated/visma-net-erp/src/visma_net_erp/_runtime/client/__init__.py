"""The client itself: what it is made with, and what its resources share."""

from .client import AsyncClient, SyncClient
from .environment import address_in_environment, profile_in_environment, way_in_environment
from .lazy import Lazy
from .settings import ClientOptions

__all__ = [
    "AsyncClient",
    "ClientOptions",
    "Lazy",
    "SyncClient",
    "address_in_environment",
    "profile_in_environment",
    "way_in_environment",
]
