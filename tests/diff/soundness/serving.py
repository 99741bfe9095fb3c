"""A server that keeps to one document: it refuses what that refuses, and answers all it may."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Any
from urllib.parse import urlsplit

from diff.soundness.admission import Admission, Way
from diff.soundness.reading import Reader, Reading
from diff.soundness.samples import Samples, rows_of
from executed.described import Described, DescribedApi, Json, bare, is_json
from loopback import Connection, Loopback, Received

_ANY_SUCCESS = [200, 203]
"""Statuses of an answer that is declared for any success."""

BYTES = b"\x00\xff"


@dataclass(frozen=True)
class Given:
    """One answer; ``value`` is what its body says."""

    status: int
    media_type: str = ""
    value: Any = None
    headers: Json = field(default_factory=dict)

    @property
    def content(self) -> bytes:
        """The body as it is sent."""
        if not self.media_type:
            return b""
        if isinstance(self.value, bytes):
            return self.value
        as_json = is_json(self.media_type)
        return (json.dumps(self.value) if as_json else _in_text(self.value)).encode()


@dataclass
class Exchange:
    """A request as it came, what the server made of it and what it answered."""

    received: Received
    reading: Reading | None
    given: Given


class KeepingServer:
    """Serves one document; ``turn`` says which of its answers an operation gives next."""

    def __init__(self, content: Json) -> None:
        self.api = DescribedApi(content)
        self.exchanges: list[Exchange] = []
        self.turn = 0
        self.prefixes = prefixes(content)
        self._reader = Reader(self.api)
        self._samples = Samples(self.api, Admission(self.api, Way.ANSWER))
        self._answers: dict[str, list[Given]] = {}

    @contextmanager
    def running(self) -> Iterator[str]:
        """The address while the server listens, without the prefix of its API."""
        with Loopback(self._handle) as server:
            yield server.url

    def answers(self, operation: Described) -> list[Given]:
        """Every answer that an operation may give to a call that it takes."""
        if operation.name not in self._answers:
            self._answers[operation.name] = list(self._each_answer(operation))
        return self._answers[operation.name]

    def _handle(self, received: Received, connection: Connection) -> None:
        below = self._below(received)
        reading = None if below is None else self._reader.read(below)
        given = self._given(reading, received)
        self.exchanges.append(Exchange(received, reading, given))
        typed = {"content-type": given.media_type} if given.media_type else {}
        connection.respond(given.status, given.content, {**given.headers, **typed})

    def _below(self, received: Received) -> Received | None:
        """The request as the paths of the document see it; None where the API is not served."""
        for prefix in self.prefixes:
            if received.target.startswith(f"{prefix}/"):
                return replace(received, target=received.target.removeprefix(prefix))
        return None

    def _given(self, reading: Reading | None, received: Received) -> Given:
        if reading is None:
            return Given(404)
        if not self._signed_in(reading.operation, received):
            return Given(401)
        if reading.faults:
            return Given(400, "text/plain", "; ".join(reading.faults))
        accept = received.headers.get("accept", "*/*")
        listed = self.answers(reading.operation)
        taken = [one for one in listed if _acceptable(one.media_type, accept)]
        return taken[self.turn % len(taken)] if taken else Given(406)

    def _signed_in(self, operation: Described, received: Received) -> bool:
        asked = requirements(self.api, operation)
        return not asked or any(_holds(received.headers, headers) for headers in asked)

    def _each_answer(self, operation: Described) -> Iterator[Given]:
        listed = operation.node.get("responses", {})
        successes = [status for status in listed if status[0] == "2"]
        for status in successes or ["default"]:
            numbers = [int(status)] if status.isdigit() else _ANY_SUCCESS
            node = listed.get(status, {})
            for number, (media_type, entry) in product(
                numbers, (node.get("content") or {"": {}}).items()
            ):
                yield from self._forms(number, media_type, entry, node.get("headers") or {})

    def _forms(self, status: int, media_type: str, entry: Json, headers: Json) -> Iterator[Given]:
        bodies: list[Any] = [Given(status)]
        if media_type and (is_json(media_type) or is_text(media_type)):
            values = self._samples.of(entry.get("schema", {}))
            bodies = [Given(status, media_type, value) for value in values]
        elif media_type:
            bodies = [Given(status, media_type, BYTES)]
        for row in rows_of({"body": bodies, "headers": self._headers(headers)}):
            yield replace(row["body"], headers=row["headers"])

    def _headers(self, declared: Json) -> list[Json]:
        """All headers with each of their values, then the required ones alone."""
        columns = {
            name: [_in_text(value) for value in self._samples.of(node.get("schema", {}))]
            for name, node in declared.items()
        }
        full = rows_of(columns) or [{}]
        needed = {name for name, node in declared.items() if node.get("required")}
        return [*full, {name: text for name, text in full[0].items() if name in needed}]


def requirements(api: DescribedApi, operation: Described) -> list[dict[str, str]]:
    """The headers that each way of signing in to an operation takes; empty where it is open."""
    listed = operation.node.get("security", api.document.get("security")) or []
    schemes = (api.document.get("components") or {}).get("securitySchemes") or {}
    return [
        dict(_credential(schemes[name], scopes) for name, scopes in one.items()) for one in listed
    ]


def _credential(scheme: Json, scopes: list[str]) -> tuple[str, str]:
    if scheme["type"] == "apiKey":
        return str(scheme["name"]).lower(), "key"
    return "authorization", f"Bearer {' '.join(sorted(scopes))}".strip()


def _holds(sent: Mapping[str, str], asked: dict[str, str]) -> bool:
    """Whether the credentials asked for were sent; a token may have more scopes than needed."""
    return all(set(text.split()) <= set(sent.get(name, "").split()) for name, text in asked.items())


def prefixes(content: Json) -> list[str]:
    """The paths of the servers, variables by their defaults; that of an API without is empty."""
    listed = content.get("servers") or [{"url": "/"}]
    return [urlsplit(_filled(server)).path.rstrip("/") for server in listed]


def _filled(server: Json) -> str:
    url = str(server["url"])
    for name, variable in (server.get("variables") or {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    return url


def is_text(media_type: str) -> bool:
    """Whether a body is read as text."""
    return media_type.startswith("text/")


def _in_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _acceptable(media_type: str, accept: str) -> bool:
    """Whether a client takes a media type: a special kind is another (RFC 9110, 12.5.1)."""
    if not media_type:
        return True
    kind = bare(media_type)
    asked = {bare(entry) for entry in accept.split(",")}
    return bool(asked & {kind, f"{kind.partition('/')[0]}/*", "*/*"})
