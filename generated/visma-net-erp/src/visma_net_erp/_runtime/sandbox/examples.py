"""Values made from schemas: the same for the same seed, and valid where the schema can be met."""

from __future__ import annotations

import random
import re
import uuid
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Any

from .moments import told_moment
from .plan import WRAPPER
from .schemas import Schemas

_DEEPEST = 6
_COMPOSING = frozenset({"oneOf", "anyOf", "allOf"})
_START = datetime(2026, 1, 1, 8, tzinfo=UTC)
_NAMES = ("Nordvik", "Solberg", "Fjordland", "Bryggen", "Havna", "Lyngen", "Tindra", "Skagen")
_KINDS = ("AS", "Trading", "Supply", "Services", "Group", "Partner")
_CITIES = ("Oslo", "Bergen", "Malmö", "Turku", "Aarhus", "Tampere")


class Examples:
    """Makes values; ``zone`` is that of times, where they are written without an offset."""

    def __init__(self, schemas: Schemas, zone: tzinfo | None) -> None:
        self._schemas = schemas
        self._zone = zone

    def of(self, schema: Any, chance: random.Random, name: str = "", depth: int = 0) -> Any:
        """A value of a schema; ``name`` is that of the property that it is for."""
        schema = self._schemas.resolved(schema)
        for word in ("const", "default", "example"):
            if word in schema and self._schemas.fits(schema[word], schema):
                return schema[word]
        if schema.get("enum"):
            return chance.choice(schema["enum"])
        match self._schemas.kind(schema):
            case "object":
                return self._object(schema, chance, depth)
            case "array":
                return self._array(schema, chance, name, depth)
            case "string":
                return _text(schema, chance, name, self._zone)
            case "integer":
                return _whole(schema, chance, name)
            case "number":
                return _amount(schema, chance)
            case "boolean":
                return chance.random() < 0.5
            case "null":
                return None
            case _:
                return self._alternative(schema, chance, name, depth)

    def filled(self, value: dict[str, Any], schema: Any, chance: random.Random) -> dict[str, Any]:
        """An object with what it must have; what it has stays."""
        properties = self._schemas.properties(schema)
        missing = sorted(self._schemas.required(schema) - value.keys())
        made = {one: self.of(properties.get(one, {}), chance, one, 1) for one in missing}
        return {**value, **made}

    def _object(self, schema: Mapping[str, Any], chance: random.Random, depth: int) -> Any:
        properties = self._schemas.properties(schema)
        required = self._schemas.required(schema)
        wanted = {
            name: inner
            for name, inner in properties.items()
            if name in required or (depth < _DEEPEST and not self._is_deep(inner, depth))
        }
        if depth > 2 * _DEEPEST:
            wanted = {}
        return {name: self.of(one, chance, name, depth + 1) for name, one in wanted.items()}

    def _is_deep(self, schema: Any, depth: int) -> bool:
        """Whether a property is left out since objects already stand in objects."""
        return depth >= 2 and self._schemas.kind(schema) in {"object", "array", ""}

    def _array(
        self, schema: Mapping[str, Any], chance: random.Random, name: str, depth: int
    ) -> list[Any]:
        least = int(schema.get("minItems") or 0)
        count = max(least, 1 if depth < _DEEPEST else 0)
        items = schema.get("items") or {}
        found = [self.of(items, chance, name, depth + 1) for _ in range(count)]
        return found[: int(schema.get("maxItems", count))]

    def _alternative(
        self, schema: Mapping[str, Any], chance: random.Random, name: str, depth: int
    ) -> Any:
        parts = schema.get("oneOf") or schema.get("anyOf") or schema.get("allOf") or ()
        given = [one for one in parts if self._schemas.kind(one) != "null"]
        if given and depth < 2 * _DEEPEST:
            # What stands beside the alternatives holds for each of them.
            beside = {word: one for word, one in schema.items() if word not in _COMPOSING}
            return self.of({**beside, **self._schemas.resolved(given[0])}, chance, name, depth + 1)
        return {} if depth == 0 else "text"


