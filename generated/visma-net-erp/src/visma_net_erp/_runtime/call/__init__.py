"""What a method goes through, from its arguments to its result."""

from .api import Api, BackgroundRules, Environment, EnvironmentWay
from .engine import AsyncEngine, Engine, SyncEngine
from .link import AsyncSending, Link, SyncSending
from .options import (
    CALL_OPTIONS,
    Wanted,
    are_headers,
    check_given,
    is_one_of,
    is_time,
    or_none,
)
from .recording import Recorded, async_engine_of, record, record_shape, sync_engine_of
from .resource import AsyncResource, SyncResource

__all__ = [
    "CALL_OPTIONS",
    "Api",
    "AsyncEngine",
    "AsyncResource",
    "AsyncSending",
    "BackgroundRules",
    "Engine",
    "Environment",
    "EnvironmentWay",
    "Link",
    "Recorded",
    "SyncEngine",
    "SyncResource",
    "SyncSending",
    "Wanted",
    "are_headers",
    "async_engine_of",
    "check_given",
    "is_one_of",
    "is_time",
    "or_none",
    "record",
    "record_shape",
    "sync_engine_of",
]
