"""``x-erp-answer``: the method returns what stands in the envelope, the raw answer keeps all."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from erp_words.making import (
    ROW,
    ROWS,
    TEXT,
    Answer,
    answering,
    package_of,
    part,
    record,
    refusal,
    served,
    under,
)

REF = {"$ref": "#/components/schemas/Invoice"}
SCHEMAS = {
    "schemas": {"Invoice": record(no=TEXT), "Wrapped": record(**{"a/b": record(Invoice=REF)})}
}
KEY = {"name": "no", "in": "path", "required": True, "schema": TEXT}
PATHS: dict[str, Any] = {
    "/one": {"get": answering("one", record(value=REF))},
    "/deep": {"get": answering("deep", {"$ref": "#/components/schemas/Wrapped"})},
    "/first": {"get": answering("first", record(Invoices={"type": "array", "items": REF}))},
    "/inline": {"get": answering("inline", record(data=record(state=TEXT)))},
    "/list": {"get": answering("listed", record(d=record(results=ROWS)))},
    "/bare": {"get": answering("bare", ROW)},
    "/invoices": {"post": answering("create", record(value=REF), status="201")},
    "/invoices/{no}": {"get": answering("get_one", record(value=REF), KEY)},
    "/gone": {
        "delete": {"operationId": "gone", "tags": ["a"], "responses": {"204": {"description": "x"}}}
    },
}
WORD = "x-erp-answer"
ACTIONS = [
    under("/one", "get", WORD, "/value"),
    under("/deep", "get", WORD, "/a~1b/Invoice"),
    under("/first", "get", WORD, ["/value", "/Invoices/0"]),
    under("/inline", "get", WORD, ["/value", "/data"]),
    under("/list", "get", WORD, "/d/results"),
    under("/bare", "get", WORD, ["/value", None]),
    under("/invoices", "post", "x-erp-created", True),
    under("/invoices", "post", WORD, "/value"),
    under("/invoices/{no}", "get", WORD, "/value"),
    under("/gone", "delete", WORD, ["/value", None]),
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the operations above."""
    return package_of(tmp_path_factory.mktemp("answer"), PATHS, ACTIONS, components=SCHEMAS)


BODIES: dict[str, Any] = {
    "/one": {"value": {"no": "7"}, "@odata.context": "x"},
    "/deep": {"a/b": {"Invoice": {"no": "7"}}},
    "/first": {"Invoices": [{"no": "7"}, {"no": "8"}]},
    "/invoices/7": {"value": {"no": "7"}},
}


@pytest.mark.parametrize("name", ["one", "deep", "first"])
def test_a_method_returns_what_is_in_the_envelope(package: Any, name: str) -> None:
    """The same class wherever it stands; the raw answer has the rest."""
    invoice = part(package, "models.a").Invoice(no="7")
    body = BODIES[f"/{name}"]

    async def again(url: str) -> Any:
        async with package.AsyncX(base_url=url) as client:
            return await getattr(client.a, name)()

    with served(lambda _: (200, {}, body)) as server, package.X(base_url=server.url) as client:
        method = getattr(client.a, name)
        assert method() == invoice
        assert asyncio.run(again(server.url)) == invoice
        raw = client.with_raw_response(method)
        assert raw.parse() == invoice
        assert raw.content[:1] == b"{"


def test_an_inline_envelope_a_list_and_none_at_all_are_read(package: Any) -> None:
    """Each answer has its own place, or none where the rule allows that."""
    answers: dict[str, Answer] = {
        "/inline": (200, {}, {"data": {"state": "open"}}),
        "/list": (200, {}, {"d": {"results": [{"id": 1}, {"id": 2}]}}),
        "/bare": (200, {}, {"id": 3}),
        "/gone": (204, {}, b""),
    }
    with (
        served(lambda received: answers[received.path]) as server,
        package.X(base_url=server.url) as client,
    ):
        assert client.a.inline().state == "open"
        assert [row.id for row in client.a.listed()] == [1, 2]
        assert client.a.bare().id == 3
        assert client.a.gone() is None


def test_what_was_created_is_read_back_out_of_its_envelope(package: Any) -> None:
    """``fetch()`` reads with a GET that has an envelope of its own."""

    def serve(received: Any) -> Answer:
        if received.method == "POST":
            return 201, {"location": "/invoices/7"}, {}
        return 200, {}, BODIES[received.path]

    with served(serve) as server, package.X(base_url=server.url) as client:
        assert client.a.create().fetch().no == "7"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"error": 1}, "nothing at this place"),
        ({"value": {"no": 5}}, "no"),
        ([], "nothing at this place"),
        (b"<html>", "html"),
    ],
)
def test_an_envelope_without_its_value_is_an_error(package: Any, body: Any, said: str) -> None:
    """No method returns None for an answer that was another one."""
    kind = {"content-type": "text/html"} if isinstance(body, bytes) else {}
    with served(lambda _: (200, kind, body)) as server, package.X(base_url=server.url) as client:
        with pytest.raises(part(package, "errors").DecodeError, match=said) as caught:
            client.a.one()
        assert caught.value.status == 200
        assert isinstance(body, bytes) or caught.value.pointer.startswith("/value")


@pytest.mark.parametrize(
    ("path", "method", "value", "said"),
    [
        ("/one", "get", ["/values"], "finds none of /values"),
        ("/gone", "delete", "/value", "no answer has a body"),
        ("/one", "get", "value", "start with a slash"),
        ("/one", "get", {"at": "/value"}, "expected a text"),
    ],
)
def test_a_place_that_the_document_does_not_have_is_refused(
    path: str, method: str, value: Any, said: str, tmp_path: Path, capsys: Any
) -> None:
    """A release that renames its envelope stops the run."""
    actions = [under(path, method, WORD, value)]
    assert said in refusal(capsys, tmp_path, {path: PATHS[path]}, actions, components=SCHEMAS)
