"""From an answer to what the method returns."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from client.example_client import Customer
from runtime.answers.response import read_answer, require_success
from runtime.errors.body import ErrorRules
from runtime.errors.tree import ApiError, DecodeError, NotFoundError, ServerError
from runtime.messages.message import Request, Response
from runtime.operations.operation import Answer, JobRules, Operation

JSON = {"content-type": "application/json"}


def operation(**answers: Answer) -> Operation[Any]:
    """An operation with answers by status (``s200`` is the status 200)."""
    return Operation(
        id="x",
        method="GET",
        path="/",
        resource="r",
        function="f",
        answers={status.removeprefix("s"): answer for status, answer in answers.items()},
    )


CUSTOMER = Answer(kind="json", type=Customer)
ACCEPTED = Answer(kind="json", type=dict[str, str])
FILE = Answer(kind="bytes")


def read(status: int, content: bytes, headers: dict[str, str] = JSON, /, **answers: Answer) -> Any:
    """What the method returns."""
    response = Response(status=status, headers=headers, content=content)
    return read_answer(operation(**answers), response)


def test_the_status_decides_the_type() -> None:
    """An exact status comes before its class, and both before the default."""
    answers = {
        "s200": CUSTOMER,
        "2XX": Answer(kind="json", type=list[int]),
        "default": Answer(kind="text"),
    }
    assert read(200, b'{"name": "A"}', JSON, **answers) == Customer(name="A")
    assert read(201, b"[1]", JSON, **answers) == [1]
    assert read(203, b"[1]", s200=CUSTOMER, default=Answer(kind="text")) == "[1]"


@pytest.mark.parametrize("status", [201, 202, 204, 205])
@pytest.mark.parametrize("body", [b"", b" \r\n"])
def test_an_answer_that_may_be_empty_is_none(status: int, body: bytes) -> None:
    """Whatever the document promises, a status that says all by itself needs no body."""
    declared = {"s201": CUSTOMER, "s202": CUSTOMER, "s204": CUSTOMER, "s205": CUSTOMER}
    assert read(status, body, **declared) is None


@pytest.mark.parametrize("status", [200, 203, 206])
@pytest.mark.parametrize("body", [b"", b" \r\n"])
def test_a_body_that_is_missing_is_a_decode_error(status: int, body: bytes) -> None:
    """JSON was promised and nothing came: that is no null, and the error says so."""
    with pytest.raises(DecodeError, match=f"{status} without a body") as caught:
        read(status, body, **{"2XX": CUSTOMER})
    assert (caught.value.status, caught.value.body) == (status, body)


def test_a_202_is_read_as_any_other_success() -> None:
    """As what is declared for it, else as the answer where it fits; a job's id is no customer."""
    named, queued = b'{"name": "A"}', b'{"id": "1"}'
    assert read(202, named, s200=CUSTOMER).name == "A"
    assert read(202, named, **{"2XX": CUSTOMER}).name == "A"
    assert read(202, named, default=CUSTOMER).name == "A"
    assert read(202, queued, s200=CUSTOMER) is None
    assert read(202, queued, s200=CUSTOMER, s202=ACCEPTED) == {"id": "1"}
    assert read(202, b"%PDF", {"content-type": "application/pdf"}, s200=FILE) == b"%PDF"
    assert read(202, queued, s200=FILE) is None
    assert read(202, b"", {}, s200=FILE) is None


def test_the_202_of_a_call_that_is_queued_is_not_its_answer() -> None:
    """What was only accepted has no answer yet, unless the document says what it has."""
    named = Response(status=202, headers=JSON, content=b'{"name": "A"}')
    for word in ({"background": True}, {"job": JobRules(id="/id")}):
        for status in ("200", "2XX", "default"):
            queued = msgspec.structs.replace(operation(**{status: CUSTOMER}), **word)
            assert read_answer(queued, named) is None
        declared = msgspec.structs.replace(operation(s202=CUSTOMER), **word)
        assert read_answer(declared, named) == Customer(name="A")


def test_an_undeclared_success_is_read_as_a_declared_one_where_it_fits() -> None:
    """An API that answers 201 for 200 still says what it made; what it says else is not guessed."""
    assert read(201, b'{"name": "A"}', s200=CUSTOMER).name == "A"
    assert read(203, b'{"name": "A"}', s201=CUSTOMER).name == "A"
    assert read(207, b'[{"name": "A"}]', s200=CUSTOMER) is None
    assert read(207, b'{"results": []}', s200=CUSTOMER) is None
    assert read(201, b"", s200=CUSTOMER) is None
    assert read(201, b"not JSON", s200=CUSTOMER) is None
    assert read(200, b'{"name": "A"}') is None