def chance_of(seed: int, *words: object) -> random.Random:
    """What decides for one record: the same for the same seed and words, on every machine."""
    return random.Random(f"{seed}/{'/'.join(map(str, words))}")  # noqa: S311 - nothing secret


def _text(schema: Mapping[str, Any], chance: random.Random, name: str, zone: tzinfo | None) -> str:
    form = str(schema.get("format") or "")
    moment = _START + timedelta(minutes=chance.randrange(60 * 24 * 180))
    made = {
        "date-time": told_moment(moment, zone),
        "date": moment.date().isoformat(),
        "time": "12:30:00Z",
        "uuid": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        "email": f"post{chance.randrange(100)}@example.com",
        "uri": f"https://example.com/{chance.randrange(1000)}",
        "url": f"https://example.com/{chance.randrange(1000)}",
        "byte": "Y29udGVudA==",
        "ipv4": "192.0.2.1",
        "hostname": "example.com",
    }.get(form)
    if made is None:
        made = _matching(schema, chance, name) if "pattern" in schema else _word(chance, name)
    return _bounded(made, schema) if form in ("", "password", "string") else made


def _matching(schema: Mapping[str, Any], chance: random.Random, name: str) -> str:
    """A text that a pattern lets through: one of the usual makes, else one that it may refuse."""
    digits = "".join(str(chance.randrange(10)) for _ in range(40))
    sizes = range(1, 21)
    tried = [
        _word(chance, name),
        *(digits[:size] for size in sizes),
        *("ABCDEFGHIJKLMNOPQRST"[:size] for size in sizes),
        *("abcdefghijklmnopqrst"[:size] for size in sizes),
        *(f"A{digits[:size]}" for size in sizes),
        "2026-01-31",
        f"{chance.randrange(90) + 10}.{digits[:2]}",
        str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        "https://example.com/",
        "post@example.com",
        "#aabbcc",
    ]
    with suppress(re.error):
        pattern = re.compile(str(schema["pattern"]))
        return next((one for one in tried if pattern.search(one)), tried[0])
    return tried[0]


def _word(chance: random.Random, name: str) -> str:
    lower = name.lower()
    if lower.endswith(("currency", "currencyid", "currencycode")):
        return chance.choice(("NOK", "SEK", "EUR"))
    if lower.endswith(("country", "countryid", "countrycode")):
        return chance.choice(("NO", "SE", "FI"))
    if "mail" in lower:
        return f"post{chance.randrange(100)}@example.com"
    if "city" in lower:
        return chance.choice(_CITIES)
    if lower.endswith("name"):
        return f"{chance.choice(_NAMES)} {chance.choice(_KINDS)}"
    if lower.endswith(("id", "number", "nbr", "no", "code", "cd", "ref")):
        return str(1000 + chance.randrange(9000))
    if lower.endswith(("date", "datetime", "time")):
        return (_START + timedelta(days=chance.randrange(180))).date().isoformat()
    return f"{name or 'text'} {1 + chance.randrange(99)}"


def _bounded(text: str, schema: Mapping[str, Any]) -> str:
    text = text.ljust(int(schema.get("minLength") or 0), "x")
    return text[: int(schema.get("maxLength", len(text)))]


def _whole(schema: Mapping[str, Any], chance: random.Random, name: str) -> int:
    least = int(schema.get("minimum", schema.get("exclusiveMinimum", 0) or 1))
    least += "exclusiveMinimum" in schema
    most = int(schema.get("maximum", least + 999))
    step = max(1, int(schema.get("multipleOf") or 1))
    found = least + chance.randrange(max(1, most - least + 1))
    return max(least, found - found % step)


def _amount(schema: Mapping[str, Any], chance: random.Random) -> Decimal:
    least = Decimal(str(schema.get("minimum", 1)))
    most = Decimal(str(schema.get("maximum", least + 9999)))
    step = Decimal(str(schema.get("multipleOf") or "0.01"))
    steps = int((most - least) / step)
    return least + step * chance.randrange(max(1, steps))


def wrapped(schema: Mapping[str, Any]) -> bool:
    """Whether a schema is an object whose one property is the value that is meant."""
    return schema.get(WRAPPER) is True
