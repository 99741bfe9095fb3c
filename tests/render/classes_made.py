"""Classes made of attributes alone, printed and executed."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable
from types import ModuleType

from erpgen.model.types import (
    ClassName,
    Identifier,
    ModuleName,
    Property,
    Scalar,
    ScalarType,
    StructModel,
)
from erpgen.render.engine_process import Engine
from erpgen.render.usual_spellings import usual_spellings
from runtime.values import Model

_HEAD = """
from __future__ import annotations
from typing import ClassVar
import msgspec
from runtime.values import UNSET, AllBut, Model, UnsetType
"""


def struct(
    name: str,
    pairs: Iterable[tuple[str, str]],
    inherited: Iterable[tuple[str, str]] | None = None,
    wrapped: Collection[str] = (),
) -> StructModel:
    """A class of texts, by their names in Python and on the wire; derived of Base, if of any."""
    return StructModel(
        ClassName(name),
        ModuleName("shop"),
        tuple(
            Property(
                Identifier(python),
                wire,
                ScalarType(Scalar.STRING),
                required=False,
                nullable=True,
                wrapped=python in wrapped,
                deprecated=False,
                doc="",
            )
            for python, wire in pairs
        ),
        doc="",
        base=None if inherited is None else ClassName("Base"),
        inherited=frozenset(wire for _, wire in inherited or ()),
    )


def sources(*structs: StructModel) -> dict[ClassName, str]:
    """What is printed of each class."""
    return dict(Engine(structs, known=usual_spellings()).sources())


def executed(*structs: StructModel) -> list[type[Model]]:
    """The classes themselves."""
    module = ModuleType("classes_of_a_test")
    text = "\n\n".join([_HEAD, *sources(*structs).values()])
    sys.modules[module.__name__] = module  # where msgspec looks names of annotations up
    exec(text, vars(module))
    return [getattr(module, one.name) for one in structs]
