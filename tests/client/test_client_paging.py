"""Lists that stand still, read page by page: what is asked for, and what comes out.

The servers here are in memory, so that thousands of lists can be tried.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.list_server import PAGINGS, Item, ListServer, Shape, read, resource_on
from runtime.paging.page import Page

SHAPES: list[Shape] = ["metadata", "bare", "envelope"]


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
