"""Parameters as they crossed the wire, read by their style and held against their schemas."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any
from urllib.parse import unquote, unquote_plus

import msgspec

from .plan import exact
from .schemas import Schema, Schemas

_B64 = re.compile(r"b64\(([A-Za-z0-9_-]*)\)")
_SPLIT = {"spaceDelimited": "%20|[+]| ", "pipeDelimited": "%7C|[|]", "tabDelimited": "%09|\t"}
_NUMBER = re.compile(r"-?(0|[1-9]\d*)([.]\d+)?([eE][+-]?\d+)?")


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """Where the values of a request come from; ``query`` are its pairs, not yet decoded."""

    path: Mapping[str, str]
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = {}
    cookies: Mapping[str, str] = {}


class Values(msgspec.Struct, frozen=True, kw_only=True):
    """The values by where they travel and their names, what is wrong with them, and what of the
    query nobody knows."""

    found: Mapping[tuple[str, str], Any]
    faults: tuple[str, ...]
    unknown: tuple[str, ...]

    def of(self, place: str) -> dict[str, Any]:
        """The values that travel in one place."""
        return {name: value for (where, name), value in self.found.items() if where == place}


def query_pairs(query: str) -> tuple[tuple[str, str], ...]:
    """The pairs of a query: names decoded, values as they are."""
    parts = (one.partition("=") for one in query.split("&") if one)
    return tuple((unquote_plus(name), value) for name, _, value in parts)


def decoded_key(text: str) -> str:
    """A key in ``b64(…)`` as the text that it is of; raises ValueError where it is of none."""
    match = _B64.fullmatch(text)
    if match is None:
        return text
    try:
        return base64.urlsafe_b64decode(match[1] + "=" * (-len(match[1]) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise ValueError("what b64() holds is not base64url of a text") from None


def read_parameters(
    declared: list[Schema], sent: Sent, schemas: Schemas, b64: tuple[str, ...]
) -> Values:
    """What was sent for each parameter."""
    found: dict[tuple[str, str], Any] = {}
    faults: list[str] = []
    known: set[str] = set()
    for one in declared:
        place, name = str(one.get("in")), str(one.get("name"))
        try:
            raw = _raw(one, sent, schemas, b64)
        except ValueError as error:
            faults.append(f"{place} {name}: {error}")
            continue
        known |= {name} if place == "query" else set()
        if raw is None:
            if one.get("required") and not _is_given(one, sent):
                faults.append(f"{place} {name} is missing")
            continue
        schema = _schema(one)
        value = _fitting(raw, schema, schemas)
        found[place, name] = value
        faults += [f"{place} {name}: {said}" for said in schemas.faults(value, schema)]
    unknown = [] if _takes_any(declared, schemas) else _unknown(sent, known, declared)
    return Values(found=found, faults=tuple(faults), unknown=tuple(unknown))


def _unknown(sent: Sent, known: set[str], declared: list[Schema]) -> list[str]:
    deep = tuple(f"{one.get('name')}[" for one in declared if one.get("style") == "deepObject")
    names = dict.fromkeys(name for name, _ in sent.query)
    return [one for one in names if one not in known and not (deep and one.startswith(deep))]


def _takes_any(declared: list[Schema], schemas: Schemas) -> bool:
    """Whether an object lies open in the query, whose members are parameters of any name."""
    return any(
        one.get("in") == "querystring"
        or (
            one.get("in") == "query"
            and one.get("style", "form") == "form"
            and one.get("explode", True)
            and schemas.kind(_schema(one)) == "object"
        )
        for one in declared
    )


def _is_given(one: Schema, sent: Sent) -> bool:
    return one.get("in") == "header" and str(one.get("name")).lower() in (
        "accept",
        "content-type",
        "authorization",
    )


def _schema(one: Schema) -> Any:
    for media in (one.get("content") or {}).values():
        return media.get("schema", {})
    return one.get("schema") or {}


def _raw(one: Schema, sent: Sent, schemas: Schemas, b64: tuple[str, ...]) -> Any:
    """The texts of a parameter: one, a list or an object of them; None where it was not sent."""
    place, name = one.get("in"), str(one.get("name"))
    kind = schemas.kind(_schema(one))
    if place == "path":
        text = sent.path.get(name)
        text = decoded_key(text) if text is not None and name in b64 else text
        return None if text is None else _shaped(_unstyled(text, one), one, kind, ",")
    if place == "header":
        text = sent.headers.get(name.lower())
        return None if text is None else _shaped(text, one, kind, ", ?")
    if place == "cookie":
        text = sent.cookies.get(name)
        return None if text is None else _shaped(unquote(text), one, kind, ",")
    if place != "query":
        return None
    return _from_query(one, name, kind, sent, schemas)


def _from_query(one: Schema, name: str, kind: str, sent: Sent, schemas: Schemas) -> Any:
    style, explode = (
        one.get("style", "form"),
        one.get("explode", one.get("style", "form") == "form"),
    )
    given = [value for known, value in sent.query if known == name]
    if one.get("content"):
        return _json_text(unquote_plus(given[-1])) if given else None
    if kind == "array":
        if explode or not given:
            return [unquote_plus(value) for value in given] or None
        pieces = re.split(_SPLIT.get(style, ","), given[-1]) if given[-1] else []
        return [unquote_plus(piece) for piece in pieces]
    if kind != "object":
        return unquote_plus(given[-1]) if given else None
    if style == "deepObject":
        prefix = f"{name}["
        members = {
            known[len(prefix) : -1]: unquote_plus(value)
            for known, value in sent.query
            if known.startswith(prefix) and known.endswith("]")
        }
        return members or None
    if explode:
        inner = schemas.properties(_schema(one))
        members = {known: unquote_plus(v) for known, v in sent.query if known in inner}
        return members or None
    return _members([unquote_plus(x) for x in given[-1].split(",")]) if given else None


def _json_text(text: str) -> Any:
    try:
        return exact(text)
    except (ValueError, RecursionError):
        raise ValueError("is no JSON") from None


def _unstyled(text: str, one: Schema) -> str:
    style = one.get("style")
    if style == "label":
        return text.removeprefix(".").replace(".", ",")
    if style == "matrix":
        name = str(one.get("name"))
        return text.removeprefix(f";{name}=").replace(f";{name}=", ",").replace(";", ",")
    return text


def _shaped(text: str, one: Schema, kind: str, comma: str) -> Any:
    if one.get("content"):
        return _json_text(text)
    if kind == "array":
        return re.split(comma, text) if text else []
    if kind == "object":
        pieces = re.split(comma, text)
        if one.get("explode"):
            return {name: value for name, _, value in (piece.partition("=") for piece in pieces)}
        return _members(pieces)
    return text


def _members(pieces: list[str]) -> dict[str, str]:
    return dict(zip(pieces[::2], pieces[1::2], strict=False))


def _fitting(raw: Any, schema: Any, schemas: Schemas) -> Any:
    """The texts as the values that the schema means."""
    if isinstance(raw, list):
        inner = schemas.resolved(schema).get("items") or {}
        return [_fitting(one, inner, schemas) for one in raw]
    if isinstance(raw, dict):
        properties = schemas.properties(schema)
        return {name: _fitting(one, properties.get(name, {}), schemas) for name, one in raw.items()}
    if not isinstance(raw, str):
        return raw
    kinds = _kinds(schema, schemas)
    return next((one for one in _readings(raw, kinds) if schemas.fits(one, schema)), raw)


def read_text(raw: str, schema: Any, schemas: Schemas) -> Any:
    """A text of a form as the value that its schema means."""
    return _fitting(raw, schema, schemas)


def _kinds(schema: Any, schemas: Schemas, depth: int = 0) -> set[str]:
    schema = schemas.resolved(schema)
    types = schema.get("type")
    found: set[str] = {types} if isinstance(types, str) else {str(one) for one in types or ()}
    if depth < 5:
        for part in (*(schema.get("oneOf") or ()), *(schema.get("anyOf") or ())):
            found |= _kinds(part, schemas, depth + 1)
    return found


def _readings(text: str, kinds: set[str]) -> Iterator[Any]:
    """What a text may mean, the strictest first."""
    if kinds & {"integer", "number"} and _NUMBER.fullmatch(text):
        try:
            yield int(text) if text.lstrip("-").isdecimal() else Decimal(text)
        except (InvalidOperation, ValueError):
            return
    if "boolean" in kinds and text.lower() in ("true", "false"):
        yield text.lower() == "true"
    if "null" in kinds and text in ("", "null"):
        yield None
    if kinds & {"array", "object"} and text[:1] in "[{":
        try:
            yield exact(text)
        except (ValueError, RecursionError):
            return
