"""What an error answer says, whatever shape its body has.

Seen in the field: a JSON object with a message, a JSON object with a fault code, plain text, a
gateway's HTML page, the JSON of OAuth (RFC 6749 §5.2) and nothing at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from .places import values_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MESSAGE_LIMIT = 500
"""Characters of a body that are quoted in an exception's text; the body itself is kept whole."""


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One fault code of the API that deserves its own exception or advice.

    ``error`` names a class of :mod:`.errors`; empty keeps the class of the status.
    """

    code: str
    error: str = ""
    advice: str = ""


class ErrorRules(msgspec.Struct, frozen=True, kw_only=True):
    """How the API spells its errors: names are tried in order, ignoring case.

    ``messages``, ``codes`` and ``details`` are JSON pointers into the body, of which the first
    that leads to something is used; what one with ``*`` finds goes together. Without them, and
    where they find nothing, it is the names anywhere at the top or in ``error``.
    ``advice`` is added to the message of every error with that status.
    """

    message_fields: tuple[str, ...] = (
        "message",
        "ExceptionMessage",
        "error_description",
        "errorMessage",
        "detail",
        "title",
    )
    code_fields: tuple[str, ...] = ("ExceptionFaultCode", "errorCode", "error", "code")
    messages: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    request_id_headers: tuple[str, ...] = ("x-request-id", "request-id", "x-correlation-id")
    faults: tuple[Fault, ...] = ()
    advice: Mapping[int, str] = {}

    def fault(self, codes: Sequence[str]) -> Fault | None:
        """The first rule for one of these fault codes, None where there is none."""
        return next((fault for fault in self.faults if fault.code in codes), None)


class ErrorBody(msgspec.Struct, frozen=True, kw_only=True):
    """What could be read out of the body of an error answer."""

    codes: tuple[str, ...] = ()
    message: str = ""
    details: tuple[Any, ...] = ()

    @property
    def code(self) -> str | None:
        """The first code, None where there is none."""
        return next(iter(self.codes), None)


def parse_error_body(content: bytes, content_type: str, rules: ErrorRules) -> ErrorBody:
    """Read code and message; never fails, and trusts the bytes more than the content type."""
    text = content.decode("utf-8-sig", "replace").strip()
    if not text:
        return ErrorBody()
    if text[0] in '{["':
        found = _from_json(text, rules)
        if found is not None:
            return found
    if "html" in content_type.lower() or text[:1] == "<":
        return ErrorBody(message=_from_html(text))
    return ErrorBody(message=_shorten(text))


def _from_json(text: str, rules: ErrorRules) -> ErrorBody | None:
    try:
        value: object = msgspec.json.decode(text)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
    placed = ErrorBody(
        codes=tuple(_texts(value, rules.codes)),
        message=_shorten("; ".join(_texts(value, rules.messages))),
        details=_details(value, rules.details),
    )
    found = _by_name(value, text, rules)
    if found is None:
        return placed if placed != ErrorBody() else None
    return ErrorBody(
        codes=placed.codes or found.codes,
        message=placed.message or found.message,
        details=placed.details,
    )


def _texts(value: object, pointers: Sequence[str]) -> list[str]:
    """What stands at the first pointer that leads to texts or numbers, each once."""
    for pointer in pointers:
        found = [said for one in values_at(value, pointer) if (said := _said(one))]
        if found:
            return list(dict.fromkeys(found))
    return []


def _details(value: object, pointers: Sequence[str]) -> tuple[Any, ...]:
    """What stands at the first pointer that leads to something; an array's elements one by one."""
    for pointer in pointers:
        found = [one for one in values_at(value, pointer) if one not in (None, "", [], {})]
        if found:
            return tuple(e for one in found for e in (one if isinstance(one, list) else [one]))
    return ()


def _by_name(value: object, text: str, rules: ErrorRules) -> ErrorBody | None:
    """What stands at well-known names, whatever the API."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, str):
        return ErrorBody(message=_shorten(value))
    if not isinstance(value, dict):
        return None
    found = _from_object(value, rules)
    if value and not found.message:
        # No name of a message is known, but what is there says more than nothing.
        return ErrorBody(message=_shorten(text))
    return found


def _from_object(value: dict[str, Any], rules: ErrorRules) -> ErrorBody:
    nested = value.get("error")
    if isinstance(nested, dict):
        value = {**nested, **{k: v for k, v in value.items() if k != "error"}}
    fields = {name.lower(): item for name, item in value.items()}
    code = _first(fields, rules.code_fields)
    message = _first(fields, rules.message_fields) or code or ""
    return ErrorBody(codes=(code,) if code else (), message=_shorten(message))


def _first(fields: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    for name in names:
        said = _said(fields.get(name.lower()))
        if said:
            return said
    return None


def _said(value: object) -> str:
    """A text or a number as text; empty where it is anything else."""
    plain = isinstance(value, (str, int)) and not isinstance(value, bool)
    return str(value).strip() if plain else ""


def _from_html(text: str) -> str:
    title = re.search(r"<(title|h1)[^<>]*>([^<]{1,300})<", text[:20_000], re.IGNORECASE)
    if not title:
        return "an HTML page"
    from html import unescape  # noqa: PLC0415 - slow to import, seldom needed

    return _shorten(unescape(title[2]))


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MESSAGE_LIMIT else f"{line[: MESSAGE_LIMIT - 1]}…"
