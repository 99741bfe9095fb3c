"""Reading side by side asks for the next pages while those before them are handed out."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

import anyio
import msgspec
import pytest

from client.example_client import AsyncExample, Example
from loopback import Connection, Loopback, Received
from runtime.errors.tree import ServerError

LENGTH = 14
PAGES_AHEAD = {2, 3, 4}
SECONDS = 10.0


@dataclass
class Shop:
    """Pages of two customers; those after the first can be held back, or fail."""

    held: bool = False
    failing: bool = False
    asked: list[int] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    def handle(self, received: Received, connection: Connection) -> None:
        """Answer one request for a page."""
        number = int(received.query.get("pageNumber", "1"))
        self.asked.append(number)
        if number > 1 and self.held:
            self.released.wait(SECONDS)
        if number > 1 and self.failing:
            connection.respond(500, b"{}")
            return
        meta = {"totalCount": LENGTH, "maxPageSize": 2}
        part = range(LENGTH)[(number - 1) * 2 : number * 2]
        page = [{"name": str(n), "metadata": meta} for n in part]
        connection.respond(200, msgspec.json.encode(page))

    def waits_for(self, pages: set[int]) -> bool:
        """Whether all of these are asked for before long."""
        return soon(lambda: pages <= set(self.asked))


def soon(condition: Callable[[], bool]) -> bool:
    """Whether it comes to be."""
    end = time.monotonic() + SECONDS
    while not condition() and time.monotonic() < end:
        time.sleep(0.005)
    return condition()


@pytest.fixture
def shop() -> Iterator[Shop]:
    """A shop that lets go of what it held at the end."""
    made = Shop()
    yield made
    made.released.set()


def readers() -> list[threading.Thread]:
    """The threads that read pages."""
    return [one for one in threading.enumerate() if one.name.startswith("pager")]


def test_threads_ask_ahead(shop: Shop) -> None:
    """Whoever holds the first item of a list needs no second one for the next pages to be asked."""
    with Loopback(shop.handle) as server, Example(base_url=server.url) as client:
        names = []
        for item in client.customers.get_all(concurrency=3):
            assert shop.waits_for(PAGES_AHEAD)
            names.append(item.name)
    assert names == [str(n) for n in range(LENGTH)]
    assert sorted(shop.asked) == [1, 2, 3, 4, 5, 6, 7]


def test_tasks_ask_ahead(shop: Shop) -> None:
    """The same in an event loop of asyncio."""

    async def read(url: str) -> list[str]:
        async with AsyncExample(base_url=url) as client:
            names = []
            async for item in client.customers.get_all(concurrency=3):
                assert await asyncio.to_thread(shop.waits_for, PAGES_AHEAD)
                names.append(str(item.name))
            return names

    with Loopback(shop.handle) as server:
        assert asyncio.run(read(server.url)) == [str(n) for n in range(LENGTH)]
    assert sorted(shop.asked) == [1, 2, 3, 4, 5, 6, 7]


def test_trio_asks_for_pages_side_by_side_when_they_are_wanted(shop: Shop) -> None:
    """No task of trio's outlives the step that began it; the list comes whole all the same."""

    async def read(url: str) -> list[str]:
        async with AsyncExample(base_url=url) as client:
            names = []
            async for item in client.customers.get_all(concurrency=3):
                names.append(str(item.name))
                assert len(shop.asked) == (1 if len(names) <= 2 else 4 if len(names) <= 8 else 7)
            return names

    with Loopback(shop.handle) as server:
        assert anyio.run(read, server.url, backend="trio") == [str(n) for n in range(LENGTH)]


def test_one_by_one_asks_for_nothing_ahead(shop: Shop) -> None:
    """By default a page is asked for when the one before it was handed out."""
    with Loopback(shop.handle) as server, Example(base_url=server.url) as client:
        items = iter(client.customers.get_all())
        assert [next(items).name, next(items).name] == ["0", "1"]
        assert shop.asked == [1]
        next(items)
        assert shop.asked == [1, 2]


def test_who_leaves_early_waits_for_no_page(shop: Shop) -> None:
    """What threads asked ahead holds up neither the caller nor the end of the client."""
    shop.held = True
    with Loopback(shop.handle) as server, Example(base_url=server.url) as client:
        for item in client.customers.get_all(concurrency=3):
            assert item.name == "0"
            assert shop.waits_for(PAGES_AHEAD)
            break
        client.close()
        assert not shop.released.is_set()
        assert soon(lambda: not readers())


def test_tasks_end_with_the_reading(shop: Shop) -> None:
    """What tasks asked ahead is broken off where the reading is closed."""
    shop.held = True

    async def read(url: str) -> None:
        async with AsyncExample(base_url=url) as client:
            async with aclosing(client.customers.get_all(concurrency=3).pages()) as pages:  # type: ignore[type-var]
                await anext(pages)
                assert await asyncio.to_thread(shop.waits_for, PAGES_AHEAD)
                assert len(asyncio.all_tasks()) > 1
            assert asyncio.all_tasks() == {asyncio.current_task()}

    with Loopback(shop.handle) as server:
        asyncio.run(read(server.url))


def test_a_failure_that_nobody_waits_for_is_not_told(shop: Shop) -> None:
    """Where the reading is left before its failing page, asyncio prints nothing of that."""
    shop.failing = True
    told: list[dict[str, Any]] = []

    async def read(url: str) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
        async with AsyncExample(base_url=url, retry=0) as client:
            items = aiter(client.customers.get_all(concurrency=3))
            assert (await anext(items)).name == "0"
            while len(asyncio.all_tasks()) > 1:
                await asyncio.sleep(0.005)
        del items
        gc.collect()
        await asyncio.sleep(0)

    with Loopback(shop.handle) as server:
        asyncio.run(read(server.url))
    assert told == []


def test_a_failure_ahead_comes_after_what_was_read(shop: Shop) -> None:
    """The pages before a page that fails are handed out whole."""
    shop.failing = True
    names: list[str] = []
    with Loopback(shop.handle) as server, Example(base_url=server.url, retry=0) as client:
        items = iter(client.customers.get_all(concurrency=3))
        names += [str(next(items).name), str(next(items).name)]
        with pytest.raises(ServerError):
            next(items)
    assert names == ["0", "1"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only POSIX forks")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_child_goes_on_with_a_reading_of_its_parent(shop: Shop) -> None:
    """What the parent's threads asked ahead a child asks for itself."""
    with Loopback(shop.handle) as server, Example(base_url=server.url) as client:
        items = iter(client.customers.get_all(concurrency=3))
        assert next(items).name == "0"
        assert shop.waits_for(PAGES_AHEAD)
        child = os.fork()
        if not child:
            signal.alarm(int(SECONDS))  # ends it where it hangs
            whole = [one.name for one in items] == [str(n) for n in range(1, LENGTH)]
            os._exit(0 if whole else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert [one.name for one in items] == [str(n) for n in range(1, LENGTH)]
