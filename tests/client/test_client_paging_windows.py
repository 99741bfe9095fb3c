"""Lists that are read by offset or by token."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.list_server import Item, ListServer, Shape, resource_on
from runtime.messages.message import Response
from runtime.operations.operation import Paging

OFFSET = Paging(style="offset", page="skip", size="take", first=0, item=Item)
TOKEN = Paging(style="token", page="token", size="take", items="/items", next="/next", item=Item)
HEADER_TOKEN = Paging(style="token", page="token", size="take", next="header:X-Next", item=Item)


class Windows(ListServer):
    """Answers by offset, or by a token that is the offset."""

    def send(self, request: Any, /) -> Response:
        """A window of the list, and where the next one begins."""
        response = super().send(request)
        # Of this request: others may have come meanwhile.
        query = {k: v[0] for k, v in parse_qs(urlsplit(request.url).query).items()}
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