FORMS = Answer(
    kind="json",
    type=Customer,
    media_type="application/vnd.shop+json",
    others=(
        Answer(kind="text", media_type="text/csv"),
        Answer(kind="bytes", media_type="application/*"),
    ),
)


@pytest.mark.parametrize(
    ("content_type", "body", "value"),
    [
        ("application/vnd.shop+json; v=2", b'{"name": "A"}', Customer(name="A")),
        ("application/json", b'{"name": "A"}', Customer(name="A")),
        ("text/csv; charset=utf-8", b"name\nA\n", "name\nA\n"),
        ("application/pdf", b"%PDF", b"%PDF"),
    ],
)
def test_the_content_type_chooses_among_the_declared_forms(
    content_type: str, body: bytes, value: object
) -> None:
    """JSON beside CSV beside bytes: each is read as what it is, ranges last."""
    assert read(200, body, {"content-type": content_type}, s200=FORMS) == value


@pytest.mark.parametrize(
    ("content_type", "body", "value"),
    [
        ("application/json", b'{"a": 1}', {"a": 1}),
        ("text/html; charset=utf-8", b"<p>", "<p>"),
        ("application/pdf", b"%PDF", b"%PDF"),
        ("application/pdf", b"", None),
    ],
)
def test_an_open_answer_is_read_as_its_content_type_says(
    content_type: str, body: bytes, value: object
) -> None:
    """Where the document says only that the call is redirected, the target decides."""
    answer = Answer(kind="open")
    assert read(200, body, {"content-type": content_type}, **{"2XX": answer}) == value


def test_bytes_and_text() -> None:
    """Downloads are bytes as they are; texts are decoded as the content type says."""
    assert read(200, b"\x00\xff", s200=Answer(kind="bytes")) == b"\x00\xff"
    assert read(200, b"", s200=Answer(kind="bytes")) == b""
    latin = {"content-type": 'text/plain; charset="ISO-8859-1"'}
    assert read(200, b"\xe6", latin, s200=Answer(kind="text")) == "æ"
    strange = {"content-type": "text/plain; charset=klingon"}
    assert read(200, "æ".encode(), strange, s200=Answer(kind="text")) == "æ"


def test_json_in_another_encoding() -> None:
    """JSON is read in the charset the server names."""
    headers = {"content-type": "application/json; charset=utf-16"}
    assert read(200, '{"name": "Æ"}'.encode("utf-16"), headers, s200=CUSTOMER).name == "Æ"


def test_json_of_no_known_type_is_plain() -> None:
    """An answer that is declared as JSON alone is read as what it is."""
    assert read(200, b'{"a": [1.5]}', s200=Answer(kind="json")) == {"a": [1.5]}


def test_a_body_that_is_not_what_was_promised() -> None:
    """A page of HTML with status 200 is a DecodeError that names operation and status."""
    with pytest.raises(DecodeError) as caught:
        read(200, b"<html>", {"content-type": "text/html"}, s200=CUSTOMER)
    assert caught.value.status == 200
    assert caught.value.body == b"<html>"
    assert caught.value.operation is not None
    assert caught.value.operation.function == "f"


@pytest.mark.parametrize("media", ["text/html", "Text/HTML; charset=utf-8", "application/xml"])
def test_a_page_instead_of_json_is_called_that(media: str) -> None:
    """A gateway's page with a good status is told from JSON that is broken."""
    with pytest.raises(DecodeError) as caught:
        read(200, b"<html>Sign in</html>", {"content-type": media}, s200=CUSTOMER)
    assert "the server answered 200 with" in str(caught.value)
    assert media.partition(";")[0].lower() in str(caught.value)
    assert caught.value.body == b"<html>Sign in</html>"


@pytest.mark.parametrize("media", ["application/json", "application/problem+json", ""])
def test_broken_json_is_called_that(media: str) -> None:
    """Where the type says JSON, or nothing, the fault of the JSON is what is told."""
    with pytest.raises(DecodeError) as caught:
        read(200, b'{"name": ', {"content-type": media}, s200=CUSTOMER)
    assert "with" not in caught.value.reason


@pytest.mark.parametrize(
    ("status", "kind"), [(404, NotFoundError), (500, ServerError), (304, ApiError), (418, ApiError)]
)
def test_everything_but_2xx_is_an_error(status: int, kind: type[ApiError]) -> None:
    """No method returns for an error status."""
    response = Response(status=status, headers={}, content=b'{"message": "no"}')
    request = Request(method="GET", url="https://erp.example/")
    with pytest.raises(kind) as caught:
        require_success(request, response, ErrorRules())
    assert caught.value.status == status
