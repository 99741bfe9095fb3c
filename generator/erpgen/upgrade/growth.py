"""Which other class has all that a former one had: reading it goes on, naming it does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from erpgen.surface.compare import class_names
from erpgen.surface.names import schema_names

if TYPE_CHECKING:
    from erpgen.model.types import ApiModel
    from erpgen.surface.types import NameChange

_WORD = re.compile(r"\w+")

Parts = dict[str, str]


class Growth:
    """Compares classes of two releases by what they have; types are spelled as in the new one."""

    def __init__(self, old: ApiModel, new: ApiModel) -> None:
        self._names = class_names(old), class_names(new)
        self._parts = self._parts_of(old), self._parts_of(new)

    def covers(self, change: NameChange) -> bool:
        """Whether the types differ in classes alone, each with all that the former had."""
        if _WORD.sub("", change.old) != _WORD.sub("", change.new):
            return False
        pairs = zip(_WORD.findall(change.old), _WORD.findall(change.new), strict=True)
        return all(old == new or self._has_all(old, new) for old, new in pairs)

    def _has_all(self, old: str, new: str) -> bool:
        before = self._parts[0].get(self._names[0].get(old, old))
        after = self._parts[1].get(self._names[1].get(new, new))
        if not before or after is None:
            return False
        return before.items() <= after.items()

    def _parts_of(self, model: ApiModel) -> dict[str, Parts]:
        found: dict[str, Parts] = {}
        for schema in model.schemas:
            for name, of in schema_names(schema):
                owner, dot, part = name.partition(".")
                if dot:
                    found.setdefault(owner, {})[part] = self._spelled(of.type)
        return found

    def _spelled(self, type_: str) -> str:
        classes = self._names[1]
        return _WORD.sub(lambda word: classes.get(word[0], word[0]), type_)
