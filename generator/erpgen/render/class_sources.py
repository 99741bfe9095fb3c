"""The source text of each class, printed by ``templates/models``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from erpgen.model.types import ClassName, EnumMember, EnumModel, SchemaModel, StructModel
from erpgen.render.environment import strict_environment
from erpgen.render.literal import docstring, literal
from erpgen.render.structs import StructPrinter, paragraphs
from erpgen.render.type_questions import question

if TYPE_CHECKING:
    import jinja2

_KNOWN_VALUES = "Known values; others are kept as they come."


def class_sources(
    schemas: Sequence[SchemaModel], spellings: Mapping[str, str]
) -> dict[ClassName, str]:
    """The source of every struct and enum; ``spellings`` are those of their types."""
    printer = StructPrinter(schemas)
    enums = [one for one in schemas if isinstance(one, EnumModel)]
    texts = frozenset(one.name for one in enums if isinstance(one.members[0].value, str))
    found: dict[ClassName, str] = {}
    for one in schemas:
        if isinstance(one, StructModel):
            types = {type_: spellings[question(type_)] for type_ in printer.types(one)}
            plain = texts if one.request_only else frozenset[ClassName]()
            found[one.name] = _printed("struct.py.jinja", printer.data(one, plain, types))
        elif isinstance(one, EnumModel):
            found[one.name] = _printed("enum.py.jinja", _enum_data(one))
    return found


@cache
def _template(name: str) -> jinja2.Template:
    return strict_environment("models").get_template(name)


def _printed(template: str, data: dict[str, Any]) -> str:
    lines = _template(template).render(data).splitlines()
    return "\n".join(line for line in lines if line.strip() or line == "").rstrip() + "\n"


def _enum_data(model: EnumModel) -> dict[str, Any]:
    text = isinstance(model.members[0].value, str)
    return {
        "name": model.name,
        "base": "OpenStr" if text else "OpenInt",
        "doc": docstring(paragraphs(model.doc or _KNOWN_VALUES), 4),
        "members": [line for one in model.members for line in _member(one)],
    }


def _member(one: EnumMember) -> list[str]:
    doc = docstring(paragraphs(one.doc), 4)
    return [f"{one.python} = {literal(one.value)}", *([doc] if doc else [])]
