"""From an answer to what the method returns: the status decides the type.

An answer that has no body by its status (204, 205) is None, whatever was declared: many documents
promise a body for 204. So is a 201 or 202 without a body, which only confirms, and an answer with
a 2xx status that the document does not declare. Any other answer without a body where JSON is
declared was lost on its way: DecodeError. ``with_raw_response`` has the bytes of all of them.
"""

from __future__ import annotations

import re
from typing import Any, TypeVar

from ..errors import DecodeError, ErrorRules, error_from_response
from ..messages import Request, Response
from ..operations import Answer, Operation
from ..values import decode_json

T = TypeVar("T")

EMPTY = Answer()

BODILESS = frozenset({204, 205})
CONFIRMING = frozenset({201, 202})
"""Statuses that say all by themselves: made, there by Location; accepted, nothing to show yet."""

_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


def require_success(request: Request, response: Response, rules: ErrorRules) -> Response:
    """The response where its status is 2xx; raises the ApiError of its status otherwise."""
    if 200 <= response.status < 300:
        return response
    raise error_from_response(request, response, rules)


def read_answer(operation: Operation[T], response: Response) -> T:
    """What the operation's method returns for a 2xx answer; raises DecodeError."""
    answer = answer_for(operation, response.status)
    value: Any = None
    if answer.kind == "bytes":
        value = response.content
    elif answer.kind == "text":
        value = _text(response)
    elif answer.kind == "json" and not may_be_empty(operation, response):
        value = read_json(operation, response, Any if answer.type is None else answer.type)
    result: T = value
    return result


def answer_for(operation: Operation[Any], status: int) -> Answer:
    """What is declared for a 2xx status: itself, then its class, then the default."""
    exact = operation.answers.get(str(status))
    if exact is not None or status in {202, *BODILESS}:
        return exact or EMPTY
    return operation.answers.get("2XX") or operation.answers.get("default") or EMPTY


def may_be_empty(operation: Operation[Any], response: Response) -> bool:
    """Whether there is no body, and there need not be one (RFC 9110 §15.3, §9.3.2)."""
    if response.content.strip():
        return False
    return response.status in CONFIRMING or is_bodiless(operation, response)


def is_bodiless(operation: Operation[Any], response: Response) -> bool:
    """Whether the answer has no body by its status or its method."""
    return response.status in BODILESS or operation.method.upper() == "HEAD"


def read_json(operation: Operation[Any], response: Response, kind: Any) -> Any:
    """The body as ``kind``; a DecodeError names the operation and the status."""
    try:
        return decode_json(_utf8(response), kind)
    except DecodeError as error:
        raise DecodeError(
            _reason(error, response),
            pointer=error.pointer,
            model=error.model,
            body=response.content,
            status=response.status,
            operation=operation,
        ) from None


def _reason(error: DecodeError, response: Response) -> str:
    """What is wrong; a page of a proxy or of a sign-in says by its type that it is no JSON."""
    if not response.content.strip():
        return f"the server answered {response.status} without a body"
    media = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if error.pointer or not media or "json" in media:
        return error.reason
    return f"the server answered {response.status} with {media}, not with JSON ({error.reason})"


def _utf8(response: Response) -> bytes:
    charset = _charset(response)
    if charset in {"utf-8", "us-ascii"}:
        return response.content
    return _text(response).encode()


def _text(response: Response) -> str:
    try:
        return response.content.decode(_charset(response), "replace").removeprefix("\ufeff")
    except LookupError:
        return response.content.decode("utf-8", "replace")


def _charset(response: Response) -> str:
    found = _CHARSET.search(response.headers.get("content-type", ""))
    return found[1].lower() if found else "utf-8"
