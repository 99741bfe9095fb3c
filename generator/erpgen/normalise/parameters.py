"""Parameters of OpenAPI 3: in place, merged, and with nothing said that goes without saying."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from erpgen.diagnostics import Severity
from erpgen.document import JsonObject
from erpgen.normalise.context import Context
from erpgen.normalise.examples import EXAMPLE_FIELDS
from erpgen.normalise.fields import convert_fields
from erpgen.normalise.media import convert_content
from erpgen.normalise.places import Place
from erpgen.normalise.schemas import convert_schema

_FIELDS = {"schema": convert_schema, "content": convert_content, **EXAMPLE_FIELDS}
_DEFAULT_STYLE = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def convert_parameters(context: Context, parameters: Any, place: Place) -> list[JsonObject]:
    """The parameters of one list, each in place; what is none is left out and reported."""
    if not isinstance(parameters, list):
        return []

    def convert(node: JsonObject, where: Place) -> JsonObject:
        return without_default_style(convert_fields(context, node, where, _FIELDS))

    converted = [
        context.follow("parameter", parameter, (place, index), convert)
        for index, parameter in enumerate(parameters)
    ]
    return _once(context, [one for one in converted if one is not None], place)


def merged(shared: Sequence[JsonObject], own: Sequence[JsonObject]) -> list[JsonObject]:
    """A path's parameters and an operation's; of one name and place the operation's stands."""
    overridden = {_identity(parameter) for parameter in own}
    return [*(one for one in shared if _identity(one) not in overridden), *own]


def without_default_style(parameter: JsonObject) -> JsonObject:
    """The parameter without a ``style`` or ``explode`` that says what holds anyway."""
    if "style" not in parameter and "explode" not in parameter:
        return parameter
    default = _DEFAULT_STYLE.get(str(parameter.get("in")))
    style = parameter.get("style", default)
    unsaid = {"style"} if style == default else set()
    if parameter.get("explode") is (style in ("form", "cookie")):
        unsaid.add("explode")
    return {key: value for key, value in parameter.items() if key not in unsaid}


def _identity(parameter: JsonObject) -> tuple[str, str]:
    return str(parameter.get("in")), str(parameter.get("name"))


def _once(context: Context, parameters: list[JsonObject], place: Place) -> list[JsonObject]:
    found: dict[tuple[str, str], JsonObject] = {}
    for index, parameter in enumerate(parameters):
        if found.setdefault(_identity(parameter), parameter) is not parameter:
            context.report(
                "duplicate-parameter",
                Severity.ERROR,
                (place, index),
                f"the {parameter.get('in')} parameter {parameter.get('name')!r} is given twice",
                "the first one counts",
            )
    return list(found.values())
