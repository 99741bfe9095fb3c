"""Every operation of a package called, and its lists read to their ends."""

from __future__ import annotations

import asyncio
import copy
import json
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import httpx
import msgspec

from executed.described import Described, DescribedApi, is_json
from executed.planning import Planner
from generated_packages import Package
from tools.strangers.answers import Answers
from tools.strangers.shallow import Shallow

_URL = "https://erp.example/api"


@dataclass
class Serving:
    """What one operation is answered with: a value, or the elements of a list, one a page."""

    status: int
    media_type: str
    content: bytes
    template: Any = None
    pool: list[Any] = field(default_factory=list)
    rule: Mapping[str, Any] = field(default_factory=dict)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """The answer to a request."""
        headers = {"content-type": self.media_type} if self.media_type else {}
        content = self.content
        if self.rule:
            content = json.dumps(self._page(request, headers)).encode()
        return httpx.Response(self.status, headers=headers, content=content)

    def _page(self, request: httpx.Request, headers: dict[str, str]) -> Any:
        at = self._place(dict(parse_qsl(request.url.query.decode())))
        rule, page = self.rule, copy.deepcopy(self.template)
        rows = self.pool[at : at + 1]
        page = rows if rule["items"] == "" else page
        _put(page, rule["items"], rows)
        _put(page, rule["total"], len(self.pool))
        _put(page, rule["max_size"], 100)
        following = at + 1 if at + 1 < len(self.pool) else None
        if rule["style"] == "token":
            _put(page, rule["next"], None if following is None else str(following))
        if rule["style"] == "link":
            path = request.url.raw_path.decode().partition("?")[0]
            address = f"{_URL}{path.removeprefix('/api')}?at={following}"
            _put(page, rule["next"], None if following is None else address)
            if following is not None and "header:Link" in rule["next"]:
                headers["link"] = f'<{address}>; rel="next"'
        return page

    def _place(self, query: dict[str, str]) -> int:
        rule = self.rule
        if rule["style"] == "link":
            return int(query.get("at", 0))
        given = query.get(rule["page"])
        if rule["style"] == "after":
            keys = [str(_at(one, rule["key"])) for one in self.pool]
            return keys.index(given) + 1 if given in keys else 0
        first = rule["first"] or 0
        return (int(given) if given and given.isdigit() else first) - first


def tried(
    package: Package, document: dict[str, Any], answers: Answers
) -> tuple[dict[str, str], int]:
    """The faults by operation, and how many answers are made here for want of the faker's."""
    api = DescribedApi(document)
    described = {(one.method, one.path): one for one in api.operations}
    module = package.module()
    name = next(one for one in module.__all__ if f"Async{one}" in module.__all__)
    planner = Planner(api, module)
    entries = package.operations
    schemas = [_schema(described[one["method"], one["path"]]) for one in entries]
    asked = [one for one in schemas if one is not None]
    made = iter(answers.of(asked, api.schemas))
    faults: dict[str, str] = {}
    planner._bodies = planner._instances = Shallow(api)  # type: ignore[assignment]
    plain = 0
    for entry, schema in zip(entries, schemas, strict=True):
        operation = described[entry["method"], entry["path"]]
        values = next(made) if schema is not None else []
        if schema is not None and not values:
            values, plain = [Shallow(api, seed).complete(schema) for seed in range(9)], plain + 1
        where = f"{entry['method']} {entry['path']}"
        for fault in _faults(module, name, planner, entry, operation, values):
            faults[where] = fault
    return faults, plain


def _faults(
    module: Any, name: str, planner: Planner, entry: Any, operation: Described, values: list[Any]
) -> Iterator[str]:
    serving = _serving(entry, operation, values)
    try:
        sync = _called(module, name, planner, entry, serving)
        waited = asyncio.run(_awaited(module, name, planner, entry, serving))
    except Exception as error:
        yield f"{type(error).__name__}: {error}"
        return
    wanted = len(serving.pool)
    for found in (sync, waited):
        if serving.rule and len(found) != wanted:
            yield f"read {len(found)} of {wanted} elements"


def _called(module: Any, name: str, planner: Planner, entry: Any, serving: Serving) -> Any:
    with httpx.Client(transport=httpx.MockTransport(serving)) as own:
        client = getattr(module, name)(base_url=_URL, http_client=own, retry=0)
        method = getattr(getattr(client, entry["resource"]), entry["function"])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            found = method(**_arguments(planner, method, entry, serving))
            return list(found) if serving.rule else found


