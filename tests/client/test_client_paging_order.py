"""Pages under way side by side, served and answered in an order that hides what moved."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from client.list_server import PAGINGS, Change, Item, ListServer, resource_on
from runtime.messages import Response
from runtime.operations import Invocation
from runtime.paging import AsyncPager

LENGTH = 16
SIZE = 2
AT_ONCE = 3
CALM: list[Change] = []


@dataclass
class Order:
    """Says which page is served next, and whose answer comes next."""

    server: ListServer
    asked: list[int] = field(default_factory=list)
    served: dict[int, asyncio.Event] = field(default_factory=lambda: defaultdict(asyncio.Event))
    came: dict[int, asyncio.Event] = field(default_factory=lambda: defaultdict(asyncio.Event))
    free: bool = False

    async def read(self) -> list[int]:
        """The ids of the list."""
        pager = resource_on(self.server).get_all(PAGINGS["metadata"])

        async def send(call: Invocation[Item]) -> Response:
            page = int(str(call.arguments.get("page_number") or 1))
            self.asked.append(page)
            if not self.free:
                await self.served[page].wait()
            answer = pager._send(call)
            if not self.free:
                await self.came[page].wait()
            return answer

        return [item.id async for item in AsyncPager(pager._call, send, concurrency=AT_ONCE)]

    async def serve(self, *pages: int) -> None:
        """Serve pages that were asked for, in this order."""
        for page in pages:
            self.served[page].set()
            await self.settle()

    async def answer(self, *pages: int) -> None:
        """Serve pages in this order, and let each answer come at once."""
        for page in pages:
            await self.serve(page)
            self.came[page].set()
            await self.settle()

    async def let_go(self) -> None:
        """From here on each request is answered as it comes."""
        self.free = True
        for one in [*self.served.values(), *self.came.values()]:
            one.set()

    async def settle(self) -> None:
        """Let the reader do what it can."""
        for _ in range(20):
            await asyncio.sleep(0)


def a_list(*gaps: Sequence[Change]) -> ListServer:
    """A list in which these changes happen between its requests, in the order they are served."""
    return ListServer(range(LENGTH), largest=SIZE, changes=gaps)


def first_goes(items: list[int]) -> None:
    """The first item is deleted."""
    del items[0]


def last_comes(items: list[int]) -> None:
    """An item is added at the end."""
    items.append(99)


def test_a_page_waits_for_what_was_asked_before_its_answer() -> None:
    """Page 5 alone tells that the list moved before page 2 was served: page 3 was older."""

    async def run() -> list[int]:
        order = Order(a_list(CALM, [first_goes], [last_comes]))
        reading = asyncio.create_task(order.read())
        await order.settle()
        await order.answer(1, 3, 5, 2, 4, 6)
        await order.let_go()
        return await reading

    got = asyncio.run(run())
    assert [one for one in got if 0 < one < LENGTH] == list(range(1, LENGTH))


def test_a_page_waits_for_an_answer_that_is_late() -> None:
    """Page 4 tells that the list moved between pages 3 and 2, and its answer comes last."""

    async def run() -> list[int]:
        order = Order(a_list(CALM, [first_goes], [last_comes]))
        reading = asyncio.create_task(order.read())
        await order.settle()
        await order.answer(1, 3)
        await order.serve(4)
        await order.answer(2)
        await order.let_go()
        return await reading

    got = asyncio.run(run())
    assert [one for one in got if 0 < one < LENGTH] == list(range(1, LENGTH))


def test_nothing_new_is_asked_while_old_requests_are_under_way() -> None:
    """Where the list moved, pages are read one by one after all answers are there."""

    async def run() -> list[int]:
        order = Order(a_list(CALM, [first_goes]))
        reading = asyncio.create_task(order.read())
        await order.settle()
        await order.answer(1, 2, 3, 4)
        await order.answer(5, 6)
        assert order.asked == [1, 2, 3, 4, 5, 6, 7]
        await order.answer(7)
        assert order.asked[7] == 1  # where it looks back to
        await order.let_go()
        return await reading

    got = asyncio.run(run())
    assert [one for one in got if one] == list(range(1, LENGTH))
