"""JSON text to values, strictly: no duplicate keys, no NaN, no Infinity."""

from __future__ import annotations

import json
import re
from typing import Any

from erpgen.errors import InputError

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]', re.DOTALL)
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


class _DuplicateKeyError(ValueError):
    """An object gives one key twice."""


def parse_json(text: str, where: str) -> Any:
    """The value of a JSON text; InputError with the line where it is none."""
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise InputError(
            f"{where}:{error.lineno}", f"not JSON: {error.msg} (column {error.colno})"
        ) from None
    except _DuplicateKeyError:
        line, key = _find_duplicate(text)
        raise InputError(
            f"{where}:{line}", f"the key {key} is given twice in one object", "keep one of them"
        ) from None
    except RecursionError:
        line = _deepest_line(text)
        raise InputError(
            f"{where}:{line}", "objects and arrays are nested too deep", "flatten it"
        ) from None
    except ValueError as error:
        raise InputError(where, f"not JSON: {error}") from None
    if _SURROGATE_ESCAPE.search(text):
        _refuse_half_characters(value, where)
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise _DuplicateKeyError
    return value


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


def _deepest_line(text: str) -> int:
    """The line on which the most objects and arrays are open."""
    depth = most = place = 0
    for match in _TOKEN.finditer(text):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(match.group(), 0)
        if depth > most:
            most, place = depth, match.start()
    return text.count("\n", 0, place) + 1


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
