"""Compare with the previous release in a process of its own, beside the other stages."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from erpgen.errors import InputError
from erpgen.forked import Fork, beside
from erpgen.worker import Worker, WorkerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.config import ApiConfig, Release
    from erpgen.upgrade.side import Side
    from erpgen.upgrade.types import Keys, Upgrade

_SECONDS = 900.0


@contextmanager
def start_comparison(
    config: ApiConfig, previous: Release | None, keys: Keys | None = None
) -> Iterator[Comparison]:
    """Begin with the previous release's client; without one there is nothing to compare.

    To build it takes half a second of a large document, so it is kept for later runs under
    ``keys``; without them it is built in any case.
    """
    if previous is None:
        yield Comparison()
        return
    with beside("erpgen.upgrade.worker") as worker:
        worker.give((config, previous, keys))
        yield Comparison(previous, worker)


class Comparison:
    """A comparison under way, or none."""

    def __init__(
        self, previous: Release | None = None, worker: Worker | Fork | None = None
    ) -> None:
        self._previous = previous
        self._worker = worker

    @property
    def seconds(self) -> float:
        """What its process took of the processor, once it is done."""
        return self._worker.seconds if self._worker is not None else 0.0

    def give(self, new: Side) -> None:
        """Hand over the new release's client, to be compared while other work goes on."""
        if self._worker is not None:
            self._worker.begin(new)

    def result(self) -> Upgrade | None:
        """What differs, None where there is no previous release.

        Raises InputError where the previous release's document gives no client.
        """
        if self._worker is None or self._previous is None:
            return None
        try:
            found: Upgrade = self._worker.result(_SECONDS)
        except WorkerError as error:
            what = f"the previous release gives no client ({error})"
            cure = f"erpgen generate --release {self._previous.name} says more"
            raise InputError(str(self._previous.path), what, cure) from None
        return found
