"""Lists of servers that are wrong: about totals, pages, or what a list is."""

from __future__ import annotations

import random
from typing import Any

import msgspec
import pytest

from client.list_server import PAGINGS, ListServer, Shape, listing, read
from runtime.errors.tree import DecodeError, PagingError
from runtime.messages.message import Request, Response
from runtime.operations.invocation import Invocation
from runtime.operations.operation import Paging
from runtime.paging.page import read_page


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


@pytest.mark.parametrize("verify", [False, True])
@pytest.mark.parametrize("shape", list(PAGINGS))
@pytest.mark.parametrize("page", [1, 2, 3, 4])
@pytest.mark.parametrize("body", [b"", b"\r\n"])
def test_a_page_without_a_body_ends_no_list(
    shape: Shape, page: int, verify: bool, body: bytes
) -> None:
    """A 200 whose body was lost is DecodeError on any page, and never the end of the list."""

    class Losing(ListServer):
        """Sends one of its pages without a body."""

        def send(self, request: Request, /) -> Response:
            response = super().send(request)
            lost = self.pages_asked[-1] == page
            return msgspec.structs.replace(response, content=body) if lost else response

    server = Losing(range(9), shape=shape, largest=3)
    if page == 4 and shape != "bare":
        assert read(server, page_size=3, verify=verify) == list(range(9))
        return
    with pytest.raises(DecodeError, match="200 without a body"):
        read(server, page_size=3, verify=verify)


def test_a_204_is_a_list_without_items() -> None:
    """Its status says that there is nothing."""
    call = Invocation(operation=listing(PAGINGS["envelope"]))
    assert read_page(call, Response(status=204, headers={}, content=b"")).items == []


@pytest.mark.parametrize("content", [b"null", b"[]", b'{"records": null}'])
def test_nothing_is_an_empty_list(content: bytes) -> None:
    """Null is a list without items."""
    paging = PAGINGS["envelope" if b"records" in content else "metadata"]
    call = Invocation(operation=listing(paging))
    assert read_page(call, Response(status=200, headers={}, content=content)).items == []
