"""Every body shape of an error gives a typed error that says what can be known."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.errors import tree as errors
from runtime.errors.body import ErrorRules, Fault, parse_error_body
from runtime.errors.tree import (
    ApiError,
    AuthenticationError,
    BackgroundTimeout,
    BadRequestError,
    ErpError,
    LicenseError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    TransportError,
    error_from_response,
)
from runtime.messages.message import Request, Response
from sending import OPERATION

REQUEST = Request(method="GET", url="https://api.example/x", operation=OPERATION)
RULES = ErrorRules(
    request_id_headers=("X-Api-Request-Id",),
    faults=(Fault(code="12027", error="LicenseError", advice="Check role, tenant and licence."),),
    advice={401: "Is it the tenant of the company?"},
)


def error(status: int, body: bytes = b"", **headers: str) -> ApiError:
    """The error for an answer; header names are written with underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    answer = Response(status=status, headers=named, content=body)
    return error_from_response(REQUEST, answer, RULES)


@pytest.mark.parametrize(
    ("body", "content_type", "code", "message"),
    [
        (b'{"message":"Already released."}', "application/json", None, "Already released."),
        (
            b'{"ExceptionType":"IPPException","ExceptionMessage":"No.","ExceptionFaultCode":"7",'
            b'"ExceptionMessageID":"7_x","ExceptionDetails":""}',
            "application/json",
            "7",
            "No.",
        ),
        (b'{"exceptionfaultcode":7,"exceptionmessage":"No."}', "text/plain", "7", "No."),
        (b"  Plain\n words ", "text/plain", None, "Plain words"),
        (b"Plain words", "application/json", None, "Plain words"),
        (
            b"<html><head><title>502 Bad &amp; Gateway</title>",
            "text/html",
            None,
            "502 Bad & Gateway",
        ),
        (b"<!DOCTYPE html><body><h1>Oops</h1>", "application/json", None, "Oops"),
        (b"<html></html>", "", None, "an HTML page"),
        (
            b'{"error":"invalid_scope","error_description":"Unknown."}',
            "application/json",
            "invalid_scope",
            "Unknown.",
        ),
        (b'{"error":{"code":9,"message":"Nested."}}', "application/json", "9", "Nested."),
        (b'[{"message":"In a list."}]', "application/json", None, "In a list."),
        (b'"A JSON string."', "application/json", None, "A JSON string."),
        (b'\xef\xbb\xbf{"message":"With a mark."}', "application/json", None, "With a mark."),
        (b'{"message":"cut o', "application/json", None, '{"message":"cut o'),
        (b"{}", "application/json", None, ""),
        (b"[]", "application/json", None, "[]"),
        (b"null", "application/json", None, "null"),
        (b"", "text/html", None, ""),
        (b"\xff\xfe\x00", "text/plain", None, "\ufffd\ufffd\x00"),
        (
            b'{"message":null,"code":true}',
            "application/json",
            None,
            '{"message":null,"code":true}',
        ),
        (
            b'{"errors":\n [{"field":"name"}]}',
            "application/json",
            None,
            '{"errors": [{"field":"name"}]}',
        ),
    ],
)
def test_every_shape_is_read(
    body: bytes, content_type: str, code: str | None, message: str
) -> None:
    """Code and message are found whatever the content type claims."""
    found = error(400, body, content_type=content_type)
    assert (found.code, found.message, found.body) == (code, message, body)
    assert type(found) is BadRequestError


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (410, "GoneError"),
        (412, "PreconditionFailedError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (503, "ServerError"),
        (599, "ServerError"),
        (418, "ApiError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    """One class a status, ServerError for 5xx, ApiError for what has none."""
    assert type(error(status)) is getattr(errors, name)


def test_a_declared_fault_code_has_its_class_and_advice() -> None:
    """A known code decides over the status, and its advice is part of the text."""
    body = b'{"ExceptionMessage":"No license for this company.","ExceptionFaultCode":"12027"}'
    found = error(401, body, x_api_request_id="r-1")
    assert type(found) is LicenseError
    assert (found.status, found.code, found.request_id) == (401, "12027", "r-1")
    assert str(found) == (
        "401 [12027] in customer.get (GET https://api.example/x): No license for this company. "
        "Check role, tenant and licence. (request id r-1)"
    )


def test_a_status_may_have_advice_of_its_own() -> None:
    """A 401 says what to check even with an empty body."""
    found = error(401)
    assert type(found) is AuthenticationError
    assert str(found) == (
        "401 in customer.get (GET https://api.example/x): no message. "
        "Is it the tenant of the company?"
    )


def test_a_rule_that_names_an_unknown_class_keeps_the_statuses() -> None:
    """A misspelt class in the rules does not hide the error."""
    rules = ErrorRules(faults=(Fault(code="1", error="NoSuchError", advice="Do."),))
    answer = Response(status=500, headers={}, content=b'{"code":1}')
    found = error_from_response(REQUEST, answer, rules)
    assert type(found) is ServerError
    assert found.advice == "Do."


def test_a_rate_limit_says_how_long_to_wait() -> None:
    """``retry_after`` is in seconds, None where the server said nothing."""
    limited = error(429, retry_after="411")
    assert isinstance(limited, RateLimitError)
    assert limited.retry_after == 411.0
    silent = error(429)
    assert isinstance(silent, RateLimitError)
    assert silent.retry_after is None


def test_a_long_body_is_shortened_in_the_text_and_whole_in_the_attribute() -> None:
    """Megabytes of HTML do not end up in a log line."""
    found = error(500, b"x" * 100_000)
    assert len(str(found)) < 800
    assert len(found.body) == 100_000


@given(st.binary(), st.text())
def test_no_body_breaks_the_reading(body: bytes, content_type: str) -> None:
    """Whatever bytes come, reading them gives a text and never an exception."""
    found = parse_error_body(body, content_type, RULES)
    assert len(found.message) <= 500


def test_deeply_nested_bodies_are_read_as_text() -> None:
    """A body that is nested without end is no crash."""
    assert error(400, b"[" * 100_000).message.startswith("[[[")


@pytest.mark.parametrize(
    "original",
    [
        error(400, b'{"message":"m"}'),
        errors.AuthError("m", code="c", status=400),
        errors.ConnectError("m", operation=OPERATION),
        errors.RequestTimeoutError("m", phase="read"),
        errors.DecodeError("m", pointer="/a", model="M", body=b"x", status=200),
        errors.BackgroundTimeout("m", job_id="1", state="Started"),
        errors.ConfigurationError("m"),
    ],
)
def test_errors_can_be_copied_and_sent_between_processes(original: ErpError) -> None:
    """Copying and pickling keep class, text and attributes."""
    for twin in (copy.copy(original), pickle.loads(pickle.dumps(original))):
        assert type(twin) is type(original)
        assert str(twin) == str(original)
        assert vars(twin).keys() == vars(original).keys()


def test_the_tree_is_one_and_timeouts_are_timeouts() -> None:
    """Everything is an ErpError, and both time-outs are also Python's own."""
    exported = [getattr(errors, name) for name in errors.__all__]
    classes = [item for item in exported if isinstance(item, type)]
    assert len(classes) == len(exported) - 1
    assert all(issubclass(item, ErpError) for item in classes)
    assert issubclass(RequestTimeoutError, TimeoutError)
    assert issubclass(BackgroundTimeout, TimeoutError)
    assert issubclass(RequestTimeoutError, TransportError)
