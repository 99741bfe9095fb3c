"""The one way a text of the document gets into generated code.

Everything a template prints is a name the model made, a number, or went through here. The
results are plain ASCII, hold no line break, and cannot end the literal or comment they are in.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from erpgen.render.layout import WIDTH

_QUOTES = '"""'
_CLOSING_QUOTES = re.compile(r'"{3,}|"+$')
_PLAIN = re.compile(r"[ !#-\[\]-~]*")
_MARKUP = str.maketrans({one: f"\\{one}" for one in "\\`*_{}[]<>|#"})
_BACKTICKS = re.compile(r"`+")


def literal(value: object) -> str:
    """A Python literal for a text, number, truth value, None, or a tuple or mapping of such."""
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, tuple):
        inner = ", ".join(literal(one) for one in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, Mapping):
        pairs = (f"{literal(name)}: {literal(one)}" for name, one in value.items())
        return f"{{{', '.join(pairs)}}}"
    if value is None or isinstance(value, bool | int):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def docstring(paragraphs: Iterable[str], indent: int) -> str:
    """A docstring from its lines, wrapped; the first line of the result is not indented.

    An empty line stays; a line that starts with spaces is a list item and keeps its indent. The
    closing quotes end the last line: a line of their own would be one in thirty of a package.
    """
    margin = " " * indent
    lines = _lines([*paragraphs], WIDTH - indent)
    return "\n".join([*lines[:1], *(f"{margin}{line}".rstrip() for line in lines[1:])])


def escaped(text: str) -> str:
    """Text that may stand inside a triple-quoted string, as printable ASCII where it must be."""
    doubled = text.replace("\\", "\\\\")
    safe = _CLOSING_QUOTES.sub(lambda match: match[0].replace('"', '\\"'), doubled)
    return _shown(safe)


def docline(text: str) -> str:
    """Text on one line inside a docstring that the template opens and closes."""
    return escaped(" ".join(text.split())).rstrip('"\\')


def markdown(text: str) -> str:
    """Text on one line of a Markdown table or list, unable to start markup of its own."""
    one_line = " ".join(text.split())
    if not one_line.isprintable():
        one_line = "".join(one for one in one_line if one.isprintable())
    return one_line.translate(_MARKUP)


def code_span(text: str) -> str:
    """Text as Markdown's inline code; the fence is longer than any run of backticks in it."""
    shown = _shown(text)
    runs = _BACKTICKS.findall(shown)
    fence = "`" * (max(map(len, runs), default=0) + 1)
    margin = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{margin}{shown}{margin}{fence}"


def _shown(text: str) -> str:
    """The text with an escape for each character that has no shape."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else unicode_escape(one) for one in text)


def _lines(paragraphs: list[str], width: int) -> list[str]:
    """The lines of a docstring, its quotes where its words begin and end."""
    last = len(paragraphs) - 1
    quotes = [("" if at else _QUOTES, "" if at < last else _QUOTES) for at in range(last + 1)]
    pairs = zip(paragraphs, quotes, strict=True)
    return [line for one, (before, after) in pairs for line in _wrapped(one, width, before, after)]


@lru_cache(maxsize=8192)
def _wrapped(paragraph: str, width: int, opening: str, closing: str) -> tuple[str, ...]:
    """The lines of a paragraph; documents say much of their text many times."""
    indent = len(paragraph) - len(paragraph.lstrip(" "))
    text, start = escaped(paragraph.strip()) + closing, opening + " " * indent
    if not text:
        return (opening,)
    further = " " * (indent + 4 if indent else 0)
    if "  " not in text:
        return tuple(_filled(text.split(" "), width, start, further))
    lines = textwrap.wrap(  # which keeps blanks that are within a line
        text,
        width,
        initial_indent=start,
        subsequent_indent=further,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return tuple(lines)


def _filled(words: Iterable[str], width: int, first: str, further: str) -> Iterator[str]:
    """What textwrap makes of words, in a third of its time."""
    row = first
    for word in words:
        if row is first:
            row += word
        elif len(row) + 1 + len(word) > width:
            yield row
            row = further + word
        else:
            row = f"{row} {word}"
    yield row


def _quoted(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return f'"{text}"'
    inner = "".join(_character(one) for one in text)
    return f'"{inner}"'


def _character(one: str) -> str:
    if one in {'"', "\\"}:
        return f"\\{one}"
    if one == "\n":
        return "\\n"
    return one if " " <= one <= "~" else unicode_escape(one)


def unicode_escape(one: str) -> str:
    """An escape that Python and TOML both read."""
    code = ord(one)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
