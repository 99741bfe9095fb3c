"""Operations of Swagger 2.0: what travels in the body becomes a request body."""

from __future__ import annotations

from typing import Any

from erpgen.diagnostics import Severity
from erpgen.document import JsonObject
from erpgen.normalise.context import Context
from erpgen.normalise.parameters import merged
from erpgen.normalise.places import Place
from erpgen.normalise.swagger.bodies import upgrade_body, upgrade_form
from erpgen.normalise.swagger.media_types import consumed
from erpgen.normalise.swagger.parameters import upgrade_parameter
from erpgen.normalise.swagger.responses import upgrade_responses
from erpgen.normalise.swagger.root import servers_of

_DROPPED = frozenset({"consumes", "produces", "schemes", "parameters", "responses"})


def upgrade_operation(
    context: Context, operation: JsonObject, shared: Any, place: Place
) -> JsonObject:
    """The operation in the shape of OpenAPI 3, with no reference left but those to schemas."""
    upgraded = {key: value for key, value in operation.items() if key not in _DROPPED}
    if operation.get("schemes") and context.content.get("host"):
        upgraded["servers"] = servers_of({**context.content, "schemes": operation["schemes"]})
    own = _resolved(context, operation.get("parameters"), (place, "parameters"))
    parameters = merged(_resolved(context, shared, (place, "parameters")), own)
    outside = [one for one in parameters if one.get("in") not in ("body", "formData")]
    if outside or "parameters" in operation:
        upgraded["parameters"] = [
            upgrade_parameter(context, one, ((place, "parameters"), index))
            for index, one in enumerate(outside)
        ]
    body = _request_body(context, operation, parameters, (place, "requestBody"))
    if body is not None:
        upgraded["requestBody"] = body
    if "responses" in operation:
        upgraded["responses"] = upgrade_responses(context, operation, (place, "responses"))
    return upgraded


def _request_body(
    context: Context, operation: JsonObject, parameters: list[JsonObject], place: Place
) -> JsonObject | None:
    bodies = [one for one in parameters if one.get("in") == "body"]
    fields = [one for one in parameters if one.get("in") == "formData"]
    media_types = consumed(context.content, operation)
    if len(bodies) > 1 or (bodies and fields):
        context.report(
            "several-bodies",
            Severity.ERROR,
            place,
            "more than one parameter describes the body",
            "the first one that is in the body counts",
        )
    if bodies:
        return upgrade_body(bodies[0], media_types)
    return upgrade_form(context, fields, media_types, place) if fields else None


def _resolved(context: Context, parameters: Any, place: Place) -> list[JsonObject]:
    if not isinstance(parameters, list):
        return []
    found = [
        context.follow("parameter", parameter, (place, index), lambda node, _: node)
        for index, parameter in enumerate(parameters)
    ]
    return [parameter for parameter in found if parameter is not None]
