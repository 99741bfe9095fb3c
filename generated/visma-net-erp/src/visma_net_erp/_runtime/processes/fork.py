"""A child that is forked shares no connection, no lock and nothing under way with its parent.

Servers that load a program once and fork their workers (gunicorn with ``preload_app``, celery,
``multiprocessing``) copy every client in it. Two processes that read one connection get each
other's answers, and a lock that another thread held at the fork is never released in the child.
"""

from __future__ import annotations

import os
import threading
from weakref import WeakSet


class PerProcess:
    """Derive from this to hold what a child must not share."""

    def __init__(self) -> None:
        self.begin_process()
        _HOLDERS.add(self)

    def begin_process(self) -> None:
        """Make it; runs with the object, and in each child before anything else runs there."""
        raise NotImplementedError


class ProcessLock(PerProcess):
    """A lock that is free in a child, whoever held it in the parent."""

    def begin_process(self) -> None:
        """Nobody holds it."""
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *error: object) -> None:
        self._lock.release()


_HOLDERS: WeakSet[PerProcess] = WeakSet()


def _begin_child() -> None:
    for holder in list(_HOLDERS):
        holder.begin_process()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_child)
