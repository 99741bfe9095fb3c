"""Text to a mapping, whichever of JSON and YAML it is; its name does not decide."""

from __future__ import annotations

from typing import Any

from erpgen.document import JsonObject
from erpgen.errors import InputError
from erpgen.load.encoding import decode
from erpgen.load.json_text import parse_json
from erpgen.load.limits import Limits
from erpgen.load.yaml_text import parse_yaml

API_DOCUMENT = "a Swagger or OpenAPI document"


def parse(data: bytes, where: str, limits: Limits, wanted: str = API_DOCUMENT) -> JsonObject:
    """The mapping at the top of a document; InputError naming the line where it is none.

    ``wanted`` is what the document should be, for the refusal of an empty one.
    """
    text = decode(data, where)
    start = text.lstrip()[:200].lower()
    if start.startswith("<"):
        raise InputError(where, _markup(start), "give the address of the JSON or YAML document")
    value = _parse(text, start, where, limits, wanted)
    if not isinstance(value, dict):
        raise InputError(where, f"{_kind(value)} at the top, where a mapping belongs")
    return value


def _parse(text: str, start: str, where: str, limits: Limits, wanted: str) -> Any:
    if not start.startswith(("{", "[")):
        return parse_yaml(text, where, limits, wanted)
    try:
        return parse_json(text, where, limits)
    except InputError:
        # YAML may begin with a brace too; where it is said to be YAML, let YAML judge.
        if not where.lower().endswith((".yaml", ".yml")):
            raise
        return parse_yaml(text, where, limits, wanted)


def _markup(start: str) -> str:
    if start.startswith(("<!doctype html", "<html")):
        return "this is an HTML page, no API document"
    return "this is XML or HTML, no API document"


def _kind(value: Any) -> str:
    if isinstance(value, list):
        return "a list"
    if isinstance(value, str):
        return "a text"
    return "nothing" if value is None else f"the value {value!r}"[:60]
