"""Which class an object belongs to, where the document offers several.

A member that the document calls the discriminator decides (OpenAPI 3.1 §4.8.25); where there is
none, what the classes require and declare does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import msgspec

from .attributes import attributes_of
from .models import Model
from .open_models import ADDITIONAL, additional_attribute

__all__ = ["Variants", "subclasses"]

Kind = type[Model]
_MEMBERS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_ABSENT = msgspec.Raw(b"")


def subclasses(model: Kind) -> tuple[Kind, ...]:
    """The variants that the document derives from a class, in the order of its generation."""
    return tuple(_below(model))


def _below(model: Kind) -> Iterator[Kind]:
    for one in model.__subclasses__():
        if "__tags__" in vars(one):
            yield one
            yield from _below(one)


class Variants:
    """The classes that an object in one place may belong to."""

    def __init__(self, classes: Sequence[Kind]) -> None:
        self._roots = tuple(classes)
        bases = [one for one in classes if subclasses(one)]
        self.base = bases[0] if len(bases) == 1 else None
        self._all = tuple(
            dict.fromkeys(one for root in classes for one in (root, *subclasses(root)))
        )
        self._tables = _tables(self._all)
        self._otherwise = next(filter(self._is_otherwise, self._all), None)
        fields = [
            (f"tag{index}", msgspec.Raw, msgspec.field(default=_ABSENT, name=name))
            for index, name in enumerate(self._tables)
        ]
        self._tags = msgspec.json.Decoder(msgspec.defstruct("Tags", fields))

    def _is_otherwise(self, model: Kind) -> bool:
        """Whether a class stands for values of a discriminator that no other has."""
        return not self._tables.keys().isdisjoint(vars(model).get("__otherwise__", ()))

    def candidates(self, content: Any) -> list[Kind]:
        """The classes to try, the likeliest first; none where the object is of another kind.

        A value of the discriminator that no class has leads to the class that stands for all
        others, else to the base that the classes share.
        """
        tagged, found = self._by_tag(content)
        if found is not None:
            return [found]
        if self._otherwise is not None:
            return [self._otherwise]
        if tagged or len(self._roots) == 1:
            return [] if self.base is None else [self.base]
        return self._by_members(_MEMBERS.decode(content))

    def _by_tag(self, content: Any) -> tuple[bool, Kind | None]:
        if not self._tables:
            return False, None
        tags = self._tags.decode(content)
        known: Kind | None = None
        present = False
        for index, table in enumerate(self._tables.values()):
            raw = getattr(tags, f"tag{index}")
            if raw is _ABSENT:
                continue
            present = True
            found = table.get(_spelled(msgspec.json.decode(raw)))
            if found is not None and found not in self._roots:
                return True, found  # more than the class that was asked for already
            known = known or found
        return present, known

    def _by_members(self, members: dict[str, Any]) -> list[Kind]:
        wanted = {name for one in self._all for name in _wires(one)}
        ranked = sorted(
            (one for one in self._all if one.__demanded__ <= members.keys()),
            key=lambda one: (len(_strange(one, members)), -len(_wires(one) & members.keys())),
        )
        return [one for one in ranked if not _strange(one, members) & wanted]


def _tables(classes: Sequence[Kind]) -> dict[str, dict[str, Kind]]:
    """For each discriminator the class of each of its values."""
    found: dict[str, dict[str, Kind]] = {}
    for one in classes:
        for name, values in vars(one).get("__tags__", {}).items():
            for value in values:
                found.setdefault(name, {}).setdefault(_spelled(value), one)
    return found


def _spelled(value: object) -> str:
    """A discriminator's value as a mapping spells it: ``1`` and ``true`` are texts there."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


@cache
def _wires(model: Kind) -> frozenset[str]:
    fields = attributes_of(model)
    return frozenset(one.encode_name for one in fields) - {ADDITIONAL}


def _strange(model: Kind, members: dict[str, Any]) -> set[str]:
    """The members that a class has no attribute for."""
    return set() if additional_attribute(model) else members.keys() - _wires(model)
