"""What an agent can do: find an operation, look at it, call it, read on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import islice
from typing import Any

import msgspec

from ..answers import Created
from ..background import BackgroundJob, job_by_id
from ..call import record_shape
from ..client import SyncClient
from ..errors import ErpError, did_you_mean
from ..index import Index, OperationEntry, ParameterEntry, value_of
from ..operations import SAFE_METHODS
from ..paging import Page, Pager
from ..streams import ItemStream
from ..values import built, plain, skeleton

__all__ = ["RefusalError", "Tools"]

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_MOST_FOUND = 25
_STREAMED = 100
_MOST_OPEN = 32
"""Operations that a search names, items of a stream that are read, and answers kept open."""


class RefusalError(Exception):
    """What an agent is told instead of an answer: what was wrong, and what to do."""


class Tools:
    """The tools of one client; ``write`` is whether calls that change something are let through.

    An answer has at most ``largest`` characters; :meth:`next_page` has the rest.
    """

    def __init__(
        self, client: SyncClient, index: Index, *, write: bool = False, largest: int = 20_000
    ) -> None:
        self._client = client
        self._index = index
        self._write = write
        self._largest = largest
        self._rest: dict[str, Iterator[dict[str, Any]]] = {}
        self._count = 0

    def find_operations(self, words: str) -> str:
        """The operations that some words are about, those that fit best first, a line each."""
        wanted = [one for one in words.lower().replace("_", " ").split() if one]
        scored = [(_score(one, wanted), one) for one in self._index.entries]
        found = sorted(
            (pair for pair in scored if pair[0] > 0 or not wanted),
            key=lambda pair: (-pair[0], pair[1].deprecated, pair[1].name),
        )
        if not found:
            resources = ", ".join(sorted(self._index.resources))
            raise RefusalError(f"nothing is about {words!r}; there are the resources {resources}")
        lines = [_line(one) for _, one in found[:_MOST_FOUND]]
        if len(found) > _MOST_FOUND:
            lines.append(f"… and {len(found) - _MOST_FOUND} more: say it in more words")
        return "\n".join(lines)

    def describe_operation(self, operation: str) -> str:
        """What an operation does and takes, as JSON."""
        entry = self._entry(operation)
        told: dict[str, Any] = {
            "operation": entry.name,
            "summary": entry.summary,
            "text": entry.text,
            "writes": _writes(entry),
            "arguments": [_argument(one) for one in entry.parameters if not one.deprecated],
            "returns": entry.returns,
            "pages": entry.pages,
        }
        if entry.body is not None:
            told["body"] = skeleton(self._body_type(entry))
            told["body_required"] = entry.body_required
        return self._answer(told)

    def call_operation(
        self, operation: str, arguments: Mapping[str, Any] | None = None, body: Any = None
    ) -> str:
        """What a call answers, as JSON; of a list its first page, and how to read on."""
        entry = self._entry(operation)
        if _writes(entry) and not self._write:
            raise RefusalError(
                f"{entry.name} changes something, and this server only reads; its user can start "
                "it with --write"
            )
        method = self._method(entry)
        given = dict(self._given(entry, arguments or {}))
        if entry.body is not None and body is not None:
            given["body"] = self._checked(lambda: built(self._body_type(entry), body, "body"))
        return self._shown(self._checked(lambda: method(**given)))

    def next_page(self, cursor: str) -> str:
        """What follows an answer that named this cursor."""
        rest = self._rest.pop(cursor, None)
        if rest is None:
            raise RefusalError(f"there is nothing more of {cursor!r}: each cursor serves once")
        return self._part(rest)

    def background_result(self, job_id: str, operation: str = "") -> str:
        """What a call answered that was left to the server, or how far it is."""
        return self._shown(self._checked(lambda: self._job(job_id, operation)))

    def _job(self, job_id: str, operation: str) -> Any:
        engine = self._client._engine
        job: BackgroundJob[Any] = job_by_id(engine, job_id)
        if operation:
            recorded = record_shape(self._method(self._entry(operation)))
            job = BackgroundJob(engine, job_id, recorded)
        state = job.state()
        return job.result(timeout=0) if job.done() else {"id": job_id, "status": state.status}

    def _entry(self, operation: str) -> OperationEntry:
        resource, _, function = operation.strip().replace("-", "_").partition(".")
        found = self._index.resources.get(resource, {}).get(function)
        if found is None:
            hint = did_you_mean([operation], [one.name for one in self._index.entries])
            raise RefusalError(
                f"there is no operation {operation!r}{hint}; find_operations names them"
            )
        return found

    def _method(self, entry: OperationEntry) -> Callable[..., Any]:
        found: Callable[..., Any] = getattr(getattr(self._client, entry.resource), entry.function)
        return found

    def _body_type(self, entry: OperationEntry) -> Any:
        body = record_shape(self._method(entry)).call.operation.body
        return None if body is None else body.type

    def _given(
        self, entry: OperationEntry, arguments: Mapping[str, Any]
    ) -> Iterator[tuple[str, Any]]:
        known = {one.python: one for one in entry.parameters}
        known |= {one.wire: one for one in entry.parameters}
        for name, value in arguments.items():
            if name in ("number", "concurrency", "verify") and name not in known:
                yield name, value
                continue
            if name not in known:
                hint = did_you_mean([name], [one.python for one in entry.parameters])
                raise RefusalError(f"{entry.name} takes no argument {name!r}{hint}")
            one = known[name]
            yield one.python, self._checked(partial(_value, one, value))

    def _checked(self, work: Callable[[], Any]) -> Any:
        try:
            return work()
        except (ErpError, TypeError, ValueError, LookupError, OSError) as error:
            raise RefusalError(f"{type(error).__name__}: {error}") from None

    def _shown(self, outcome: Any) -> str:
        if isinstance(outcome, Pager):
            return self._part(_pages(outcome))
        if isinstance(outcome, Page):
            return self._part(iter([_page(outcome)]))
        if isinstance(outcome, ItemStream):
            with outcome:
                return self._answer(
                    {"items": [plain(one, "wire") for one in islice(outcome, _STREAMED)]}
                )
        if isinstance(outcome, Created):
            return self._answer({"created": outcome.key, "location": outcome.location})
        if isinstance(outcome, bytes):
            return self._answer({"bytes": len(outcome), "note": "a file, which is not shown here"})
        return self._answer(plain(outcome, "wire"))

    def _part(self, parts: Iterator[dict[str, Any]]) -> str:
        """The next part of a list, as much of it as fits, and where the rest is."""
        part = self._checked(lambda: next(parts, {"items": []}))
        items: list[Any] = part["items"]
        kept: list[Any] = []
        room = self._largest
        for one in items:
            room -= len(_ENCODER.encode(one))
            if room < 0 and kept:
                break
            kept.append(one)
        left = items[len(kept) :]
        more: Iterator[dict[str, Any]] = _chained({**part, "items": left}, parts) if left else parts
        cursor = self._keep(more) if left or part.pop("more", False) else None
        shown = {**part, "items": kept, "next": cursor}
        shown.pop("more", None)
        return self._answer(shown)

    def _keep(self, rest: Iterator[dict[str, Any]]) -> str:
        self._count += 1
        cursor = f"page-{self._count}"
        self._rest[cursor] = rest
        while len(self._rest) > _MOST_OPEN:
            self._rest.pop(next(iter(self._rest)))
        return cursor

    def _answer(self, value: Any) -> str:
        text = _ENCODER.encode(value).decode()
        if len(text) <= self._largest * 2:
            return text
        pieces = [text[at : at + self._largest] for at in range(0, len(text), self._largest)]
        first, *rest = pieces
        cursor = self._keep(iter([{"items": [one]} for one in rest]))
        return _ENCODER.encode({"text": first, "cut": True, "next": cursor}).decode()


def _pages(pager: Pager[Any]) -> Iterator[dict[str, Any]]:
    seen = 0
    for page in pager.pages():
        seen += len(page.items)
        yield {**_page(page), "more": page.total_count is None or seen < page.total_count}


def _page(page: Page[Any]) -> dict[str, Any]:
    return {"total": page.total_count, "items": [plain(one, "wire") for one in page.items]}


def _chained(first: dict[str, Any], rest: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    yield first
    yield from rest


def _writes(entry: OperationEntry) -> bool:
    return entry.method.upper() not in SAFE_METHODS


def _score(entry: OperationEntry, wanted: list[str]) -> int:
    name = entry.name.replace("_", " ").replace(".", " ")
    weighed = ((8, name), (4, entry.summary), (2, entry.path), (1, entry.text))
    found = [sum(weight for weight, text in weighed if one in text.lower()) for one in wanted]
    return sum(found) if all(found) else sum(found) // 3


def _line(entry: OperationEntry) -> str:
    word = "writes" if _writes(entry) else "reads"
    return f"{entry.name} ({word}): {entry.summary or f'{entry.method} {entry.path}'}"


def _argument(one: ParameterEntry) -> dict[str, Any]:
    told = {
        "name": one.python,
        "kind": one.kind if one.kind != "list" else f"list of {one.items}",
        "required": one.required,
        "text": one.text,
        "values": list(one.values),
    }
    if one.kind == "condition":
        told["kind"] = "a text with an operator before it, such as >=2025-06-01"
    return {name: value for name, value in told.items() if value not in ("", [], False)}


def _value(one: ParameterEntry, value: Any) -> Any:
    """A value of JSON as the method takes it: texts stand for dates, conditions and numbers."""
    if isinstance(value, float):
        value = str(value)
    if one.kind == "list":
        values = value if isinstance(value, list) else [value]
        return [value_of(one.items, item) if isinstance(item, str) else item for item in values]
    return value_of(one.kind, value, one.items) if isinstance(value, str) else value
