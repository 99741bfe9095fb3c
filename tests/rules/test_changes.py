"""Copies of lists over real sockets, while others work and runs end anywhere."""

from __future__ import annotations

import asyncio
import json
import random
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from visma_net_erp import AsyncVismaNetErp, VismaNetErp
from visma_net_erp.errors import BookmarkError

from erp_server import ErpServer, Record
from erp_server.collection import Collection
from rules.lists import CASH, CONTACT, CUSTOMER, TERM, TIME_CARD, Listed
from shipped_client import import_generated

KEYS = {
    CUSTOMER: ("number",),
    TERM: ("termsId",),
    CASH: ("tranType", "referenceNbr"),
    TIME_CARD: ("type", "refNbr"),
    CONTACT: ("contactId",),
}
FORMS = ("{}", "{}", "{}+01:00")
"""Times come without an offset and with one."""


class Office:
    """Those who work with the records of one list."""

    def __init__(self, found: Collection, keys: tuple[str, ...], seed: int) -> None:
        self.chance = random.Random(seed)
        self._list = found
        self._keys = keys
        self._next = 0
        self._now = datetime(2025, 3, 4, 9)
        for _ in range(self.chance.randrange(10, 35)):
            self.add()

    def add(self) -> None:
        """A new record, at any place of the list."""
        self._next += 1
        key: Record = {
            name: self._next if name == "contactId" else f"K{self._next}" for name in self._keys
        }
        at = self.chance.randrange(len(self._list.records) + 1)
        self._list.records.insert(at, {**key, **self._state()})

    def step(self) -> None:
        """What somebody does."""
        records, what = self._list.records, self.chance.random()
        if what < 0.3 or not records:
            self.add()
        elif what < 0.8:
            self.chance.choice(records).update(self._state())
        else:
            del records[self.chance.randrange(len(records))]

    def _state(self) -> Record:
        self._now += timedelta(seconds=self.chance.choice([0, 0.001, 30, 4000]))
        text = self._now.isoformat(timespec="milliseconds")
        return {
            "creditLimit": Decimal(self.chance.randrange(10**12)) / Decimal(10**4),
            "lastModifiedDateTime": self.chance.choice(FORMS).format(text),
        }


def key_of(which: Listed, record: Any) -> tuple[str, ...]:
    """The key of a record as its JSON has it."""
    return tuple(str(record[name]) for name in KEYS[which])


class Kept:
    """A copy with its bookmark, stored together after each element."""

    def __init__(self, which: Listed) -> None:
        self._which = which
        self.rows: dict[tuple[str, ...], Any] = {}
        self.bookmark = "null"

    def take(self, one: Any, bookmark: Any) -> None:
        """Store one element."""
        record = json.loads(one.to_json(), parse_float=Decimal)
        self.rows[key_of(self._which, record)] = record
        self.bookmark = json.dumps(bookmark)

    def copy(self, erp: VismaNetErp, stop: int | None = None) -> int:
        """Take what changed; a run that is killed stores nothing more."""
        feed = getattr(erp, self._which.resource).changes(since=json.loads(self.bookmark))
        count = 0
        for count, one in enumerate(feed, 1):
            if count - 1 == stop:
                return count
            self.take(one, feed.bookmark)
        self.bookmark = json.dumps(feed.bookmark)
        return count

    async def copy_async(self, erp: AsyncVismaNetErp) -> None:
        """The same by asyncio."""
        feed = getattr(erp, self._which.resource).changes(since=json.loads(self.bookmark))
        async for one in feed:
            self.take(one, feed.bookmark)
        self.bookmark = json.dumps(feed.bookmark)


def differing(which: Listed, rows: Any, records: list[Record]) -> dict[Any, Any]:
    """What a copy has otherwise than the server, of the server's records."""
    told = {key_of(which, one): one for one in records}
    return {
        key: one
        for key, one in told.items()
        if key not in rows or rows[key].get("creditLimit", one["creditLimit"]) != one["creditLimit"]
    }


@pytest.mark.parametrize("which", KEYS, ids=lambda which: which.resource)
@pytest.mark.parametrize("seed", range(3))
def test_a_copy_of_a_busy_list_equals_it_at_rest(
    server: ErpServer, erp: VismaNetErp, which: Listed, seed: int
) -> None:
    """Of every shape and way of reading, killed and taken up again, by both clients."""
    found = server.list(which.path)
    found.fill([])
    office, kept = Office(found, KEYS[which], seed), Kept(which)
    for _ in range(4):
        found.script.extend([office.step] * 40)
        kept.copy(erp, stop=office.chance.choice([None, 0, office.chance.randrange(30)]))
        found.script.clear()
        office.step()

    async def by_asyncio() -> None:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            await kept.copy_async(client)

    asyncio.run(by_asyncio())
    feed = getattr(erp, which.resource).changes()
    for key in feed.missing(list(kept.rows)):
        del kept.rows[key]
    assert differing(which, kept.rows, found.records) == {}
    assert len(kept.rows) == len(found.records)
    assert kept.copy(erp) == 0


def test_a_bookmark_of_another_list_is_refused_before_anything_is_sent(
    server: ErpServer, erp: VismaNetErp
) -> None:
    """A program that mixes two up is told so, and loses nothing."""
    feed = erp.customer.changes()
    list(feed)
    sent = len(server.calls)
    with pytest.raises(BookmarkError, match=r"is of customer\.get_all, not of supplier\.get_all"):
        erp.supplier.changes(since=feed.bookmark)
    with pytest.raises(BookmarkError, match="another company, server or filter"):
        erp.customer.changes(since=feed.bookmark, status="Active")
    assert len(server.calls) == sent


SCRIPT = """
import json, sqlite3, sys
sys.path.insert(0, sys.argv[1])
from visma_net_erp import VismaNetErp
base = sqlite3.connect(sys.argv[3])
base.execute("create table if not exists rows (number text primary key, amount text)")
base.execute("create table if not exists place (only integer primary key, bookmark text)")
base.commit()
print("ready", flush=True)
found = base.execute("select bookmark from place").fetchone()
with VismaNetErp(base_url=sys.argv[2], retry=0) as erp:
    feed = erp.customer.changes(since=json.loads(found[0]) if found else None)
    for one in feed:
        with base:
            row = (one.number, str(one.credit_limit))
            base.execute("insert or replace into rows values (?, ?)", row)
            text = json.dumps(feed.bookmark)
            base.execute("insert or replace into place values (1, ?)", (text,))
    with base:
        base.execute("insert or replace into place values (1, ?)", (json.dumps(feed.bookmark),))
"""


def test_a_process_that_is_killed_loses_nothing(server: ErpServer, tmp_path: Path) -> None:
    """By the system, at any moment: row and bookmark stand in one transaction."""
    found = server.list(CUSTOMER.path)
    found.fill([])
    office = Office(found, KEYS[CUSTOMER], 29)
    for _ in range(200):
        office.add()
    source = str(import_generated() / "src")
    command = [sys.executable, "-c", SCRIPT, source, server.url, str(tmp_path / "copy.db")]
    for _ in range(4):
        with subprocess.Popen(command, stdout=subprocess.PIPE) as running:
            assert running.stdout is not None
            running.stdout.readline()
            time.sleep(office.chance.random() / 2)
            running.send_signal(signal.SIGKILL)
        office.step()
    subprocess.run(command, check=True, capture_output=True)
    with sqlite3.connect(tmp_path / "copy.db") as base:
        rows = dict(base.execute("select number, amount from rows"))
    base.close()
    told = {str(one["number"]): str(one["creditLimit"]) for one in found.records}
    assert {key: rows.get(key) for key in told} == told
