"""Check that every link inside a built site leads somewhere; nothing is fetched."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ATTRIBUTES = ("href", "src")


class _Page(HTMLParser):
    """The links and the anchors of one page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = {""}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the tag leads to and what leads to it."""
        for name, value in attrs:
            if name in ATTRIBUTES and value:
                self.links.append(value)
            elif name in ("id", "name") and value:
                self.anchors.add(value)


def broken(site: Path) -> Iterator[str]:
    """One line for each link to a file or anchor that is not there."""
    for path in sorted(site.rglob("*.html")):
        for link in _page(path).links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if target.is_dir():
                target /= "index.html"
            if not target.exists():
                yield f"{path.relative_to(site)}: {link}: no such file"
            elif target.suffix == ".html" and not _has(target, unquote(parts.fragment)):
                yield f"{path.relative_to(site)}: {link}: no such place on the page"


def _has(page: Path, anchor: str) -> bool:
    return anchor in _page(page).anchors


@cache
def _page(path: Path) -> _Page:
    return _Page(path.read_text("utf-8"))


def main() -> int:
    """Print what is broken; 1 where anything is."""
    found = list(broken(Path(sys.argv[1])))
    print("\n".join(found) or "every internal link leads somewhere")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
