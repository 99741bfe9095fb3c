"""What the pager's documentation promises, under additions and removals at any time and place."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from visma_net_erp import AsyncVismaNetErp, VismaNetErp

from erp_server import ErpServer
from rules.lists import CASH, CONTACT, CUSTOMER, TERM, TIME_CARD, Listed

over_sockets = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@dataclass(frozen=True)
class Change:
    """What others do in one gap; places are parts of the list's length, so they always exist."""

    removed: tuple[float, ...] = ()
    added: tuple[float, ...] = ()


class Others:
    """Changes the list before each request and knows what stayed throughout."""

    def __init__(self, server: ErpServer, which: Listed, count: int, largest: int) -> None:
        server.reset()
        self._key = which.key
        self._held = server.fill(which.path, which.records(count))
        self._held.max_page_size = largest
        self._held.script.append(lambda: None)
        self._made = 0
        self.present = {f"K{at}" for at in range(count)}

    def will(self, changes: Iterable[Change]) -> None:
        """Make one change in each gap, the first between the first and the second request."""
        self._held.script.extend(partial(self._make, change) for change in changes)

    def _make(self, change: Change) -> None:
        records = self._held.records
        for place in change.removed:
            if records:
                gone = records.pop(int(place * len(records)))
                self.present.discard(str(gone[self._key]))
        for place in change.added:
            self._made += 1
            records.insert(int(place * (len(records) + 1)), {self._key: f"new{self._made}"})

    def check(self, found: list[str]) -> None:
        """Each record that stayed came exactly once."""
        kept = [key for key in found if key in self.present]
        assert sorted(kept) == sorted(self.present)


places = st.lists(st.floats(0, 1, allow_nan=False, exclude_max=True), min_size=1, max_size=4)
additions = st.builds(Change, added=places.map(tuple))
removals = st.builds(Change, removed=places.map(tuple))
one_way = st.one_of(st.just(Change()), additions, removals)
any_way = st.builds(Change, removed=places.map(tuple), added=places.map(tuple))
counts, sizes = st.integers(0, 30), st.integers(1, 12)

totalled = pytest.mark.parametrize(
    "which", [CUSTOMER, TERM, TIME_CARD], ids=lambda which: which.resource
)
every_list = pytest.mark.parametrize(
    "which", [CUSTOMER, TERM, TIME_CARD, CASH, CONTACT], ids=lambda which: which.resource
)


def _read(client: VismaNetErp, which: Listed, size: int, **options: Any) -> list[str]:
    return which.keys(which.method(client)(**{which.size: size}, **options))


@totalled
@over_sockets
@given(data=st.data(), count=counts, size=sizes, largest=sizes)
def test_one_way_changes_hide_nothing(
    server: ErpServer,
    client: VismaNetErp,
    which: Listed,
    data: st.DataObject,
    count: int,
    size: int,
    largest: int,
) -> None:
    """By default: additions only or removals only between any two requests, any number of them."""
    others = Others(server, which, count, largest)
    others.will(data.draw(st.lists(one_way, max_size=12)))
    others.check(_read(client, which, size))


@every_list
@over_sockets
@given(data=st.data(), count=counts, size=sizes, largest=sizes)
def test_exchanges_hide_nothing_from_verify(
    server: ErpServer,
    client: VismaNetErp,
    which: Listed,
    data: st.DataObject,
    count: int,
    size: int,
    largest: int,
) -> None:
    """With verify=True: additions and removals alike, where no two gaps in a row cancel out."""
    others = Others(server, which, count, largest)
    for change in data.draw(st.lists(any_way, max_size=6)):
        others.will([change, Change(), Change()])
    others.check(_read(client, which, size, verify=True))


@totalled
@over_sockets
@given(data=st.data(), count=counts, size=sizes, concurrency=st.integers(2, 5))
def test_reading_at_once_promises_the_same(
    server: ErpServer,
    client: VismaNetErp,
    which: Listed,
    data: st.DataObject,
    count: int,
    size: int,
    concurrency: int,
) -> None:
    """With concurrency=N: the same as reading one by one."""
    others = Others(server, which, count, 12)
    others.will(data.draw(st.lists(one_way, max_size=8)))
    others.check(_read(client, which, size, concurrency=concurrency))


@settings(over_sockets, max_examples=25)
@given(count=counts, size=sizes, changes=st.lists(one_way, max_size=12), verify=st.booleans())
def test_asyncio_promises_the_same(
    server: ErpServer, count: int, size: int, changes: list[Change], verify: bool
) -> None:
    """The asyncio twin keeps what the blocking one promises."""
    others = Others(server, CUSTOMER, count, 12)
    others.will(changes)

    async def run() -> list[Any]:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            return [item async for item in client.customer.get_all(page_size=size, verify=verify)]

    others.check(CUSTOMER.keys(asyncio.run(run())))


@over_sockets
@given(changes=st.lists(any_way, max_size=60), verify=st.booleans())
def test_reading_always_ends(
    server: ErpServer, client: VismaNetErp, changes: list[Change], verify: bool
) -> None:
    """Whatever others do, a reading comes to an end within a bounded number of requests."""
    others = Others(server, CUSTOMER, 10, 3)
    others.will(changes)
    _read(client, CUSTOMER, 3, verify=verify)
    assert len(server.calls) < 400
