"""From a method and a path to the operation: literal parts win, then the shorter value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any
from urllib.parse import unquote

import msgspec

from .plan import Plan, Rules, exact
from .schemas import Schema

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class SharedParameters:
    """What several operations declare alike, which the plan has once, read when it is met."""

    def __init__(self, components: Mapping[str, Mapping[str, msgspec.Raw]]) -> None:
        self._written = components.get("parameters", {})
        self._read: dict[str, Any] = {}

    def meant(self, declared: Any) -> Any:
        """A parameter, or the one that a reference leads to."""
        place = declared.get("$ref") if isinstance(declared, Mapping) else None
        if not isinstance(place, str):
            return declared
        name = place.rpartition("/")[2]
        if name not in self._read and name in self._written:
            self._read[name] = exact(self._written[name])
        return self._read.get(name)


class Operation:
    """One operation: its rules, and what the document says of it, read when it is asked for."""

    def __init__(
        self, method: str, path: str, raw: msgspec.Raw, rules: Rules, shared: SharedParameters
    ) -> None:
        self.method = method
        self.path = path
        self.rules = rules
        self._raw = raw
        self._shared = shared

    @cached_property
    def node(self) -> Schema:
        """The operation in the document."""
        found = exact(self._raw)
        return found if isinstance(found, dict) else {}

    @property
    def id(self) -> str:
        """What the document calls it, else its method and path."""
        return self.rules.id or f"{self.method} {self.path}"

    @cached_property
    def parameters(self) -> list[Schema]:
        """Its parameters."""
        declared = map(self._shared.meant, self.node.get("parameters") or ())
        return [one for one in declared if isinstance(one, Mapping)]

    @cached_property
    def answers(self) -> dict[str, Schema]:
        """Its answers by status."""
        found = self.node.get("responses") or {}
        return {str(status): one for status, one in found.items() if isinstance(one, Mapping)}

    def answer(self, *statuses: int) -> tuple[int, Any]:
        """The status of success and the schema of its JSON, None where it has no body.

        ``statuses`` are tried before what the document has first.
        """
        rules = self.rules
        queued = {str(rules.job.accepted)} if rules.job else {"202"}
        good = [one for one in self.answers if one[:1] == "2" and one not in queued]
        good = good or [one for one in self.answers if one[:1] == "2"]
        wanted = next((str(one) for one in statuses if str(one) in good), min(good, default=""))
        status = int(wanted) if wanted.isdigit() else next(iter(statuses), 200)
        return status, json_schema(self.answers.get(wanted or "default") or {})

    def __repr__(self) -> str:
        return f"Operation({self.method} {self.path})"


def json_schema(holder: Mapping[str, Any]) -> Any:
    """The schema of what is JSON of a body or an answer; None where nothing is."""
    content = holder.get("content")
    for name, media in (content or {}).items():
        if "json" in name or name in ("*/*", "application/*"):
            return (media or {}).get("schema", {})
    return None


class Found(msgspec.Struct, frozen=True):
    """The operation that a request is for, and its path values, percent-decoded."""

    operation: Operation
    values: Mapping[str, str]


class Routes:
    """All operations; a path is looked up by how many parts it has and what the first is."""

    def __init__(self, plan: Plan) -> None:
        self._prefix = plan.prefix
        self.operations: dict[tuple[str, str], Operation] = {}
        self._templates: dict[int, list[tuple[str, list[str]]]] = {}
        self._patterns: dict[str, re.Pattern[str]] = {}
        shared = SharedParameters(plan.document.components)
        for path, item in plan.document.paths.items():
            for method, raw in _operations(item):
                rules = plan.rules.get(f"{method} {path}", Rules())
                self.operations[method, path] = Operation(method, path, raw, rules, shared)
            parts = path.partition("?")[0].split("/")
            self._templates.setdefault(len(parts), []).append((path, parts))
        for several in self._templates.values():
            several.sort(key=lambda one: [_PLACEHOLDER.sub("\uffff", part) for part in one[1]])
            several.sort(key=lambda one: [_looseness(part) for part in one[1]])

    def find(
        self, method: str, raw_path: str, fits: Callable[[Found], bool]
    ) -> Found | tuple[str, ...]:
        """The operation of a request, of several that look alike the first whose values fit.

        Otherwise the methods that the path has, none for no path.
        """
        for path in self._spellings(raw_path):
            others: dict[str, None] = {}
            alike: list[Found] = []
            for template, values in self._matches(path):
                operation = self.operations.get((method, template))
                if operation is not None:
                    alike.append(Found(operation, values))
                others |= dict.fromkeys(m for m, at in self.operations if at == template)
            if alike:
                best = [one for one in alike if _shape(one) == _shape(alike[0])]
                return next((one for one in best if len(best) > 1 and fits(one)), best[0])
            if others:
                return tuple(others)
        return ()

    def _spellings(self, raw_path: str) -> Iterator[str]:
        path = raw_path.rstrip("/") or "/"
        if self._prefix and (path == self._prefix or path.startswith(f"{self._prefix}/")):
            yield path.removeprefix(self._prefix) or "/"
        yield path

    def _matches(self, path: str) -> Iterator[tuple[str, dict[str, str]]]:
        parts = path.split("/")
        for template, wanted in self._templates.get(len(parts), ()):
            values: dict[str, str] = {}
            for part, pattern in zip(parts, wanted, strict=True):
                if "{" not in pattern:
                    if unquote(part) != pattern:
                        break
                elif (match := self._pattern(pattern).fullmatch(unquote(part))) is None:
                    break
                else:
                    names = _PLACEHOLDER.findall(pattern)
                    values |= dict(zip(names, match.groups(), strict=True))
            else:
                yield template, values

    def _pattern(self, part: str) -> re.Pattern[str]:
        if part not in self._patterns:
            texts = _PLACEHOLDER.split(part)
            # Every second one is a name.
            said = [re.escape(text) if at % 2 == 0 else "(.+)" for at, text in enumerate(texts)]
            self._patterns[part] = re.compile("".join(said), re.DOTALL)
        return self._patterns[part]


def _shape(found: Found) -> str:
    return _PLACEHOLDER.sub("{}", found.operation.path)


def _looseness(part: str) -> int:
    """How much a part of a template leaves open: nothing, some of it, or all."""
    if "{" not in part:
        return 0
    return 2 if _PLACEHOLDER.fullmatch(part) else 1


def _operations(item: Mapping[str, msgspec.Raw]) -> Iterator[tuple[str, msgspec.Raw]]:
    for key, raw in item.items():
        if key in _METHODS:
            yield key.upper(), raw
        elif key == "additionalOperations":
            yield from msgspec.json.decode(raw, type=dict[str, msgspec.Raw]).items()
