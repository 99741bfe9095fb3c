"""Copies that are kept in step with lists that others change all the time.

``ERPGEN_HISTORIES`` says how many histories are tried, for a long run by hand.
"""

from __future__ import annotations

import os
import random
from datetime import UTC, datetime, timedelta

import pytest

from changes.changing_list import ChangingList, Ways
from changes.copies import MARGIN, Copy

HISTORIES = int(os.environ.get("ERPGEN_HISTORIES", "300"))
SECOND = timedelta(seconds=1)
MILLISECOND = timedelta(milliseconds=1)
DAY = timedelta(days=1)
AUTUMN = datetime(2025, 10, 25, 23, 0, tzinfo=UTC)
"""Two hours before clocks are set back in Oslo."""

SPRING = datetime(2025, 3, 29, 23, 0, tzinfo=UTC)
"""Two hours before they are set forward."""


def ways(chance: random.Random) -> Ways:
    """A server's ways; what may come late and how far clocks are apart is within the margin."""
    fine = chance.choice([timedelta(microseconds=1), MILLISECOND, 10 * MILLISECOND, SECOND])
    compared = chance.choice([timedelta(microseconds=1), MILLISECOND, SECOND, DAY])
    style = chance.choice(["page", "page", "page", "offset", "token", "whole"])
    order = chance.choice(["key", "key", "place", "oldest", "newest"])
    local, zone, inclusive = chance.random() < 0.5, chance.random() < 0.8, chance.random() < 0.5
    clock = chance.choice([None, *(timedelta(minutes=one) for one in (0, 0, -3, 3, -3000, 3000))])
    return Ways(
        order=order if (style, order) != ("token", "newest") else "oldest",
        inclusive=inclusive,
        shown=fine,
        rounded=chance.random() < 0.5,
        compared=compared,
        compared_rounded=chance.random() < 0.3,
        local=local,
        late=chance.choice([timedelta(), timedelta(seconds=MARGIN * 0.4)]),
        skew=chance.choice([timedelta(), timedelta(seconds=MARGIN * 0.2)]),
        clock=clock,
        nulls_pass=chance.random() < 0.3,
        totals=chance.random() < 0.8,
        size=chance.choice([1, 2, 3, 5, 8]),
        style=style,
        zone=zone,
        wild=clock == timedelta() and (zone or not local) and chance.random() < 0.5,
        told=not inclusive or chance.random() < 0.7,
    )


class History:
    """One history: what others do, when the copy runs and where it is killed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        start = self.chance.choice([AUTUMN, SPRING, datetime(2025, 3, 4, 9, tzinfo=UTC)])
        self.server = ChangingList(ways(self.chance), start, self.chance)
        self.copy = Copy(self.server, asynchronous=self.chance.random() < 0.2)
        self.busy = self.chance.choice([0.1, 0.5, 1.0, 3.0])
        for _ in range(self.chance.randrange(25)):
            self.server.add(stamp=self.chance.random() < 0.9)
            self.pass_time()

    def pass_time(self) -> None:
        """Between two changes: none at all, as ties have it, or up to some hours."""
        seconds = self.chance.choice([0, 0, 0.0005, 0.4, 5, 60, 900, 9000])
        self.server.now += timedelta(seconds=seconds * self.chance.random())

    def disturb(self, server: ChangingList) -> None:
        """What others do before an answer; a list that grows as fast as it is read has no end."""
        if server.asked % 200 > 60:
            return
        count = self.chance.random() * 2 * self.busy
        while count > 1 or self.chance.random() < count:
            count -= 1
            self.step(server)

    def step(self, server: ChangingList) -> None:
        """One thing that somebody does."""
        server.settle()
        self.pass_time()
        known = list(server.records.values())
        what = self.chance.random()
        if not known or (what < 0.35 and len(known) < 60):
            server.add(stamp=not server.ways.nulls_pass or self.chance.random() < 0.95)
        elif what < 0.8:
            server.change(self.chance.choice(known))
        else:
            server.remove(self.chance.choice(known))

    def play(self) -> None:
        """Some runs, killed or not, while others work; then a last one when they have gone home."""
        self.server.disturb = self.disturb
        for _ in range(self.chance.randrange(1, 6)):
            stop = self.chance.choice([None, 0, 1, self.chance.randrange(40)])
            self.copy.run(stop, self.chance.choice([1, 1, 3, 100]))
            for _ in range(self.chance.randrange(4)):
                self.step(self.server)
        self.server.disturb = None
        self.server.rest()
        self.copy.run()
        for _ in range(0 if self.server.ways.told else 2):
            self.copy.run()  # how far below its time the filter reaches is learnt


@pytest.mark.parametrize("part", range(4))
def test_a_copy_equals_the_server_at_rest(part: int) -> None:
    """Nothing is lost, nothing is doubled, and every digit is the server's."""
    for seed in range(part, HISTORIES, 4):
        history = History(seed)
        history.play()
        copy, server = history.copy, history.server
        copy.forget_missing()
        told = server.told()
        assert copy.rows.keys() == told.keys(), f"history {seed}"
        for key, row in copy.rows.items():
            expected = told[key]
            assert row["amount"] == expected["amount"], f"history {seed}"
            assert row["name"] == expected["name"], f"history {seed}: {server.ways}"
        assert copy.run() == 0, f"history {seed}: given twice, {server.ways}"
