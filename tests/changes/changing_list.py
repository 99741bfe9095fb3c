"""A list that others change while it is copied, in memory, with the ways that servers have.

Nothing here is taken from the client: how lists are cut into pages, what their filters compare and
how their times read is written from what is known of such servers (numbers of pages and totals
beside each element, times in several forms, `>` that includes the moment itself, local times
without an offset).
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

from runtime.messages.message import Request, Response

OSLO = ZoneInfo("Europe/Oslo")
MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True)
class Ways:
    """How one server does things.

    ``inclusive`` is whether its `>=` means that; ``shown`` is how fine its times are, and whether
    they are cut or rounded to it; ``compared`` is how fine its filter is. ``local`` times have no
    offset. ``late`` is how long after its stamp a change may be seen, ``skew`` how far the clocks
    of its machines are apart, ``clock`` how far that of its answers is off (None says no time).
    ``wild`` is whether a stamp may be of a far future. ``zone`` and ``told`` are whether the client
    was told the zone of local times, and how coarse the filter is.
    """

    order: str = "key"
    inclusive: bool = True
    shown: timedelta = timedelta(milliseconds=1)
    rounded: bool = False
    compared: timedelta = timedelta(milliseconds=1)
    compared_rounded: bool = False
    local: bool = False
    late: timedelta = timedelta()
    skew: timedelta = timedelta()
    clock: timedelta | None = timedelta()
    nulls_pass: bool = False
    totals: bool = True
    size: int = 5
    style: str = "page"
    zone: bool = True
    wild: bool = False
    told: bool = True


@dataclass
class Record:
    """One record as it is stored; ``seen`` is when others see its last state."""

    number: int
    kind: str
    name: str
    amount: Decimal
    stamp: datetime | None
    place: float = 0.0


@dataclass
class ChangingList:
    """The list, its clock, and what others do to it before each answer."""

    ways: Ways
    now: datetime
    chance: random.Random
    disturb: Callable[[ChangingList], None] | None = None
    records: dict[tuple[str, int], Record] = field(default_factory=dict)
    pending: list[tuple[datetime, Record]] = field(default_factory=list)
    asked: int = 0
    _next: int = 0

    def stamped(self) -> datetime:
        """The time that one of its machines gives to a change now."""
        if self.ways.wild and self.chance.random() < 0.05:
            return self.now + timedelta(days=400)
        skew = self.ways.skew.total_seconds()
        return self.now + timedelta(seconds=self.chance.uniform(-skew, skew))

    def add(self, *, stamp: bool = True) -> None:
        """A new record; one without a stamp is seen at once."""
        self._next += 1
        kind = self.chance.choice("AB")
        number = self._next if self.chance.random() < 0.7 else 1_000_000 - self._next
        record = Record(
            number, kind, "new", self._amount(), self.stamped() if stamp else None, self._place()
        )
        self._write(record)

    def change(self, old: Record) -> None:
        """Another state of a record; sometimes one that it had before."""
        name = self.chance.choice(["old", "new", "late", f"n{self.chance.random()}"])
        self._write(replace(old, name=name, amount=self._amount(), stamp=self.stamped()))

    def remove(self, old: Record) -> None:
        """Take a record away; a state that nobody saw yet goes with it."""
        self.records.pop((old.kind, old.number), None)
        self.pending = [one for one in self.pending if _key(one[1]) != _key(old)]

    def settle(self) -> None:
        """Show what is not seen yet of which the time has come."""
        ready = [one for one in self.pending if one[0] <= self.now]
        self.pending = [one for one in self.pending if one[0] > self.now]
        for _, record in ready:
            self.records[_key(record)] = record

    def rest(self) -> None:
        """Let time go by until all is seen."""
        self.now += self.ways.late + MOMENT
        self.settle()

    def _write(self, record: Record) -> None:
        self.pending = [one for one in self.pending if _key(one[1]) != _key(record)]
        late = self.ways.late.total_seconds()
        if late and record.stamp is not None and self.chance.random() < 0.5:
            self.pending.append(
                (self.now + timedelta(seconds=self.chance.uniform(0, late)), record)
            )
        else:
            self.records[_key(record)] = record

    def _amount(self) -> Decimal:
        return Decimal(self.chance.randrange(10**9)) / Decimal(100)

    def _place(self) -> float:
        return self.chance.random()

    def told(self) -> dict[tuple[str, int], dict[str, Any]]:
        """What the server would say of each record now."""
        return {key: self._shown(one) for key, one in self.records.items()}

    # What is sent over the wire.

    def send(self, request: Request) -> Response:
        """The answer to a request, after others did something."""
        self.asked += 1
        if self.disturb is not None:
            self.disturb(self)
        self.settle()
        query = {name: values[-1] for name, values in parse_qs(urlsplit(request.url).query).items()}
        found = self._ordered(self._filtered(query.get("changed")))
        content, headers = self._page(found, query)
        if self.ways.clock is not None:
            headers["date"] = format_datetime(
                (self.now + self.ways.clock).astimezone(UTC), usegmt=True
            )
        return Response(
            status=200,
            headers={"content-type": "application/json", **headers},
            content=_dumped(content),
        )

    def _page(self, found: list[Record], query: dict[str, str]) -> tuple[Any, dict[str, str]]:
        size = self.ways.size
        if self.ways.style == "whole":
            return [self._shown(one) for one in found], {}
        if self.ways.style == "token":
            return self._after(found, query.get("page", "")), {}
        offset = self.ways.style == "offset"
        start = int(query.get("page", "0")) if offset else (int(query["page"]) - 1) * size
        cut = [self._shown(one) for one in found[start : start + size]]
        if not self.ways.totals:
            return cut, {}
        if self.ways.style == "offset":
            return {"values": cut, "total": len(found)}, {}
        about = {"totalCount": len(found), "maxPageSize": size}
        return [{**one, "metadata": about} for one in cut], {}

    def _after(self, found: list[Record], token: str) -> Any:
        """What stands behind the record that a token names: such lists keep their place."""
        behind = [one for one in found if not token or self._rank(one) > json.loads(token)]
        cut = behind[: self.ways.size]
        more = json.dumps(self._rank(cut[-1])) if len(behind) > len(cut) else None
        return {"values": [self._shown(one) for one in cut], "next": more}

    def _ordered(self, found: list[Record]) -> list[Record]:
        return sorted(found, key=self._rank, reverse=self.ways.order == "newest")

    def _rank(self, one: Record) -> list[Any]:
        stamp = (
            ""
            if one.stamp is None
            else one.stamp.astimezone(UTC).isoformat(timespec="microseconds")
        )
        ranks: dict[str, list[Any]] = {
            "key": [one.kind, one.number],
            "place": [one.place, one.kind, one.number],
            "oldest": [stamp, one.kind, one.number],
            "newest": [stamp, one.kind, one.number],
        }
        return ranks[self.ways.order]

    def _filtered(self, text: str | None) -> list[Record]:
        records = list(self.records.values())
        if text is None:
            return records
        limit = self._limit(text)
        return [one for one in records if self._passes(one, limit)]

    def _limit(self, text: str) -> datetime:
        given = datetime.fromisoformat(text)
        assert (given.tzinfo is None) == self.ways.local, text
        if self.ways.local:
            return _fine(given, self.ways.compared, rounded=False)
        return _fine(given.astimezone(UTC), self.ways.compared, rounded=False)

    def _passes(self, one: Record, limit: datetime) -> bool:
        if one.stamp is None:
            return self.ways.nulls_pass
        stored = self._local(one.stamp)
        compared = _fine(stored, self.ways.compared, rounded=self.ways.compared_rounded)
        return compared >= limit if self.ways.inclusive else compared > limit

    def _local(self, stamp: datetime) -> datetime:
        if not self.ways.local:
            return stamp.astimezone(UTC)
        return stamp.astimezone(OSLO).replace(tzinfo=None)

    def _shown(self, one: Record) -> dict[str, Any]:
        changed = None
        if one.stamp is not None:
            fine = _fine(self._local(one.stamp), self.ways.shown, rounded=self.ways.rounded)
            changed = fine.isoformat()
        return {
            "number": one.number,
            "kind": one.kind,
            "name": one.name,
            "amount": one.amount,
            "changed": changed,
        }


def _key(one: Record) -> tuple[str, int]:
    return one.kind, one.number


def _fine(moment: datetime, step: timedelta, *, rounded: bool) -> datetime:
    """A time in steps that begin at midnight."""
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    steps, rest = divmod(moment - midnight, step)
    up = rounded and rest * 2 >= step
    return midnight + step * (steps + up)


class _Exact(float):
    """A number with exactly these digits."""

    def __init__(self, value: Decimal) -> None:
        self._text = format(value, "f")

    def __repr__(self) -> str:
        return self._text


def _dumped(content: Any) -> bytes:
    return json.dumps(_exact(content)).encode()


def _exact(value: Any) -> Any:
    if isinstance(value, Decimal):
        return _Exact(value)
    if isinstance(value, dict):
        return {name: _exact(one) for name, one in value.items()}
    return [_exact(one) for one in value] if isinstance(value, list) else value
