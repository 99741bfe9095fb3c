"""What the page of a class shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from erpgen.model.names import module_name
from erpgen.model.types import (
    AliasModel,
    ApiModel,
    ClassName,
    EnumMember,
    EnumModel,
    Operation,
    Property,
    SchemaModel,
    StructModel,
    TypeRef,
)
from erpgen.reference.markup import Links, paragraphs, prose
from erpgen.reference.method_pages import label
from erpgen.render.annotations import names_in, spelled
from erpgen.render.literal import code_span
from erpgen.render.settings import PackageSettings


def class_names(model: ApiModel) -> dict[ClassName, ClassName]:
    """Every name of a class, with the one whose page it has."""
    return {
        name: one.name
        for one in model.schemas
        for name in (one.name, *(() if isinstance(one, AliasModel) else one.aliases))
    }


class ClassPages:
    """Prepares the classes of one API."""

    def __init__(self, model: ApiModel, settings: PackageSettings, links: Links) -> None:
        self._settings = settings
        self._links = links
        self._names = class_names(model)
        self._returned: defaultdict[ClassName, list[Operation]] = defaultdict(list)
        self._taken: defaultdict[ClassName, list[Operation]] = defaultdict(list)
        self._holders: defaultdict[ClassName, set[ClassName]] = defaultdict(set)
        for resource in model.resources:
            for operation in resource.operations:
                self._note(operation)
        for one in model.schemas:
            if isinstance(one, StructModel):
                for part in one.properties:
                    for name in self._in(part.type):
                        self._holders[name].add(one.name)

    def of(self, schema: SchemaModel) -> dict[str, Any]:
        """One class."""
        return {
            "name": schema.name,
            "statement": f"from {self._settings.import_name}.models import {schema.name}",
            "doc": paragraphs(schema.doc),
            **self._kind(schema),
            "returned": self._methods(self._returned[schema.name]),
            "taken": self._methods(self._taken[schema.name]),
            "holders": [self._links.to(one) for one in sorted(self._holders[schema.name])],
        }

    def _kind(self, schema: SchemaModel) -> dict[str, Any]:
        """What only an object has, or an enum, or another name for a type."""
        page: dict[str, Any] = dict.fromkeys(("target", "base", "change"), "")
        page |= {name: [] for name in ("aliases", "members", "attributes")}
        match schema:
            case AliasModel():
                page["target"] = self._links.typed(spelled(schema.target))
            case EnumModel():
                page["members"] = [_member(one) for one in schema.members]
            case StructModel():
                page["attributes"] = [self._attribute(schema, one) for one in schema.properties]
                page["base"] = self._links.to(schema.base) if schema.base else ""
                if schema.update:
                    page["change"] = self._links.to(self._names[schema.update])
        if not isinstance(schema, AliasModel):
            page["aliases"] = [code_span(one) for one in sorted(schema.aliases)]
        return page

    def _note(self, operation: Operation) -> None:
        answers = [operation.returns] if operation.returns is not None else []
        if operation.paging is not None:
            answers = [operation.paging.item]
        for name in dict.fromkeys(name for one in answers for name in self._in(one)):
            self._returned[name].append(operation)
        bodies = operation.body.types if operation.body is not None else ()
        arguments = [one.type for one in operation.parameters]
        given = (name for one in (*bodies, *arguments) for name in self._in(one))
        for name in dict.fromkeys(given):
            self._taken[name].append(operation)

    def _in(self, type_: TypeRef) -> Iterator[ClassName]:
        for name in names_in(type_):
            home = self._names.get(ClassName(name))
            if home is not None:
                yield home

    def _attribute(self, struct: StructModel, one: Property) -> dict[str, Any]:
        return {
            "name": code_span(one.python),
            "type": self._links.typed(spelled(one.type)),
            "wire": code_span(one.wire),
            "marks": ", ".join(_marks(struct, one)),
            "text": paragraphs(one.doc),
        }

    def _methods(self, operations: list[Operation]) -> list[str]:
        found = sorted(operations, key=label)
        return [
            f"[{prose(label(one))}](../resources/{module_name(one.resource)}.md#{label(one)})"
            for one in found
        ]


def _member(one: EnumMember) -> dict[str, str]:
    value = code_span(str(one.value)) if one.value != "" else "an empty text"
    return {"name": code_span(one.python), "value": value, "doc": prose(one.doc)}


def _marks(struct: StructModel, one: Property) -> Iterator[str]:
    if one.required or one.python in struct.asked:
        yield "required"
    if one.python in struct.read_only:
        yield "read only"
    if one.deprecated:
        yield "deprecated"
