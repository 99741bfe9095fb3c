"""Whether a call gave what came over the wire, as its document describes it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .markup import as_json
from .values import Schemas, Unfit, given, same

if TYPE_CHECKING:
    from .clients import Package, Recorded

_CONFIRMING = (201, 202, 204)


class Judge:
    """Judges the calls of one package."""

    def __init__(self, package: Package) -> None:
        self._schemas = Schemas(package.document)
        self._errors = package.part("errors")
        self._operations = package.documented
        self._produced = package.document.get("produces", ())

    def wrong(self, operation_id: str, answer: Recorded, result: Any) -> str | None:
        """What is not as it should be, None where all is."""
        responses = self._operations[operation_id]["responses"]
        if answer.status >= 400:
            return self._wrong_error(responses, answer, result)
        schema = self._declared(responses, answer.status).get("schema")
        if schema is not None and schema.get("type") == "file":
            return None if result == answer.body else f"not the file: {_short(result)}"
        plain = answer.headers.get("content-type", "text/plain").startswith("text/plain")
        if plain and self._says_text(operation_id, schema):
            return None if result == answer.body.decode() else f"not the text: {_short(result)}"
        wanted = self._wanted(schema, answer)
        if wanted is Unfit:
            fits = isinstance(result, self._errors.DecodeError)
            return None if fits else f"{_short(result)} where the body is no {schema}"
        if isinstance(result, Exception) or not same(given(result), wanted):
            return f"{_short(result)} where {_short(wanted)} came"
        return None

    def _says_text(self, operation_id: str, schema: dict[str, Any] | None) -> bool:
        produced = self._operations[operation_id].get("produces", self._produced)
        text = [one for one in produced if one.startswith("text/")]
        return bool(text) and schema is not None and schema.get("type") == "string"

    def _declared(self, responses: dict[str, Any], status: int) -> dict[str, Any]:
        """What is declared of a success; one that is not is read as the one that is."""
        success = (one for name, one in responses.items() if name[0] == "2")
        found = responses.get(str(status)) or next(success, None) or responses.get("default")
        declared: dict[str, Any] = found or {}
        return declared

    def _wanted(self, schema: dict[str, Any] | None, answer: Recorded) -> Any:
        if schema is None:
            return None
        if not answer.body:
            empty = answer.status in _CONFIRMING or schema.get("x-nullable")
            return None if empty else Unfit
        try:
            if "xml" in answer.headers.get("content-type", ""):
                wire = as_json(answer.body, schema, self._schemas)
            else:
                wire = json.loads(answer.body, parse_float=Decimal)
            return self._schemas.expected(wire, schema)
        except (Unfit, ValueError):
            return Unfit

    def _wrong_error(self, responses: dict[str, Any], answer: Recorded, result: Any) -> str | None:
        if not isinstance(result, self._errors.ApiError) or result.status != answer.status:
            return f"{_short(result)} where {answer.status} came"
        schema = (responses.get(str(answer.status)) or responses.get("default") or {}).get("schema")
        wanted = self._wanted(schema, answer)
        if wanted in (None, Unfit) or schema is None or schema.get("type") == "file":
            return None
        if not same(given(result.parsed), wanted):
            return f"error.parsed is {_short(result.parsed)} where {_short(wanted)} came"
        return None


def _short(value: object) -> str:
    return f"{value!r}"[:160]
