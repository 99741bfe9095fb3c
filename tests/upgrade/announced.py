"""Reads MIGRATION.md as people do: which names it announces, under which heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_NAME = re.compile(r"`([^`]+)`")
_MODULE = re.compile(r"not in `(models\.\w+)`: ")

REPLACED, GONE = "Called otherwise", "Gone, with nothing known in their place"
REQUIRED, RETYPED = "Must be given now", "Of another type"
GROWN, MOVED = "Of another class that has all the former had", "In another module of `models`"
DEPRECATED = "Deprecated: they work, and warn"
REORDERED = "Arguments in another order"
ADDRESS = "At another address, where none is given"
"""What stands there is an address, no name."""

TITLES = (REPLACED, REORDERED, GONE, REQUIRED, RETYPED, GROWN, MOVED, DEPRECATED)


def announced(package: Path) -> dict[str, set[str]]:
    """The names by heading; one that stands for another now is left out."""
    found: dict[str, set[str]] = {title: set() for title in TITLES}
    for title, lines in _sections(package):
        found[title] |= {name for line in lines for name in _names(title, line)}
    return found


def unmarked(package: Path) -> set[str]:
    """Names that fit everywhere now, because they became ``Any``."""
    lines = [line for title, lines in _sections(package) for line in lines if title == RETYPED]
    return {name for line in lines if "→ `Any`:" in line for name in _names(RETYPED, line)}


def _sections(package: Path) -> Iterator[tuple[str, list[str]]]:
    text = (package / "MIGRATION.md").read_text("utf-8")
    for part in text.split("\n## ")[1:]:
        title, _, body = part.partition("\n")
        if title != ADDRESS:
            yield title, [line for line in body.splitlines() if line]


def _names(title: str, line: str) -> list[str]:
    if title in {REPLACED, REORDERED}:
        return _NAME.findall(line)[:1]
    if module := _MODULE.search(line):
        return [f"{module[1]}.{name}" for name in _NAME.findall(line[module.end() :])]
    part, _, owners = line.partition(" of ")
    if title == DEPRECATED and owners:
        (short,) = _NAME.findall(part)
        return [_of(owner, short) for owner in _NAME.findall(owners)]
    return _NAME.findall(line.partition(": ")[2])


def _of(owner: str, short: str) -> str:
    return f"{owner[:-2]}({short})" if owner.endswith("()") else f"{owner}.{short}"
