"""What the index says of arguments and bodies, for programs that make them of texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from erpgen.model.text import first_sentence
from erpgen.model.types import (
    AliasModel,
    ApiModel,
    BodyKind,
    ClassType,
    EnumModel,
    ListType,
    MapType,
    Operation,
    Parameter,
    Property,
    Scalar,
    ScalarType,
    SchemaModel,
    StructModel,
    TypeRef,
    UnionType,
)
from erpgen.render.annotations import is_streamed, names_in
from erpgen.render.methods import MethodPrinter

_KINDS: Mapping[Scalar, str] = {
    Scalar.STRING: "text",
    Scalar.UUID: "text",
    Scalar.INTEGER: "integer",
    Scalar.FLOAT: "number",
    Scalar.DECIMAL: "decimal",
    Scalar.TEXT_DECIMAL: "decimal",
    Scalar.BOOLEAN: "boolean",
    Scalar.DATETIME: "datetime",
    Scalar.MS_DATETIME: "datetime",
    Scalar.DATE: "date",
    Scalar.TIME: "time",
    Scalar.BYTES: "bytes",
    Scalar.BASE64URL: "bytes",
    Scalar.FILE: "file",
}
_LOOSE = ("text", "list", "object", "mapping")
"""Which of several kinds is taken, since any text can be of it."""


class KindIndex:
    """Kinds, texts and values of one API's arguments and fields."""

    def __init__(self, model: ApiModel, printer: MethodPrinter) -> None:
        self._printer = printer
        self._models: dict[str, SchemaModel] = {
            str(name): one
            for one in model.schemas
            for name in (one.name, *(() if isinstance(one, AliasModel) else one.aliases))
        }

    def argument(self, parameter: Parameter) -> dict[str, Any]:
        """What one gives for a parameter: its kind, and values where there are some."""
        if parameter.attributes:
            kind: dict[str, Any] = {"kind": "mapping"}
        elif parameter.condition is not None:
            kind = {"kind": "condition", "items": self._kind(parameter.type)["kind"]}
        else:
            kind = self._kind(parameter.type)
        mark = {"deprecated": True} if parameter.deprecated else {}
        return {**kind, **self._values(parameter.type), **mark}

    def fields(self, operation: Operation) -> Iterator[tuple[str, list[dict[str, Any]]]]:
        """The type of the body and the fields of its classes, where it has any."""
        body, type_ = operation.body, self._printer.body_type(operation)
        if body is None or type_ is None or body.field is not None:
            return
        fields = {one["python"]: one for kind in body.types for one in self._fields(kind)}
        if fields:
            yield type_, [*fields.values()]

    def body(self, operation: Operation) -> dict[str, Any]:
        """How a body is given: nothing where there is none."""
        body = operation.body
        if body is None:
            return {}
        kinds = {body.kind, *(one.kind for one in body.others)}
        upload = "file" if body.field is not None or kinds == {BodyKind.BYTES} else None
        if upload is None and BodyKind.MULTIPART in kinds:
            upload = "form"
        return {
            "body_required": body.required,
            "media_types": list(
                dict.fromkeys((body.media_type, *(one.media_type for one in body.others)))
            ),
            **({"upload": upload} if upload else {}),
        }

    def answer(self, operation: Operation) -> dict[str, Any]:
        """What an answer is that is no JSON: bytes to be saved, or items that come one by one."""
        found: dict[str, Any] = {}
        if operation.download or operation.returns == ScalarType(Scalar.BYTES):
            found["download"] = True
        if is_streamed(operation):
            found["stream"] = True
        return found

    def _fields(self, type_: TypeRef) -> Iterator[dict[str, Any]]:
        if not isinstance(type_, ClassType):
            return
        model = self._models.get(type_.name)
        if isinstance(model, AliasModel):
            yield from self._fields(model.target)
        if isinstance(model, StructModel):
            hidden = set(model.read_only)
            for one in model.properties:
                if one.python not in hidden:
                    yield self._field(one, required=one.required or one.python in model.asked)

    def _field(self, one: Property, *, required: bool) -> dict[str, Any]:
        text = " ".join(first_sentence(one.doc).split())
        return {
            "python": one.python,
            "wire": one.wire,
            **self._kind(one.type),
            **({"required": True} if required else {}),
            **({"deprecated": True} if one.deprecated else {}),
            **({"text": text} if text else {}),
            **self._values(one.type),
        }

    def _values(self, type_: TypeRef) -> dict[str, Any]:
        values = list(dict.fromkeys(self._printer.values(type_)))
        return {"values": values} if values else {}

    def _kind(self, type_: TypeRef) -> dict[str, Any]:
        match type_:
            case ScalarType(scalar):
                return {"kind": _KINDS.get(scalar, "any")}
            case ListType(element):
                return {"kind": "list", "items": self._kind(element)["kind"]}
            case MapType():
                return {"kind": "mapping"}
            case UnionType(members):
                return self._of_several(members)
            case ClassType(name):
                return self._of_class(name)
            case _:
                return {"kind": "any"}

    def _of_class(self, name: str) -> dict[str, Any]:
        model = self._models.get(name)
        if isinstance(model, EnumModel):
            whole = all(isinstance(one.value, int) for one in model.members)
            return {"kind": "integer" if whole and model.members else "text"}
        if isinstance(model, AliasModel) and not _reaches(model, name):
            return self._kind(model.target)
        return {"kind": "object" if isinstance(model, StructModel) else "any"}

    def _of_several(self, members: tuple[TypeRef, ...]) -> dict[str, Any]:
        kinds = [self._kind(one) for one in members if one != ScalarType(Scalar.NULL)]
        for word in _LOOSE:
            for one in kinds:
                if one["kind"] == word:
                    return one
        return kinds[0] if kinds else {"kind": "any"}


def _reaches(model: AliasModel, name: str) -> bool:
    """Whether an alias leads to itself, which has no kind."""
    return name in names_in(model.target)
