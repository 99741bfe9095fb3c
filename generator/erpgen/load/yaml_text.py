"""YAML text to the values of JSON, from the parser's events.

Building from events, and not through a PyYAML constructor, is what lets a refusal name its line,
keeps keys as text, counts what aliases stand for, and nests without recursion.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import yaml

from erpgen.errors import InputError
from erpgen.load.yaml_scalars import plain_scalar, tagged_scalar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from erpgen.load.limits import Limits

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CONTAINER_TAGS = (None, "!", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")
_MERGE = "<<"


class _Mark(Protocol):
    line: int


def parse_yaml(text: str, where: str, limits: Limits) -> Any:
    """The value of a YAML text; InputError with the line where it is none."""
    builder = _Builder(where, limits)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or error
        line = f":{mark.line + 1}" if mark else ""
        raise InputError(f"{where}{line}", f"not YAML: {problem}") from None
    if builder.documents == 0:
        raise InputError(where, "the file is empty", "give it a Swagger or OpenAPI document")
    return builder.result


@dataclass(slots=True)
class _Container:
    """A mapping or sequence that is still open; ``nodes`` counts what it holds so far."""

    value: dict[str, Any] | list[Any]
    anchor: str | None
    line: int
    key: str | None = None
    merges: list[Any] = field(default_factory=list)
    nodes: int = 1


@dataclass(slots=True)
class _Anchored:
    value: Any
    nodes: int


class _Builder:
    """Takes events in order; ``result`` is the document's value when they have ended."""

    def __init__(self, where: str, limits: Limits) -> None:
        self.result: Any = None
        self.documents = 0
        self._where = where
        self._limits = limits
        self._open: list[_Container] = []
        self._anchors: dict[str, _Anchored] = {}
        self._aliased = 0

    def take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._end()
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._document(event)

    def _refuse(self, mark: _Mark, what: str, cure: str = "") -> InputError:
        return InputError(f"{self._where}:{mark.line + 1}", what, cure)

    def _document(self, event: yaml.Event) -> None:
        self.documents += 1
        if self.documents > 1:
            raise self._refuse(event.start_mark, "a second YAML document begins", "keep one")

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        parent = self._open[-1] if self._open else None
        if parent is not None and parent.key is None and isinstance(parent.value, dict):
            self._key(parent, event)
            return
        plain = event.implicit[0]
        try:
            if event.tag is None or plain:
                value = plain_scalar(event.value) if plain else event.value
            else:
                value = tagged_scalar(event.tag, event.value)
        except ValueError as error:
            raise self._refuse(event.start_mark, str(error)) from None
        self._place(value, 1, event.anchor)

    def _key(self, parent: _Container, event: yaml.ScalarEvent) -> None:
        key = event.value
        merge = key == _MERGE and event.implicit[0]
        if not merge and key in parent.value:
            raise self._refuse(
                event.start_mark, f"the key {key!r} is given twice in one mapping", "keep one"
            )
        if event.anchor:
            self._anchors[event.anchor] = _Anchored(key, 1)
        parent.key = key
        if not merge:
            # Taken at once, so that its place in the order is that of the key.
            parent.value[key] = None  # type: ignore[call-overload]  # a key means a mapping

    def _start(self, event: yaml.CollectionStartEvent) -> None:
        if event.tag not in _CONTAINER_TAGS:
            raise self._refuse(event.start_mark, f"the tag {event.tag} is unknown")
        if len(self._open) >= self._limits.depth:
            raise self._refuse(event.start_mark, f"nested deeper than {self._limits.depth} levels")
        parent = self._open[-1] if self._open else None
        if parent is not None and parent.key is None and isinstance(parent.value, dict):
            raise self._refuse(event.start_mark, "a key is not a string", "quote it")
        value: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        self._open.append(_Container(value, event.anchor, event.start_mark.line))

    def _end(self) -> None:
        done = self._open.pop()
        if done.merges and isinstance(done.value, dict):
            self._merge(done.value, done)
        self._place(done.value, done.nodes, done.anchor)

    def _alias(self, event: yaml.AliasEvent) -> None:
        anchored = self._anchors.get(event.anchor)
        if anchored is None:
            raise self._refuse(
                event.start_mark, f"the alias *{event.anchor} names nothing that is complete here"
            )
        self._aliased += anchored.nodes
        if self._aliased > self._limits.aliased_nodes:
            raise self._refuse(
                event.start_mark,
                f"aliases stand for more than {self._limits.aliased_nodes} nodes",
            )
        parent = self._open[-1] if self._open else None
        if parent is not None and parent.key is None and isinstance(parent.value, dict):
            raise self._refuse(event.start_mark, "an alias cannot be a key here", "write it out")
        self._place(anchored.value, anchored.nodes, None)

    def _place(self, value: Any, nodes: int, anchor: str | None) -> None:
        if anchor:
            self._anchors[anchor] = _Anchored(value, nodes)
        if not self._open:
            self.result = value
            return
        parent = self._open[-1]
        parent.nodes += nodes
        if isinstance(parent.value, list):
            parent.value.append(value)
        elif parent.key is not None:
            self._set(parent.value, parent, parent.key, value)
            parent.key = None

    @staticmethod
    def _set(target: dict[str, Any], parent: _Container, key: str, value: Any) -> None:
        if key == _MERGE and _MERGE not in target:
            parent.merges.append(value)
        else:
            target[key] = value

    def _merge(self, target: dict[str, Any], container: _Container) -> None:
        """Bring in what ``<<`` names; what the mapping says itself wins, then what came first."""
        for merge in container.merges:
            for source in merge if isinstance(merge, list) else [merge]:
                if not isinstance(source, dict):
                    raise InputError(
                        f"{self._where}:{container.line + 1}",
                        "<< merges something that is no mapping",
                    )
                _fill(target, source.items())


def _fill(target: dict[str, Any], items: Iterable[tuple[str, Any]]) -> None:
    for key, value in items:
        target.setdefault(key, value)
