"""``x-erp-idempotency`` and ``x-erp-etag``: what is sent twice has the effect of once, or none."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from erp_words.making import (
    TEXT,
    WHOLE,
    answering,
    on_parameter,
    package_of,
    refusal,
    sending,
    served,
    under,
)

KEY = {"name": "Idempotency-Key", "in": "header", "required": True, "schema": TEXT}
MATCH = {"name": "If-Match", "in": "header", "required": True, "schema": TEXT}
NO = {"name": "no", "in": "path", "required": True, "schema": TEXT}
VERSION = {"type": "string", "readOnly": True}
LOAN: dict[str, Any] = {
    "type": "object",
    "properties": {"@odata.etag": VERSION, "title": TEXT, "id": WHOLE},
}
REF = {"$ref": "#/components/schemas/Loan"}
PATHS: dict[str, Any] = {
    "/loans": {"post": {**answering("create", REF, KEY), "requestBody": sending(REF)}},
    "/loans/{no}": {
        "get": answering("get_one", REF, NO),
        "patch": {**answering("change", REF, NO, MATCH), "requestBody": sending(REF)},
        "delete": {**answering("remove", REF, NO, MATCH)},
    },
}
ACTIONS = [
    on_parameter("Idempotency-Key", "x-erp-idempotency", True),
    {
        "target": "$.paths['/loans/{no}'][*]",
        "update": {"x-erp-etag": {"from": ["/version", "/@odata.etag"]}},
    },
]
SCHEMAS = {"schemas": {"Loan": LOAN}}
TAG = 'W/"JzQ0O0hMcw=="'


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the operations above."""
    return package_of(tmp_path_factory.mktemp("writes"), PATHS, ACTIONS, components=SCHEMAS)


class Failing:
    """A server that is out of order for the first requests, as a gateway says it."""

    def __init__(self, times: int) -> None:
        self.left = times

    def __call__(self, received: Any) -> tuple[int, dict[str, str], Any]:
        self.left -= 1
        return (502, {}, {}) if self.left >= 0 else (200, {}, {"id": 1, "@odata.etag": TAG})


def keys_of(server: Any) -> list[str]:
    """The keys that the requests bore."""
    return [one.headers["idempotency-key"] for one in server.received]


def loan_of(package: Any, **given: str) -> Any:
    """A loan of these members, by their names on the wire."""
    return package.models.Loan.from_dict(given)


def test_a_post_with_a_key_is_repeated_with_the_same_key(package: Any) -> None:
    """A new one for each call, of 122 random bits; what failed may have been done already."""
    policy = package.RetryPolicy(first_wait=0.01)
    with served(Failing(2)) as server, package.X(base_url=server.url, retry=policy) as client:
        assert client.a.create(loan_of(package, title="a")).id == 1
        client.a.create(loan_of(package, title="a"))
        first, *others, new = keys_of(server)
        assert UUID(first).version == 4
        assert others == [first, first]
        assert new != first


def test_the_callers_own_key_wins(package: Any) -> None:
    """Kept by the program, it makes its call repeatable over its own restarts, too."""

    async def call(url: str) -> None:
        policy = package.RetryPolicy(first_wait=0.01)
        async with package.AsyncX(base_url=url, retry=policy) as client:
            await client.a.create(loan_of(package, title="a"), idempotency_key="order-7")

    with served(Failing(1)) as server:
        asyncio.run(call(server.url))
        assert keys_of(server) == ["order-7", "order-7"]


def test_the_version_inside_a_record_is_sent_back(package: Any) -> None:
    """As If-Match, from the record as it was read; the caller's own wins."""
    with served(Failing(0)) as server, package.X(base_url=server.url) as client:
        loan = client.a.get_one("7")
        loan.title = "b"
        client.a.change("7", loan)
        client.a.change("7", loan_of(package, **{"title": "c", "@odata.etag": '"5"'}))
        client.a.change("7", loan, if_match="*")
        raw = client.with_raw_response(client.a.get_one, "7")
        client.a.remove("7", if_match=raw.etag)
        tags = [one.headers.get("if-match") for one in server.received]
        assert tags == [None, TAG, '"5"', "*", None, TAG]


def test_a_record_without_its_version_is_refused_before_anything_is_sent(package: Any) -> None:
    """Where the document demands If-Match, and where there is no record to take it from."""
    with served(Failing(0)) as server, package.X(base_url=server.url) as client:
        with pytest.raises(TypeError, match="if_match"):
            client.a.change("7", loan_of(package, title="b"))
        with pytest.raises(TypeError, match="if_match"):
            client.a.remove("7")
        assert server.received == []


@pytest.mark.parametrize(
    ("action", "said"),
    [
        (on_parameter("no", "x-erp-idempotency", True), "no text in a header or the query"),
        (on_parameter("Idempotency-Key", "x-erp-idempotency", "yes"), "must be true or false"),
        (under("/loans/{no}", "get", "x-erp-etag", {"from": "/ver"}), "what comes back has /ver"),
        (under("/loans/{no}", "get", "x-erp-etag", {"from": "ver"}), "start with a slash"),
        (under("/loans/{no}", "get", "x-erp-etag", {"in": "/ver"}), "unknown key in"),
        (under("/loans", "post", "x-erp-etag", {"from": "/title"}), "no parameter If-Match"),
    ],
)
def test_a_word_that_points_at_nothing_is_refused(
    action: dict[str, Any], said: str, tmp_path: Path, capsys: Any
) -> None:
    """A release that takes the version out of its records stops the run."""
    assert said in refusal(capsys, tmp_path, PATHS, [action], components=SCHEMAS)
