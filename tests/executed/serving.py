"""A server that knows the document and nothing else: it judges each request and answers it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from executed.described import Described, DescribedApi, Json, bare, each_schema, is_json
from executed.instances import Instances
from executed.judge import Judge, Verdict
from loopback import Connection, Loopback, Received

NEW_KEY = "N 1/æ"
"""The key of what is created, where the document lets keys be any text."""
BYTES = b"%PDF-1.7 \x00\xff"
PLAIN_TEXT = "plain text"


@dataclass
class Exchange:
    """One request with what the server made of it; ``answer`` is the JSON that was sent."""

    verdicts: list[Verdict]
    answer: Any = None


@dataclass
class DocumentServer:
    """Serves one API; ``exchanges`` is every call, ``nulls`` says how answers are filled.

    ``meant`` decides only between operations whose requests look the same.
    """

    api: DescribedApi
    nulls: bool = False
    meant: Described | None = None
    exchanges: list[Exchange] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._judge = Judge(self.api)
        self._instances = Instances(self.api)
        self._url = ""

    @property
    def contradictions(self) -> list[str]:
        """Schemas that no value of their own making satisfies."""
        return self._judge.contradictions

    @contextmanager
    def running(self) -> Iterator[str]:
        """The address while the server listens."""
        with Loopback(self._handle) as server:
            self._url = server.url
            yield server.url

    def _handle(self, received: Received, connection: Connection) -> None:
        exchange = Exchange(self._judge.judge(received))
        self.exchanges.append(exchange)
        if not exchange.verdicts:
            connection.respond(404, f"no such operation: {received.method}".encode())
            return
        faults = [fault for one in exchange.verdicts for fault in one.faults]
        if all(one.faults for one in exchange.verdicts):
            connection.respond(400, "; ".join(faults).encode())
            return
        self._answer(exchange, connection, received.headers.get("accept", "*/*"))

    def _answer(self, exchange: Exchange, connection: Connection, accept: str) -> None:
        fitting = [one for one in exchange.verdicts if not one.faults]
        verdict = next((one for one in fitting if one.operation is self.meant), fitting[0])
        operation = verdict.operation
        status, node = operation.success
        headers = {}
        if operation.node.get("x-erp-created"):
            key = quote(new_key(operation), safe="")
            headers["location"] = f"{self._url}{quote(operation.path)}/{key}"
        media_type, content = self._content(verdict, status, node, exchange, accept)
        if media_type:
            headers["content-type"] = media_type
        connection.respond(status, content, headers)

    def _content(
        self, verdict: Verdict, status: int, node: Json, exchange: Exchange, accept: str
    ) -> tuple[str, bytes]:
        if verdict.operation.node.get("x-erp-download"):
            return "application/pdf", BYTES
        listed = dict(each_schema(node.get("content") or {}))
        if status in {204, 205} or not listed:
            return "", b""
        media_type = max(listed, key=lambda one: _preference(one, accept))
        schema = listed[media_type]
        if is_json(media_type) and not _is_binary(schema):
            exchange.answer = self._json(verdict, schema)
            name = "application/json" if "*" in media_type else media_type
            return name, json.dumps(exchange.answer).encode()
        if bare(media_type).startswith("text/") and not _is_binary(schema):
            return media_type, PLAIN_TEXT.encode()
        return media_type, BYTES

    def _json(self, verdict: Verdict, schema: Any) -> Any:
        rule = verdict.operation.node.get("x-erp-paging")
        if rule is None:
            return (
                self._instances.with_nulls(schema)
                if self.nulls
                else self._instances.complete(schema)
            )
        return self._page(verdict, schema, rule)

    def _page(self, verdict: Verdict, schema: Any, rule: Json) -> Any:
        """One page of one item, then empty ones; totals where the rule says they may stand."""
        answer = self._instances.complete(schema)
        for word, number in (("total", 1), ("max_size", 100)):
            for pointer in _listed(rule.get(word)):
                _put(answer, pointer, number)
        page = verdict.values.get("query", {}).get(rule["page"])
        if page is not None and page > rule.get("first", 1):
            for pointer in _listed(rule.get("items", "")):
                if pointer and _at(answer, pointer) is not None:
                    _put(answer, pointer, [])
            return [] if isinstance(answer, list) else answer
        return answer


def new_key(operation: Described) -> str:
    """The key of what this call creates, of the kind that its reading takes."""
    word = operation.node["x-erp-created"]
    named = word["fetch"] if isinstance(word, dict) else None
    for one in operation.api.operations:
        below = one.path.rpartition("/")[0] == operation.path and one.path.endswith("}")
        if one.method == "GET" and (one.node.get("operationId") == named if named else below):
            schema = one.at("path")[one.holes[-1]].get("schema", {})
            return str(Instances(operation.api).complete(schema, NEW_KEY))
    return NEW_KEY


def _preference(media_type: str, accept: str) -> float:
    """How much a client wants a media type (RFC 9110 §12.5.1), the more exact range first."""
    same = {bare(media_type), f"{media_type.split('/', maxsplit=1)[0]}/*", "*/*"}
    wanted = 0.0
    for entry in accept.split(","):
        accepted, _, weight = entry.strip().partition(";q=")
        if accepted in same or (is_json(accepted) and is_json(media_type)):
            exact = 0.0 if accepted == "*/*" else 0.01
            wanted = max(wanted, float(weight or 1) + exact)
    return wanted


def _is_binary(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("format") == "binary"


def _listed(value: Any) -> list[str]:
    return [one for one in (value if isinstance(value, list) else [value]) if one is not None]


def _at(node: Any, pointer: str) -> Any:
    for part in pointer.split("/")[1:]:
        node = node.get(part) if isinstance(node, dict) else None
    return node


def _put(node: Any, pointer: str, value: Any) -> None:
    """Set what stands at a pointer, ``*`` being each element; nothing where there is no place."""
    head, _, rest = pointer.removeprefix("/").partition("/")
    if head == "*" and isinstance(node, list):
        for element in node:
            _put(element, f"/{rest}", value)
    elif isinstance(node, dict) and head in node:
        if rest:
            _put(node[head], f"/{rest}", value)
        else:
            node[head] = value
