"""An API as its document describes it: normalised, overlays applied, nothing of erpgen's model.

The words ``x-erp-*`` are read here as their documentation says (specs/README.md), by code that
shares nothing with the generator's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import unquote

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_COMPONENT = "#/components/schemas/"
_OWN_HEADERS = {
    *("accept", "content-type", "authorization"),
    *("host", "connection", "content-length", "transfer-encoding"),
}
_HOLE = re.compile(r"\{([^{}]*)\}")

Json = dict[str, Any]


@dataclass(frozen=True)
class Described:
    """One operation of the document."""

    api: DescribedApi
    method: str
    path: str
    node: Json

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"

    @cached_property
    def parameters(self) -> list[Json]:
        """What a call may carry; what only the client itself sends is left out.

        OpenAPI gives some headers to the client alone, RFC 9112 those that frame the message.
        """
        return [
            one
            for one in self.node.get("parameters", ())
            if not one.get("x-erp-ignore")
            and not (one["in"] == "header" and one["name"].lower() in _OWN_HEADERS)
        ]

    def at(self, place: str) -> dict[str, Json]:
        """The parameters at one place by name."""
        return {one["name"]: one for one in self.parameters if one["in"] == place}

    @cached_property
    def ignored_headers(self) -> set[str]:
        """Headers that no plain call may send."""
        return {
            one["name"].lower()
            for one in self.node.get("parameters", ())
            if one["in"] == "header" and one.get("x-erp-ignore")
        }

    @property
    def body(self) -> Json | None:
        """The request body's media types with their schemas, None where there is none."""
        found = (self.node.get("requestBody") or {}).get("content")
        return found or None

    @property
    def upload_field(self) -> str | None:
        """The form field of an upload that only an overlay declares."""
        word = self.node.get("x-erp-upload")
        return None if not word else "file" if word is True else word["field"]

    @cached_property
    def success(self) -> tuple[int, Json]:
        """The answer of a direct call that succeeds: its status and its node."""
        accepted = self.api.accepted if self.node.get("x-erp-background") else None
        for status, node in self.node.get("responses", {}).items():
            if status[0] == "2" and status != accepted:
                return int(status.upper().replace("XX", "00")), node
        listed = self.node.get("responses", {})
        redirects = any(status[0] == "3" for status in listed)
        return 200, {} if redirects else listed.get("default", {})

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Matches a raw path, one group a parameter; a text takes what a fixed list leaves."""
        parts = _HOLE.split(self.path.partition("?")[0])
        texts = [
            self._hole(part) if index % 2 else re.escape(part) for index, part in enumerate(parts)
        ]
        return re.compile("".join(texts))

    def _hole(self, name: str) -> str:
        values = self.api.resolve(self.at("path").get(name, {}).get("schema", {})).get("enum")
        return f"({'|'.join(re.escape(str(one)) for one in values)})" if values else "([^/]*)"

    @cached_property
    def holes(self) -> list[str]:
        """The names of the path's parameters, in order."""
        return _HOLE.findall(self.path.partition("?")[0])

    @cached_property
    def fixed_query(self) -> list[str]:
        """The pairs that the path itself spells after a question mark."""
        query = self.path.partition("?")[2]
        return [pair for pair in query.split("&") if pair and "{" not in pair]

    @cached_property
    def literal_parts(self) -> int:
        """How much is spelled out: the more, the better a match."""
        plain = sum("{" not in part for part in self.path.partition("?")[0].split("/"))
        return plain + len(self.fixed_query)


class DescribedApi:
    """A whole document."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.schemas: Json = (document.get("components") or {}).get("schemas") or {}
        word = document.get("x-erp-background")
        self.accepted = str(word.get("accepted", 202)) if word else None
        self.operations = [
            Described(self, method.upper(), path, node)
            for path, item in (document.get("paths") or {}).items()
            for method, node in item.items()
            if method in METHODS
        ]

    def find(self, method: str, target: str) -> list[tuple[Described, dict[str, str]]]:
        """The operations a request may mean, the most literal alone; with raw path values."""
        raw_path, _, query = target.partition("?")
        pairs = query.split("&")
        found = [
            (one, dict(zip(one.holes, match.groups(), strict=True)))
            for one in self.operations
            if one.method == method
            and all(pair in pairs for pair in one.fixed_query)
            and (match := one.pattern.fullmatch(raw_path))
        ]
        most = max((one.literal_parts for one, _ in found), default=0)
        return [entry for entry in found if entry[0].literal_parts == most]

    def resolve(self, schema: Any) -> Json:
        """The schema behind references; empty where there is none."""
        while isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
            schema = self.schemas.get(component(schema["$ref"]))
        return schema if isinstance(schema, dict) else {}

    def properties(self, schema: Any, seen: frozenset[str] = frozenset()) -> Json:
        """All properties of an object schema, those of ``allOf`` parts and those that are required
        alone included."""
        reference = schema.get("$ref") if isinstance(schema, dict) else None
        if reference in seen:
            return {}
        inner = seen | {reference} if reference else seen
        whole = self.resolve(schema)
        parts = [self.properties(part, inner) for part in whole.get("allOf", ())]
        own = whole.get("properties", {})
        return {k: v for part in [with_required(whole), *parts, own] for k, v in part.items()}


def with_required(schema: Json) -> Json:
    """The properties of a schema, with those of which it says only that they are required."""
    declared = schema.get("properties") or {}
    required = schema.get("required")
    names = required if declared and isinstance(required, list) else []
    return {**declared, **{name: {} for name in names if name not in declared}}


def component(reference: str) -> str:
    """The schema's name in a reference."""
    name = unquote(reference.removeprefix(_COMPONENT))
    return name.replace("~1", "/").replace("~0", "~")


def bare(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.split(";", maxsplit=1)[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON (RFC 6839 §3.1)."""
    name = bare(media_type)
    return name in {"application/json", "text/json", "*/*", "application/*"} or name.endswith(
        "+json"
    )


def each_schema(content: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The media types of a body or an answer with their schemas."""
    for media_type, node in content.items():
        yield media_type, node.get("schema", {}) if isinstance(node, dict) else {}
