"""JSON text to values, strictly: no duplicate keys, no NaN, no Infinity."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any

from erpgen.errors import InputError
from erpgen.load.depth import check_json_depth
from erpgen.numerals import remembering

if TYPE_CHECKING:
    from erpgen.load.limits import Limits

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"?|[{}\[\]:,]', re.DOTALL)
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_COMMA_AT_END = re.compile(r",\s*\Z")
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


class _DuplicateKeyError(ValueError):
    """An object gives one key twice."""


def parse_json(text: str, where: str, limits: Limits) -> Any:
    """The value of a JSON text; InputError with the line where it is none."""
    check_json_depth(text, where, limits.depth)
    try:
        value = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_refuse_constant,
            parse_float=_fraction,
        )
    except json.JSONDecodeError as error:
        raise _no_json(error, where) from None
    except _DuplicateKeyError:
        line, key = _find_duplicate(text)
        raise InputError(
            f"{where}:{line}", f"the key {key} is given twice in one object", "keep one of them"
        ) from None
    except ValueError as error:
        raise InputError(where, f"not JSON: {error}") from None
    if _SURROGATE_ESCAPE.search(text):
        _refuse_half_characters(value, where)
    return value


def _no_json(error: json.JSONDecodeError, where: str) -> InputError:
    """The refusal; a trailing comma is told in our words, since Pythons differ on its place."""
    place = error.pos
    if error.doc[place : place + 1] in ("}", "]") and (
        before := _COMMA_AT_END.search(error.doc, 0, place)
    ):
        place = before.start()
    if comma := _TRAILING_COMMA.match(error.doc, place):
        line = error.doc.count("\n", 0, place) + 1
        what = f"not JSON: a comma stands before the closing {comma[1]}"
        return InputError(f"{where}:{line}", what, "leave it out")
    return InputError(f"{where}:{error.lineno}", f"not JSON: {error.msg} (column {error.colno})")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise _DuplicateKeyError
    return value


def _fraction(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text} is too large a number")
    return remembering(value, text)


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")


def _refuse_half_characters(value: Any, where: str) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        half = ascii(error.object[error.start]).strip("'")
        raise InputError(
            where, f"a string holds half a character ({half})", "write both halves of the pair"
        ) from None


def _find_duplicate(text: str) -> tuple[int, str]:
    """Line and spelling of the first key that its object has already."""
    stack: list[set[str]] = []
    key_place: tuple[int, str] | None = None
    for match in _TOKEN.finditer(text):
        mark = match.group()
        if mark in "{[":
            stack.append(set())
        elif mark in "}]":
            stack.pop()
        elif mark == ":" and key_place:
            start, spelling = key_place
            if (key := json.loads(spelling)) in stack[-1]:
                return text.count("\n", 0, start) + 1, spelling
            stack[-1].add(key)
        key_place = (match.start(), mark) if mark[0] == '"' else None
    return 1, "?"
