"""How large a document becomes when what is shared is written out at every place."""

from __future__ import annotations

from typing import Any

from erpgen.errors import InputError

_MOST_NODES = 10_000_000


class Expansion:
    """Counts what references stand for; a few lines can stand for more than any memory holds."""

    def __init__(self, where: str, most: int = _MOST_NODES) -> None:
        self._where = where
        self._most = most
        self._total = 0
        self._sizes: dict[int, tuple[Any, int]] = {}

    def add(self, node: Any) -> None:
        """Count a node once more; InputError where all together are too many."""
        self._total += self._size(node)
        if self._total > self._most:
            raise InputError(
                self._where,
                f"references stand for more than {self._most:,} nodes",
                "refer to fewer things from fewer places",
            )

    def _size(self, node: Any) -> int:
        if not isinstance(node, dict | list):
            return 1
        if id(node) not in self._sizes:
            children = node.values() if isinstance(node, dict) else node
            # The node is kept beside its size, so that its id is not given to another.
            self._sizes[id(node)] = (node, 1 + sum(map(self._size, children)))
        return self._sizes[id(node)][1]
