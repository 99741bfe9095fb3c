"""Beside :mod:`erpgen.upgrade.process`: what to compare in, what differs out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.answering import Receive, answer
from erpgen.cache import cached, keep
from erpgen.upgrade.compare import compare
from erpgen.upgrade.side import Side, side_of

if TYPE_CHECKING:
    from erpgen.config import ApiConfig, Release
    from erpgen.upgrade.types import Upgrade

_SIDE = "release"


def work(receive: Receive) -> Upgrade:
    """Take the previous release's client, then compare it with the one that comes in."""
    config, previous, key = receive()
    old = _side(config, previous, key)
    return compare(old, receive(), config.server.strip_prefix)


def _side(config: ApiConfig, previous: Release, key: str) -> Side:
    """As an earlier run had it where ``key`` names one, else made now."""
    found: Side | None = cached(_SIDE, key) if key else None
    if found is None:
        found = side_of(previous.name, previous.path, config)
        if key:
            keep(_SIDE, key, found)
    return found


if __name__ == "__main__":
    answer(work, patient=True)
