"""From an answer to what the method returns: the status decides the type.

An answer that has no body by its status (204, 205) is None, whatever was declared: many documents
promise a body for 204. So is a 201 or 202 without a body, which only confirms, and nothing where
null is declared. Any other answer without a body where JSON is declared was lost on its way:
DecodeError. A 2xx status that the document does not declare is read as a declared one where it
fits, since a server that answers 201 for 200 still says what it made. Not so the 202 of a call that
is queued: nothing is ready yet. The bytes of any answer are in ``with_raw_response``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Literal, TypeVar

import msgspec

from ..errors import DecodeError, ErrorRules, error_from_response
from ..messages import Request, Response, bare, best, is_json
from ..operations import Answer, Operation, Translating
from ..values import decode_json, find_json, pointer_steps, type_name, unset

T = TypeVar("T")

EMPTY = Answer()

JSON = "application/json"

ACCEPTED = 202
BODILESS = frozenset({204, 205})
CONFIRMING = frozenset({201, ACCEPTED})
"""Statuses that say all by themselves: made, there by Location; accepted, nothing to show yet."""

_TEXTS = (str, str | None)

_NO_CHARSET = re.compile(r"(raw[-_.])?unicode[-_.]?escape|undefined|idna|punycode|mbcs|oem")
"""Names that only Python takes for a text's encoding."""

_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


def require_success(request: Request, response: Response, rules: ErrorRules) -> Response:
    """The response where its status is 2xx, or a 3xx that the document declares as an answer.

    Raises the ApiError of its status otherwise, with the body as the document types it.
    """
    operation = request.operation
    if 200 <= response.status < 300:
        return response
    if (
        operation is not None
        and response.status < 400
        and str(response.status) in operation.answers
    ):
        return response
    error = error_from_response(request, response, rules)
    if operation is not None:
        error.parsed = _parsed(operation, response)
    raise error


def read_answer(operation: Operation[T], response: Response) -> T:
    """What the operation's method returns for a successful answer; raises DecodeError."""
    answer = _declared_success(operation, response.status)
    if answer is not None:
        result: T = _read(operation, answer_content(answer, response), response)
        return result
    return _read_undeclared(operation, response)


def answer_content(answer: Answer, response: Response) -> Answer:
    """The form in which an answer came, among those that the document lists."""
    sent = response.headers.get("content-type", "")
    if not answer.others or not sent:
        return answer
    json = is_json(sent)
    # Of equal ranges the one that is read as what came leads.
    forms = sorted((answer, *answer.others), key=lambda one: (one.kind == "json") != json)
    named = any(bare(form.media_type) == bare(sent) for form in forms)
    if json and not named and forms[0].kind == "json":
        return forms[0]  # JSON of another name is still JSON
    chosen = best([form.media_type for form in forms], sent)
    return answer if chosen is None else forms[chosen]


def version_place(operation: Operation[Any], response: Response) -> str:
    """Where an answer says which version its record is; empty where none does."""
    if not operation.version:
        return ""
    return f"{form_of(operation, response).inside}{operation.version}"


def form_of(operation: Operation[Any], response: Response) -> Answer:
    """The form of an answer of which status and headers are known."""
    declared = _declared_success(operation, response.status)
    if declared is None:
        declared = _first_success(operation)
    return answer_content(declared, response)


def _first_success(operation: Operation[Any]) -> Answer:
    return next((one for status, one in operation.answers.items() if status[0] == "2"), EMPTY)


def _declared_success(operation: Operation[Any], status: int) -> Answer | None:
    """As :func:`_declared`; what only says that a call was queued is not its answer."""
    queues = operation.background or operation.job is not None
    if status == ACCEPTED and queues and str(status) not in operation.answers:
        return EMPTY
    return _declared(operation.answers, status)


def _declared(answers: Mapping[str, Answer], status: int) -> Answer | None:
    """What is declared for a status: itself, then its class, then the default."""
    exact = answers.get(str(status))
    if exact is not None:
        return exact
    if status in {304, *BODILESS}:
        return EMPTY
    return answers.get(f"{status // 100}XX") or answers.get("default")


def _read_undeclared(operation: Operation[T], response: Response) -> T:
    """The answer as the document describes its first success, None where it is not that."""
    declared = _first_success(operation)
    form = answer_content(declared, response)
    value: Any = None
    if response.content.strip() and not _tells_of_a_file(form, response):
        with suppress(DecodeError):
            value = _read(operation, form, response)
    result: T = value if _says_something(value) else None  # type: ignore[assignment]
    return result


def _tells_of_a_file(form: Answer, response: Response) -> bool:
    """Whether JSON came with a 202 in place of a file that is not ready."""
    sent = response.headers.get("content-type", "")
    return response.status == ACCEPTED and form.kind == "bytes" and is_json(sent)


