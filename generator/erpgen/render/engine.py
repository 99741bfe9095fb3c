"""Model classes by datamodel-code-generator: the only module that knows it.

The engine gets a document made of our own names alone; every text of the API's document reaches
the templates (``templates/models``) ready printed, as template data. So the engine names nothing,
quotes nothing, and a new version of it can change neither. It is pinned exactly all the same.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from erpgen.errors import ErpgenError
from erpgen.model.types import (
    ClassName,
    EnumMember,
    EnumModel,
    ListType,
    MapType,
    Scalar,
    ScalarType,
    SchemaModel,
    StructModel,
    TypeRef,
    UnionType,
)
from erpgen.render.literal import docstring, literal
from erpgen.render.structs import StructPrinter, paragraphs

ENGINE = "datamodel-code-generator"
_UNCHANGED = re.compile(r"[A-Z][A-Za-z0-9]*")
_MARK = re.compile(r"^#@@ (\w+)\n", re.MULTILINE)
_SCALARS: dict[Scalar, dict[str, str]] = {
    Scalar.STRING: {"type": "string"},
    Scalar.INTEGER: {"type": "integer"},
    Scalar.FLOAT: {"type": "number"},
    Scalar.BOOLEAN: {"type": "boolean"},
    Scalar.DECIMAL: {"customTypePath": "_runtime.Decimal"},
    Scalar.TEXT_DECIMAL: {"customTypePath": "_runtime.TextDecimal"},
    Scalar.MS_DATETIME: {"customTypePath": "_runtime.MsDateTime"},
    Scalar.BASE64URL: {"customTypePath": "_runtime.Base64Url"},
    Scalar.RECORD: {"customTypePath": "_runtime.OpenRecord"},
    Scalar.DATETIME: {"customTypePath": "_runtime.DateTime"},
    Scalar.DATE: {"customTypePath": "_runtime.Date"},
    Scalar.TIME: {"customTypePath": "_runtime.Time"},
    Scalar.UUID: {"customTypePath": "_runtime.UUID"},
    Scalar.BYTES: {"customTypePath": "builtins.bytes"},
    Scalar.FILE: {"customTypePath": "_runtime.FormFile"},
    Scalar.NULL: {"type": "null"},
    Scalar.ANY: {},
}


class EngineError(ErpgenError):
    """The engine did not give what it was asked for: a defect of erpgen, never of the input."""

    exit_code = 70


@dataclass(frozen=True, slots=True)
class Question:
    """What the engine is asked to write a class from: a schema, and what its template prints."""

    schema: dict[str, Any]
    data: dict[str, Any]

    def digest(self) -> str:
        """A digest of all that decides about the source, but the engine and erpgen themselves."""
        return hashlib.sha256(json.dumps([self.schema, self.data]).encode()).hexdigest()[:32]


def questions(schemas: Sequence[SchemaModel]) -> dict[ClassName, Question]:
    """What to ask for every struct and enum, by class name."""
    classes = [one for one in schemas if isinstance(one, StructModel | EnumModel)]
    printer = StructPrinter(schemas)
    texts = frozenset(
        one.name
        for one in classes
        if isinstance(one, EnumModel) and isinstance(one.members[0].value, str)
    )
    return {one.name: _question(one, printer, texts) for one in classes}


def class_sources(asked: Mapping[ClassName, Question], templates: Path) -> dict[ClassName, str]:
    """The source text of every class, by its name."""
    if not asked:
        return {}
    names = _engine_names(asked)
    schemas = {names[name]: question.schema for name, question in asked.items()}
    data = {names[name]: {"erpgen": question.data} for name, question in asked.items()}
    sources = dict(_split(_generated(_document(schemas), data, templates)))
    missing = [name for name in asked if name not in sources]
    if missing:
        raise EngineError(f"{ENGINE} returned no class for {', '.join(missing[:5])}")
    return {name: sources[name] for name in asked}


def warm_up() -> None:
    """Load the engine; it costs half a second that a run with nothing to do should not pay."""
    importlib.import_module("datamodel_code_generator.parser.openapi")


def _generated(document: dict[str, Any], data: dict[str, Any], templates: Path) -> str:
    # Imported here: see warm_up.
    from datamodel_code_generator import InputFileType, generate  # noqa: PLC0415
    from datamodel_code_generator.enums import DataModelType  # noqa: PLC0415
    from datamodel_code_generator.format import PythonVersion  # noqa: PLC0415

    result = generate(
        json.dumps(document),
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.MsgspecStruct,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=templates / "models",
        extra_template_data=defaultdict(dict, data),
        formatters=[],
        disable_timestamp=True,
        use_annotated=False,
        use_standard_collections=True,
        use_union_operator=True,
    )
    if not isinstance(result, str):
        raise EngineError(f"{ENGINE} returned {type(result).__name__}, not one module")
    return result


def _split(text: str) -> Iterator[tuple[ClassName, str]]:
    pieces = _MARK.split(text)
    for name, body in zip(pieces[1::2], pieces[2::2], strict=True):
        yield ClassName(name), f"{_class_only(body).rstrip()}\n"


def _class_only(body: str) -> str:
    """The class without what follows it at the margin (the engine ends with loose statements)."""
    lines = body.splitlines()
    end = next(
        (index for index, line in enumerate(lines[1:], 1) if line and not line[0].isspace()),
        len(lines),
    )
    return "\n".join(line for line in lines[:end] if line.strip() or line == "")


def _engine_names(classes: Iterable[ClassName]) -> dict[ClassName, str]:
    """What the engine knows each class by: its name, or a stand-in where it would respell that."""
    plain = {name for name in classes if _UNCHANGED.fullmatch(name)}
    free = (name for number in count() if (name := f"StandIn{number}") not in plain)
    return {name: name if name in plain else next(free) for name in sorted(classes)}


def _document(schemas: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }


def _schema(model: StructModel | EnumModel, printer: StructPrinter) -> dict[str, Any]:
    # The engine takes n² time over the members of an enum and over classes that lead to each other;
    # the templates get both from here.
    if isinstance(model, EnumModel):
        return {"type": "string", "enum": [model.members[0].python]}
    # Each attribute costs it a quarter of a millisecond, so it gets one for each type of them.
    types = {name: _type_schema(type_) for type_, name in printer.types(model).items()}
    return {"type": "object", "required": list(types), "properties": types}


def _type_schema(type_: TypeRef) -> dict[str, Any]:
    match type_:
        case ScalarType(scalar):
            return dict(_SCALARS[scalar])
        case ListType(element):
            return {"type": "array", "items": _type_schema(element)}
        case MapType(value):
            return {"type": "object", "additionalProperties": _type_schema(value) or True}
        case UnionType(members):
            return {"anyOf": [_type_schema(member) for member in members]}
        case _:
            return {}


def _question(
    model: StructModel | EnumModel, printer: StructPrinter, texts: frozenset[ClassName]
) -> Question:
    schema = _schema(model, printer)
    if isinstance(model, EnumModel):
        return Question(schema, _enum_data(model))
    return Question(schema, printer.data(model, texts if model.request_only else frozenset()))


def _enum_data(model: EnumModel) -> dict[str, Any]:
    text = isinstance(model.members[0].value, str)
    return {
        "name": model.name,
        "base": "OpenStr" if text else "OpenInt",
        "doc": docstring(paragraphs(model.doc or "Known values; others are kept as they come."), 4),
        "members": [line for one in model.members for line in _member(one)],
    }


def _member(one: EnumMember) -> list[str]:
    doc = docstring(paragraphs(one.doc), 4, closing_line=False)
    return [f"{one.python} = {literal(one.value)}", *([doc] if doc else [])]
