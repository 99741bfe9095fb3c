"""What a server that goes by a document makes of a request: its meaning, and what is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote_plus, urlsplit

from diff.soundness.admission import Admission, Way
from executed.described import Described, DescribedApi, Json, bare, is_json
from executed.wire import (
    Pairs,
    UnreadableError,
    form_value,
    header_value,
    names_of,
    path_value,
    query_value,
)
from loopback import Received

ABSENT = "(absent)"
"""What a declared part that was left out means, unless it has a default."""

_LEADS = {"label": ".", "matrix": ";"}
"""What values of a path begin with in a style that has such a mark (RFC 6570)."""

Place = tuple[str, str | int]


@dataclass
class Reading:
    """The meaning of each declared part of a request, defaults filled in, and the faults."""

    operation: Described
    values: dict[Place, Any] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


class Reader:
    """Reads requests by one document; what it does not declare is ignored, as HTTP servers do."""

    def __init__(self, api: DescribedApi) -> None:
        self.api = api
        self._admission = Admission(api, Way.REQUEST)
        self._parts = _by_first_segment(api)

    def read(self, received: Received) -> Reading | None:
        """None where the document has no such operation."""
        part = self._parts.get(_first_segment(received.target), self.api)
        found = part.find(received.method, received.target)
        readings = [self._reading(operation, raw, received) for operation, raw in found]
        return min(readings, key=lambda one: len(one.faults), default=None)

    def _reading(self, operation: Described, raw: dict[str, str], received: Received) -> Reading:
        reading = Reading(operation)
        pairs = _query(received)
        cookies = dict(_cookies(received))
        for parameter in operation.parameters:
            place, name = parameter["in"], parameter["name"]
            key = (place, operation.holes.index(name) if place == "path" else name.lower())
            try:
                value = self._value(parameter, raw, pairs, {**received.headers}, cookies)
            except (UnreadableError, ValueError) as error:
                reading.faults.append(f"{place} {name}: {error}")
                continue
            self._keep(reading, key, parameter, value)
        self._body(reading, received)
        return reading

    def _value(
        self,
        parameter: Json,
        raw: dict[str, str],
        pairs: Pairs,
        headers: dict[str, str],
        cookies: dict[str, str],
    ) -> Any:
        name = parameter["name"]
        match parameter["in"]:
            case "path":
                if not raw[name].startswith(_LEADS.get(parameter.get("style", ""), "")):
                    raise UnreadableError(f"{raw[name]!r} is not in style {parameter['style']}")
                return path_value(self.api, parameter, raw[name])
            case "query":
                own = [pair for pair in pairs if names_of(self.api, parameter, pair[0])]
                return query_value(self.api, parameter, own) if own else ABSENT
            case "header":
                text = headers.get(name.lower())
            case _:
                text = cookies.get(name)
        return ABSENT if text is None else header_value(self.api, parameter, text)

    def _keep(self, reading: Reading, key: Place, parameter: Json, value: Any) -> None:
        schema = schema_of(parameter)
        where = f"{parameter['in']} {parameter['name']}"
        if value == ABSENT:
            if parameter.get("required"):
                reading.faults.append(f"{where} is missing")
            value = self.api.resolve(schema).get("default", ABSENT)
        else:
            reading.faults += [f"{where}: {one}" for one in self._admission.faults(value, schema)]
            value = understood(self.api, self._admission, value, schema)
        reading.values[key] = value

    def _body(self, reading: Reading, received: Received) -> None:
        content, key = reading.operation.body, ("body", "")
        if content is None:
            return
        media_type = received.headers.get("content-type", "")
        if not received.body and not media_type:
            if reading.operation.node["requestBody"].get("required"):
                reading.faults.append("the body is missing")
            reading.values[key] = ABSENT
            return
        try:
            schema = _schema_for(content, media_type)
            value = self._decoded(schema, media_type, received.body)
        except ValueError as error:
            reading.faults.append(f"body: {error}")
            return
        reading.faults += [f"body {one}" for one in self._admission.faults(value, schema)]
        reading.values[key] = understood(self.api, self._admission, value, schema)

    def _decoded(self, schema: Any, media_type: str, body: bytes) -> Any:
        if is_json(media_type):
            return json.loads(body)
        if bare(media_type) == "application/x-www-form-urlencoded":
            return form_value(self.api, schema, body)
        return body.decode()


def schema_of(parameter: Json) -> Any:
    """The schema of a parameter, wherever it stands."""
    content = parameter.get("content")
    return next(iter(content.values()))["schema"] if content else parameter.get("schema", {})


def understood(api: DescribedApi, admission: Admission, value: Any, schema: Any) -> Any:
    """A value as its reader keeps it: the declared members alone, defaults filled in."""
    if isinstance(value, list):
        items = api.resolve(schema).get("items", {})
        return [understood(api, admission, one, items) for one in value]
    whole = api.resolve(schema)
    alternatives = [*whole.get("oneOf", ()), *whole.get("anyOf", ())]
    fitting = [one for one in alternatives if admission.admits(value, one)]
    if isinstance(value, dict) and fitting:
        return understood(api, admission, value, fitting[0])
    declared = api.properties(schema)
    if not isinstance(value, dict) or not declared:
        return value
    made: Json = {}
    for name, part in declared.items():
        if name in value:
            made[name] = understood(api, admission, value[name], part)
        else:
            made[name] = api.resolve(part).get("default", ABSENT)
    return {name: one for name, one in made.items() if admission.travels(declared[name])}


def misread(meant: Any, taken: Any, where: str = "") -> Iterator[str]:
    """Where a meaning was taken for another; what was not meant may be anything."""
    if isinstance(meant, dict) and isinstance(taken, dict):
        for name, value in meant.items():
            if name in taken or value != ABSENT:
                yield from misread(value, taken.get(name, "(unknown)"), f"{where}/{name}")
    elif isinstance(meant, list) and isinstance(taken, list) and len(meant) == len(taken):
        for index, (one, other) in enumerate(zip(meant, taken, strict=True)):
            yield from misread(one, other, f"{where}/{index}")
    elif meant != taken and _text(meant) != _text(taken):
        yield f"{where or '/'} means {meant!r} and is taken for {taken!r}"


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _by_first_segment(api: DescribedApi) -> dict[str, DescribedApi]:
    """The document in parts, so that an address is not compared with hundreds of paths."""
    parts: dict[str, Json] = {}
    for path, item in api.document["paths"].items():
        parts.setdefault(_first_segment(path), {})[path] = item
    return {name: DescribedApi({**api.document, "paths": one}) for name, one in parts.items()}


def _first_segment(target: str) -> str:
    return target.partition("?")[0].split("/")[1]


def _query(received: Received) -> Pairs:
    split = [pair.partition("=") for pair in urlsplit(received.target).query.split("&") if pair]
    return [(unquote_plus(name), value) for name, _, value in split]


def _cookies(received: Received) -> Iterator[tuple[str, str]]:
    for pair in received.headers.get("cookie", "").split(";"):
        name, _, value = pair.strip().partition("=")
        yield name, unquote_plus(value)


def _schema_for(content: Json, media_type: str) -> Any:
    for declared, node in content.items():
        if bare(declared) in {bare(media_type), "*/*"}:
            return node.get("schema", {})
    raise UnreadableError(f"{media_type!r} is none of {', '.join(content)}")
