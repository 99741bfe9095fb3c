"""Beside :mod:`erpgen.upgrade.process`: what to compare in, what differs out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.answering import Receive, answer
from erpgen.cache import cached, keep
from erpgen.upgrade.compare import compare
from erpgen.upgrade.side import Side, side_of

if TYPE_CHECKING:
    from erpgen.config import ApiConfig, Release
    from erpgen.upgrade.types import Keys, Upgrade

_SIDE = "release"


def work(receive: Receive) -> Upgrade:
    """Take the previous release's client, then compare it with the one that comes in."""
    config, previous, keys = receive()
    old = _side(config, previous, keys)
    return compare(old, receive(), config.server.strip_prefix)


def _side(config: ApiConfig, previous: Release, keys: Keys | None) -> Side:
    """As an earlier run had it where it is of the same inputs, else made now."""
    if keys is None:
        return side_of(previous.name, previous.path, config)
    found: tuple[str, Side] | None = cached(_SIDE, keys.place)
    rules, side = found or ("", None)
    if side is None or rules != keys.rules:
        side = side_of(previous.name, previous.path, config, side)
        keep(_SIDE, keys.place, (keys.rules, side))
    return side


if __name__ == "__main__":
    answer(work, patient=True)
