"""The child of :mod:`erpgen.upgrade.process`: what to compare in, what differs out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.answering import Receive, answer
from erpgen.upgrade.compare import compare
from erpgen.upgrade.side import side_of

if TYPE_CHECKING:
    from erpgen.upgrade.types import Upgrade


def _compared(receive: Receive) -> Upgrade:
    """Build the previous release's client, then compare it with the one that comes in."""
    config, previous = receive()
    old = side_of(previous.name, previous.path, config)
    return compare(old, receive(), config.server.strip_prefix)


if __name__ == "__main__":
    answer(_compared, patient=True)
