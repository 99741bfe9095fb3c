"""Lay the model classes out in modules and find what each imports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from msgspec import Struct

from erpgen.model.modules import own_module
from erpgen.model.names import module_name
from erpgen.model.types import (
    AliasModel,
    ApiModel,
    ClassName,
    EnumModel,
    ModuleName,
    Operation,
    SchemaModel,
    StructModel,
)
from erpgen.render.annotations import names_in, spelled
from erpgen.render.engine_process import Engine
from erpgen.render.environment import render
from erpgen.render.layout import WIDTH, imported, packed, word_lines
from erpgen.render.literal import literal

_RUNTIME = (
    *(
        "ADDITIONAL",
        "AllBut",
        "Base64Url",
        "Date",
        "DateTime",
        "Decimal",
        "DeferredMember",
        "ExtraMembers",
        "Model",
    ),
    *(
        "MsDateTime",
        "OpenInt",
        "OpenModel",
        "OpenStr",
        "Plain",
        "OpenRecord",
        "TextDecimal",
        "Time",
    ),
    *("ToUpdate", "UNSET", "UUID"),
)

_TYPING = ("TYPE_CHECKING", "Any", "ClassVar", "TypeAlias")


class ModelModule(Struct, frozen=True):
    """One module of classes, every line of it ready: what it imports, defines and exports."""

    name: ModuleName
    imports: tuple[str, ...]
    sources: tuple[str, ...]
    aliases: tuple[tuple[ClassName, str], ...]
    exported: str


class ModuleTable:
    """Where each name of the model lives, and what each module looks like."""

    def __init__(self, model: ApiModel) -> None:
        self._by_module: dict[ModuleName, list[SchemaModel]] = {}
        self._home: dict[ClassName, SchemaModel] = {}
        for schema in model.schemas:
            self._by_module.setdefault(schema.module, []).append(schema)
            for name in names_of(schema):
                self._home[name] = schema
        self._reexports = {
            own_module(resource.attribute): set(resource.classes) for resource in model.resources
        }

    def modules(self, sources: Mapping[ClassName, str]) -> list[ModelModule]:
        """Every module below ``models``, one for each resource that has classes among them.

        ``sources`` has the text of each class.
        """
        names = {*self._by_module, *(name for name, found in self._reexports.items() if found)}
        return [self._module(name, sources) for name in sorted(names)]

    def home(self, name: ClassName) -> ModuleName:
        """The module that defines a name."""
        return self._home[name].module

    def names(self) -> dict[ClassName, ModuleName]:
        """Every importable name with its module, sorted."""
        return {name: self._home[name].module for name in sorted(self._home)}

    def known(self, name: str) -> bool:
        """Whether the model has a class of that name."""
        return name in self._home

    def _module(self, name: ModuleName, texts: Mapping[ClassName, str]) -> ModelModule:
        schemas = self._by_module.get(name, [])
        own = [one for one in schemas if not isinstance(one, AliasModel)]
        sources = tuple(texts[one.name] for one in _by_name(own))
        aliases = [(alias, str(one.name)) for one in own for alias in one.aliases]
        aliases += [
            (one.name, spelled(one.target)) for one in schemas if isinstance(one, AliasModel)
        ]
        defined = {name for one in schemas for name in names_of(one)}
        used = self._used(schemas) - defined
        passed = (self._reexports.get(name, set()) - defined) | used
        exported = sorted(defined | self._reexports.get(name, set()))
        for_checkers = [*self._for_checkers(schemas, defined | passed)]
        return ModelModule(
            name,
            (
                *_imports(sources, aliases, *for_checkers[:1]),
                *self._passed_on(passed),
                *for_checkers,
            ),
            sources,
            tuple(sorted(aliases)),
            packed("__all__ = [", [literal(str(one)) for one in exported], "]", 0),
        )

    def _used(self, schemas: Iterable[SchemaModel]) -> set[ClassName]:
        """The names of other classes that these classes mention."""
        types = [
            type_
            for one in schemas
            for type_ in (
                [part.type for part in one.own] + ([one.extra] if one.extra is not None else [])
                if isinstance(one, StructModel)
                else [one.target]
                if isinstance(one, AliasModel)
                else []
            )
        ]
        names = {ClassName(name) for type_ in types for name in names_in(type_)}
        names |= {one.base for one in schemas if isinstance(one, StructModel) and one.base}
        return {name for name in names if name in self._home}

    def _for_checkers(self, schemas: Iterable[SchemaModel], there: Set[ClassName]) -> Iterator[str]:
        """Imports of the classes that records are changed by, which are found when asked for."""
        updates = {one.update for one in schemas if isinstance(one, StructModel) and one.update}
        lines = self._passed_on({*updates} - there)
        if lines:
            yield "if TYPE_CHECKING:"
            yield from (f"    {line}" for text in lines for line in text.split("\n"))

    def _passed_on(self, names: set[ClassName]) -> list[str]:
        """Import statements of other modules' classes, which are exported again."""
        found: dict[ModuleName, list[ClassName]] = {}
        for name in sorted(names):
            found.setdefault(self._home[name].module, []).append(name)
        return [imported(f".{module_name(module)}", found[module]) for module in sorted(found)]


