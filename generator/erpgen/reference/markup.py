"""Texts of the document as Markdown that holds no markup, and types with links to their classes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from string import punctuation

from erpgen.render.literal import code_span

_CODE = re.compile(r"`([^`]+)`")
_NAME = re.compile(r"[A-Za-z_]\w*")
_MARKUP = str.maketrans({one: f"\\{one}" for one in punctuation})
"""CommonMark, section 2.4: any ASCII punctuation may be escaped; extensions know no other."""


def prose(text: str) -> str:
    """Text on one line, unable to start markup of any kind but for code between backticks."""
    line = "".join(one for one in " ".join(text.split()) if one.isprintable())
    parts = _CODE.split(line)  # every second one stood between backticks
    return "".join(
        code_span(part) if number % 2 else part.translate(_MARKUP)
        for number, part in enumerate(parts)
    )


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text; lines within one stay lines."""
    parts = (part.split("\n") for part in text.split("\n\n"))
    lines = ([prose(line) for line in part if line.strip()] for part in parts)
    return ["\\\n".join(part) for part in lines if part]


def fenced(text: str) -> str:
    """A fence that the text cannot end."""
    runs = re.findall("`{3,}", text)
    return "`" * max(3, *(len(run) + 1 for run in runs)) if runs else "```"


class Links:
    """Where the page of each class is."""

    def __init__(self, names: Iterable[str]) -> None:
        self._files: dict[str, str] = {}
        known = sorted(names)
        spellings: dict[str, int] = {}
        for name in known:
            spellings[name.casefold()] = spellings.get(name.casefold(), 0) + 1
        for name in known:
            shared = spellings[name.casefold()] > 1
            self._files[name] = f"{name.lower()}{_capitals(name) if shared else ''}"

    @property
    def files(self) -> Mapping[str, str]:
        """The name of each class's page without its ending; no two differ by capitals alone."""
        return self._files

    def to(self, name: str, shown: str = "", *, above: str = "../") -> str:
        """A link to a class, as the text that is shown."""
        return f"[{prose(shown or name)}]({above}classes/{self._files[name]}.md)"

    def typed(self, annotation: str) -> str:
        """An annotation with links."""
        parts = []
        end = 0
        for match in _NAME.finditer(annotation):
            parts.append(prose_exactly(annotation[end : match.start()]))
            name = match[0]
            parts.append(self.to(name) if name in self._files else prose(name))
            end = match.end()
        return "".join([*parts, prose_exactly(annotation[end:])])


def prose_exactly(text: str) -> str:
    """As :func:`prose`, with the blanks at both ends."""
    return text.translate(_MARKUP)


def _capitals(name: str) -> str:
    """Which letters of a name are capitals, as a number: two names that share the rest differ."""
    bits = "".join("1" if one.isupper() else "0" for one in name)
    return f"-{int(bits, 2):x}"
