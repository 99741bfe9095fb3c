"""What both documents say word for word, with everything that it refers to: nothing to compare."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from erpgen.diff.compare.schema.discriminators import all_below
from erpgen.lenient import mapping
from erpgen.schema_reference import mentioned

if TYPE_CHECKING:
    from collections.abc import Iterable

    from erpgen.diff.compare.schema.discriminators import Subtypes
    from erpgen.document import Json
    from erpgen.document_view import DocumentView


class Unchanged:
    """Knows the named schemas that are alike in both documents, to the last they lead to."""

    def __init__(
        self, old: DocumentView, new: DocumentView, subtypes: tuple[Subtypes, Subtypes]
    ) -> None:
        self._old, self._new, self._subtypes = old, new, subtypes

    def __call__(self, old: Json, new: Json) -> bool:
        """Whether two parts are alike, and so is all that they refer to."""
        if old != new:
            return False
        return not isinstance(old, dict | list) or mentioned(old) <= self._names

    @cached_property
    def _names(self) -> set[str]:
        known, now = self._old.schemas, self._new.schemas
        alike = {n: s for n, s in known.items() if n in now and s == now[n]}
        users: dict[str, list[str]] = {}
        for name, schema in alike.items():
            for used in self._leads_to(name, schema):
                users.setdefault(used, []).append(name)
        doubtful = [used for used in users if used not in alike]
        while doubtful:
            gone = [name for name in users.get(doubtful.pop(), ()) if name in alike]
            doubtful += gone
            for name in gone:
                alike.pop(name, None)
        return set(alike)

    def _leads_to(self, name: str, schema: Json) -> Iterable[str]:
        """What a schema refers to, and what builds on it where its discriminator leads there."""
        used = self._old.references.get(name, set())
        if "discriminator" in mapping(schema):
            return used.union(*(all_below(name, subtypes) for subtypes in self._subtypes))
        return used