def names_of(schema: SchemaModel) -> tuple[ClassName, ...]:
    """The name of a class and its aliases."""
    return (schema.name,) if isinstance(schema, AliasModel) else (schema.name, *schema.aliases)


def operation_names(operation: Operation) -> set[str]:
    """The names that an operation's signature and answers mention."""
    plain = [one for one in operation.parameters if not one.attributes and one.condition is None]
    types = [one.type for one in plain]
    for answer in (*operation.answers, *operation.error_answers):
        types += answer.types
    types += operation.body.types if operation.body is not None else ()
    types += [one.item for one in (operation.paging,) if one is not None]
    return {name for type_ in types for name in names_in(type_)}


def _by_name(schemas: Sequence[StructModel | EnumModel]) -> list[StructModel | EnumModel]:
    """By name, which is easy to search; only a base must stand before what derives from it."""
    bases = {one.name: one.base for one in schemas if isinstance(one, StructModel)}

    def depth(name: ClassName) -> int:
        found = 0
        above = bases.get(name)
        while above is not None:
            found += 1
            above = bases.get(above)
        return found

    return sorted(schemas, key=lambda one: (depth(one.name), one.name))


def _imports(
    sources: Sequence[str], aliases: Sequence[tuple[ClassName, str]], *more: str
) -> list[str]:
    """Imports of Python's own, of msgspec and of the runtime that the lines below have use for."""
    text = "\n".join([*sources, *(f"TypeAlias = {target}" for _, target in aliases), *more])
    words = set(re.findall(r"\w+", text))
    typing = [name for name in _TYPING if name in words]
    lines = [f"from typing import {', '.join(typing)}", ""] if typing else []
    lines += ["import msgspec"] if "msgspec" in words else []
    names = [name for name in (*_RUNTIME, "UnsetType", "FormFile") if name in words]
    names += ["settle"] if "settle(self)" in text else []
    if names:
        lines.append(f"from .._runtime.values import {', '.join(names)}")
    if "warn_of_attributes" in words:
        lines.append("from .._runtime.releases import warn_of_attributes")
    return lines


def model_files(modules: ModuleTable, engine: Engine, inside: str) -> Iterator[tuple[str, str]]:
    """The package of the classes; waits for the engine, which may still be writing them."""
    homes: dict[str, list[str]] = {}
    for name, module in modules.names().items():
        homes.setdefault(module_name(module), []).append(name)
    table = [_home(module, names) for module, names in sorted(homes.items())]
    listed = render("models_init.py.jinja", modules=sorted(homes), table=table)
    yield f"{inside}/models/__init__.py", listed
    for laid_out in modules.modules(engine.sources()):
        path = f"{inside}/models/{module_name(laid_out.name)}.py"
        yield path, render("models_module.py.jinja", module=laid_out)


def _home(module: str, names: Sequence[str]) -> str:
    """Where names live, in the table that finds them: one line where it fits."""
    words = " ".join(names)
    if len(line := f'"{module}": "{words}",') + 4 <= WIDTH:
        return line
    return "\n        ".join(word_lines([f'"{module}": """{words}""",'], 8))
