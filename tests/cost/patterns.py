"""Every regular expression of ours, and texts made to keep each busy."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]  # documented nowhere, kept since 1.6
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_ROOT = Path(__file__).parents[2]
_PACKAGES = {"erpgen": _ROOT / "generator", "runtime": _ROOT / "templates", "tools": _ROOT}
_METHODS = ("match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer")
_UNSAYABLE = "\N{SNOWMAN}"
"""A character that none of the patterns asks for."""


@dataclass(frozen=True)
class Use:
    """A pattern, where it stands, and how it is applied."""

    where: str
    pattern: re.Pattern[Any]
    method: str

    def apply(self, text: str) -> None:
        """Look through the text as our code does."""
        whole = text.encode() if isinstance(self.pattern.pattern, bytes) else text
        found = getattr(self.pattern, self.method)
        if self.method in ("sub", "subn"):
            found(whole[:0], whole)
        elif self.method == "finditer":
            list(found(whole))
        else:
            found(whole)


def uses() -> list[Use]:
    """What ``re`` is given in our sources, and the ways in which each pattern is applied."""
    return [use for path in _sources() for use in _in_module(path)]


def _sources() -> Iterator[Path]:
    for name, folder in _PACKAGES.items():
        yield from sorted((folder / name).rglob("*.py"))


def _in_module(path: Path) -> Iterator[Use]:
    source = path.read_text("utf-8")
    if "import re\n" not in source:
        return
    where = path.relative_to(_ROOT)
    for name, pattern in _compiled(path).items():
        applied = set(re.findall(rf"\b{name}\.(\w+)", source)) & set(_METHODS)
        for method in sorted(applied) or ["search"]:
            yield Use(f"{where}: {name}", pattern, method)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and (found := _inline(node)):
            yield Use(f"{where}:{node.lineno}", *found)


def _compiled(path: Path) -> dict[str, re.Pattern[Any]]:
    root = next(folder for folder in _PACKAGES.values() if path.is_relative_to(folder))
    if path.name == "__main__.py":
        return {}
    module = importlib.import_module(".".join(path.relative_to(root).with_suffix("").parts))
    return {k: v for k, v in vars(module).items() if isinstance(v, re.Pattern)}


def _inline(node: ast.Call) -> tuple[re.Pattern[str], str] | None:
    """The pattern of a call such as ``re.sub("a", …)``."""
    function = node.func
    if not isinstance(function, ast.Attribute) or function.attr not in _METHODS:
        return None
    given = node.args[0] if node.args else None
    if not (isinstance(function.value, ast.Name) and function.value.id == "re"):
        return None
    if not (isinstance(given, ast.Constant) and isinstance(given.value, str)):
        return None
    flags = re.IGNORECASE if "IGNORECASE" in ast.unparse(node) else 0
    return re.compile(given.value, flags), function.attr


@dataclass(frozen=True)
class Adversary:
    """A beginning that the pattern may take, and what goes on after it for as long as wanted."""

    beginning: str
    pump: str

    def text(self, length: int) -> str:
        """The text of about that length."""
        return self.beginning + self.pump * (length // len(self.pump)) + _UNSAYABLE


def adversaries(pattern: re.Pattern[Any]) -> list[Adversary]:
    """What the pattern takes, cut anywhere, over and over, and followed by its own letters."""
    given = pattern.pattern
    written = given.decode() if isinstance(given, bytes) else given
    shapes = _samples(parser.parse(written, pattern.flags & ~re.UNICODE))
    letters = sorted({letter for shape in shapes for letter in shape})
    cuts = sorted({shape[:cut] for shape in shapes for cut in range(len(shape) + 1)}, key=len)
    evenly = cuts[:: max(1, len(cuts) // 12)]
    pairs = [f"{one}{other}" for one in letters[:3] for other in letters[:3] if one != other]
    pumps = [*letters[:: max(1, len(letters) // 8)], *pairs, " ", "\n"]
    again = [Adversary("", cut) for cut in cuts if cut]
    return [*again[:40], *(Adversary(cut, pump) for cut in evenly for pump in pumps)]


def _samples(parsed: Any) -> list[str]:
    """A few texts that the pattern takes, with every branch in one of them."""
    found = [""]
    for code, argument in parsed:
        parts = _sample(code, argument)
        found = [f"{one}{part}" for one in found for part in parts][:12]
    return found


def _sample(code: Any, argument: Any) -> list[str]:
    if code is codes.LITERAL:
        return [chr(argument)]
    if code is codes.IN:
        return [_of_class(argument)]
    if code in (codes.ANY, codes.NOT_LITERAL):
        return ["x"]
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, most, inner = argument
        return [one * max(1, min(least, most)) for one in _samples(inner)]
    if code is codes.BRANCH:
        return [one for branch in argument[1] for one in _samples(branch)]
    if code is codes.SUBPATTERN:
        return _samples(argument[-1])
    if code is codes.ATOMIC_GROUP:
        return _samples(argument)
    return [""]


def _of_class(members: Any) -> str:
    allowed = re.compile("".join(_member(*one) for one in members).join("[]"))
    candidates = " a0A._-/:<>\"'=x\n\t" + "".join(map(chr, range(33, 127)))
    return next((one for one in candidates if allowed.match(one)), _UNSAYABLE)


def _member(code: Any, argument: Any) -> str:
    if code is codes.NEGATE:
        return "^"
    if code is codes.RANGE:
        return f"\\u{argument[0]:04x}-\\u{min(argument[1], 0xFFFF):04x}"
    if code is codes.CATEGORY:
        return (
            {"D": r"\d", "S": r"\s", "W": r"\w"}[str(argument)[9]]
            if "NOT" not in str(argument)
            else {"D": r"\D", "S": r"\S", "W": r"\W"}[str(argument)[13]]
        )
    return f"\\u{min(argument, 0xFFFF):04x}"
