"""A list as it is answered: cut, counted and laid out as its rule says."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import msgspec

from .places import put, tokens
from .plan import Paging, Rules
from .refusals import RefusalError
from .schemas import Schemas

SKIP = "sandbox-skip"
"""The query parameter of addresses of a next page, where the rule names none."""


class Window(msgspec.Struct, frozen=True, kw_only=True):
    """Which part of a list is asked for; ``after`` is the key that it begins behind."""

    start: int = 0
    size: int
    after: str | None = None


class Cut(msgspec.Struct, frozen=True, kw_only=True):
    """The part of a list that an answer has: ``total`` is of all that match."""

    items: list[Any]
    total: int
    window: Window
    more: bool
    last_key: Any = None


def window_of(rules: Rules, query: Mapping[str, Any], skip: str | None, largest: int) -> Window:
    """What a request asks for; RefusalError 400 where it cannot be meant.

    A size above the largest is cut without a word. A list without a rule comes whole.
    """
    paging = rules.paging
    if paging is None:
        return Window(size=2**62)
    asked = query.get(paging.size) if paging.size else None
    size = largest if asked is None else min(_number(asked, paging.size or ""), largest)
    if size < 1 and paging.style in ("page", "token", "link", "after"):
        raise RefusalError(400, f"{paging.size}: must be 1 or more, and is {size}")
    value = query.get(paging.page) if paging.page else None
    match paging.style:
        case "page":
            return Window(start=_page(paging, value) * size, size=size)
        case "offset":
            return Window(
                start=0 if value is None else _number(value, paging.page or ""), size=size
            )
        case "token":
            return Window(start=0 if value in (None, "") else _of_token(value), size=size)
        case "after":
            return Window(size=size, after=None if value is None else str(value))
        case "link":
            given = skip if skip is not None else (value or 0)
            return Window(start=_number(given, SKIP), size=size)


def _page(paging: Paging, value: Any) -> int:
    first = paging.first if isinstance(paging.first, int) else 1
    number = first if value is None else _number(value, paging.page or "", least=-(2**62))
    if number < first:
        raise RefusalError(400, f"{paging.page}: must be {first} or more, and is {number}")
    return number - first


def _number(value: Any, name: str, least: int = 0) -> int:
    try:
        number = int(str(value))
    except ValueError:
        raise RefusalError(400, f"{name}: {str(value)[:40]!r} is no whole number") from None
    if number < least or number > 2**62:
        raise RefusalError(400, f"{name}: must be {least} or more, and is {str(value)[:40]}")
    return number


def _token(start: int) -> str:
    return base64.urlsafe_b64encode(f"from {start}".encode()).decode().rstrip("=")


def _of_token(token: Any) -> int:
    try:
        text = base64.urlsafe_b64decode(str(token) + "=" * (-len(str(token)) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError):
        text = ""
    if not text.startswith("from ") or not text[5:].isdecimal():
        raise RefusalError(400, "the token of the page is none that was given out")
    return int(text[5:])


class Listing:
    """Lays lists out."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def laid_out(
        self, rules: Rules, cut: Cut, schema: Any, query: Mapping[str, Any], address: str
    ) -> tuple[Any, dict[str, str]]:
        """The body and the headers of a list; ``address`` is that of the request itself."""
        paging = rules.paging
        body = self._around(rules, cut, schema, query)
        headers: dict[str, str] = {}
        if paging is None:
            return body, headers
        size = min(cut.window.size, 2**53)
        inside = paging.items.startswith("/")
        for place, value in ((paging.total, cut.total), (paging.max_size, size)):
            if place is None:
                continue
            if place.startswith("header:"):
                headers[place.removeprefix("header:")] = str(value)
            elif inside or "*" in tokens(place):
                body = put(body, place, value)
        if paging.next and cut.more:
            body = self._with_next(body, headers, paging, cut, address)
        return body, headers

    def _with_next(
        self, body: Any, headers: dict[str, str], paging: Paging, cut: Cut, address: str
    ) -> Any:
        place = paging.next or ""
        end = cut.window.start + len(cut.items)
        value: Any = _token(end)
        if paging.style == "link":
            value = f"{address}{'&' if '?' in address else '?'}{SKIP}={end}"
        elif paging.style == "after":
            value = cut.last_key
        if not place.startswith("header:"):
            return put(body, place, value)
        name = place.removeprefix("header:")
        headers[name] = f'<{value}>; rel="next"' if name.lower() == "link" else quote(str(value))
        return body

    def _around(self, rules: Rules, cut: Cut, schema: Any, query: Mapping[str, Any]) -> Any:
        """What the items stand in, with what it says of the page by the names of the request."""
        paging, place = rules.paging, rules.paging.items if rules.paging else rules.items
        body: Any = put({}, place, cut.items) if place else cut.items
        if not place:
            return body
        properties = self._schemas.properties(schema)
        if paging is not None and paging.page in properties:
            first = paging.first if paging.first is not None else 0
            body[paging.page] = query.get(paging.page or "", first)
        if paging is not None and paging.size in properties and paging.max_size is None:
            body[paging.size] = len(cut.items)
        return body
