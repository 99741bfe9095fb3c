"""erpgen's own checks, over the one form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from erpgen.pointer import tokens
from erpgen.validate.checks import CHECKS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from erpgen.diagnostics import Diagnostic
    from erpgen.document import JsonObject, NormalisedDocument


def validate(normalised: NormalisedDocument) -> tuple[Diagnostic, ...]:
    """What the checks find, in document order; the findings of normalising are not repeated."""
    found = [diagnostic for check in CHECKS for diagnostic in check(normalised.content)]
    return in_document_order(normalised.content, found)


def in_document_order(
    content: JsonObject, diagnostics: Iterable[Diagnostic]
) -> tuple[Diagnostic, ...]:
    """The diagnostics by where their pointers stand in ``content``, each only once."""
    order = _Order(content)
    return tuple(sorted(dict.fromkeys(diagnostics), key=lambda one: (order.of(one.pointer), one)))


class _Order:
    """Positions of pointers; those of each object are counted once."""

    def __init__(self, content: JsonObject) -> None:
        self._content = content
        self._positions: dict[int, dict[str, int]] = {}

    def of(self, pointer: str) -> tuple[int, ...]:
        """Position at each level; what is missing comes after everything beside it."""
        node: Any = self._content
        found: list[int] = []
        for token in tokens(pointer):
            if isinstance(node, dict) and token in node:
                found.append(self._position(node, token))
                node = node[token]
            elif isinstance(node, list) and token.isdecimal() and int(token) < len(node):
                found.append(int(token))
                node = node[int(token)]
            else:
                found.append(len(node) if isinstance(node, dict | list) else 0)
                break
        return tuple(found)

    def _position(self, node: JsonObject, token: str) -> int:
        if id(node) not in self._positions:
            self._positions[id(node)] = {key: index for index, key in enumerate(node)}
        return self._positions[id(node)][token]