def _says_something(value: object) -> bool:
    """Whether it has anything that its class declares: all attributes of answers are optional, so
    a record of another kind decodes, too, and is empty."""
    first = value[0] if isinstance(value, list) and value else value
    if not isinstance(first, msgspec.Struct):
        return True
    return any(not unset(getattr(first, name)) for name in first.__struct_fields__)


def _parsed(operation: Operation[Any], response: Response) -> Any:
    """The body of an error as the document types it; None where it is something else."""
    answer = _declared(operation.errors, response.status)
    if answer is None:
        return None
    form = answer_content(answer, response)
    if form.kind != "xml" and not is_json(response.headers.get("content-type", JSON)):
        return None
    with suppress(DecodeError):
        return _read(operation, form, response)
    return None


def _read(operation: Operation[Any], answer: Answer, response: Response) -> Any:
    kind = _kind_of(response) if answer.kind == "open" else answer.kind
    if kind == "bytes":
        return response.content
    if kind == "text":
        return _text(response)
    if kind == "xml" and answer.xml is not None and not may_be_empty(operation, response):
        return _read_xml(operation, answer, response, answer.xml)
    if kind == "json" and not response.content.strip() and admits_null(answer.type):
        return None
    if kind == "json" and not may_be_empty(operation, response):
        type_ = Any if answer.type is None else answer.type
        if type_ in _TEXTS and bare(response.headers.get("content-type", "")) == "text/plain":
            return _plain_or_json(response)
        return read_inside(operation, response, answer.inside, type_)
    return None


def _plain_or_json(response: Response) -> str:
    """A text where JSON is declared and plain text came: as it is, unless it is a text of JSON."""
    with suppress(DecodeError):
        text: str = decode_json(_utf8(response), str)
        return text
    return _text(response)


def _read_xml(
    operation: Operation[Any], answer: Answer, response: Response, layout: Translating
) -> Any:
    """What XML says, read as the JSON that says the same."""
    if not response.content.strip() or is_json(response.headers.get("content-type", "")):
        return read_json(operation, response, answer.type)
    try:
        content = layout.to_json(response.content)
        return decode_json(content, answer.type)
    except DecodeError as error:
        raise DecodeError(
            error.reason,
            pointer=error.pointer,
            model=type_name(answer.type),
            body=response.content,
            status=response.status,
            operation=operation,
        ) from None


def _kind_of(response: Response) -> Literal["empty", "json", "text", "bytes"]:
    """How to read what the document leaves open: as its Content-Type says."""
    sent = response.headers.get("content-type", "")
    if not response.content:
        return "empty"
    if is_json(sent):
        return "json"
    return "text" if sent.lower().startswith("text/") else "bytes"


def may_be_empty(operation: Operation[Any], response: Response) -> bool:
    """Whether there is no body, and there need not be one (RFC 9110 §15.3, §9.3.2)."""
    if response.content.strip():
        return False
    return response.status in CONFIRMING or is_bodiless(operation, response)


def is_bodiless(operation: Operation[Any], response: Response) -> bool:
    """Whether the answer has no body by its status or its method."""
    return response.status in BODILESS or operation.method.upper() == "HEAD"


def admits_null(kind: Any) -> bool:
    """Whether the document lets a value be null, which some servers say by saying nothing."""
    return type(None) in getattr(kind, "__args__", ())


def read_inside(operation: Operation[Any], response: Response, pointer: str, kind: Any) -> Any:
    """What stands in the body at a pointer, as ``kind``; raises DecodeError, too, where nothing
    does."""
    if not pointer:
        return read_json(operation, response, kind)
    content = find_json(_utf8(response), pointer_steps(pointer))
    if content is None:
        read_json(operation, response, Any)  # says so where that is no JSON at all
        raise DecodeError(
            "there is nothing at this place",
            pointer=pointer,
            model=type_name(kind),
            body=response.content,
            status=response.status,
            operation=operation,
        )
    headers = {**response.headers, "content-type": "application/json"}
    try:
        return read_json(
            operation, msgspec.structs.replace(response, content=content, headers=headers), kind
        )
    except DecodeError as error:
        error.pointer = f"{pointer}{error.pointer}"
        error.body = response.content
        raise


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
    return _text(response).encode("utf-8", "replace")


def _text(response: Response) -> str:
    try:
        text = response.content.decode(_charset(response), "replace")
    except (LookupError, ValueError):
        text = response.content.decode("utf-8", "replace")
    return text.removeprefix("\ufeff")


def _charset(response: Response) -> str:
    found = _CHARSET.search(response.headers.get("content-type", ""))
    charset = found[1].lower() if found else "utf-8"
    return "utf-8" if _NO_CHARSET.fullmatch(charset) else charset
