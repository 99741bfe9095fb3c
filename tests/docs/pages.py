"""The documentation's pages and the code blocks in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).parents[2]
HOW_TO = ROOT / "docs" / "how-to"
OPENING = HOW_TO / "index.md"
LANGUAGES = {"sh", "python", "toml", "yaml", "text", "console", "json"}

_MARKER = re.compile(r"<!-- not run: (?P<reason>.+?) -->", re.DOTALL)


@dataclass(frozen=True)
class Block:
    """One fenced block; ``reason`` says why it is not run, where it is marked so."""

    page: Path
    line: int
    language: str
    text: str
    reason: str | None

    def __str__(self) -> str:
        inside = self.page.is_relative_to(ROOT)
        return f"{self.page.relative_to(ROOT) if inside else self.page}:{self.line}"


def pages() -> list[Path]:
    """Every page that is kept by hand."""
    kept = (path for path in (ROOT / "docs").rglob("*.md") if "_build" not in path.parts)
    return sorted([ROOT / "README.md", ROOT / "specs" / "README.md", *kept])


@cache
def blocks(page: Path) -> Sequence[Block]:
    """The fenced blocks of a page, in order."""
    return tuple(_blocks(page, page.read_text("utf-8")))


def _blocks(page: Path, text: str) -> Iterator[Block]:
    before: Token | None = None
    for token in MarkdownIt().parse(text):
        if token.type == "fence" and token.map:
            language = token.info.partition(" ")[0]
            yield Block(page, token.map[0] + 1, language, token.content, _reason(before))
        before = token


def _reason(before: Token | None) -> str | None:
    if before is None or before.type != "html_block":
        return None
    found = _MARKER.search(before.content)
    return " ".join(found["reason"].split()) if found else None
