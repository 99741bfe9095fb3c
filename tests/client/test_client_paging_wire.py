"""Pagers over a real server, sync and async."""

from __future__ import annotations

import msgspec
import pytest

from client.example_client import AsyncExample, Customer, Example, run_async
from loopback import Connection, Loopback, Received
from runtime.errors.tree import ServerError
from runtime.paging.async_pager import AsyncPager


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
