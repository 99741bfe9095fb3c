"""Every way a server can fail ends as the table says."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable

import brotli  # type: ignore[import-untyped]  # it ships no types
import pytest

from fault_table import FAULTS, FINE, Fault, always, flapping, slow_bytes
from loopback import Connection, Loopback, Received, unused_port
from runtime.errors.tree import ConnectError, RequestTimeoutError
from runtime.messages.message import Request
from runtime.transport.options import TransportOptions
from runtime.transport.retry import RetryPolicy
from sending import KINDS, OPERATION, Kind, send


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_fault_has_one_outcome_and_a_known_number_of_sends(
    fault: Fault, method: str, kind: Kind
) -> None:
    """A fault ends as the table says, and no POST that may have been processed is repeated."""
    expected, sends = (fault.get, fault.gets) if method == "GET" else (fault.post, fault.posts)
    with Loopback(fault.answer) as server:
        request = Request(method=method, url=f"{server.url}/x", operation=OPERATION)
        if isinstance(expected, int):
            answer = send(kind, request, base_url=server.url, options=fault.options)
            assert answer.status == expected
        else:
            with pytest.raises(expected) as caught:
                send(kind, request, base_url=server.url, options=fault.options)
            assert type(caught.value) is expected
            assert caught.value.operation is OPERATION
        assert server.count == sends


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_refused_connection_is_known_to_be_unsent(method: str, kind: Kind) -> None:
    """Where nobody listens the error says that nothing was sent, so any method was retried."""
    url = f"http://127.0.0.1:{unused_port()}"
    with pytest.raises(ConnectError) as caught:
        send(kind, Request(method=method, url=f"{url}/x"), base_url=url)
    assert not caught.value.sent


@pytest.mark.parametrize("kind", KINDS)
def test_a_post_goes_through_once_the_server_is_up(kind: Kind) -> None:
    """A POST that found no connection is sent once somebody listens."""
    port = unused_port()
    url = f"http://127.0.0.1:{port}"
    seen: list[bytes] = []

    def listen_late() -> None:
        time.sleep(0.15)
        with socket.create_server(("127.0.0.1", port)) as listener:
            connection, _ = listener.accept()
            with connection:
                seen.append(connection.recv(65536))
                connection.sendall(b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\n\r\n")

    thread = threading.Thread(target=listen_late)
    thread.start()
    patient = TransportOptions(retry=RetryPolicy(max_retries=9, first_wait=0.1, longest_wait=0.1))
    answer = send(kind, Request(method="POST", url=url + "/x"), base_url=url, options=patient)
    thread.join()
    assert answer.status == 201
    assert len(seen) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_body_that_can_be_sent_once_is_sent_once(kind: Kind) -> None:
    """What cannot be replayed is not retried, even where that would be safe."""
    with Loopback(flapping(503, headers={"retry-after": "0"})) as server:
        request = Request(method="POST", url=server.url + "/x", content=b"x", replayable=False)
        assert send(kind, request, base_url=server.url).status == 503
        assert server.count == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_may_forbid_retries(kind: Kind) -> None:
    """``max_retries`` of a request is stronger than the client's."""
    with Loopback(flapping(503)) as server:
        request = Request(method="GET", url=server.url + "/x", max_retries=0)
        assert send(kind, request, base_url=server.url).status == 503
        assert server.count == 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_total_time_bounds_every_kind_of_slowness(kind: Kind) -> None:
    """Bytes that keep dripping do not keep a call alive until the server breaks it off."""
    with Loopback(slow_bytes) as server:
        with pytest.raises(TimeoutError) as caught:
            send(kind, Request(method="GET", url=server.url, timeout=0.3), base_url=server.url)
        assert isinstance(caught.value, RequestTimeoutError)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("encoding", "encode"),
    [
        ("gzip", gzip.compress),
        ("br", brotli.compress),
        ("deflate", zlib.compress),
        ("identity", bytes),
    ],
)
def test_compressed_bodies_arrive_plain(
    kind: Kind, encoding: str, encode: Callable[[bytes], bytes]
) -> None:
    """All three compressions are asked for and undone."""
    body = FINE * 1000
    with Loopback(always(200, encode(body), {"content-encoding": encoding})) as server:
        answer = send(kind, Request(method="GET", url=server.url), base_url=server.url)
        assert answer.content == body
        offered = server.received[0].headers["accept-encoding"]
        assert {"gzip", "deflate", "br"} <= set(offered.replace(" ", "").split(","))


@pytest.mark.parametrize("kind", KINDS)
def test_a_post_is_followed_to_the_own_origin_only_by_307(kind: Kind) -> None:
    """307 says that the POST was not processed, so it goes to the new address with its body."""

    def answer(received: Received, connection: Connection) -> None:
        if received.path == "/old":
            connection.respond(307, b"", {"location": "/new"})
        else:
            connection.respond(201, received.body)

    with Loopback(answer) as server:
        request = Request(method="POST", url=server.url + "/old", content=b"body")
        reply = send(kind, request, base_url=server.url)
        assert (reply.status, reply.content) == (201, b"body")
        assert reply.url == server.url + "/new"


@pytest.mark.parametrize("kind", KINDS)
def test_303_after_a_post_is_fetched_with_get(kind: Kind) -> None:
    """303 says where the result of a POST stands."""

    def answer(received: Received, connection: Connection) -> None:
        if received.method == "POST":
            connection.respond(303, b"", {"location": "/result"})
        else:
            connection.respond(200, received.method.encode())

    with Loopback(answer) as server:
        request = Request(method="POST", url=server.url + "/x", content=b"body")
        assert send(kind, request, base_url=server.url).content == b"GET"
