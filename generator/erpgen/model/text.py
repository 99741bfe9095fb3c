"""Documentation text of the document, cleaned for docstrings.

Vendors write HTML entities, tags, XML-doc references and screen paths into descriptions
(``The top part &gt; Customer* &gt; …``). What a reader needs stays; markup goes.
"""

from __future__ import annotations

import html
import re
from functools import lru_cache

_REFERENCE = re.compile(r"<see(?:also)?\s([^<>]{1,1000})>")
_REFERRED = re.compile(r"\s*(?:cref|href|langword)\s*=(.*)", re.DOTALL)
# Markup of HTML and of C#'s documentation comments; what else stands in angle brackets is text.
_INLINE = "a|abbr|b|c|code|em|font|i|paramref|q|s|small|span|strong|sub|sup|tt|typeparamref|u"
_BLOCK = (
    "blockquote|br|caption|center|col|dd|details|div|dl|dt|example|exception|h[1-6]|hr|img|item|"
    "li|list|ol|p|para|param|pre|remarks|returns|section|summary|table|tbody|td|tfoot|th|thead|"
    "tr|ul|value"
)
_TAG = re.compile(rf"</?(?:(?P<inline>{_INLINE})|{_BLOCK})(?:\s[^<>]{{0,300}})?/?>", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\f\v]+")
_BLANK = re.compile(r"\n{3,}")
_SCREEN_STEP = re.compile(r"(?<=\s)>(?=\s)")
_MARKS = frozenset("&<>")
_LONGEST = 4000


def clean(text: object) -> str:
    """Plain text: no entities, tags, control or direction characters; lines kept."""
    return _cleaned(text) if isinstance(text, str) and text else ""


@lru_cache(maxsize=8192)
def _cleaned(text: str) -> str:
    if text.isprintable() and _MARKS.isdisjoint(text):  # a line without markup, as most are
        return _shortened(" ".join(text.split()))
    return _unmarked(text)


def _unmarked(text: str) -> str:
    plain = _unescaped(_unescaped(text.replace("\r\n", "\n").replace("\r", "\n")))
    plain = _REFERENCE.sub(_referred, plain)
    plain = _TAG.sub(lambda match: "" if match["inline"] else " ", plain)
    if not plain.replace("\n", " ").isprintable():
        plain = "".join(map(_printable, plain))
    plain = _with_steps(plain)
    lines = [_SPACE.sub(" ", line).strip() for line in plain.split("\n")]
    return _shortened(_BLANK.sub("\n\n", "\n".join(lines)).strip())


def _unescaped(text: str) -> str:
    """The text with its entities as characters; as it is where one is a number without end."""
    try:
        return html.unescape(text)
    except ValueError:  # more digits than int() takes
        return text


def _referred(reference: re.Match[str]) -> str:
    """The last word of what a reference names: ``Name`` for ``<see cref="T:Some.Name"/>``."""
    attribute = _REFERRED.match(reference[1])
    named = attribute[1].strip().removesuffix("/").strip() if attribute else ""
    named = named.removeprefix(named[:1] if named[:1] in {'"', "'"} else "")
    named = named.removesuffix(named[-1:] if named[-1:] in {'"', "'"} else "")
    told = attribute is not None and not {'"', "'"} & set(named)
    return named.rsplit(".", 1)[-1] if told else reference[0]


def _with_steps(text: str) -> str:
    """The text with the way through screens as vendors write it, ``Customer* > …``, in one sign."""
    first, *others = _SCREEN_STEP.split(text)
    done = [first]
    for other in others:
        after = other.lstrip()
        if not after:
            done.append(f">{other}")
            continue
        before = done[-1].rstrip()
        done[-1] = before.removesuffix("*").rstrip()
        done.append(f" \u203a {after}")
    return "".join(done)


def one_line(text: object) -> str:
    """The text of :func:`clean` on one line."""
    return " ".join(clean(text).split())


def first_sentence(text: object) -> str:
    """What a summary line shows: up to the first full stop that ends a sentence."""
    line = one_line(text)
    match = re.match(r"(.+?[.!?])(?:\s|$)", line)
    return match.group(1) if match else line


def _printable(character: str) -> str:
    """The character, a blank for any kind of space, nothing for what has no shape."""
    if character == "\n" or character.isprintable():
        return character
    return " " if character.isspace() else ""


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 2].rstrip() + " …"
