"""Every way a server can fail: what the client does, and how often it sent the request.

The table is the contract. ``gets`` and ``posts`` are how often a GET and a POST reach the server
with two retries allowed; a POST that may have been processed reaches it once.
"""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import formatdate

import msgspec

from loopback import Connection, Received
from runtime.errors.tree import (
    ConnectionLostError,
    RedirectError,
    RequestTimeoutError,
    ResponseError,
    TransportError,
)
from runtime.transport.options import Timeouts, TransportOptions
from sending import QUICK

Answer = Callable[[Received, Connection], None]
JSON = {"content-type": "application/json"}
FINE = b'{"ok":true}'


@dataclass(frozen=True)
class Fault:
    """``get`` and ``post`` are the status or the error that the caller sees."""

    name: str
    answer: Answer
    get: int | type[TransportError]
    gets: int
    post: int | type[TransportError]
    posts: int
    options: TransportOptions = QUICK


def reset_in_body(received: Received, connection: Connection) -> None:
    """A good head, then RST in the body."""
    connection.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{")
    connection.reset()


def reset_before_answer(received: Received, connection: Connection) -> None:
    """RST instead of an answer."""
    connection.reset()


def hang_up(received: Received, connection: Connection) -> None:
    """The connection ends without an answer."""
    connection.hang_up()


def truncated(received: Received, connection: Connection) -> None:
    """JSON that ends before its length."""
    connection.raw(b'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"a":')
    connection.hang_up()


def cut_chunk(received: Received, connection: Connection) -> None:
    """A chunk that ends before its length."""
    connection.raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n40\r\nabc")
    connection.hang_up()


def no_http(received: Received, connection: Connection) -> None:
    """Another protocol answers."""
    connection.raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
    connection.hang_up()


def broken_gzip(received: Received, connection: Connection) -> None:
    """The content encoding is a lie."""
    connection.respond(200, b"no gzip at all", {"content-encoding": "gzip"})


def dripping(start: bytes, again: bytes) -> Answer:
    """The start, then the same bytes again and again, for longer than the call may take."""

    def answer(received: Received, connection: Connection) -> None:
        connection.raw(start)
        for _ in range(60):
            connection.raw(again)
            time.sleep(0.02)
        connection.hang_up()

    return answer


def packed(content: bytes) -> Answer:
    """A body that says it is gzip, with the length it has."""
    return always(200, content, {**JSON, "content-encoding": "gzip"})


def redirect(location: str) -> Answer:
    """307 to this place."""
    return always(307, b"", {"location": location})


def slow_bytes(received: Received, connection: Connection) -> None:
    """A byte now and then, for longer than the call may take."""
    connection.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n")
    for _ in range(60):
        connection.raw(b"x")
        time.sleep(0.02)


def silent(received: Received, connection: Connection) -> None:
    """Nothing, for longer than the read time-out."""
    time.sleep(0.6)
    connection.hang_up()


def flapping(status: int, times: int = 1, headers: dict[str, str] | None = None) -> Answer:
    """This status so many times, then a good answer."""

    def answer(received: Received, connection: Connection) -> None:
        if received.number < times:
            connection.respond(status, b'{"message":"not now"}', {**JSON, **(headers or {})})
        else:
            connection.respond(200, FINE, JSON)

    return answer


def always(status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> Answer:
    """The same answer every time."""

    def answer(received: Received, connection: Connection) -> None:
        connection.respond(status, body, headers)

    return answer


def retry_at_date(received: Received, connection: Connection) -> None:
    """As a date, by a server whose clock is an hour slow."""
    now = time.time() - 3600
    if received.number < 1:
        headers = {
            "retry-after": formatdate(now, usegmt=True),
            "date": formatdate(now, usegmt=True),
        }
        connection.respond(429, b"", headers)
    else:
        connection.respond(200, FINE, JSON)


def endless(received: Received, connection: Connection) -> None:
    """A redirect to yet another place."""
    connection.respond(307, b"", {"location": f"/again/{received.number}"})


NO_RETRY_BUDGET = msgspec.structs.replace(QUICK, timeouts=Timeouts(total=0.4))
STALLING = msgspec.structs.replace(QUICK, timeouts=Timeouts(total=5.0, read=0.15))
PAST = {"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}
GZIP = gzip.compress(FINE)
HTML = b"<html><head><title>502 Bad Gateway</title></head></html>"

LOST, LATE, REFUSED = ConnectionLostError, RequestTimeoutError, RedirectError

FAULTS = [
    Fault("reset mid-body", reset_in_body, LOST, 3, LOST, 1),
    Fault("reset before answer", reset_before_answer, LOST, 3, LOST, 1),
    Fault("hang-up before answer", hang_up, LOST, 3, LOST, 1),
    Fault("truncated JSON", truncated, LOST, 3, LOST, 1),
    Fault("chunk cut off", cut_chunk, LOST, 3, LOST, 1),
    Fault("no HTTP", no_http, LOST, 3, LOST, 1),
    Fault("broken gzip", broken_gzip, ResponseError, 1, ResponseError, 1),
    Fault("gzip cut off", packed(GZIP[:-4]), ResponseError, 1, ResponseError, 1),
    Fault("bytes after gzip", packed(GZIP + b"x"), ResponseError, 1, ResponseError, 1),
    Fault("gzip in two members", packed(GZIP + GZIP), 200, 1, 200, 1),
    Fault(
        "dripping headers",
        dripping(b"HTTP/1.1 200 OK\r\n", b"x: y\r\n"),
        LATE,
        1,
        LATE,
        1,
        NO_RETRY_BUDGET,
    ),
    Fault(
        "dripping 103",
        dripping(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
        LATE,
        1,
        LATE,
        1,
        NO_RETRY_BUDGET,
    ),
    Fault(
        "dripping chunk extension",
        dripping(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;a=", b"b"),
        LATE,
        1,
        LATE,
        1,
        NO_RETRY_BUDGET,
    ),
    Fault("slow bytes", slow_bytes, LATE, 1, LATE, 1, NO_RETRY_BUDGET),
    Fault("silence", silent, RequestTimeoutError, 3, RequestTimeoutError, 1, STALLING),
    Fault("429, Retry-After 0", flapping(429, headers={"retry-after": "0"}), 200, 2, 200, 2),
    Fault("429, Retry-After long past", flapping(429, headers=PAST), 200, 2, 200, 2),
    Fault(
        "429, Retry-After no date", flapping(429, headers={"retry-after": "soon"}), 200, 2, 200, 2
    ),
    Fault("429, Retry-After a date", retry_at_date, 200, 2, 200, 2),
    Fault(
        "429, X-RateLimit-Reset", flapping(429, headers={"x-ratelimit-reset": "0"}), 200, 2, 200, 2
    ),
    Fault("429 without a word", flapping(429), 200, 2, 200, 2),
    Fault(
        "429, Retry-After too long", flapping(429, headers={"retry-after": "411"}), 429, 1, 429, 1
    ),
    Fault("429 storm", flapping(429, times=9, headers={"retry-after": "0"}), 429, 3, 429, 3),
    Fault("503 flapping", flapping(503), 200, 2, 503, 1),
    Fault("503 with Retry-After", flapping(503, headers={"retry-after": "0"}), 200, 2, 200, 2),
    Fault("502 HTML", always(502, HTML, {"content-type": "text/html"}), 502, 3, 502, 1),
    Fault("504", flapping(504), 200, 2, 504, 1),
    Fault("408", flapping(408), 200, 2, 408, 1),
    Fault("500", flapping(500), 500, 1, 500, 1),
    Fault("501", always(501), 501, 1, 501, 1),
    Fault("empty 400", always(400), 400, 1, 400, 1),
    Fault("wrong content type", always(200, FINE, {"content-type": "text/html"}), 200, 1, 200, 1),
    Fault("endless redirect", endless, RedirectError, 11, RedirectError, 11),
    Fault(
        "redirect 302", always(302, b"", {"location": "/x"}), RedirectError, 11, RedirectError, 1
    ),
    Fault(
        "redirect to nowhere",
        always(307, b"", {"location": "http://["}),
        RedirectError,
        1,
        RedirectError,
        1,
    ),
    Fault(
        "redirect to a file",
        always(307, b"", {"location": "file:///etc/passwd"}),
        RedirectError,
        1,
        RedirectError,
        1,
    ),
    Fault(
        "redirect to plain http",
        always(307, b"", {"location": "http://example.com/"}),
        RedirectError,
        1,
        RedirectError,
        1,
    ),
    Fault("redirect to javascript:", redirect("javascript:alert(1)"), REFUSED, 1, REFUSED, 1),
    Fault("redirect to no host", redirect("https:///x"), REFUSED, 1, REFUSED, 1),
    Fault("redirect to no port", redirect("https://a.example:99999/"), REFUSED, 1, REFUSED, 1),
    Fault("redirect to no name", redirect("https://a..b/"), REFUSED, 1, REFUSED, 1),
    Fault("redirect to half a host", redirect("http://[::1"), REFUSED, 1, REFUSED, 1),
    Fault("redirect of 100,000 letters", redirect(f"?{'a' * 100_000}"), REFUSED, 1, REFUSED, 1),
    Fault("redirect with a blank", redirect("https://a b/"), REFUSED, 1, REFUSED, 1),
    Fault("redirect without Location", always(302), 302, 1, 302, 1),
]
