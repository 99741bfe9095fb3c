"""Classes that had more in the release before: what they lost says so, however it is used.

A class derives from these only where it lost something, so that no other pays for it.
"""

from __future__ import annotations

from enum import EnumMeta
from typing import TYPE_CHECKING, Any, NoReturn

from ..values import Making, Model, OpenInt, OpenStr
from .removed import RemovedMemberError, RemovedNameError, refusal, removed_attributes

__all__ = ["ShrunkInt", "ShrunkModel", "ShrunkStr"]


class _Lost:
    """Stands where an attribute was."""

    def __init__(self, name: str, said: str) -> None:
        self.name, self.said = name, said

    def __get__(self, instance: object, owner: type | None = None) -> NoReturn:
        of = owner if instance is None else instance
        raise RemovedNameError(self.said, name=self.name, obj=of)

    def __set__(self, instance: object, value: object) -> NoReturn:
        raise RemovedNameError(self.said, name=self.name, obj=instance)


class _Making(Making):
    """Makes instances, and tells arguments that were taken once from those that never were."""

    def _refusal(cls, unknown: list[str]) -> TypeError:  # noqa: N805 - the metaclass of cls
        said = [lost.said for name in unknown if (lost := _lost(cls, name))]
        return refusal(cls.__name__, unknown, said) if said else super()._refusal(unknown)


class ShrunkModel(Model, kw_only=True, gc=False, metaclass=_Making):
    """A model that had more attributes."""

    def __init_subclass__(cls, **words: Any) -> None:
        super().__init_subclass__(**words)
        for name, said in removed_attributes(cls.__name__).items():
            setattr(cls, name, _Lost(name, said))


class _Naming(EnumMeta):
    """Finds members by name, and tells names that there were from those that never were."""

    if not TYPE_CHECKING:

        def __getattr__(cls, name):
            said = "" if name.startswith("_") else removed_attributes(cls.__name__).get(name)
            if said:
                raise RemovedNameError(said, name=name, obj=cls)
            if hasattr(EnumMeta, "__getattr__"):  # up to Python 3.11
                return super().__getattr__(name)
            text = f"type object {cls.__name__!r} has no attribute {name!r}"
            raise AttributeError(text, name=name, obj=cls)

        def __getitem__(cls, name):
            try:
                return super().__getitem__(name)
            except KeyError:
                said = removed_attributes(cls.__name__).get(name)
                if not said:
                    raise
            raise RemovedMemberError(said)


class ShrunkStr(OpenStr, metaclass=_Naming):
    """An enum of texts that had more members."""


class ShrunkInt(OpenInt, metaclass=_Naming):
    """An enum of numbers that had more members."""


def _lost(kind: type, name: str) -> _Lost | None:
    found = next((vars(base)[name] for base in kind.__mro__ if name in vars(base)), None)
    return found if isinstance(found, _Lost) else None