async def _awaited(module: Any, name: str, planner: Planner, entry: Any, serving: Serving) -> Any:
    async with httpx.AsyncClient(transport=httpx.MockTransport(serving)) as own:
        client = getattr(module, f"Async{name}")(base_url=_URL, http_client=own, retry=0)
        method = getattr(getattr(client, entry["resource"]), entry["function"])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            found = method(**_arguments(planner, method, entry, serving))
            return [one async for one in found] if serving.rule else await found


def _arguments(planner: Planner, method: Any, entry: Any, serving: Serving) -> dict[str, Any]:
    """All that the operation takes, but for where a list begins and how much of it comes."""
    plan = planner.plan(method, entry)
    counted = {serving.rule.get("page"), serving.rule.get("size")} if serving.rule else set()
    names = {one["python"] for one in entry["parameters"] if one["wire"] in counted}
    return {name: _exact(one) for name, one in plan.arguments.items() if name not in names}


def _exact(value: Any) -> Any:
    """The same without floats in what no class reads: their digits are made up."""
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, dict):
        return {name: _exact(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_exact(one) for one in value]
    if isinstance(value, msgspec.Struct):
        given = {name: getattr(value, name) for name in value.__struct_fields__}
        plain = {name: _exact(one) for name, one in given.items() if isinstance(one, dict | list)}
        return msgspec.structs.replace(value, **plain)
    return value


def _serving(entry: Any, operation: Described, values: list[Any]) -> Serving:
    status, node = operation.success
    if operation.node.get("x-erp-job"):
        status = operation.node["x-erp-job"].get("accepted", 202)
    content = node.get("content") or {}
    if not values:
        media_type = next(iter(content), "")
        body = b"{}" if is_json(media_type) else b"%PDF"
        return Serving(status, media_type, body if content and status != 204 else b"")
    media_type = next(one for one in content if is_json(one))
    media_type = "application/json" if "*" in media_type else media_type
    if not entry["paging"]:
        value = next((one for one in values if _is_whole(one, operation)), values[0])
        return Serving(status, media_type, json.dumps(value).encode())
    rule = _rule(entry["paging"], operation)
    rows = [row for one in values for row in _at(one, rule["items"]) or []]
    pool = list({json.dumps(row, sort_keys=True): row for row in rows}.values())
    if rule["style"] == "after":
        for number, row in enumerate(pool):
            old = _at(row, rule["key"])
            _put(row, rule["key"], number + 1 if isinstance(old, int | None) else f"k{number}")
        pool = [row for row in pool if _at(row, rule["key"]) is not None]
    return Serving(status, media_type, b"", values[0], pool, rule)


def _is_whole(value: Any, operation: Described) -> bool:
    """Whether an answer has what stands in its envelope: one without is refused by decision."""
    places = _listed(operation.node.get("x-erp-answer"))
    return not places or any(_at(value, one) is not None for one in places)


def _rule(paging: Any, operation: Described) -> dict[str, Any]:
    word = operation.node["x-erp-paging"]
    following = word.get("next")
    places = following if isinstance(following, list) else [following]
    return {**paging, **{key: word.get(key) for key in ("first", "key")}, "next": places}


def _schema(operation: Described) -> Any:
    if operation.success[0] == 204:
        return None
    content = operation.success[1].get("content") or {}
    found = next((node for name, node in content.items() if is_json(name)), None)
    schema = (found or {}).get("schema")
    return schema if isinstance(schema, dict) and schema.get("format") != "binary" else None


def _at(node: Any, pointer: str) -> Any:
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        node = node.get(name) if isinstance(node, dict) else None
    return node


def _put(node: Any, places: Any, value: Any) -> None:
    """Set the first place that is a pointer, and make what leads to it; None takes it away."""
    pointer = next((one for one in _listed(places) if one.startswith("/")), None)
    if pointer is None or not isinstance(node, dict):
        return
    *above, last = (part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:])
    for name in above:
        inner = node.get(name)
        node[name] = inner if isinstance(inner, dict) else {}
        node = node[name]
    if value is None:
        node.pop(last, None)
    else:
        node[last] = value


def _listed(places: Any) -> list[str]:
    listed = places if isinstance(places, list) else [places]
    return [one for one in listed if isinstance(one, str)]
