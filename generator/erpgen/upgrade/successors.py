"""Names that stand for others now: told once, with the name they stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from erpgen.surface.compare import class_names
from erpgen.surface.names import surface
from erpgen.surface.spelling import is_part
from erpgen.surface.types import Breakage, NameChange

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from erpgen.model.types import ApiModel
    from erpgen.upgrade.types import Gone

_WORD = re.compile(r"\w+")


class Successors:
    """The new names of arguments, attributes and members that had others; ``in`` asks for one."""

    def __init__(self, gone: Iterable[Gone], old: ApiModel, new: ApiModel) -> None:
        self._old, self._new = old, new
        self._former = {one.replacement: one.name for one in gone if is_part(one.replacement)}

    def __contains__(self, name: object) -> bool:
        return name in self._former

    def told_apart(self, changes: Iterable[NameChange]) -> Iterator[NameChange]:
        """What breaks and is no successor, which comes with the name it stands for."""
        for one in changes:
            if one.breaks is not Breakage.NONE and one.name not in self._former:
                yield one

    def retyped(self) -> Iterator[NameChange]:
        """Successors that are of another type, too."""
        if not self._former:
            return
        before, after, classes = surface(self._old), surface(self._new), class_names(self._new)
        for name, former in self._former.items():
            was, now = before.get(former), after.get(name)
            if was and now and _spelled(was.type, classes) != _spelled(now.type, classes):
                yield NameChange(name, was.type, now.type, Breakage.TYPE_CHECK)


def _spelled(type_: str, classes: Mapping[str, str]) -> str:
    return _WORD.sub(lambda word: classes.get(word[0], word[0]), type_)
