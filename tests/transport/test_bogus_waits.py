"""A server that asks for a wait of years holds up no call, no rate limiter and no sign-in."""

from __future__ import annotations

from contextlib import suppress

import pytest

from loopback import Connection, Loopback, Received
from runtime.auth import DeviceLogin, OAuthSettings
from runtime.auth.device import LONGEST_CODE, LONGEST_INTERVAL
from runtime.errors.tree import AuthError, RateLimitError, error_from_response
from runtime.messages.message import Request, Response
from runtime.transport.limits import RateLimiter
from runtime.transport.options import Timeouts, TransportOptions
from runtime.transport.retry import RetryPolicy
from sending import KINDS, Kind, send

BOGUS = [
    {"retry-after": "1000000000000"},
    {"retry-after": "86401"},
    {"retry-after": "9" * 400},
    {"retry-after": "Fri, 31 Dec 9999 23:59:59 GMT"},
    {"x-ratelimit-reset": "253402300799", "x-ratelimit-remaining": "0"},
    {"x-ratelimit-reset": "999999999", "x-ratelimit-remaining": "0"},
    {"x-ratelimit-reset": "9" * 400, "x-ratelimit-remaining": "0"},
    {"x-ratelimit-reset": "9999-12-31T23:59:59Z", "x-ratelimit-remaining": "0"},
    {"retry-after": "-1000000000000", "x-ratelimit-reset": "-5"},
    {"retry-after": "1e12"},
    {"retry-after": "inf", "x-ratelimit-reset": "nan", "x-ratelimit-remaining": "0"},
]


@pytest.mark.parametrize("headers", BOGUS)
@pytest.mark.parametrize("status", [200, 429])
def test_a_limiter_learns_nothing_from_a_wait_of_years(
    headers: dict[str, str], status: int
) -> None:
    """The next call goes at once; another window that is told is learned as ever."""
    now = [0.0]
    limiter = RateLimiter(clock=lambda: now[0])
    limiter.observe(None, Response(status=status, headers=headers, content=b""))
    assert limiter.reserve(None) == 0
    sane = {"x-ratelimit-reset": "30", "x-ratelimit-remaining": "0"}
    limiter.observe(None, Response(status=429, headers=sane, content=b""))
    assert limiter.reserve(None) == 30


@pytest.mark.parametrize("headers", BOGUS[:8])
@pytest.mark.parametrize("status", [429, 503])
def test_a_call_is_not_sent_again_after_years(headers: dict[str, str], status: int) -> None:
    """Nor is it held: its error says what was asked for. Up to a day is believed."""
    policy = RetryPolicy()
    bogus = Response(status=status, headers=headers, content=b"")
    if status == 429 or "retry-after" in headers:
        assert not policy.repeats("GET", bogus)
    day = Response(status=status, headers={"retry-after": "86400"}, content=b"")
    assert policy.repeats("POST", day)
    assert not RetryPolicy(longest_asked=60).repeats("POST", day)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("headers", BOGUS)
def test_a_refusal_for_years_is_an_error_now_and_the_next_call_goes(
    headers: dict[str, str], kind: Kind
) -> None:
    """Over the wire, with a limiter: the server is asked again by the next call."""

    def answer(received: Received, connection: Connection) -> None:
        connection.respond(429 if received.number == 0 else 200, b"", headers)

    options = TransportOptions(
        rate_limiter=RateLimiter(), timeouts=Timeouts(total=20), retry=RetryPolicy(max_retries=0)
    )
    with Loopback(answer) as server:
        request = Request(method="GET", url=server.url)
        refused = send(kind, request, base_url=server.url, options=options)
        assert isinstance(error_from_response(request, refused), RateLimitError)
        assert send(kind, request, base_url=server.url, options=options).status == 200


@pytest.mark.parametrize("value", ["1e12", "1e300", "86400", "-1"])
def test_a_device_code_is_asked_with_in_time(value: str) -> None:
    """However seldom and however long the server lets it be asked."""
    shown: list[object] = []
    settings = OAuthSettings(token_url="https://x/t", device_url="https://x/d")
    auth = DeviceLogin("a", settings=settings, show=shown.append, clock=lambda: 1000.0)
    body = '{"device_code":"d","user_code":"u","verification_uri":"https://x/",'
    body += f'"interval":{value},"expires_in":{value}}}'
    auth.accept(Response(status=200, headers={}, content=body.encode()))
    assert len(shown) == 1
    assert 0 <= auth._interval <= LONGEST_INTERVAL
    assert auth._ends <= 1000 + LONGEST_CODE
    for _ in range(30):
        with suppress(AuthError):  # the code that lasts -1 seconds
            auth.accept(Response(status=400, headers={}, content=b'{"error":"slow_down"}'))
        assert auth._interval <= LONGEST_INTERVAL
