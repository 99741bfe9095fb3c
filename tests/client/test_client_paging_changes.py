"""Lists that others change while they are read.

The servers here are in memory, so that thousands of histories can be tried.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.list_server import PAGINGS, Change, Item, ListServer, Shape, read, resource_on
from runtime.messages import Response
from runtime.operations import Invocation
from runtime.paging import AsyncPager

SHAPES: list[Shape] = ["metadata", "bare", "envelope"]


def insertion(place: float, item: int) -> Change:
    """Add an item at a relative place."""
    return lambda items: items.insert(int(place * (len(items) + 1)), item)


def deletion(place: float) -> Change:
    """Remove the item at a relative place."""

    def change(items: list[int]) -> None:
        if items:
            del items[int(place * len(items))]

    return change


places = st.floats(0, 1, exclude_max=True)
new_items: Iterator[int] = iter(range(1_000, 10**9))
insertions = places.map(lambda place: insertion(place, next(new_items)))
deletions = places.map(deletion)
one_way_gaps = st.lists(insertions, max_size=4) | st.lists(deletions, max_size=4)
two_way_gaps = st.lists(insertions | deletions, max_size=6)
calm: list[Change] = []


def check(server: ListServer, length: int, got: Sequence[int]) -> None:
    """Each item that was there throughout came once, in order; no item came twice."""
    lasting = [item for item in range(length) if item in set(server.items)]
    assert [item for item in got if item in set(lasting)] == lasting
    assert max(Counter(got).values(), default=1) == 1


@settings(max_examples=400)
@given(
    length=st.integers(0, 25),
    size=st.integers(1, 6),
    gaps=st.lists(one_way_gaps, max_size=25),
    shape=st.sampled_from(["metadata", "envelope", "stated"]),
)
def test_additions_or_removals_between_requests_lose_and_repeat_nothing(
    length: int, size: int, gaps: list[list[Change]], shape: Shape
) -> None:
    """By default: exact, as long as no gap between two requests holds both kinds of change."""
    server = ListServer(range(length), largest=size, changes=gaps, shape=shape, stamped=True)
    check(server, length, read(server))


@settings(max_examples=200)
@given(
    length=st.integers(0, 25),
    size=st.integers(1, 6),
    gaps=st.lists(one_way_gaps, max_size=25),
    concurrency=st.integers(2, 5),
    shape=st.sampled_from(["metadata", "stated"]),
)
def test_reading_in_parallel_promises_the_same(
    length: int, size: int, gaps: list[list[Change]], concurrency: int, shape: Shape
) -> None:
    """Pages that are read at once come in order, and no less exact."""
    server = ListServer(range(length), largest=size, changes=gaps, shape=shape, stamped=True)
    check(server, length, read(server, concurrency=concurrency))


turns = st.integers(0, 4) | st.integers(0, 20)
"""How often an event loop goes round until something happens."""
hidden_gaps = st.sampled_from(["first", "last", "none"]).map(
    lambda which: {
        "first": [deletion(0)],
        "last": [insertion(1 - 1e-9, next(new_items))],
        "none": calm,
    }[which]
)
"""Changes of which two in a row leave the total as it was."""


@settings(max_examples=400)
@given(
    length=st.integers(0, 40),
    size=st.integers(1, 4),
    gaps=st.lists(one_way_gaps, max_size=40) | st.lists(hidden_gaps, max_size=60),
    concurrency=st.integers(2, 5),
    shape=st.sampled_from(["metadata", "stated", "envelope"]),
    ways=st.lists(st.tuples(turns, turns), max_size=40),
    pauses=st.lists(turns, max_size=40),
)
def test_pages_under_way_are_served_and_answered_in_any_order(
    length: int,
    size: int,
    gaps: list[list[Change]],
    concurrency: int,
    shape: Shape,
    ways: list[tuple[int, int]],
    pauses: list[int],
) -> None:
    """Reading ahead is exact whenever a request is served, and whenever its answer comes."""
    server = ListServer(range(length), largest=size, changes=gaps, shape=shape, stamped=True)
    pager = resource_on(server).get_all(PAGINGS[shape])

    async def send(call: Invocation[Item]) -> Response:
        before, after = ways.pop() if ways else (0, 0)
        await go_round(before)
        answer = pager._send(call)
        await go_round(after)
        return answer

    async def collect() -> list[int]:
        got: list[int] = []
        async for item in AsyncPager(pager._call, send, concurrency=concurrency):
            got.append(item.id)
            await go_round(pauses.pop() if pauses else 0)
        return got

    check(server, length, asyncio.run(collect()))


async def go_round(turns: int) -> None:
    """Let the event loop go round so many times."""
    for _ in range(turns):
        await asyncio.sleep(0)


@settings(max_examples=400)
@given(
    length=st.integers(0, 25),
    size=st.integers(1, 6),
    gaps=st.lists(two_way_gaps, max_size=12),
    shape=st.sampled_from(SHAPES),
)
def test_verified_reading_sees_additions_and_removals_between_two_requests(
    length: int, size: int, gaps: list[list[Change]], shape: Shape
) -> None:
    """``verify=True``: exact for any changes, unless successive gaps cancel each other out."""
    calmed = [change for gap in gaps for change in (gap, calm)]
    server = ListServer(range(length), largest=size, changes=calmed, shape=shape)
    check(server, length, read(server, verify=True))


def test_an_insert_and_a_delete_are_seen_by_verified_reading_alone() -> None:
    """The total does not move, so only the border tells; this is what ``verify`` is for."""
    swap: list[Change] = [deletion(0), insertion(0.999, 99)]
    blind = ListServer(range(9), largest=3, changes=[swap])
    assert 3 not in read(blind)
    assert 3 in read(ListServer(range(9), largest=3, changes=[swap]), verify=True)


def test_a_list_that_loses_an_item_at_every_request_is_read_to_its_end() -> None:
    """Steady removal costs requests, and neither items nor the end."""
    server = ListServer(range(60), largest=5, changes=[[deletion(0.1)]] * 40)
    check(server, 60, read(server))
    assert len(server.requests) < 60


def test_a_list_that_grows_at_every_request_is_read_page_by_page() -> None:
    """Steady additions at the end cost nothing extra."""
    changes = [[insertion(0.9999, 1000 + n)] for n in range(12)]
    server = ListServer(range(60), largest=5, changes=changes)
    got = read(server)
    check(server, 60, got)
    assert len(server.requests) <= 15


def test_what_callers_do_to_items_does_not_make_them_come_twice() -> None:
    """An item is known again by what the server said of it, whatever was made of it since."""
    server = ListServer(range(9), largest=4, changes=[[], [insertion(0, 99)]], shape="stated")
    came: list[int] = []
    for item in resource_on(server).get_all(PAGINGS["stated"]):
        came.append(item.id)
        item.id, item.changed = -1, None
    assert came == list(range(9))


@pytest.mark.parametrize("verify", [False, True])
def test_items_may_all_vanish(verify: bool) -> None:
    """A list that is emptied on the way ends."""
    server = ListServer(range(20), largest=5, changes=[[], [lambda items: items.clear()]])
    assert read(server, verify=verify)[:5] == [0, 1, 2, 3, 4]


@settings(max_examples=150, deadline=None)
@given(
    gaps=st.lists(two_way_gaps, max_size=60),
    verify=st.booleans(),
    shape=st.sampled_from(SHAPES),
    concurrency=st.integers(1, 3),
)
def test_any_history_comes_to_an_end(
    gaps: list[list[Change]], verify: bool, shape: Shape, concurrency: int
) -> None:
    """However a list moves, reading it ends."""
    server = ListServer(range(12), largest=3, changes=gaps, shape=shape)
    read(server, verify=verify, concurrency=concurrency)
    assert len(server.requests) < 1_000
