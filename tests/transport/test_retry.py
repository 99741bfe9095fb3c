"""When a call is sent again, and after how long."""

from __future__ import annotations

from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.errors.tree import (
    ConnectError,
    ConnectionLostError,
    RedirectError,
    RequestTimeoutError,
    ResponseError,
    TransportError,
)
from runtime.messages.message import Response
from runtime.messages.retry_after import reset_seconds, retry_after_seconds
from runtime.transport.retry import IDEMPOTENT_METHODS, RetryPolicy

UNSAFE = ["POST", "PUT", "PATCH", "DELETE", "post"]


def answer(status: int, **headers: str) -> Response:
    """An answer; header names are written with underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status=status, headers=named, content=b"")


@pytest.mark.parametrize("method", UNSAFE)
@pytest.mark.parametrize(
    "outcome",
    [
        *(answer(status) for status in (200, 400, 401, 404, 408, 500, 502, 503, 504)),
        ConnectionLostError("x"),
        RequestTimeoutError("x", phase="read"),
        RequestTimeoutError("x", phase="write"),
        ResponseError("x"),
        RedirectError("x"),
    ],
    ids=str,
)
def test_what_may_have_been_processed_is_not_repeated(
    method: str, outcome: Response | TransportError
) -> None:
    """PUT and DELETE count as POST does: a PUT may insert lines."""
    assert not RetryPolicy().repeats(method, outcome)


@pytest.mark.parametrize("method", [*UNSAFE, "GET"])
@pytest.mark.parametrize(
    "outcome",
    [
        answer(429),
        answer(503, retry_after="1"),
        ConnectError("x"),
        RequestTimeoutError("x", phase="connect", sent=False),
    ],
    ids=str,
)
def test_what_was_certainly_not_processed_is_repeated(
    method: str, outcome: Response | TransportError
) -> None:
    """No connection, over the quota, or told to come back: any method may go again."""
    assert RetryPolicy().repeats(method, outcome)


@given(st.integers(min_value=0, max_value=10_000))
def test_the_clients_own_wait_grows_to_its_bound(attempt: int) -> None:
    """Doubling from half a second to eight, less up to a quarter."""
    wait = RetryPolicy().wait(attempt, None)
    most = min(8.0, 0.5 * 2.0 ** min(attempt, 10))
    assert 0.75 * most <= wait <= most


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("value", ["0", "0.2", "Thu, 01 Jan 1970 00:00:00 GMT", "000"])
@pytest.mark.parametrize("attempt", [0, 1, 2])
def test_a_wait_of_nothing_still_backs_off(status: int, value: str, attempt: int) -> None:
    """0 or a date that is past says "again", and not "at once, and for ever"."""
    most = 0.5 * 2.0**attempt
    wait = RetryPolicy().wait(attempt, answer(status, retry_after=value))
    assert 0.75 * most <= wait <= most
    reset = RetryPolicy().wait(attempt, answer(429, x_ratelimit_reset="0"))
    assert 0.75 * most <= reset <= most


@given(st.integers(min_value=0, max_value=100_000))
def test_a_wait_that_is_asked_for_is_never_shortened(seconds: int) -> None:
    """Retry-After is kept, with a little more so that not all come back at once."""
    wait = RetryPolicy().wait(0, answer(503, retry_after=str(seconds)))
    assert seconds <= wait <= seconds + 1.0


def test_the_reset_of_the_quota_counts_where_nothing_else_is_said() -> None:
    """A 429 with X-RateLimit-Reset alone waits for it; other statuses do not."""
    assert RetryPolicy().wait(0, answer(429, x_ratelimit_reset="30")) >= 30
    assert RetryPolicy().wait(0, answer(502, x_ratelimit_reset="30")) < 1
    both = answer(429, x_ratelimit_reset="30", retry_after="2")
    assert 2 <= RetryPolicy().wait(0, both) < 4


def test_a_date_is_measured_by_the_servers_clock() -> None:
    """With Date the client's clock does not matter; without it the clock given does."""
    later = formatdate(1_000_060, usegmt=True)
    sent = formatdate(1_000_000, usegmt=True)
    assert retry_after_seconds({"retry-after": later, "date": sent}) == 60.0
    assert retry_after_seconds({"retry-after": later}, now=1_000_050.0) == 10.0
    assert retry_after_seconds({"retry-after": sent}, now=2_000_000.0) == 0.0


@pytest.mark.parametrize(
    "value", ["", "soon", "-5", "٣", "1e9", "inf", "nan", "Mon, 99 Foo 2020", "1,2"]
)
def test_nonsense_is_as_if_absent(value: str) -> None:
    """A header that cannot be read asks for nothing."""
    assert retry_after_seconds({"retry-after": value}) is None
    assert reset_seconds({"x-ratelimit-reset": value}) is None


@given(st.text(), st.text())
def test_no_header_breaks_the_reading(value: str, date: str) -> None:
    """Whatever stands in the headers, the result is no negative number."""
    found = retry_after_seconds({"retry-after": value, "date": date}, now=0.0)
    assert found is None or found >= 0


@pytest.mark.parametrize("method", ["PUT", "DELETE", "GET", "put"])
@pytest.mark.parametrize("outcome", [answer(502), ConnectionLostError("x")], ids=str)
def test_what_is_idempotent_is_repeated_where_a_policy_says_so(
    method: str, outcome: Response | TransportError
) -> None:
    """RFC 9110, section 9.2.2; a POST is still no such method."""
    policy = RetryPolicy.idempotent(max_retries=5)
    assert (policy.methods, policy.max_retries) == (IDEMPOTENT_METHODS, 5)
    assert policy.repeats(method, outcome)
    assert not policy.repeats("POST", outcome)


def test_statuses_and_methods_can_be_named() -> None:
    """Of a POST that may be done twice, or an API that says 500 where it is busy."""
    policy = RetryPolicy(methods={"GET", "POST"}, statuses={500})
    assert policy.repeats("POST", answer(500))
    assert not policy.repeats("PUT", answer(500))
    assert not policy.repeats("GET", answer(502))


@pytest.mark.parametrize(
    "value",
    [
        *("1767225630", "1767225630000", "Thu, 01 Jan 2026 00:00:30 GMT"),
        *("2026-01-01T00:00:30Z", "2026-01-01T01:00:30+01:00", "2026-01-01T00:00:30"),
    ],
)
def test_a_reset_may_be_a_moment(value: str) -> None:
    """Measured from the answer's own clock; taken for seconds it would end every retry."""
    sent = "Thu, 01 Jan 2026 00:00:00 GMT"
    assert reset_seconds({"x-ratelimit-reset": value, "date": sent}) == 30
    assert reset_seconds({"x-ratelimit-reset": value, "date": sent.replace("2026", "2027")}) == 0
    assert reset_seconds({"x-ratelimit-reset": "30", "date": sent}) == 30
