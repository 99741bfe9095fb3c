"""The documentation's pages and the code blocks in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "visma-net-erp"
HOW_TO = ROOT / "docs" / "how-to"
BESIDE = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "specs/README.md")
OPENING = HOW_TO / "index.md"


@dataclass(frozen=True)
class Block:
    """One block of code; an indented one has no language."""

    page: Path
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        inside = self.page.is_relative_to(ROOT)
        return f"{self.page.relative_to(ROOT) if inside else self.page}:{self.line}"


def pages() -> list[Path]:
    """Every page that is kept by hand, those beside the site included."""
    kept = (path for path in (ROOT / "docs").rglob("*.md") if "_build" not in path.parts)
    return sorted([*(ROOT / name for name in BESIDE), *kept])


@cache
def blocks(page: Path) -> Sequence[Block]:
    """The blocks of a page, in order, those in lists and quotations included."""
    return tuple(_blocks(page, page.read_text("utf-8")))


def shown(page: Path, languages: set[str]) -> list[Block]:
    """The blocks in these languages."""
    return [one for one in blocks(page) if one.language in languages]


def _blocks(page: Path, text: str) -> Iterator[Block]:
    for token in MarkdownIt().parse(text):
        if token.type in ("fence", "code_block") and token.map:
            yield Block(page, token.map[0] + 1, token.info.partition(" ")[0], token.content)
