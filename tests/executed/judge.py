"""Judges a request by the document alone: method, path, query, headers and body."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote_plus, urlsplit

from executed.closed import Validation
from executed.described import Described, DescribedApi, Json, bare, is_json
from executed.instances import Instances
from executed.wire import (
    UnreadableError,
    form_value,
    header_value,
    multipart_value,
    names_of,
    path_value,
    query_value,
)
from loopback import Received

# What any HTTP client sends of its own accord.
USUAL_HEADERS = {
    *("host", "accept", "accept-encoding", "connection", "user-agent", "content-type"),
    *("content-length", "transfer-encoding", "cookie"),
}


@dataclass
class Verdict:
    """What a request said, by place and name, and what is wrong with it."""

    operation: Described
    values: dict[str, Json] = field(default_factory=dict)
    body: Any = None
    faults: list[str] = field(default_factory=list)


class Judge:
    """Knows one document."""

    def __init__(self, api: DescribedApi) -> None:
        self._api = api
        self._validation = Validation(api)
        self._instances = Instances(api)
        self.contradictions: list[str] = []

    def judge(self, received: Received) -> list[Verdict]:
        """A verdict for each operation that the request may mean."""
        found = self._api.find(received.method, received.target)
        return [self._verdict(operation, raw, received) for operation, raw in found]

    def _verdict(self, operation: Described, raw: dict[str, str], received: Received) -> Verdict:
        verdict = Verdict(operation)
        for check in (self._path, self._query, self._headers, self._cookies, self._body):
            try:
                verdict.faults += check(verdict, raw, received)
            except (UnreadableError, ValueError) as error:
                verdict.faults.append(f"{check.__name__}: {error}")
        return verdict

    def _faults(self, value: Any, schema: Any) -> list[str]:
        """What the schema has against the value, unless it has that against every value."""
        found = self._validation.faults(value, schema)
        if found and self._validation.faults(self._instances.complete(schema), schema):
            self.contradictions.append(str(schema)[:200])
            return []
        return found

    def _keep(self, verdict: Verdict, place: str, parameter: Json, value: Any) -> Iterator[str]:
        name = parameter["name"]
        verdict.values.setdefault(place, {})[name] = value
        if parameter.get("x-erp-attributes"):
            return
        content = parameter.get("content")
        schema = next(iter(content.values()))["schema"] if content else parameter.get("schema", {})
        for fault in self._faults(value, schema):
            yield f"{place} {name}: {fault}"

    def _path(self, verdict: Verdict, raw: dict[str, str], _: Received) -> list[str]:
        declared = verdict.operation.at("path")
        faults: list[str] = []
        for name, text in raw.items():
            parameter = declared.get(name, {"name": name, "in": "path"})
            value = path_value(self._api, parameter, text)
            faults += self._keep(verdict, "path", parameter, value)
        return faults

    def _query(self, verdict: Verdict, _: dict[str, str], received: Received) -> list[str]:
        query = urlsplit(received.target).query
        fixed = verdict.operation.fixed_query
        split = [pair.partition("=") for pair in query.split("&") if pair and pair not in fixed]
        left = [(unquote_plus(name), value) for name, _, value in split]
        faults: list[str] = []
        for parameter in sorted(verdict.operation.at("query").values(), key=_spread_last):
            own = [pair for pair in left if names_of(self._api, parameter, pair[0])]
            left = [pair for pair in left if pair not in own]
            if own:
                value = query_value(self._api, parameter, own)
                faults += self._keep(verdict, "query", parameter, value)
            elif parameter.get("required"):
                faults.append(f"query {parameter['name']} is missing")
        return [*faults, *(f"query {name} is not declared" for name, _ in left)]

    def _headers(self, verdict: Verdict, _: dict[str, str], received: Received) -> list[str]:
        faults: list[str] = []
        declared = {name.lower(): one for name, one in verdict.operation.at("header").items()}
        for name, parameter in declared.items():
            if name in received.headers:
                value = header_value(self._api, parameter, received.headers[name])
                if name not in USUAL_HEADERS:
                    faults += self._keep(verdict, "header", parameter, value)
            elif parameter.get("required"):
                faults.append(f"header {name} is missing")
        ignored = verdict.operation.ignored_headers
        sent = received.headers.keys()
        faults += [f"header {name} is not for plain calls" for name in sent & ignored]
        others = sent - declared.keys() - USUAL_HEADERS
        return [*faults, *(f"header {name} is not declared" for name in sorted(others))]

    def _cookies(self, verdict: Verdict, _: dict[str, str], received: Received) -> list[str]:
        sent = dict(
            pair.strip().split("=", 1)
            for pair in received.headers.get("cookie", "").split(";")
            if pair
        )
        faults: list[str] = []
        for name, parameter in verdict.operation.at("cookie").items():
            if name in sent:
                value = header_value(self._api, parameter, unquote_plus(sent[name]))
                faults += self._keep(verdict, "cookie", parameter, value)
            elif parameter.get("required"):
                faults.append(f"cookie {name} is missing")
        return faults

    def _body(self, verdict: Verdict, _: dict[str, str], received: Received) -> list[str]:
        operation, media_type = verdict.operation, received.headers.get("content-type", "")
        if operation.upload_field is not None:
            verdict.body = multipart_value(self._api, {}, media_type, received.body)
            declared = [operation.upload_field]
            return [] if list(verdict.body) == declared else [f"parts {list(verdict.body)}"]
        if operation.body is None:
            return [f"a body where there is none: {received.body[:60]!r}"] if received.body else []
        if not received.body and not media_type:
            return ["the body is missing"] if operation.node["requestBody"].get("required") else []
        schema = self._schema_for(operation.body, media_type)
        verdict.body = self._decoded(schema, media_type, received.body)
        return [f"body {fault}" for fault in self._faults(verdict.body, schema)]

    def _schema_for(self, content: Json, media_type: str) -> Any:
        for declared, node in content.items():
            if bare(declared) == bare(media_type) or bare(declared) in {"*/*", "application/*"}:
                return node.get("schema", {})
        raise UnreadableError(f"{media_type!r} is none of {', '.join(content)}")

    def _decoded(self, schema: Any, media_type: str, body: bytes) -> Any:
        if is_json(media_type):
            return json.loads(body)
        if bare(media_type) == "application/x-www-form-urlencoded":
            return form_value(self._api, schema, body)
        if media_type.startswith("multipart/"):
            return multipart_value(self._api, schema, media_type, body)
        return body.decode()


def _spread_last(parameter: Json) -> bool:
    """Objects spread over names of their own take what no other parameter is called."""
    schema = parameter.get("schema", {})
    return schema.get("type") == "object" or "$ref" in schema
