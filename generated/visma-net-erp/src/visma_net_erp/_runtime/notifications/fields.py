"""The body of a notification, and what stands where in it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from ..errors import DecodeError, values_at

LARGEST_BODY = 1024 * 1024
"""Bytes; a notification has a few hundred, and the address is open to the world."""


class WebhookRules(msgspec.Struct, frozen=True, kw_only=True):
    """Where the API says what: places tried in order.

    A place is a member of the body (``eventType``), a JSON pointer into it (``/meta/type``), both
    whatever their case, or a header of the request (``header:X-Event``).
    """

    event: tuple[str, ...] = ()
    action: tuple[str, ...] = ()
    resource: tuple[str, ...] = ()
    tenant: tuple[str, ...] = ()
    id: tuple[str, ...] = ()
    state: tuple[str, ...] = ()
    content: tuple[str, ...] = ()


def body_of(body: bytes | str) -> bytes:
    """The bytes of a request's body."""
    return body.encode("utf-8", "replace") if isinstance(body, str) else body


def read_body(content: bytes, headers: Mapping[str, str]) -> object:
    """The JSON of a request's body; raises DecodeError where it is none."""
    given = {str(name).lower(): str(value).lower() for name, value in headers.items()}
    if len(content) > LARGEST_BODY:
        raise DecodeError(f"more than {LARGEST_BODY} bytes", model="Notification")
    if given.get("content-encoding", "identity") not in ("", "identity"):
        raise DecodeError("an encoded body: decode it first", model="Notification", body=content)
    if "json" not in given.get("content-type", "json"):
        raise DecodeError("the content type is not JSON", model="Notification", body=content)
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise DecodeError(str(error), model="Notification", body=content) from None


def fields_of(value: object, content: bytes) -> dict[str, object]:
    """The members of what must be an object; raises DecodeError."""
    if not isinstance(value, dict):
        raise DecodeError("expected an object", model="Notification", body=content)
    return value


def text_at(fields: dict[str, object], headers: Mapping[str, str], places: tuple[str, ...]) -> str:
    """The first text or number that stands at one of the places; empty where none does."""
    found = (_at(fields, headers, place) for place in places)
    return next(
        (
            str(value)
            for value in found
            if isinstance(value, (str, int)) and not isinstance(value, bool) and value
        ),
        "",
    )


def _at(fields: dict[str, object], headers: Mapping[str, str], place: str) -> object:
    if place.startswith("header:"):
        wanted = place.removeprefix("header:").lower()
        return next((text for name, text in headers.items() if str(name).lower() == wanted), None)
    return next(iter(values_at(fields, place if place.startswith("/") else f"/{place}")), None)
