"""How deep a text nests, told before a parser reads it: parsers have limits of their own."""

from __future__ import annotations

import re

from erpgen.errors import InputError
from erpgen.pointer import join

_OPEN_OR_CLOSE = bytes.maketrans(b"[]{}", b"()()")
_NOT_A_MARK = bytes(set(range(256)) - set(b'[]{}"'))
_NEITHER_BRACKET_NOR_LINE = re.compile(r"[^\[\]{}\n]+")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}:,]', re.DOTALL)
_CURE = "flatten it"


def too_deep(depth: int) -> tuple[str, str]:
    """What is wrong with a document that nests deeper than it may, and the cure."""
    return f"nested deeper than {depth} levels", _CURE


def check_json_depth(text: str, where: str, depth: int) -> None:
    """InputError with the pointer of what nests deeper than ``depth`` objects and arrays.

    Up to the place where a text stops being JSON, brackets outside strings are what a parser sees.
    """
    if _surely_flatter(text, depth):
        return
    if pointer := _first_below(text, depth):
        raise InputError(f"{where}{pointer}", *too_deep(depth))


def _first_below(text: str, depth: int) -> str | None:
    """The pointer of the first object or array below that many others, read off the brackets."""
    way: list[str | int] = []
    last = ""
    for token in _TOKEN.finditer(text):
        match mark := token[0]:
            case "{" | "[":
                if len(way) == depth:
                    return join("#", *way)
                way.append(0)
            case "}" | "]":
                del way[-1:]
            case ":" if way:
                way[-1] = last[1:-1]
            case "," if way and isinstance(step := way[-1], int):
                way[-1] = step + 1
        last = mark
    return None


def _surely_flatter(text: str, depth: int) -> bool:
    """Whether taking away the innermost pairs leaves nothing after ``depth`` rounds."""
    plain = text.replace("\\\\", "").replace('\\"', "") if "\\" in text else text
    kept = plain.encode(errors="replace").translate(_OPEN_OR_CLOSE, _NOT_A_MARK)
    marks = b"".join(kept.split(b'"')[::2])
    for _ in range(depth):
        if not marks:
            break
        marks = marks.replace(b"()", b"")
    return not marks


def nests_within_a_line(text: str, depth: int) -> bool:
    """Whether more than ``depth`` brackets may be open within one line of YAML.

    A parser reads ahead within a line, since what begins there may turn out to be a key (YAML
    1.2.2, section 7.4.2), and so meets a limit of its own before it tells of the first bracket.
    Brackets in scalars and comments count too, so this is an upper bound.
    """
    lines = _NEITHER_BRACKET_NOR_LINE.sub("", text).splitlines()
    return any(len(line) > depth and _deepest(line) > depth for line in lines)


def _deepest(marks: str) -> int:
    level = deepest = 0
    for mark in marks:
        level = max(level + _step(mark), 0)
        deepest = max(deepest, level)
    return deepest


def _step(mark: str) -> int:
    if mark in ("[", "{"):
        return 1
    return -1 if mark in ("]", "}") else 0
