"""Records that programs and files give: their names and types are those of the document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from ..errors import did_you_mean
from ..values import plain as told
from .naming import by_plain, plain
from .plan import NAME, Plan, exact, written
from .refusals import SandboxError
from .schemas import Schema, Schemas
from .shaping import Shaping

_MOST = 3
"""Faults that one message has."""


class RecordError(SandboxError, ValueError):
    """A record cannot be kept as it is given; the text is one line."""


class Entries:
    """Reads records as answers show them; ``held`` are names that a collection has beside those."""

    def __init__(
        self, plan: Plan, schemas: Schemas, held: Callable[[str], Iterable[str]] = lambda _: ()
    ) -> None:
        self._plan = plan
        self._schemas = schemas
        self._held = held

    def read(
        self, name: str, given: object, properties: Mapping[str, object] | None = None
    ) -> dict[str, Any]:
        """A record by its names on the wire; Python's names are taken, too.

        ``properties`` win over those of ``given``, an object of the client or a mapping. Raises
        RecordError for what is neither, for names that the record has not, and for values that are
        not as the document has them; null is always taken.
        """
        one = _Entry(self._schemas, self._plan.collections[name].schemas, self._held(name))
        read = {**one.taken(_json(given)), **one.taken(_json(properties or {}))}
        if one.faults:
            more = len(one.faults) - _MOST
            said = [*one.faults[:_MOST], *([f"and {more} more"] if more > 0 else [])]
            raise RecordError("; ".join(said))
        return read


def _json(given: object) -> dict[str, Any]:
    if given is None:
        return {}
    if not isinstance(given, Mapping | msgspec.Struct):
        kind = type(given).__name__
        raise RecordError(f"a record is a mapping or an object of the client, not {kind}")
    try:
        read = exact(written(told(given, "wire")))
    except (TypeError, ValueError, RecursionError) as error:
        raise RecordError(f"a record is what JSON has: {error}") from None
    return dict(read)


class _Entry:
    """One record on its way in, with what is wrong with it."""

    def __init__(self, schemas: Schemas, shown: Sequence[Any], held: Iterable[str]) -> None:
        self._schemas = schemas
        self._shown = shown
        self._held = held
        self._shaping = Shaping(schemas)
        self.faults: list[str] = []

    def taken(self, given: dict[str, Any]) -> dict[str, Any]:
        """The record by its names on the wire."""
        members = self._members(self._shown)
        read: dict[str, Any] = {}
        for name, wire in self._spelled(given, members, "").items():
            read[wire] = given[name]
            if wire in members:
                read[wire] = self._value(given[name], members[wire], f"/{wire}")
                self._require_type(read[wire], members[wire], f"/{wire}")
        return read

    def _members(self, schemas: Sequence[Any]) -> dict[str, list[Any]]:
        """What a value of any of the schemas may have, each member with all that it may be."""
        found: dict[str, list[Any]] = {}
        for one in schemas:
            for name, inner in self._schemas.properties(one, every=True).items():
                found.setdefault(name, []).append(inner)
        return found

    def _spelled(
        self, given: Mapping[str, Any], members: Mapping[str, list[Any]], place: str
    ) -> dict[str, str]:
        """The name on the wire of each that is given."""
        called = {_called(one): name for name, several in members.items() for one in several}
        alike = {**by_plain(members), **{plain(one): name for one, name in called.items() if one}}
        found: dict[str, str] = {}
        unknown: list[str] = []
        for name in given:
            wire = name if name in members else alike.get(plain(name), "")
            if not wire:
                unknown.append(name)
            elif wire in found.values():
                self.faults.append(f"{place or 'the record'} is given {wire} twice")
            else:
                found[name] = wire
        if unknown and not place:
            kept = set(self._held)
            found |= {name: name for name in unknown if name in kept}
            unknown = [name for name in unknown if name not in kept]
        if unknown:
            what = f"{place or 'the record'} has no {', '.join(unknown)}"
            self.faults.append(f"{what}{did_you_mean(unknown, members)}")
        return found

    def _value(self, value: Any, schemas: Sequence[Any], place: str) -> Any:
        if isinstance(value, dict):
            return self._object(value, schemas, place)
        if isinstance(value, list):
            items = [self._schemas.resolved(one).get("items") for one in schemas]
            inner = [one for one in items if one]
            return [self._value(one, inner, f"{place}/{at}") for at, one in enumerate(value)]
        return self._reference(value, schemas)

    def _object(self, value: dict[str, Any], schemas: Sequence[Any], place: str) -> Any:
        members = self._members(schemas)
        if value.keys() == {"value"} and "value" not in members and not self._open(schemas):
            # A body of a request wraps what a record has plain.
            return self._value(value["value"], schemas, place)
        if not members or self._open(schemas):
            return value
        spelled = self._spelled(value, members, place)
        return {
            wire: self._value(value[name], members[wire], f"{place}/{wire}")
            for name, wire in spelled.items()
        }

    def _open(self, schemas: Sequence[Any]) -> bool:
        """Whether objects may have members that nobody names."""
        return any(
            self._schemas.kind(one) == "object"
            and (
                not self._schemas.properties(one, every=True)
                or self._schemas.resolved(one).get("additionalProperties") not in (None, False)
            )
            for one in schemas
        )

    def _reference(self, value: Any, schemas: Sequence[Any]) -> Any:
        """A key stands for the object that it is the key of, where only an object may stand."""
        if value is None or self._admitted(value, schemas):
            return value
        shown = (self._shaping.shown(value, one) for one in schemas)
        return next((one for one in shown if isinstance(one, dict)), value)

    def _admitted(self, value: Any, schemas: Sequence[Any]) -> bool:
        return any(not self._schemas.misfits(value, one) for one in schemas)

    def _require_type(self, value: Any, schemas: Sequence[Any], place: str) -> None:
        if value is not None and not self._admitted(value, schemas):
            self.faults += [_placed(one, place) for one in self._schemas.misfits(value, schemas[0])]


def _placed(fault: str, place: str) -> str:
    return f"{place}{fault}" if fault.startswith("/") else f"{place}: {fault}"


def _called(schema: Schema) -> str:
    """What the client calls a property, where it has another word for it."""
    return str(schema.get(NAME, "")) if isinstance(schema, Mapping) else ""
