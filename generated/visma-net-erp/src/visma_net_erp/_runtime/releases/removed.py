"""Errors for names that a release took away: they say so, and what stands for the name now.

The names are in ``_removed`` of the package, which is loaded when one is missing. On modules
the error is an ImportError, because ``from module import name`` hides an AttributeError's text.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib import import_module
from itertools import product
from types import FunctionType, SimpleNamespace
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from ..errors import did_you_mean
from ..values import UNSET

__all__ = [
    "RemovedArgumentError",
    "RemovedImportError",
    "RemovedMemberError",
    "RemovedNameError",
    "Telling",
    "bind_loosely",
    "missing_name",
    "module_getattr",
    "refusal",
    "removed_argument",
    "removed_attributes",
    "resource_getattr",
]


class RemovedNameError(AttributeError):
    """A resource, method, attribute or member of an enum that the release before had."""


class RemovedMemberError(KeyError):
    """A member of an enum that the release before had, asked for as ``Enum["NAME"]``."""

    __str__ = Exception.__str__  # a KeyError shows the repr of its text


class RemovedImportError(ImportError):
    """A class or module that the release before had."""


class RemovedArgumentError(TypeError):
    """An argument that the release before had, of a method or of a model's class."""


class Telling:
    """Makes resources and methods that are gone say so; to a type checker they are not there.

    ``_told_as`` is what people write before the dot; the default is the resource of the class.
    """

    __slots__ = ()
    _told_as: ClassVar[str] = ""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            for key in _keys(type(self), name):
                if said := _said(key):
                    raise RemovedNameError(said, name=name, obj=self)
            text = f"{type(self).__name__!r} object has no attribute {name!r}"
            hint = "" if name.startswith("_") else did_you_mean([name], _public(self))
            if hint:  # without the object, or Python would say the same once more
                raise AttributeError(f"{text}{hint}")
            raise AttributeError(text, name=name, obj=self)


def _public(of: object) -> list[str]:
    return [name for name in dir(of) if not name.startswith("_")]


def refusal(
    call: str, unknown: Sequence[str], said: Sequence[str], known: Iterable[str] = ()
) -> TypeError:
    """The error for arguments that a call does not take; ``said`` is what became of some.

    Where nothing is said, the nearest of the ``known`` is.
    """
    text = "; ".join((f"{call}() takes no {', '.join(unknown)}", *said))
    if said:
        return RemovedArgumentError(text)
    return TypeError(f"{text}{did_you_mean(unknown, known)}")


def removed_argument(call: str, name: str) -> str:
    """What became of an argument of ``resource.method``, empty for one that never was."""
    return _said(f"erp.{call}({name})", f"erp.{call}({name}=…)")


def removed_attributes(kind: str) -> dict[str, str]:
    """What became of each attribute or member that the class of this name had."""
    keys = [key for key in _table().REMOVED if key.startswith(f"{kind}.")]
    return {key.partition(".")[2]: _said(key) for key in keys}


def bind_loosely(resources: Iterable[type], *functions: str) -> None:
    """Leave it to the client to say which arguments a call of these methods lacks.

    A call by an argument's former name lacks the new one, and Python would speak of that alone.
    """
    for resource, name in product(resources, functions):
        function = _unwrapped(getattr(resource, name))
        code, given = function.__code__, function.__defaults__ or ()
        positional, keyword = code.co_argcount, code.co_kwonlyargcount
        names = code.co_varnames[positional : positional + keyword]
        missing = positional - 1 - len(given)  # without self
        function.__defaults__ = (*([UNSET] * missing), *given)
        function.__kwdefaults__ = dict.fromkeys(names, UNSET) | (function.__kwdefaults__ or {})


def missing_name(module: str, name: str) -> Exception:
    """What to raise for a name that a module of models has not."""
    if said := _said(name):
        return RemovedImportError(said, name=module)
    hint = "" if name.startswith("_") else did_you_mean([name], dir(sys.modules[module]))
    return AttributeError(f"module {module!r} has no attribute {name!r}{hint}")


def module_getattr(module: str) -> Callable[[str], NoReturn]:
    """The ``__getattr__`` of a module of models that had more names in the release before."""

    def missing(name: str) -> NoReturn:
        models = module.rpartition(".")[0]
        if not name.startswith("_") and name in dir(import_module(models)):
            cure = f"import it from {models}"
            raise RemovedImportError(f"{name} is in {module} no more: {cure}", name=module)
        raise missing_name(module, name)

    return missing


def resource_getattr(module: str, resource: str) -> Callable[[str], NoReturn]:
    """The ``__getattr__`` of the module of a resource that is gone."""

    def missing(name: str) -> NoReturn:
        said = "" if name.startswith("_") else _said(resource)
        if said:
            raise RemovedImportError(said, name=module)
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return missing


def _unwrapped(method: Any) -> FunctionType:
    """The function itself, under the mark of a deprecation."""
    while wrapped := getattr(method, "__wrapped__", None):
        method = wrapped
    found: FunctionType = method
    return found


def _keys(kind: type[Telling], name: str) -> list[str]:
    """How the table may call an attribute: by the client, or by a resource that it is of."""
    if name.startswith("_"):
        return []
    if kind._told_as:
        return [f"{kind._told_as}.{name}"]
    return [f"erp.{base.__module__.rpartition('.')[2]}.{name}()" for base in kind.__mro__[:-1]]


def _said(key: str, name: str = "") -> str:
    """What became of a name, empty for one that never was."""
    table = _table()
    new: str | None = table.REMOVED.get(key)
    if new is None:
        return ""
    cure = f"use {new}" if new else "MIGRATION.md of this package lists what went with it"
    name = table.NAMES.get(key) or name or key
    return f"{name} was in release {table.PREVIOUS} and is not in {table.RELEASE}: {cure}"


@cache
def _table() -> Any:
    try:
        return import_module("..._removed", __package__)
    except ImportError:  # the runtime by itself has had no release
        return SimpleNamespace(REMOVED={})
