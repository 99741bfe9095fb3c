"""Compare with the previous release in a process of its own, beside the other stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.errors import InputError
from erpgen.worker import Worker, WorkerError

if TYPE_CHECKING:
    from types import TracebackType

    from erpgen.config import ApiConfig, Release
    from erpgen.upgrade.side import Side
    from erpgen.upgrade.types import Upgrade


def start_comparison(config: ApiConfig, previous: Release | None) -> Comparison:
    """Begin to build the previous release's client; without one there is nothing to compare."""
    return Comparison(config, previous)


class Comparison:
    """A comparison under way; leave the ``with`` block to stop it.

    Building a client takes half a second of a large document, which another core has to spare.
    """

    def __init__(self, config: ApiConfig, previous: Release | None) -> None:
        self._previous = previous
        self._worker = None if previous is None else Worker("erpgen.upgrade.worker")
        if self._worker is not None:
            self._worker.give((config, previous))

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
            found: Upgrade = self._worker.result()
        except WorkerError as error:
            where = str(self._previous.path)
            cure = f"erpgen generate --release {self._previous.name} says more"
            what = f"the previous release gives no client ({error})"
            raise InputError(where, what, cure) from None
        return found

    def __enter__(self) -> Comparison:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._worker is not None:
            self._worker.stop()
