"""Decides what to pass to each method of a package, and what must arrive for it."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from types import ModuleType
from typing import Any, get_args, get_type_hints

from executed.described import Described, DescribedApi, Json, is_json
from executed.instances import TEXT, Instances
from executed.typed import to_python

_TEXTS = {"path": "a b/ü?#", "query": TEXT}
_PLAIN = "plain"
_OWN_NUMBER = "N-1"
_UPLOAD = b"content"
_TAG_HEADERS = {"if-match", "if-none-match"}


@dataclass(frozen=True)
class Plan:
    """One call: its arguments, the values that must arrive by place and name, and the body."""

    entry: Json
    operation: Described
    hints: dict[str, Any]
    arguments: Json
    sent: dict[str, Json]
    body: Any

    @property
    def returns(self) -> Any:
        """The annotation of the answer."""
        return self.hints.get("return")

    @property
    def inner(self) -> Any:
        """What the annotated pager or creation is of."""
        return (get_args(self.returns) or (Any,))[0]


class Planner:
    """Plans calls of one package from ``operations.json``, its annotations and the document."""

    def __init__(self, api: DescribedApi, module: ModuleType) -> None:
        self._api = api
        self._module = module
        self._instances = Instances(api)
        self._bodies = Instances(api, sent=True)
        self._by_name = {(one.method, one.path): one for one in api.operations}

    def plan(self, method: Any, entry: Json) -> Plan:
        """The call of one operation with all its arguments."""
        operation = self._by_name[entry["method"], entry["path"]]
        plain = inspect.unwrap(method)
        hints = get_type_hints(getattr(plain, "__func__", plain))
        arguments: Json = {}
        sent = self._parameters(entry, operation, hints, arguments)
        body = self._body(entry, operation, hints, arguments)
        return Plan(entry, operation, hints, arguments, sent, body)

    def _parameters(
        self, entry: Json, operation: Described, hints: Json, arguments: Json
    ) -> dict[str, Json]:
        sent: dict[str, Json] = {}
        for listed in entry["parameters"]:
            place, wire, python = listed["in"], listed["wire"], listed["python"]
            undeclared = {"name": wire, "in": "path", "schema": {"type": "string"}}
            declared = operation.at(place).get(wire, undeclared)
            value = self._value(declared)
            sent.setdefault(place, {})[wire] = value
            operator = entry.get("conditions", {}).get(python)
            if operator is None:
                given = to_python(value, hints[python])
                base64 = self._api.resolve(declared.get("schema", {})).get("format") == "byte"
                # Bytes that are not said to be base64 are sent as the text they are.
                plain = isinstance(given, bytes) and not base64
                arguments[python] = value.encode() if plain else given
            else:
                sent[place][operator] = ">="
                arguments[python] = self._module.ge(str(value))
        return sent

    def _value(self, declared: Json) -> Any:
        if declared.get("x-erp-attributes"):
            return {"COLOR": "red"}
        if declared["name"].lower() in _TAG_HEADERS:
            return '"tag"'
        content = declared.get("content")
        schema = next(iter(content.values()))["schema"] if content else declared.get("schema", {})
        return self._instances.complete(schema, _TEXTS.get(declared["in"], _PLAIN))

    def _body(self, entry: Json, operation: Described, hints: Json, arguments: Json) -> Any:
        if entry["body"] is None:
            return None
        if entry["body"] == "FileContent":
            arguments["body"] = _UPLOAD
            text = _UPLOAD.decode()
            return {operation.upload_field: text} if operation.upload_field else text
        schema = _schema_of(operation)
        wire = self._bodies.complete(schema)
        given = wire
        if "number_series" in entry:
            flag = self._api.resolve(schema)["x-erp-number-series"]["flag"]
            given, wire = _numbered(wire, flag, entry["number_series"])
            arguments["number"] = _OWN_NUMBER
        arguments["body"] = to_python(given, hints["body"])
        return wire


def _schema_of(operation: Described) -> Any:
    content = operation.body or {}
    chosen = next((one for one in content if is_json(one)), next(iter(content), ""))
    return content.get(chosen, {}).get("schema", {})


def _numbered(wire: Json, flag: str, number: str) -> tuple[Json, Json]:
    """The body without flag and number, and as it must arrive when ``number=`` is passed."""
    given = {name: value for name, value in wire.items() if name not in {flag, number}}
    return given, {**wire, flag: {"value": True}, number: {"value": _OWN_NUMBER}}
