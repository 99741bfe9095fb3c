"""Names of attributes, said by those that are not meant."""

from __future__ import annotations

__all__ = ["AllBut"]


class AllBut:
    """Every attribute of a class but these: a container, where the rest is shorter to say."""

    __slots__ = ("_rest",)

    def __init__(self, *rest: str) -> None:
        self._rest = frozenset(rest)

    def __contains__(self, name: object) -> bool:
        return name not in self._rest
