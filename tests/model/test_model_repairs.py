"""Operations whose documents leave something out, or say what nobody could send."""

from __future__ import annotations

from typing import Any

import pytest

from erpgen.model.types import AnswerKind, BodyKind, Operation, Scalar, ScalarType, UnionType
from model.building import answering, built, operation, operations, record, ref, sending, struct

TEXT = {"type": "string"}


def parameter(name: str, place: str = "query", **fields: Any) -> dict[str, Any]:
    """A parameter of a plain text."""
    return {"name": name, "in": place, "schema": TEXT, **fields}


def only(path: str, node: dict[str, Any], method: str = "get") -> Operation:
    """The one operation of a document."""
    (found,) = operations(built({path: {method: node}}))
    return found


def arguments(found: Operation) -> list[tuple[str, str, bool]]:
    """Name, place and whether it is required, of each argument."""
    return [(one.python, one.location.value, one.required) for one in found.parameters]


def test_a_placeholder_that_nobody_declared_is_a_text() -> None:
    """The operation can be called all the same."""
    found = only("/shops/{shop}/items/{no}", operation(parameters=[parameter("no", "path")]))
    assert arguments(found) == [("shop", "path", True), ("no", "path", True)]


def test_a_path_parameter_without_a_place_is_no_argument() -> None:
    """It could never be sent."""
    assert arguments(only("/items", operation(parameters=[parameter("no", "path")]))) == []


def test_a_query_spelled_in_the_path_is_that_parameter() -> None:
    """A placeholder behind a question mark is not a second argument."""
    found = only("/items?q={q}", operation(parameters=[parameter("q", required=True)]))
    assert arguments(found) == [("q", "query", True)]
    assert arguments(only("/items?q={term}", operation())) == [("term", "path", True)]


def test_a_parameter_without_a_name_is_left_out_and_said() -> None:
    """It stands for nothing on the wire."""
    result = built({"/x": {"get": operation(parameters=[parameter("", "header"), parameter("a")])}})
    assert arguments(operations(result)[0]) == [("a", "query", False)]
    assert [one.code for one in result.diagnostics] == ["nameless-parameter"]


@pytest.mark.parametrize(
    "name", ["Accept", "content-type", "Authorization", "Host", "Content-Length", "connection"]
)
def test_what_the_client_sends_itself_is_no_argument(name: str) -> None:
    """Headers of the message, and those that OpenAPI tells to ignore."""
    assert arguments(only("/x", operation(parameters=[parameter(name, "header")]))) == []


@pytest.mark.parametrize(
    ("listed", "kind", "sent"),
    [
        (["text/json", "application/json"], BodyKind.JSON, "application/json"),
        (["application/xml", "text/json"], BodyKind.JSON, "text/json"),
        (["application/vnd.shop+json; v=1"], BodyKind.JSON, "application/vnd.shop+json; v=1"),
        (["*/*"], BodyKind.JSON, "application/json"),
        (["text/csv", "application/x-www-form-urlencoded"], BodyKind.FORM, None),
        (["application/pdf"], BodyKind.BYTES, "application/pdf"),
    ],
)
def test_a_body_is_sent_under_the_type_it_was_declared_with(
    listed: list[str], kind: BodyKind, sent: str | None
) -> None:
    """JSON before forms before text before bytes, and no type that nobody mentioned."""
    content = {name: {"schema": record(a=TEXT)} for name in listed}
    body = only("/x", operation(requestBody={"content": content}), "post").body
    assert body is not None
    assert (body.kind, body.media_type) == (kind, sent or "application/x-www-form-urlencoded")


def test_a_method_returns_what_any_of_its_answers_is() -> None:
    """Each status has its own type; objects stay apart, since the status tells which it is."""
    responses = {
        **answering(record(a=TEXT), "200")["responses"],
        **answering(record(b=TEXT), "207")["responses"],
        "204": {"description": "Nothing."},
    }
    found = only("/x", operation(responses=responses))
    assert isinstance(found.returns, UnionType)
    assert len(found.returns.members) == 3
    assert found.returns.members[-1] == ScalarType(Scalar.NULL)
    assert [one.kind for one in found.answers].count(AnswerKind.JSON) == 2


def test_a_body_that_is_optional_can_be_left_out() -> None:
    """Only what the document requires is required."""
    needed = only("/x", sending(record(a=TEXT)), "post").body
    free = only("/x", operation(requestBody={"content": {"application/json": {}}}), "post").body
    assert needed is not None
    assert free is not None
    assert (needed.required, free.required) == (True, False)


def test_arguments_of_the_path_come_as_the_path_has_them() -> None:
    """They are given by position, so the order in which a release lists them must not matter."""
    path = "/orders/{kind}/{no}"
    listed = [parameter("q"), parameter("no", "path"), parameter("kind", "path")]
    expected = [("kind", "path", True), ("no", "path", True), ("q", "query", False)]
    assert arguments(only(path, operation(parameters=listed))) == expected
    assert arguments(only(path, operation(parameters=listed[::-1]))) == expected


def test_an_answer_that_may_be_null_says_so() -> None:
    """Null as a whole answer decodes, where the document allows it."""
    found = only("/items", answering({"type": ["string", "null"]}))
    assert found.returns == UnionType((ScalarType(Scalar.STRING), ScalarType(Scalar.NULL)))


def test_what_the_server_alone_sets_is_not_demanded_of_callers() -> None:
    """A read-only property may be required, but only of answers (OpenAPI 3.0, Schema Object)."""
    item = record(["id", "name"], id={**TEXT, "readOnly": True}, name=TEXT)
    result = built({"/items": {"post": sending(ref("Item"))}}, {"Item": item})
    assert {one.wire: one.required for one in struct(result, "Item").properties} == {
        "id": False,
        "name": True,
    }
