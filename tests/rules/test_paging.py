"""Lists of every shape are read whole, page by page, whatever the server cuts or others change."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

import pytest
from visma_net_erp import AsyncVismaNetErp, VismaNetErp, ge
from visma_net_erp.errors import PagingError

from erp_server import ErpServer
from rules.lists import CASH, CONTACT, CUSTOMER, TASK, TERM, TIME_CARD, Listed

LISTS = (CUSTOMER, TERM, CASH, TASK, TIME_CARD, CONTACT)

listed = pytest.mark.parametrize("which", LISTS, ids=lambda which: which.resource)


def _expected(count: int) -> list[str]:
    return [f"K{at}" for at in range(count)]


@listed
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 20, 31])
def test_a_list_is_read_whole(
    server: ErpServer, erp: VismaNetErp, which: Listed, count: int
) -> None:
    """Every shape, empty to many pages, with every remainder: each item once, in order."""
    server.fill(which.path, which.records(count))
    assert which.keys(which.method(erp)()) == _expected(count)


@listed
@pytest.mark.parametrize("size", [1, 2, 3, 7, 500])
@pytest.mark.parametrize("verify", [False, True])
def test_a_size_above_the_largest_loses_nothing(
    server: ErpServer, erp: VismaNetErp, which: Listed, size: int, verify: bool
) -> None:
    """Whatever size is asked for, the size that the server really gave decides what comes next."""
    server.fill(which.path, which.records(11))
    found = which.method(erp)(**{which.size: size}, verify=verify)
    assert which.keys(found) == _expected(11)


@listed
def test_asyncio_reads_the_same(server: ErpServer, which: Listed) -> None:
    """The asyncio twin reads the same items by the same requests."""
    server.fill(which.path, which.records(13))

    async def run() -> list[Any]:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            return [item async for item in which.method(client)()]

    assert which.keys(asyncio.run(run())) == _expected(13)
    in_asyncio = [call.raw_query for call in server.calls]
    server.calls.clear()
    with VismaNetErp(base_url=server.url, retry=0) as client:
        list(which.method(client)())
    assert [call.raw_query for call in server.calls] == in_asyncio


def test_nothing_is_asked_twice(server: ErpServer, erp: VismaNetErp) -> None:
    """A list that nobody changes takes one request a page, and none after the total is reached."""
    server.fill("/v1/customer", CUSTOMER.records(30))
    assert len(list(erp.customer.get_all(page_size=500))) == 30
    assert [call.query["pageNumber"] for call in server.calls] == ["1", "2", "3"]


def test_filters_and_size_stay(server: ErpServer, erp: VismaNetErp) -> None:
    """Every request of one reading has the same filters and the same size."""
    server.fill("/v1/customer", [{**item, "status": "Active"} for item in CUSTOMER.records(9)])
    list(erp.customer.get_all(status="Active", page_size=2, email="a@b", attributes={}))
    rests = [
        {name: value for name, value in call.query.items() if name != "pageNumber"}
        for call in server.calls
    ]
    assert len(rests) == 5
    assert rests == [{"status": "Active", "email": "a@b", "attributes": "{}", "pageSize": "2"}] * 5


def test_nothing_is_sent_before_iterating(server: ErpServer, erp: VismaNetErp) -> None:
    """A pager that is only made sends nothing, and each iteration reads anew."""
    held = server.fill("/v1/customer", CUSTOMER.records(1))
    pager = erp.customer.get_all()
    assert server.calls == []
    assert len(list(pager)) == 1
    held.records.append({"number": "later"})
    assert CUSTOMER.keys(pager) == ["K0", "later"]


def test_pages_tell_what_the_server_said(server: ErpServer, erp: VismaNetErp) -> None:
    """A page has its items, the total, the largest size and its number."""
    server.fill("/v1/customer", CUSTOMER.records(12))
    pages = list(erp.customer.get_all().pages())
    assert [(len(page.items), page.total_count, page.max_page_size) for page in pages] == [
        (10, 12, 10),
        (2, 12, 10),
    ]
    assert [page.number for page in pages] == [1, 2]


@listed
def test_an_empty_list_is_one_empty_page(
    server: ErpServer, erp: VismaNetErp, which: Listed
) -> None:
    """An empty list, which has no metadata, is one request and one page without items."""
    server.fill(which.path, [])
    pages = list(which.method(erp)().pages())
    assert [page.items for page in pages] == [[]]
    assert len(server.calls) == 1


def test_reading_starts_where_it_is_told(server: ErpServer, erp: VismaNetErp) -> None:
    """A starting page and a size give the rest of the list from there."""
    server.fill("/v1/customer", CUSTOMER.records(11))
    assert CUSTOMER.keys(erp.customer.get_all(page_number=2, page_size=4)) == _expected(11)[4:]
    server.fill("/v1/contact", CONTACT.records(11))
    assert CONTACT.keys(erp.contact.get_all(skip_records=7)) == _expected(11)[7:]


@listed
def test_counting_asks_once(server: ErpServer, erp: VismaNetErp, which: Listed) -> None:
    """The count is one request where the answer tells it, and a LookupError where it does not."""
    server.fill(which.path, which.records(11))
    pager = which.method(erp)()
    if which.counted:
        assert pager.count() == 11
    else:
        with pytest.raises(LookupError):
            pager.count()
    assert len(server.calls) == 1


@listed
@pytest.mark.parametrize("concurrency", [2, 3, 8])
def test_pages_read_at_once_come_in_order(
    server: ErpServer, erp: VismaNetErp, which: Listed, concurrency: int
) -> None:
    """Reading several pages at once gives the same items in the same order."""
    server.fill(which.path, which.records(23))
    assert which.keys(which.method(erp)(concurrency=concurrency)) == _expected(23)


@pytest.mark.parametrize("arguments", [{"page_number": 0}, {"page_size": 0}, {"concurrency": 0}])
def test_impossible_pages_are_refused(
    server: ErpServer, erp: VismaNetErp, arguments: dict[str, int]
) -> None:
    """Page 0, size 0 and no concurrency at all are errors before anything is sent."""
    with pytest.raises(ValueError, match=r"starts at 1|from 1"):
        CUSTOMER.method(erp)(**arguments)
    assert server.calls == []


def test_a_page_made_short_does_not_end_the_list(server: ErpServer, erp: VismaNetErp) -> None:
    """Bare lists are cut without a sign, so only a page without items ends them."""
    server.fill("/v1/cashTransaction", CASH.records(9))
    assert CASH.keys(erp.cash_transaction.get_all(page_size=100)) == _expected(9)
    assert [call.query["pageSize"] for call in server.calls] == ["100"] * len(server.calls)


def _grow(server: ErpServer, path: str, key: str) -> Callable[[], None]:
    """One step of others: a new record at the front."""
    held = server.list(path)
    return lambda: held.records.insert(0, {key: f"new{len(held.records)}"})


def _shrink(server: ErpServer, path: str, at: int) -> Callable[[], None]:
    """One step of others: the record at this place is removed."""
    records = server.list(path).records

    def step() -> None:
        del records[at]

    return step


def _pause() -> None:
    """One step of others: nothing."""


def test_records_that_others_add(server: ErpServer, erp: VismaNetErp) -> None:
    """New records that push others to the next page make none come twice."""
    held = server.fill("/v1/customer", CUSTOMER.records(25))
    held.script.extend([_pause, *[_grow(server, "/v1/customer", "number")] * 3])
    found = CUSTOMER.keys(erp.customer.get_all())
    assert [key for key in found if key.startswith("K")] == _expected(25)


def test_records_that_others_remove(server: ErpServer, erp: VismaNetErp) -> None:
    """Records that vanish from pages already read pull none past the reader."""
    held = server.fill("/v1/customer", CUSTOMER.records(25))
    held.script.extend([_pause, *[_shrink(server, "/v1/customer", 0)] * 3])
    assert CUSTOMER.keys(erp.customer.get_all())[3:] == _expected(25)[3:]


def test_an_exchange_is_seen_when_verifying(server: ErpServer, erp: VismaNetErp) -> None:
    """One removed and one added leave the total as it was; verify=True reads the border again."""

    def exchange() -> None:
        _shrink(server, "/v1/customer", 0)()
        server.list("/v1/customer").records.append({"number": "new"})

    held = server.fill("/v1/customer", CUSTOMER.records(25))
    held.script.extend([_pause, exchange])
    assert "K10" not in CUSTOMER.keys(erp.customer.get_all())
    held.fill(CUSTOMER.records(25))
    held.script.extend([_pause, exchange])
    found = CUSTOMER.keys(erp.customer.get_all(verify=True))
    assert [key for key in found if key != "new"] == _expected(25)


@pytest.mark.parametrize("largest", [3, 7, 20])
@pytest.mark.parametrize("size", [None, 5, 500])
@pytest.mark.parametrize("options", [{}, {"verify": True}, {"concurrency": 3}], ids=str)
@pytest.mark.parametrize("which", [CUSTOMER, TERM, TIME_CARD], ids=lambda which: which.resource)
def test_the_largest_size_may_change(
    server: ErpServer,
    erp: VismaNetErp,
    which: Listed,
    options: dict[str, Any],
    size: int | None,
    largest: int,
) -> None:
    """A maximum that moves while the list is read moves all pages; no item is lost or repeated."""
    held = server.fill(which.path, which.records(31))

    def move() -> None:
        held.max_page_size = largest

    held.script.extend([_pause, _pause, move])
    assert which.keys(which.method(erp)(**{which.size: size}, **options)) == _expected(31)


def test_a_list_that_always_grows_ends(server: ErpServer, erp: VismaNetErp) -> None:
    """Where every request finds a longer list, reading ends all the same."""
    held = server.fill("/v1/customer", CUSTOMER.records(12))
    held.script.extend([_grow(server, "/v1/customer", "number")] * 3000)
    found = CUSTOMER.keys(erp.customer.get_all(page_size=2))
    assert [key for key in found if key.startswith("K")] == _expected(12)
    assert len(server.calls) < 200


def test_a_server_that_ignores_the_page_is_left(
    server: ErpServer, erp: VismaNetErp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that sends the first page whatever is asked for is no endless list."""
    held = server.fill("/v1/customer", CUSTOMER.records(25))

    def ignoring(_: Any) -> tuple[int, int]:
        return 0, 10

    monkeypatch.setattr(held, "_window", ignoring)
    with pytest.raises(PagingError):
        list(erp.customer.get_all())
    assert len(server.calls) < 20


def test_offsets_are_no_argument_worth_using(erp: VismaNetErp) -> None:
    """Beside pages, numberToRead and skipRecords are kept as arguments and called deprecated."""
    text = inspect.getdoc(erp.customer.get_all) or ""
    lines = text.splitlines()
    for name in ("number_to_read", "skip_records"):
        start = next(at for at, line in enumerate(lines) if line.strip().startswith(f"{name}:"))
        assert "deprecated" in " ".join(lines[start : start + 3])


def test_sub_lists_keep_their_key_and_conditions(server: ErpServer, erp: VismaNetErp) -> None:
    """A list below a record is read under the record's own path on every page."""
    server.fill("/v1/contact", [{"displayName": f"K{at}"} for at in range(11)])
    found = erp.customer.get_all_contacts_for_customer(
        "A/B", last_modified_date_time=ge("2024-05-25"), number_to_read=4
    )
    assert [item.display_name for item in found] == []
    assert {call.raw_path for call in server.calls} == {"/v1/customer/b64(QS9C)/contact"}
