"""What a method goes through, from its arguments to its result."""

from .api import Api, BackgroundRules, Environment, EnvironmentWay
from .engine import AsyncEngine, SyncEngine
from .link import AsyncSending, Link, SyncSending
from .recording import Recorded, async_engine_of, record, record_shape, sync_engine_of
from .resource import AsyncResource, SyncResource

__all__ = [
    "Api",
    "AsyncEngine",
    "AsyncResource",
    "AsyncSending",
    "BackgroundRules",
    "Environment",
    "EnvironmentWay",
    "Link",
    "Recorded",
    "SyncEngine",
    "SyncResource",
    "SyncSending",
    "async_engine_of",
    "record",
    "record_shape",
    "sync_engine_of",
]
