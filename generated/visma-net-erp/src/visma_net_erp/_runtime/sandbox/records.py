"""What the operations do to the records: read, created, numbered, changed, taken away."""

from __future__ import annotations

import hashlib
import json
import random
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import count
from typing import Any, TypeAlias

from .entries import RecordError
from .examples import Examples, chance_of
from .moments import told_moment, zone_of
from .naming import Meant
from .places import get, put
from .plan import Collection, Plan, Rules, written
from .refusals import RefusalError
from .schemas import Schema, Schemas
from .shaping import Shaping, merged
from .store import Record, Store

EVERY = "*"
"""Stands in first records of one's own for whichever owner."""
FIRST_NUMBER = 1001
"""The first number of a series."""
_MOST_TRIES = 100_000
Body: TypeAlias = dict[str, Any]
Own: TypeAlias = Mapping[tuple[str, str], list[Body]]


class TakenError(Exception):
    """There is a record of this key already."""


class Records:
    """The records of all collections, with those that a collection has at first.

    ``own`` are first records in place of made ones, by collection and owner.
    """

    def __init__(self, plan: Plan, schemas: Schemas, store: Store, seed: int, own: Own) -> None:
        self._plan = plan
        self._schemas = schemas
        self._store = store
        self._seed = seed
        self._own = own
        self._zone = zone_of(plan.zone) if plan.zone else None
        self._examples = Examples(schemas, self._zone)
        self.shaping = Shaping(schemas)

    def collection(self, name: str) -> Collection:
        """What is known of a collection."""
        return self._plan.collections.get(name, Collection())

    def all(self, name: str, owner: str) -> list[Record]:
        """The records of an owner, in the order of their making."""
        self._begin(name, owner)
        return self._store.all(name, owner)

    def part(self, name: str, owner: str, start: int, count: int) -> tuple[list[Record], int]:
        """As many of them from an index on, and how many there are."""
        self._begin(name, owner)
        total = self._store.count(name, owner)
        return self._store.part(name, owner, start, min(count, total)), total

    def find(self, rules: Rules, owner: str, values: Mapping[str, Any]) -> Record:
        """The record that the path names; RefusalError 404 for none."""
        name, known = rules.collection, self.collection(rules.collection)
        self._begin(name, owner)
        wanted = {place: text_of(values.get(one)) for one, place in rules.keys}
        key = wanted.get(known.key) if known.key else None
        if rules.keys and (not known.key or key is None):
            key = text_of(values.get(rules.keys[-1][0])) if not any(wanted) else None
        # Where no key is asked for there is one record, whatever it is called.
        found = self._store.all(name, owner) if key is None else []
        if key is not None and (one := self._store.find(name, owner, key)) is not None:
            found = [one]
        for record in found:
            if all(_is_told(record, place, text) for place, text in wanted.items() if place):
                return record
        said = ", ".join(text_of(values.get(one)) for one, _ in rules.keys) or name
        raise RefusalError(404, f"{said!r} cannot be found")

    def require_parent(self, rules: Rules, values: Mapping[str, Any]) -> None:
        """RefusalError 404 where there is no such record as the one that others belong to."""
        owners = tuple(text_of(values.get(one)) for one in rules.owners)
        if not self._has_parent(rules, owners):
            raise RefusalError(404, f"{owners[-1]!r} cannot be found")

    def require_owner(self, meant: Meant) -> None:
        """RecordError where it is not said whose records they are, or that one is not there."""
        if meant.of_all:
            raise RecordError("each owner has a list of its own: write a key in place of {}")
        rules = (one for one in self._plan.rules.values() if one.collection == meant.name)
        told = next((one for one in rules if one.parent), None)
        if told is not None and told.parent and not self._has_parent(told, meant.owners):
            name, before = told.parent
            raise RecordError(f"{name} has no record {meant.owners[before]!r}: add it first")

    def _has_parent(self, rules: Rules, owners: tuple[str, ...]) -> bool:
        if rules.parent is None:
            return True
        name, before = rules.parent
        owner, key = owner_text(owners[:before]), owners[before]
        self._begin(name, owner)
        found = self._store.find(name, owner, key)
        return found is not None or self._by_other_key(name, owner, key)

    def _by_other_key(self, name: str, owner: str, key: str) -> bool:
        """Whether any record has the text as one of its values: paths name some by a second key."""
        records = self._store.all(name, owner)
        return any(key in map(text_of, one.body.values()) for one in records)

    def create(self, rules: Rules, owner: str, sent: Any, path: Mapping[str, Any]) -> Record:
        """Keep a new record under the next number, or its own; TakenError where that is taken."""
        name, known = rules.collection, self.collection(rules.collection)
        self._begin(name, owner)
        body = dict(sent) if isinstance(sent, Mapping) else {}
        own = self._own_key(rules, known, body)
        key = own if own is not None else self._next_key(name, owner, known)
        if known.key:
            body[known.key] = self._as_key(key, known)
        body |= {place: path[one] for one, place in rules.keys if place and one in path}
        chance = chance_of(self._seed, name, owner, key)
        for schema in known.schemas:
            body = self._examples.filled(body, schema, chance)
        body = self._dated(body, known, new=True)
        if not self._store.add(name, owner, key, body):
            raise TakenError(key)
        return self._require(name, owner, key)

    def _own_key(self, rules: Rules, known: Collection, body: dict[str, Any]) -> str | None:
        """The number that the request gives; one that comes without its flag is passed over."""
        series = rules.series
        if series is None:
            given = body.get(known.key) if known.key else None
            return None if given in (None, "", 0) else text_of(given)
        given = body.pop(series.number, None)
        if body.pop(series.flag, None) is not True:
            return None
        if given in (None, ""):
            raise RefusalError(400, f"{series.number}: a number of one's own cannot be empty")
        return text_of(given)

    def _next_key(self, name: str, owner: str, known: Collection) -> str:
        for _ in range(_MOST_TRIES):
            number = self._store.next_number(f"{name} {owner}", FIRST_NUMBER)
            key = self._key_of(number, name, owner, known)
            if self._store.find(name, owner, key) is None:
                return key
        raise RefusalError(500, f"the series of {name} has no number left")

    def _key_of(self, number: int, name: str, owner: str, known: Collection) -> str:
        schema = self._schemas.resolved(self._property_schema(known.key, known))
        if schema.get("format") in ("uuid", "guid"):
            return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{self._seed}/{name}/{owner}/{number}"))
        most = schema.get("maxLength")
        return str(number)[-most:] if isinstance(most, int) and most else str(number)

    def _property_schema(self, name: str, known: Collection) -> Schema:
        found = (self._schemas.properties(one).get(name) for one in known.schemas)
        return self._schemas.resolved(next((one for one in found if one is not None), {}))

    def _as_key(self, key: str, known: Collection) -> Any:
        kind = self._schemas.kind(self._property_schema(known.key, known))
        return int(key) if kind in ("integer", "number") and key.lstrip("-").isdecimal() else key

    def change(self, rules: Rules, record: Record, sent: Any) -> Record:
        """Change a record by what was sent of it: as a whole, or what is named."""
        name, known = rules.collection, self.collection(rules.collection)
        body = dict(sent) if isinstance(sent, Mapping) else {}
        if rules.series is not None:
            body = {n: v for n, v in body.items() if n not in (rules.series.flag,)}
        kept = {n: record.body[n] for n in (known.key, known.created) if n in record.body}
        if rules.role == "replace":
            changed = {**body, **kept}
            for schema in known.schemas:
                chance = chance_of(self._seed, name, record.owner, record.key)
                changed = self._examples.filled(changed, schema, chance)
        else:
            changed = {**merged(record.body, body), **kept}
        return self._store.change(name, record, self._dated(changed, known, new=False))

    def remove(self, rules: Rules, record: Record) -> None:
        """Take a record away."""
        self._store.remove(rules.collection, record)

    def add(self, meant: Meant, body: Body) -> str:
        """Put a record there as somebody else would, now; its key. What is left out is made up.

        Raises RecordError where the key is taken or the owner is not there.
        """
        self.require_owner(meant)
        name, owner, known = meant.name, owner_text(meant.owners), self.collection(meant.name)
        if self._is_single(name):
            raise RecordError("this is one record, which is there: fill() replaces it")
        with self._store.transaction():
            self._begin(name, owner)
            given = body.get(known.key) if known.key else None
            key = text_of(given) if given is not None else self._next_key(name, owner, known)
            made = self._dated(self._example(name, owner, key, known), known, new=True)
            if not self._store.add(name, owner, key, {**made, **body}):
                raise RecordError(f"there is a record {key!r} already")
        return key

    def fill(self, meant: Meant, bodies: list[Body]) -> None:
        """Let a collection hold exactly these, in this order; RecordError as :meth:`add`."""
        if bodies or not meant.of_all:
            self.require_owner(meant)
        name, owner = meant.name, owner_text(meant.owners)
        keys = self._keys(name, owner, bodies)
        with self._store.transaction():
            self._store.empty(name, None if meant.of_all else owner)
            for key, body in zip(keys, bodies, strict=True):
                self._store.add(name, owner, key, body)

    def _keys(self, name: str, owner: str, bodies: list[Body]) -> list[str]:
        """The key of each record, those of the first numbers where none is given."""
        known = self.collection(name)
        if self._is_single(name):
            if len(bodies) > 1:
                raise RecordError(f"this is one record, and {len(bodies)} are given")
            return [""] * len(bodies)
        given = [body.get(known.key) if known.key else None for body in bodies]
        taken: dict[str, int] = {}
        for at, one in enumerate(given, 1):
            key = text_of(one)
            if one is not None and taken.setdefault(key, at) != at:
                raise RecordError(f"record {at} has the key {key!r} of record {taken[key]}")
        numbers = (self.seed_key(name, owner, place) for place in count())
        free = (one for one in numbers if one not in taken)
        return [next(free) if one is None else text_of(one) for one in given]

    def held_names(self, name: str) -> set[str]:
        """The names of properties that records of a collection have, whoever owns them."""
        return {one for record in self._store.all(name) for one in record.body}

    def subscribed(self) -> list[str]:
        """The addresses on this machine that records of subscriptions name."""
        found: list[str] = []
        for name in self._plan.collections:
            if "subscription" in name:
                bodies = [one.body for one in self._store.all(name)]
                texts = [v for body in bodies for v in body.values() if isinstance(v, str)]
                found += [one for one in texts if one.startswith("http://")]
        return list(dict.fromkeys(found))

    def tag(self, name: str, record: Record) -> str:
        """The ETag of a record as it is."""
        text = json.dumps([name, record.owner, record.key, record.version]).encode()
        return f'"{hashlib.sha256(text + written(record.body)).hexdigest()[:16]}"'

    def shown(self, name: str, record: Record, schema: Any) -> Any:
        """What an answer of a schema has of a record."""
        known = self.collection(name)
        body = record.body
        if known.version:
            body = put(body, known.version, self.tag(name, record))
        shown = self.shaping.shown(body, schema) if schema is not None else body
        if isinstance(shown, dict):
            chance = chance_of(self._seed, name, record.owner, record.key)
            shown = self._examples.filled(shown, schema or {}, chance)
        return shown

    def example(self, schema: Any, *words: object) -> Any:
        """A value of a schema, where no record is meant."""
        return self._examples.of(schema, chance_of(self._seed, *words))

    def filled(self, value: Any, schema: Any, *words: object) -> Any:
        """An object with what its schema demands."""
        if not isinstance(value, dict):
            return value
        return self._examples.filled(value, schema, chance_of(self._seed, *words))

    def _require(self, name: str, owner: str, key: str) -> Record:
        found = self._store.find(name, owner, key)
        if found is None:
            raise RefusalError(404, f"{key!r} cannot be found")
        return found

    def _begin(self, name: str, owner: str) -> None:
        """Make the first records of a collection, once."""
        if name not in self._plan.collections or not self._store.seed(name, owner):
            return
        known = self.collection(name)
        own = self._own.get((name, owner), self._own.get((name, EVERY)))
        if own is not None:
            keys = self._keys(name, owner, own)
        elif self._is_single(name):
            keys = [""]
        else:
            places = range(self._plan.settings.records)
            keys = [self.seed_key(name, owner, place) for place in places]
        with self._store.transaction():
            for key, body in zip(keys, own or [{}] * len(keys), strict=True):
                made = self._example(name, owner, key, known)
                self._store.add(name, owner, key, {**made, **body})

    def _is_single(self, name: str) -> bool:
        return not self.collection(name).key and not self._is_listed(name)

    def _is_listed(self, name: str) -> bool:
        rules = self._plan.rules.values()
        return any(one.collection == name and (one.role == "list" or one.keys) for one in rules)

    def seed_key(self, name: str, owner: str, place: int) -> str:
        """The key of the first record with that place."""
        return self._key_of(FIRST_NUMBER + place, name, owner, self.collection(name))

    def _example(self, name: str, owner: str, key: str, known: Collection) -> dict[str, Any]:
        """A record made from the schemas, related to those of other collections."""
        chance = chance_of(self._seed, name, owner, key)
        body: dict[str, Any] = {}
        for schema in known.schemas:
            made = self._examples.of(schema, chance)
            body = {**made, **body} if isinstance(made, dict) else body
        for place, other in known.relations.items():
            body = self._related(body, place, other, chance)
        if known.key:
            body[known.key] = self._as_key(key, known)
        return body

    def _related(
        self, body: dict[str, Any], place: str, other: str, chance: random.Random
    ) -> dict[str, Any]:
        head = place.rpartition("/")[0]
        if head and not isinstance(get(body, head), dict):
            return body
        at = chance.randrange(max(1, self._plan.settings.records))
        key = self.seed_key(other, "", at)
        # A number there stays one: the two kinds may spell the same key otherwise.
        plain = key.isdecimal() and not isinstance(get(body, place), str)
        return dict(put(body, place, int(key) if plain else key))

    def _dated(self, body: dict[str, Any], known: Collection, *, new: bool) -> dict[str, Any]:
        now = told_moment(datetime.now(UTC), self._zone, "microseconds")
        day, _, _ = now.partition("T")
        for place in (known.created if new else "", known.changed):
            if place:
                body[place] = day if self._is_date(place, known) else now
        return body

    def _is_date(self, place: str, known: Collection) -> bool:
        return self._property_schema(place, known).get("format") == "date"


def owner_of(names: tuple[str, ...], values: Mapping[str, Any]) -> str:
    """Whose records a path means, as one text."""
    return owner_text(tuple(text_of(values.get(one)) for one in names))


def owner_text(keys: tuple[str, ...]) -> str:
    """The keys of owners as one text, empty for none."""
    return json.dumps(keys) if keys else ""


def _is_told(record: Record, place: str, text: str) -> bool:
    """Whether a record has a text there; one that has nothing there is not told apart by it."""
    held = get(record.body, f"/{place}")
    return held is None or text_of(held) == text


def text_of(value: Any) -> str:
    """A key as text."""
    return "" if value is None else str(value)
