"""Names of generic types as tools write them, put into words: ``Page<Item>`` is ``Page Of Item``.

.NET writes ``Shop.Page`1[[Shop.Item, Shop, Version=1.0.0.0]]`` (the assembly-qualified names of
``Type.AssemblyQualifiedName``), springfox ``Page«Item»``, others ``Page[Item]`` or ``Page<Item>``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_PIECE = re.compile(r"[\[\]<>«»,]|[^\[\]<>«»,]+")
_CLOSING = {"[": "]", "<": ">", "«": "»"}
_ARITY = re.compile(r"`\d+")


@dataclass(slots=True)
class _Open:
    """A bracket that is still open: what stands before it, and what it holds so far."""

    before: str
    closing: str
    parts: list[str] = field(default_factory=lambda: [""])

    def closed(self) -> str:
        """The whole in words. In a bracket after nothing, what follows the type is its assembly."""
        parts = [part.strip() for part in self.parts]
        if not self.before:
            return parts[0]
        if not any(parts):
            return f"{self.before} Array"
        return f"{self.before} Of {' And '.join(filter(None, parts))}"


def in_words(name: str) -> str | None:
    """The name of a generic type in words, without namespaces; None where it is no such name."""
    if not any(bracket in name for bracket in _CLOSING):
        return None
    whole = _Open("", "")
    stack = [whole]
    for piece in _PIECE.findall(name):
        inner = stack[-1]
        if piece in _CLOSING:
            before, inner.parts[-1] = inner.parts[-1].strip(), ""
            stack.append(_Open(before, _CLOSING[piece]))
        elif piece == inner.closing:
            stack.pop()
            stack[-1].parts[-1] += inner.closed()
        elif piece == "," and len(stack) > 1:
            inner.parts.append("")
        elif piece in _CLOSING.values() or piece == ",":
            return None
        else:
            inner.parts[-1] += _plain(piece)
    return whole.parts[0] if len(stack) == 1 else None


def _plain(piece: str) -> str:
    """A type's own name: no namespace, no number of parameters."""
    return _ARITY.sub("", piece).rpartition(".")[2]
