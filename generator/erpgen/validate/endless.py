"""Schemas that lead back to themselves without a step into the value: no validator ends on them.

A base that offers its variants in ``oneOf``, and is part of each in ``allOf``, is such a schema;
documents of many tools have it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from erpgen.document import JsonObject
from erpgen.lenient import mapping, sequence
from erpgen.normalise.targets import Dangling, locate

_ALONE = ("not", "if", "then", "else")
_LISTS = ("allOf", "oneOf", "anyOf")
_NAMED = (("components", "schemas"), ("definitions",))


class Endless:
    """The schemas of one document from which such a circle is reached."""

    def __init__(self, content: JsonObject) -> None:
        self._content = content

    def __contains__(self, schema: object) -> bool:
        return bool(self._circular) and any(id(one) in self._circular for one in self._all(schema))

    @cached_property
    def _circular(self) -> set[int]:
        """One schema of each circle, by identity."""
        found: set[int] = set()
        done: set[int] = set()
        for keys in _NAMED:
            named: Any = self._content
            for key in keys:
                named = mapping(mapping(named).get(key))
            for schema in named.values():
                self._follow(schema, found, done)
        return found

    def _follow(self, schema: Any, found: set[int], done: set[int]) -> None:
        """Go down from a schema, and note where the way leads back to one that it came from."""
        above: set[int] = set()
        waiting = [(schema, False)]
        while waiting:
            node, left = waiting.pop()
            if left:
                above.discard(id(node))
                done.add(id(node))
            elif id(node) in above:
                found.add(id(node))
            elif id(node) not in done and isinstance(node, Mapping):
                above.add(id(node))
                waiting.append((node, True))
                waiting.extend((one, False) for one in self._in_place(node))

    def _in_place(self, node: Mapping[str, Any]) -> Iterator[Any]:
        """The schemas that judge the same value."""
        yield from self._behind(node)
        for word in _LISTS:
            yield from sequence(node.get(word))
        yield from (node[word] for word in _ALONE if word in node)
        yield from mapping(node.get("dependentSchemas")).values()

    def _behind(self, node: Mapping[str, Any]) -> Iterator[Any]:
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/"):
            try:
                yield locate(self._content, reference)[0]
            except Dangling:
                return

    def _all(self, schema: object) -> Iterator[Any]:
        """The schema and everything that it leads to."""
        seen: set[int] = set()
        waiting = [schema]
        while waiting:
            node = waiting.pop()
            if isinstance(node, list):
                waiting.extend(node)
            if not isinstance(node, Mapping) or id(node) in seen:
                continue
            seen.add(id(node))
            yield node
            waiting.extend(node.values())
            waiting.extend(self._behind(node))
