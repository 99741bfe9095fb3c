"""``[errors]`` and ``[limits]``: where an API says what went wrong, and how much is left."""

from __future__ import annotations

import asyncio
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest

from erp_words.making import TEXT, answering, package_of, part, record, refusal, served
from runtime.messages import LimitRules, reset_seconds

FIELDS = {"type": "array", "items": record(at=TEXT)}
PROBLEM = record(fault=record(text=TEXT, no=TEXT), fields=FIELDS)
PATHS: dict[str, Any] = {"/a": {"get": answering("one", record(id=TEXT))}}
PATHS["/a"]["get"]["responses"]["default"] = {
    "description": "x",
    "content": {"application/json": {"schema": PROBLEM}},
}
SETTINGS = """
[errors]
message = ["/fault/text", "/fields/*/why"]
code = ["/fault/no", "/fields/*/rule"]
details = "/fields"

[[errors.faults]]
code = "L7"
error = "LicenseError"
advice = "Ask the library for a card."

[limits]
limit = "X-Quota"
remaining = "X-Quota-Left"
reset = "X-Quota-Ends"
kind = "epoch_ms"
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the settings above."""
    return package_of(tmp_path_factory.mktemp("errors"), PATHS, settings=SETTINGS)


@pytest.mark.parametrize(
    ("body", "code", "message", "details"),
    [
        ({"fault": {"text": "No.", "no": 7}}, "7", "No.", ()),
        ({"Fault": {"Text": "No."}, "message": "other"}, None, "No.", ()),
        (
            {"fields": [{"why": "short", "rule": "R1"}, {"why": "long", "rule": "R2"}]},
            "R1",
            "short; long",
            ({"why": "short", "rule": "R1"}, {"why": "long", "rule": "R2"}),
        ),
        ({"error": {"code": "E1", "message": "plain"}}, "E1", "plain", ()),
        ([{"message": "first"}], None, "first", ()),
        (b"<h1>Bad gateway</h1>", None, "Bad gateway", ()),
        (b"", None, "", ()),
    ],
)
def test_message_code_and_details_are_where_they_are_declared(
    package: Any, body: Any, code: str | None, message: str, details: Any
) -> None:
    """The first place that says something; what is elsewhere is read as ever."""
    errors = part(package, "errors")
    with (
        served(lambda _: (400, {}, body)) as server,
        package.X(base_url=server.url) as client,
        pytest.raises(errors.BadRequestError) as caught,
    ):
        client.a.one()
    assert (caught.value.code, caught.value.message) == (code, message)
    assert caught.value.details == details


def test_a_fault_is_found_among_several_codes(package: Any) -> None:
    """Its class and advice are those of the API, whatever the status; sync and async."""
    errors = part(package, "errors")
    body = {"fields": [{"why": "x", "rule": "R1"}, {"why": "y", "rule": "L7"}]}

    async def call(url: str) -> None:
        async with package.AsyncX(base_url=url) as client:
            await client.a.one()

    refused = pytest.raises(errors.LicenseError, match="Ask the library")
    with served(lambda _: (400, {}, body)) as server, refused:
        asyncio.run(call(server.url))


def test_the_quota_is_learned_from_headers_of_other_names(package: Any) -> None:
    """A refused call waits until the moment that the server names, and the limiter knows it."""
    until = time.time() + 1.2
    answers = [429, 200]

    def answer(_: Any) -> tuple[int, dict[str, str], Any]:
        status = answers.pop(0)
        ends, left = str(int(until * 1000)), str(int(status == 200))
        headers = {"x-quota": "10", "x-quota-left": left, "x-quota-ends": ends}
        return status, {**headers, "date": formatdate(time.time(), usegmt=True)}, {"id": "1"}

    limiter = package.RateLimiter()
    options = {"rate_limiter": limiter}
    with served(answer) as server, package.X(base_url=server.url, **options) as client:
        started = time.monotonic()
        assert client.a.one().id == "1"
        assert 0.1 < time.monotonic() - started < 20
    assert [one.limit for one in limiter._windows.values()] == [10]


NOW = 1_700_000_000
DATE = {"date": formatdate(NOW, usegmt=True)}


@pytest.mark.parametrize(
    ("kind", "text", "seconds"),
    [
        ("", "30", 30),
        ("", str(NOW + 30), 30),
        ("", f"{NOW + 30}000", 30),
        ("", "2023-11-14T22:13:50Z", 30),
        ("seconds", "30", 30),
        ("milliseconds", "30000", 30),
        ("epoch", str(NOW + 30), 30),
        ("epoch_ms", f"{NOW + 30}000", 30),
        ("date", "2023-11-14T22:13:50Z", 30),
        ("date", "30", None),
        ("epoch", "soon", None),
    ],
)
def test_each_kind_of_reset_is_read(kind: Any, text: str, seconds: float | None) -> None:
    """As declared, or as it looks; by the server's own clock."""
    rules = LimitRules(reset="Ends", kind=kind)
    assert reset_seconds(rules.named({**DATE, "ends": text})) == seconds


def test_the_headers_of_another_make_are_not_taken_for_the_quota() -> None:
    """An API that names its own means those."""
    rules = LimitRules(remaining="Left", reset="Ends")
    told = {"x-ratelimit-reset": "99", "x-ratelimit-limit": "5", "left": "0", **DATE}
    named = rules.named(told)
    assert reset_seconds(named) is None
    assert (named["x-ratelimit-remaining"], named["x-ratelimit-limit"]) == ("0", "5")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('[errors]\nmessage = "/error/text"\n', "errors.message: no error of the document has"),
        ('[errors]\ncode = ["/no", "/fault/id"]\n', "errors.code: no error of the document has"),
        ('[errors]\nmessage = "text"\n', "must be a pointer"),
        (
            '[[errors.faults]]\ncode = "1"\nerror = "NoSuchError"\n',
            "NoSuchError is no error of an answer; there are BadRequestError",
        ),
        ('[limits]\nreset = "X Ends"\n', "the name of a header"),
        ('[limits]\nkind = "epoch"\n', "limits.kind is of no header"),
        ('[limits]\nreset = "Ends"\nkind = "minutes"\n', "must be one of seconds"),
        ('[limits]\nrest = "Ends"\n', "limits.rest is unknown"),
    ],
)
def test_places_that_are_not_there_are_refused(
    settings: str, said: str, tmp_path: Path, capsys: Any
) -> None:
    """A release that renames the members of its errors stops the run."""
    assert said in refusal(capsys, tmp_path, PATHS, settings=settings)
