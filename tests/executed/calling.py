"""Calls every operation of a package, against a server that knows only the document."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import pytest

from executed.comparing import comparable, difference
from executed.described import DescribedApi, Json
from executed.judge import USUAL_HEADERS
from executed.planning import Plan, Planner
from executed.serving import BYTES, PLAIN_TEXT, DocumentServer, Exchange, new_key
from executed.typed import conforms, to_json
from generated_packages import Package


@dataclass
class Report:
    """How many operations were called, and what was wrong, by operation."""

    called: int = 0
    faults: dict[str, list[str]] = field(default_factory=dict)
    contradictions: list[str] = field(default_factory=list)

    def add(self, entry: Json, faults: list[str]) -> None:
        """Count a call."""
        self.called += 1
        if faults:
            self.faults[f"{entry['method']} {entry['path']}"] = faults


class Caller:
    """Makes the calls of one package."""

    def __init__(self, package: Package, document: Json) -> None:
        self.api = DescribedApi(document)
        self._entries = package.operations
        module = package.module()
        name = next(one for one in module.__all__ if f"Async{one}" in module.__all__)
        self._client: Any = getattr(module, name)
        self._async_client: Any = getattr(module, f"Async{name}")
        self._planner = Planner(self.api, module)

    def call_all(self) -> Report:
        """Every operation once, with complete answers."""
        server, report = DocumentServer(self.api), Report()
        with server.running() as url, self._client(base_url=url, retry=0) as client:
            for entry in self._entries:
                report.add(entry, self._call(server, client, entry))
        report.contradictions = server.contradictions
        return report

    def call_all_async(self) -> Report:
        """Every operation once through the asynchronous client, with null wherever it may be."""
        server, report = DocumentServer(self.api, nulls=True), Report()

        async def call_each(url: str) -> None:
            async with self._async_client(base_url=url, retry=0) as client:
                for entry in self._entries:
                    report.add(entry, await self._call_async(server, client, entry))

        with server.running() as url:
            asyncio.run(call_each(url))
        report.contradictions = server.contradictions
        return report

    def _call(self, server: DocumentServer, client: Any, entry: Json) -> list[str]:
        try:
            with _all_arguments():
                method, plan = self._prepared(server, client, entry)
                with _warning(plan):
                    value = method(**plan.arguments)
            found = value.id if entry.get("created") else None
            if entry["paging"]:
                value = list(value)
            elif entry.get("created"):
                value = value.fetch() if plan.inner is not Any else None
        except (Exception, pytest.fail.Exception) as error:
            return [f"{type(error).__name__}: {error}"]
        return list(_faults(plan, server.exchanges, value, found))

    async def _call_async(self, server: DocumentServer, client: Any, entry: Json) -> list[str]:
        try:
            with _all_arguments():
                method, plan = self._prepared(server, client, entry)
                with _warning(plan):
                    value = method(**plan.arguments)
                    value = value if entry["paging"] else await value
            found = value.id if entry.get("created") else None
            if entry["paging"]:
                value = [one async for one in value]
            elif entry.get("created"):
                value = await value.fetch() if plan.inner is not Any else None
        except (Exception, pytest.fail.Exception) as error:
            return [f"{type(error).__name__}: {error}"]
        return list(_faults(plan, server.exchanges, value, found))

    def _prepared(self, server: DocumentServer, client: Any, entry: Json) -> tuple[Any, Plan]:
        method = getattr(getattr(client, entry["resource"]), entry["function"])
        plan = self._planner.plan(method, entry)
        server.exchanges.clear()
        server.meant = plan.operation
        return method, plan


@contextmanager
def _all_arguments() -> Iterator[None]:
    """Every argument and field is used here, so that those that are deprecated say nothing."""
    with warnings.catch_warnings():
        used = r"(?:[a-z_0-9.]+\(|[A-Z]).* is deprecated by the API"
        warnings.filterwarnings("ignore", used, DeprecationWarning)
        yield


def _warning(plan: Plan) -> AbstractContextManager[object]:
    """A call must warn if, and only if, the document calls its operation deprecated."""
    if plan.operation.node.get("deprecated"):
        return pytest.warns(DeprecationWarning, match="deprecated")
    return nullcontext()


def _faults(plan: Plan, exchanges: list[Exchange], value: Any, key: str | None) -> Iterator[str]:
    yield from _request_faults(plan, exchanges)
    if plan.entry["paging"]:
        sent = _at(plan.entry["paging"]["items"], exchanges[0].answer)
        item: Any = plan.inner
        yield from _answer_faults(value, list[item], sent)
    elif plan.entry.get("created"):
        if key != new_key(plan.operation):
            yield f"created {key!r}, not {new_key(plan.operation)!r}"
        if plan.inner is not Any:
            yield from _answer_faults(value, plan.inner, exchanges[-1].answer)
    else:
        yield from _answer_faults(value, plan.returns, exchanges[-1].answer)


def _request_faults(plan: Plan, exchanges: list[Exchange]) -> Iterator[str]:
    verdicts = {one.operation.name: one for one in exchanges[0].verdicts}
    verdict = verdicts.get(plan.operation.name)
    if verdict is None:
        yield f"sent {sorted(verdicts)}"
        return
    yield from verdict.faults
    for place, values in plan.sent.items():
        arrived = verdict.values.get(place, {})
        for name, value in values.items():
            usual = place == "header" and name.lower() in USUAL_HEADERS
            if not usual and arrived.get(name) != value:
                yield f"{place} {name}: {arrived.get(name)!r}, not {value!r}"
    if verdict.body != plan.body:
        yield f"body {difference(plan.body, verdict.body)}"


def _answer_faults(value: Any, annotation: Any, sent: Any) -> Iterator[str]:
    if not conforms(value, annotation):
        yield f"answer {str(value)[:120]} is no {annotation}"
    elif isinstance(value, bytes) or value == PLAIN_TEXT:
        if value not in {BYTES, PLAIN_TEXT}:
            yield f"answer {value[:60]!r} is not what was sent"
    elif comparable(to_json(value)) != comparable(sent):
        yield f"answer {difference(comparable(sent), comparable(to_json(value)))}"


def _at(pointer: str, answer: Any) -> Any:
    for part in pointer.split("/")[1:]:
        answer = answer[part]
    return answer
