"""Lists that are read page by page: what is asked for, and what comes out while others change it.

The servers here are in memory, so that thousands of histories can be tried.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.example_client import AsyncExample, Customer, Example, run_async
from client.list_server import PAGINGS, Change, Item, ListServer, Shape, listing, read, resource_on
from loopback import Connection, Loopback, Received
from runtime.errors import DecodeError, PagingError, ServerError
from runtime.invocation import Invocation
from runtime.operation import Paging
from runtime.page import Page, read_page
from runtime.paging_async import AsyncPager
from runtime.wire import Response

SHAPES: list[Shape] = ["metadata", "bare", "envelope"]


# --- a list that stands still ---------------------------------------------------------------


@given(
    length=st.integers(0, 40),
    asked=st.integers(1, 12) | st.none(),
    largest=st.integers(1, 9),
    shape=st.sampled_from(SHAPES),
    concurrency=st.integers(1, 4),
    verify=st.booleans(),
)
def test_every_item_comes_once_in_order(
    length: int, asked: int | None, largest: int, shape: Shape, concurrency: int, verify: bool
) -> None:
    """Whatever size is asked for and whatever the server cuts it to, nothing is missing."""
    server = ListServer(range(length), shape=shape, largest=largest)
    got = read(server, page_size=asked, concurrency=concurrency, verify=verify)
    assert got == list(range(length))


@given(length=st.integers(1, 60), asked=st.integers(1, 20), largest=st.integers(1, 9))
def test_no_page_is_asked_for_twice(length: int, asked: int, largest: int) -> None:
    """With a total, exactly the pages there are, each once, with size and filters constant."""
    server = ListServer(range(length), largest=largest)
    read(server, page_size=asked, status="Active")
    pages = -(-length // min(asked, largest))
    assert server.pages_asked == list(range(1, pages + 1))
    assert {(q["pageSize"], q["status"]) for q in server.requests} == {(str(asked), "Active")}


def test_lists_without_a_total_end_on_an_empty_page() -> None:
    """A short page proves nothing, since the server may have cut it."""
    server = ListServer(range(12), shape="bare", largest=5)
    assert read(server, page_size=10) == list(range(12))
    assert server.pages_asked == [1, 2, 3, 4]


def test_pages_and_what_they_say() -> None:
    """Pages carry items, total, largest size and number."""
    server = ListServer(range(5), largest=2)
    pages = list(resource_on(server).get_all().pages())
    assert pages[0] == Page(items=[Item(0), Item(1)], total_count=5, max_page_size=2, number=1)
    assert [page.number for page in pages] == [1, 2, 3]
    assert [len(page) for page in pages] == [2, 2, 1]
    assert [item.id for item in pages[2]] == [4]


@pytest.mark.parametrize("verify", [False, True])
@pytest.mark.parametrize("shape", SHAPES)
def test_an_empty_list_is_one_empty_page(shape: Shape, verify: bool) -> None:
    """There is always a first page, and one request is enough for it."""
    server = ListServer([], shape=shape)
    (page,) = resource_on(server).get_all(PAGINGS[shape], verify=verify).pages()
    assert page.items == []
    assert len(server.requests) == 1


def test_reading_may_start_later() -> None:
    """A starting page leaves out what stands before it."""
    for shape in SHAPES:
        server = ListServer(range(25), shape=shape, largest=10)
        assert read(server, page_number=2, page_size=10) == list(range(10, 25))
        assert read(ListServer(range(25), shape=shape), page_number=9, page_size=10) == []


def test_the_count_is_one_small_request() -> None:
    """Counting asks for one item and reads the total."""
    server = ListServer(range(25))
    pager = resource_on(server).get_all(page_number=2, page_size=10, status="Active")
    assert pager.count() == 25
    assert server.requests == [{"status": "Active", "pageNumber": "1", "pageSize": "1"}]
    assert resource_on(ListServer([])).get_all().count() == 0
    with pytest.raises(LookupError, match="how long"):
        resource_on(ListServer([1], shape="bare")).get_all(PAGINGS["bare"]).count()


def test_each_iteration_reads_anew() -> None:
    """A pager can be iterated again, and leaves nothing open when it is left early."""
    server = ListServer(range(25), largest=10)
    pager = resource_on(server).get_all()
    assert next(iter(pager)) == Item(0)
    assert len(server.requests) == 1
    assert len(list(pager)) == len(list(pager)) == 25
    assert repr(pager) == "<Pager of item.get_all>"


def test_equal_items_are_not_taken_for_one() -> None:
    """In a list that stands still, items that are equal all come."""
    for verify in (False, True):
        for size in (1, 2, 3):
            server = ListServer([7, 7, 7, 7, 8, 7, 7], largest=size)
            assert read(server, verify=verify) == [7, 7, 7, 7, 8, 7, 7]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"page_size": 0}, ValueError),
        ({"page_size": -1}, ValueError),
        ({"page_size": True}, TypeError),
        ({"page_size": "10"}, TypeError),
        ({"page_number": 0}, ValueError),
        ({"concurrency": 0}, ValueError),
        ({"concurrency": 1.5}, ValueError),
        ({"parallel": 2}, TypeError),
    ],
)
def test_what_cannot_be_meant_is_refused(arguments: Any, error: type[Exception]) -> None:
    """Impossible sizes and numbers are errors before anything is sent."""
    server = ListServer(range(5))
    with pytest.raises(error):
        resource_on(server).get_all(**arguments)
    assert server.requests == []


def test_the_largest_size_may_change_on_the_way() -> None:
    """What the server cuts to is read from every page."""
    for before, after in ((4, 2), (2, 4), (3, 5), (5, 3)):
        server = ListServer(range(23), largest=before)
        server.changes = [[], [lambda _, s=server, n=after: setattr(s, "largest", n)]]  # type: ignore[misc]
        assert read(server, page_size=9) == list(range(23))


# --- a list that others change --------------------------------------------------------------


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
    shape=st.sampled_from(["metadata", "envelope"]),
)
def test_additions_or_removals_between_requests_lose_and_repeat_nothing(
    length: int, size: int, gaps: list[list[Change]], shape: Shape
) -> None:
    """By default: exact, as long as no gap between two requests holds both kinds of change."""
    server = ListServer(range(length), largest=size, changes=gaps, shape=shape)
    check(server, length, read(server))


@settings(max_examples=200)
@given(
    length=st.integers(0, 25),
    size=st.integers(1, 6),
    gaps=st.lists(one_way_gaps, max_size=25),
    concurrency=st.integers(2, 5),
)
def test_reading_in_parallel_promises_the_same(
    length: int, size: int, gaps: list[list[Change]], concurrency: int
) -> None:
    """Pages that are read at once come in order, and no less exact."""
    server = ListServer(range(length), largest=size, changes=gaps)
    check(server, length, read(server, concurrency=concurrency))


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


# --- servers that are wrong -----------------------------------------------------------------


class Liar(ListServer):
    """A server whose totals, sizes and pages come from a script."""

    def __init__(self, length: int, script: Any, **more: Any) -> None:
        super().__init__(range(length), **more)
        self._script = script

    def answer(self, query: dict[str, str]) -> Any:
        """A page, after the script had its way with it."""
        return self._script(super().answer(query), len(self.requests), query)


def with_meta(page: list[Any], total: Any, largest: Any) -> list[Any]:
    """The page with other metadata."""
    meta = {"totalCount": total, "maxPageSize": largest}
    return [{**item, "metadata": meta} for item in page]


@pytest.mark.parametrize("verify", [False, True])
@pytest.mark.parametrize(
    "script",
    [
        lambda page, n, q: with_meta(page, 10**18, 3),
        lambda page, n, q: with_meta(page, 10 + n % 2, 3),
        lambda page, n, q: with_meta(page, 10 - n % 3, 3),
        lambda page, n, q: with_meta(page, 10 + 3 * n, 3),
        lambda page, n, q: with_meta(page, 0, 3),
        lambda page, n, q: with_meta(page, -5, -3),
        lambda page, n, q: with_meta(page, None, None),
        lambda page, n, q: with_meta(page, "ten", [3]),
        lambda page, n, q: with_meta(page, 2.5, 0),
        lambda page, n, q: with_meta(page, True, True),
        lambda page, n, q: with_meta(page, random.Random(n).randint(0, 30), 3),
        lambda page, n, q: with_meta(page, 10, 1 + n % 4),
    ],
)
def test_wrong_totals_lose_nothing_and_end(script: Any, verify: bool) -> None:
    """Whatever is said about a list that stands still, its items come, and an end."""
    server = Liar(10, script, largest=3)
    got = read(server, page_size=3, verify=verify)
    assert list(dict.fromkeys(got))[:3] == [0, 1, 2]
    assert len(server.requests) < 400


@pytest.mark.parametrize(
    "script",
    [
        lambda page, n, q: with_meta(page, 10**18, 3),
        lambda page, n, q: with_meta(page, 13, 3),
        lambda page, n, q: with_meta(page, 10 + 3 * n, 3),
        lambda page, n, q: with_meta(page, -5, -3),
        lambda page, n, q: with_meta(page, "ten", [3]),
    ],
)
def test_totals_that_count_too_much_cost_little(script: Any) -> None:
    """A total that is never reached is asked about a few times, and then left."""
    server = Liar(10, script, largest=3)
    assert read(server, page_size=3) == list(range(10))
    assert len(server.requests) < 80


@pytest.mark.parametrize("verify", [False, True])
def test_a_server_that_ignores_the_page_is_found_out(verify: bool) -> None:
    """One page again and again is an error where more is promised, and the end where not."""
    first = {"pageNumber": "1", "pageSize": "3"}
    deaf: Liar = Liar(10, lambda page, n, q: ListServer.answer(deaf, first), largest=3)
    with pytest.raises(PagingError, match="same page"):
        read(deaf, verify=verify)
    mute: Liar = Liar(
        10, lambda page, n, q: ListServer.answer(mute, first), largest=3, shape="bare"
    )
    assert read(mute, verify=verify) == [0, 1, 2]


def test_a_server_that_sends_everything_at_once_is_asked_once() -> None:
    """A list that is not paged at all, but has a total, is whole after one request."""
    everything = {"pageNumber": "1", "pageSize": "100"}
    server: Liar = Liar(10, lambda page, n, q: ListServer.answer(server, everything), largest=100)
    assert read(server, page_size=3) == list(range(10))
    assert len(server.requests) == 1


def test_a_list_without_end_is_an_error() -> None:
    """New items for ever, under a total that runs ahead, end in PagingError."""
    server = Liar(
        0,
        lambda page, n, q: with_meta([{"id": 3 * n + k} for k in range(3)], 10 + 3 * n, 3),
        largest=3,
    )
    with pytest.raises(PagingError, match="no end"):
        read(server, page_size=3)


@pytest.mark.parametrize(
    ("paging", "content"),
    [
        (PAGINGS["metadata"], b'{"message": "no"}'),
        (PAGINGS["metadata"], b"<html>"),
        (PAGINGS["metadata"], b'[{"id": "x"}]'),
        (PAGINGS["envelope"], b'{"totalCount": 3}'),
        (PAGINGS["envelope"], b'{"records": 3}'),
    ],
)
def test_what_is_no_list_is_a_decode_error(paging: Paging, content: bytes) -> None:
    """An answer of another shape is DecodeError, and never an empty list."""
    with pytest.raises(DecodeError) as caught:
        read_page(
            Invocation(operation=listing(paging)),
            Response(status=200, headers={}, content=content),
        )
    assert caught.value.body == content


@pytest.mark.parametrize("content", [b"", b"[]", b'{"id": "1"}'])
def test_a_202_is_no_empty_page(content: bytes) -> None:
    """A call that was only accepted has no page, and no end of the list, yet."""
    with pytest.raises(DecodeError, match=r"only accepted \(202\)") as caught:
        read_page(
            Invocation(operation=listing(PAGINGS["metadata"])),
            Response(status=202, headers={}, content=content),
        )
    assert (caught.value.status, caught.value.body) == (202, content)


def test_the_place_of_a_fault_is_told_from_the_answer() -> None:
    """In an envelope, the pointer begins at the envelope."""
    with pytest.raises(DecodeError) as caught:
        read_page(
            Invocation(operation=listing(PAGINGS["envelope"])),
            Response(status=200, headers={}, content=b'{"records": [{"id": 1}, {"id": "x"}]}'),
        )
    assert caught.value.pointer == "/records/1/id"


@pytest.mark.parametrize("content", [b"", b"null", b"[]", b'{"records": null}'])
def test_nothing_is_an_empty_list(content: bytes) -> None:
    """An empty body and null are lists without items."""
    paging = PAGINGS["envelope" if b"records" in content else "metadata"]
    call = Invocation(operation=listing(paging))
    assert read_page(call, Response(status=200, headers={}, content=content)).items == []


# --- offsets and tokens ---------------------------------------------------------------------

OFFSET = Paging(style="offset", page="skip", size="take", first=0, item=Item)
TOKEN = Paging(style="token", page="token", size="take", items="/items", next="/next", item=Item)
HEADER_TOKEN = Paging(style="token", page="token", size="take", next="header:X-Next", item=Item)


class Windows(ListServer):
    """Answers by offset, or by a token that is the offset."""

    def send(self, request: Any, /) -> Response:
        """A window of the list, and where the next one begins."""
        response = super().send(request)
        query = self.requests[-1]
        start = int(query.get("skip") or query.get("token") or 0)
        end = start + min(int(query.get("take", "100")), self.largest)
        page = [{"id": item} for item in self.items[start:end]]
        more = str(end) if end < len(self.items) else ""
        body = {"items": page, "next": more or None} if self.shape == "envelope" else page
        headers = {"x-next": more}
        return msgspec.structs.replace(response, content=msgspec.json.encode(body), headers=headers)


@given(
    length=st.integers(0, 30),
    size=st.integers(1, 7) | st.none(),
    largest=st.integers(1, 5),
    concurrency=st.integers(1, 3),
    verify=st.booleans(),
)
def test_offsets(
    length: int, size: int | None, largest: int, concurrency: int, verify: bool
) -> None:
    """A list that is read by offset comes whole, however the server cuts."""
    server = Windows(range(length), largest=largest)
    pager = resource_on(server).get_all(
        OFFSET, page_size=size, concurrency=concurrency, verify=verify
    )
    assert [item.id for item in pager] == list(range(length))


@pytest.mark.parametrize(("paging", "shape"), [(TOKEN, "envelope"), (HEADER_TOKEN, "bare")])
def test_tokens(paging: Paging, shape: Shape) -> None:
    """A list whose pages are named by the one before comes whole."""
    for length in range(12):
        server = Windows(range(length), largest=3, shape=shape)
        pages = list(resource_on(server).get_all(paging).pages())
        assert [item.id for page in pages for item in page] == list(range(length))
        assert [page.number for page in pages] == list(range(1, len(pages) + 1))


def test_a_token_that_comes_back_ends_the_list() -> None:
    """Tokens that go round in a circle are followed once."""

    class Circle(Windows):
        def send(self, request: Any, /) -> Response:
            response = super().send(request)
            return msgspec.structs.replace(response, headers={"x-next": "3"})

    server = Circle(range(9), largest=3)
    got = [item.id for item in resource_on(server).get_all(HEADER_TOKEN)]
    assert got == [0, 1, 2, 3, 4, 5]


# --- over the wire --------------------------------------------------------------------------


def shop(length: int, fail_at: int | None = None) -> Loopback:
    """A server with this many customers, that fails for one page if told so."""

    def handle(received: Received, connection: Connection) -> None:
        query = received.query
        number, size = int(query.get("pageNumber", "1")), min(int(query.get("pageSize", "4")), 4)
        if number == fail_at:
            connection.respond(500, b'{"message": "down"}')
            return
        meta = {"totalCount": length, "maxPageSize": 4}
        part = range(length)[(number - 1) * size : number * size]
        page = [{"name": str(n), "metadata": meta} for n in part]
        connection.respond(200, msgspec.json.encode(page))

    return Loopback(handle)


@pytest.mark.parametrize("concurrency", [1, 3])
def test_sync_and_async_pagers_over_a_real_server(concurrency: int) -> None:
    """Both give the same items, pages and count, one by one and in parallel."""

    async def work(client: AsyncExample) -> tuple[list[Customer], list[int], int]:
        pager = client.customers.get_all(page_size=100, concurrency=concurrency)
        assert isinstance(pager, AsyncPager)
        assert repr(pager) == "<AsyncPager of customers.get_all>"
        items = [item async for item in pager]
        numbers = [page.number async for page in pager.pages()]
        return items, numbers, await pager.count()

    with shop(22) as server:
        with Example(base_url=server.url) as client:
            pager = client.customers.get_all(page_size=100, concurrency=concurrency)
            items = list(pager)
            numbers = [page.number for page in pager.pages()]
            count = pager.count()
        assert run_async(server.url, work) == (items, numbers, count)
    assert [item.name for item in items] == [str(n) for n in range(22)]
    assert (numbers, count) == ([1, 2, 3, 4, 5, 6], 22)


@pytest.mark.parametrize("concurrency", [1, 3])
def test_an_error_on_the_way_is_raised_as_it_is(concurrency: int) -> None:
    """What came before the error was handed out; the error is no group of errors."""

    names: list[str] = []
    later: list[str] = []

    def collect(client: Example) -> None:
        for item in client.customers.get_all(concurrency=concurrency, max_retries=0):
            names.append(str(item.name))  # noqa: PERF401 - what came before the error counts

    async def collect_async(client: AsyncExample) -> None:
        async for item in client.customers.get_all(concurrency=concurrency, max_retries=0):
            later.append(str(item.name))  # noqa: PERF401 - as above

    with shop(22, fail_at=3) as server:
        with Example(base_url=server.url) as client, pytest.raises(ServerError, match="down"):
            collect(client)
        with pytest.raises(ServerError, match="down"):
            run_async(server.url, collect_async)
    assert names == later == [str(n) for n in range(8 if concurrency == 1 else 4)]


def test_one_page_raw() -> None:
    """The raw answer of a method that pages is the page asked for."""
    with shop(22) as server, Example(base_url=server.url) as client:
        raw = client.with_raw_response(client.customers.get_all, page_number=2, page_size=3)
        page = raw.parse()
    assert [item.name for item in page] == ["3", "4", "5"]
    assert (page.number, page.total_count, page.max_page_size) == (2, 22, 4)
