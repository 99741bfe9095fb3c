"""What a release's operations, arguments, classes and attributes are called in Python."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from erpgen.config import load_config
from erpgen.model import ModelPolicy, build_model, policy_of
from erpgen.model.names import class_name
from erpgen.model.types import (
    ApiModel,
    ClassType,
    EnumModel,
    ListType,
    Operation,
    StructModel,
    TypeRef,
)
from specs.releases import API, overlaid

_PREFIX = re.compile(r"^(/API)?(/controller/api)?")

Names = dict[tuple[str, ...], str]


@dataclass(frozen=True)
class ReleaseNames:
    """One release: its model, and each Python name by what it stands for in the document."""

    model: ApiModel

    @property
    def operations(self) -> list[Operation]:
        """All operations."""
        return [one for resource in self.model.resources for one in resource.operations]

    @property
    def classes(self) -> list[StructModel | EnumModel]:
        """All structs and enums."""
        return [one for one in self.model.schemas if isinstance(one, StructModel | EnumModel)]

    def methods(self) -> Names:
        """By operationId, and by method and path without what releases put before it."""
        names: Names = {}
        for one in self.operations:
            name = f"{one.resource}.{one.function}"
            names["path", one.method, _PREFIX.sub("", one.path)] = name
            if one.id:
                names["id", one.id] = name
        return names

    def arguments(self) -> Names:
        """By method and path, place and wire name."""
        return {
            (one.method, _PREFIX.sub("", one.path), parameter.location, parameter.wire): (
                parameter.python
            )
            for one in self.operations
            for parameter in one.parameters
        }

    def schemas(self) -> Names:
        """The class by the document's name of it: that very name, where the vendor chose it.

        A vendor's name that nothing leads to is no name of the client's.
        """
        return {
            (schema,): name
            for one in self.classes
            for schema in one.schema_names
            for name in _public(one, schema)
        }

    def attributes(self) -> Names:
        """By the document's names of schema and property."""
        return {
            (schema, part.wire): part.python
            for one in self.classes
            if isinstance(one, StructModel)
            for schema in one.schema_names
            for part in one.properties
        }

    def attribute_classes(self) -> Names:
        """The class that an attribute's annotation names, where it names one."""
        return {
            (schema, part.wire): name
            for one in self.classes
            if isinstance(one, StructModel)
            for schema in one.schema_names
            for part in one.properties
            for name in _class_of(part.type)
        }


@cache
def names_of(path: Path) -> ReleaseNames:
    """The names of a release after all overlays."""
    return ReleaseNames(build_model(overlaid(path).content, _policy()).model)


def changed(older: Names, newer: Names) -> set[tuple[str, str]]:
    """The names of what both releases have that are not the same: as they were, as they are."""
    both = older.keys() & newer.keys()
    return {(older[key], newer[key]) for key in both if older[key] != newer[key]}


@cache
def _policy() -> ModelPolicy:
    return policy_of(load_config(API))


def _public(schema: StructModel | EnumModel, name: str) -> Iterator[str]:
    own = class_name(name)
    if own in {schema.name, *schema.aliases}:
        yield own
    elif _policy().machine_name(name):
        yield schema.name


def _class_of(type_: TypeRef) -> Iterator[str]:
    match type_:
        case ClassType(name):
            yield name
        case ListType(element):
            yield from _class_of(element)
