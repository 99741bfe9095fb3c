"""Calls that the server queues: submitted, watched, and their results fetched."""

from .async_queue import AsyncBackgroundJob, AsyncBackgroundQueue
from .queue import BackgroundJob, BackgroundQueue, job_by_id
from .watch import watch_of

__all__ = [
    "AsyncBackgroundJob",
    "AsyncBackgroundQueue",
    "BackgroundJob",
    "BackgroundQueue",
    "job_by_id",
    "watch_of",
]
