"""Names of a client, tried one by one; what came of it goes to standard output as JSON.

The arguments are the package and its client class. Without names on standard input, prints those
that the client has, as migration notes write them; with names, the error of each, if any.
"""

from __future__ import annotations

import inspect
import json
import pkgutil
import sys
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import Any

import msgspec

OPTIONS = {"self", "options"}


def names(package: str, client: str) -> Iterator[str]:
    """Every name that people type: calls, their arguments, classes, their parts, modules."""
    yield from _calls(getattr(import_module(package), client)(base_url="https://erp.invalid"))
    models = import_module(f"{package}.models")
    for name in dir(models):
        yield name
        yield from (f"{name}.{part}" for part in _parts(getattr(models, name)))
    for module in pkgutil.iter_modules(models.__path__):
        found: ModuleType = import_module(f"{models.__name__}.{module.name}")
        yield from (f"models.{module.name}.{name}" for name in getattr(found, "__all__", ()))


def _calls(erp: Any) -> Iterator[str]:
    resources = [name for name, of in vars(type(erp)).items() if type(of).__name__ == "Lazy"]
    for resource in resources:
        yield f"erp.{resource}"
        made = getattr(erp, resource)
        for name, function in vars(type(made)).items():
            if inspect.isfunction(function):
                yield f"erp.{resource}.{name}()"
                arguments = set(inspect.signature(function).parameters) - OPTIONS
                yield from (f"erp.{resource}.{name}({one}=…)" for one in arguments)


def _parts(kind: Any) -> Iterator[str]:
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield from kind.__struct_fields__
    elif isinstance(kind, type) and issubclass(kind, Enum):
        yield from kind.__members__


def tried(name: str, package: str, client: str) -> str:
    """The class of the error that using the name gives, empty for none."""
    try:
        _use(name, package, client)
    except Exception as error:  # whatever it is, it is what the test asks for
        return type(error).__name__
    return ""


def _use(name: str, package: str, client: str) -> None:
    head, *rest = name.split(".")
    if head == "erp":
        _call(rest, getattr(import_module(package), client)(base_url="https://erp.invalid"))
    elif head == "models":
        exec(f"from {package}.models.{rest[0]} import {rest[1]}")
    else:
        exec(f"from {package}.models import {head}")
        kind: Any = getattr(import_module(f"{package}.models"), head)
        for part in rest:
            getattr(kind, part)
            kind(**{part: None})


def _call(rest: list[str], erp: Any) -> None:
    resource = getattr(erp, rest[0])
    if len(rest) > 1:
        function, _, argument = rest[1].rstrip(")").partition("(")
        method = getattr(resource, function)
        if argument:
            method(**{argument.removesuffix("=…"): None})


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    told: Any = (
        {name: tried(name, *sys.argv[1:]) for name in asked}
        if asked
        else sorted(names(*sys.argv[1:]))
    )
    json.dump(told, sys.stdout)
