"""Errors say which call it was, where it went and what to do."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from held.workshop import workshop


def raised(answer: Callable[[httpx.Request], httpx.Response], number: str = "A-1") -> Exception:
    """The error of reading an order that a server answers so."""
    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = workshop().WorkshopClient(http_client=http, base_url="https://erp.example", retry=0)
    with client, pytest.raises(workshop().ErpError) as caught:
        client.order.get(number, extra_query={"token": "hidden-1"})
    found: Exception = caught.value
    return found


def failing(error: Any) -> Callable[[httpx.Request], httpx.Response]:
    """A connection that fails."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise error("it broke", request=request)

    return fail


@pytest.mark.parametrize(
    ("failure", "cure"),
    [
        (httpx.ConnectError, "check the address"),
        (httpx.ReadError, "read the record before you send it again"),
        (httpx.ReadTimeout, "timeout= gives a call more seconds"),
        (httpx.DecodingError, "A proxy or gateway"),
    ],
)
def test_a_failure_of_the_connection_names_call_and_cure(failure: Any, cure: str) -> None:
    """The address without its query, which may hold what must not be shown."""
    text = str(raised(failing(failure)))
    assert text.startswith("order.get (GET https://erp.example/orders/A-1): ")
    assert cure in text
    assert "hidden-1" not in text


def test_an_answer_that_does_not_decode_names_call_and_cure() -> None:
    """And its place, and where the bytes are."""
    text = str(raised(lambda request: httpx.Response(200, json={"lines": 5})))
    assert text.startswith("order.get (GET /orders/{orderNumber}): OrderDto at /lines: ")
    assert "error.body" in text


@pytest.mark.parametrize(
    ("status", "cure"),
    [(403, "rights"), (404, "key"), (412, "Read the record"), (503, "later")],
)
def test_an_error_of_the_server_names_call_and_cure(status: int, cure: str) -> None:
    """What the API's own advice says would stand instead."""
    text = str(raised(lambda request: httpx.Response(status, json={"message": "No."})))
    assert text.startswith(f"{status} in order.get (GET https://erp.example/orders/A-1): No. ")
    assert cure in text


def test_an_address_where_nobody_listens_is_named() -> None:
    """Without a mock, as it is in life."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        client = workshop().WorkshopClient(base_url=f"http://127.0.0.1:{port}", retry=0)
        with (
            client,
            pytest.raises(workshop().ErpError) as caught,
        ):
            client.order.get("A-1")
    assert str(caught.value).startswith(f"order.get (GET http://127.0.0.1:{port}/orders/A-1): ")
