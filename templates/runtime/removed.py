"""Errors for names that a release took away: they say so, and what stands for the name now.

The names are in ``_removed`` of the package, which is loaded when a name is missing. On modules
the error is an ImportError, because ``from module import name`` hides an AttributeError's text.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, NoReturn

__all__ = [
    "RemovedImportError",
    "RemovedNameError",
    "Telling",
    "missing_name",
    "module_getattr",
    "removed_argument",
]


class RemovedNameError(AttributeError):
    """A resource, method or attribute that the release before had."""


class RemovedImportError(ImportError):
    """A class that the release before had."""


class Telling:
    """Makes attributes that are gone say so; to a type checker they are simply not there.

    ``_told_as`` is what people write before the dot, where that is no class's name.
    """

    __slots__ = ()
    _told_as: ClassVar[str] = ""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            for key in _keys(type(self), name):
                if said := _said(key):
                    raise RemovedNameError(said, name=name, obj=self)
            kind = type(self).__name__
            raise AttributeError(f"{kind!r} object has no attribute {name!r}", name=name, obj=self)


def removed_argument(call: str, name: str) -> str:
    """What became of an argument of ``resource.method``, empty for one that never was."""
    return _said(f"{call}({name})")


def missing_name(module: str, name: str) -> Exception:
    """What to raise for a name that a module of models has not."""
    if said := _said(name):
        return RemovedImportError(said, name=module)
    return AttributeError(f"module {module!r} has no attribute {name!r}")


def module_getattr(module: str) -> Callable[[str], NoReturn]:
    """The ``__getattr__`` of a module of models that had more names in the release before."""

    def missing(name: str) -> NoReturn:
        models = module.rpartition(".")[0]
        if not name.startswith("_") and name in dir(import_module(models)):
            cure = f"import it from {models}"
            raise RemovedImportError(f"{name} is in {module} no more: {cure}", name=module)
        raise missing_name(module, name)

    return missing


def _keys(kind: type[Telling], name: str) -> list[str]:
    """How the table may call an attribute: by a class it is of, async or not."""
    if name.startswith("_"):
        return []
    names = [kind._told_as, *(base.__name__ for base in kind.__mro__[:-1])]
    twins = [base.removeprefix("Async") for base in names]
    return [f"{base}.{name}" for base in (*names, *twins)]


def _said(key: str) -> str:
    try:
        table = import_module(".._removed", __package__)
    except ImportError:  # the runtime by itself has had no release
        return ""
    new: str | None = table.REMOVED.get(key)
    if new is None:
        return ""
    cure = f"use {new}" if new else "MIGRATION.md of this package lists what went with it"
    return f"{key} was in release {table.PREVIOUS} and is not in {table.RELEASE}: {cure}"
