"""Values from YAML events, for :mod:`erpgen.load.yaml_text`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from erpgen.load.depth import too_deep
from erpgen.load.yaml_scalars import plain_scalar, tagged_scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.load.limits import Limits

_CONTAINER_TAGS = (
    *(None, "!"),
    *(f"tag:yaml.org,2002:{kind}" for kind in ("map", "seq", "set", "omap", "pairs")),
)
_MERGE = "<<"


class Refusal(Exception):  # noqa: N818 - becomes an InputError once the line is known
    """The event at hand cannot be taken."""

    def __init__(self, what: str, cure: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.cure = cure


@dataclass(slots=True)
class _Sequence:
    """A sequence that is still open; ``nodes`` counts what it holds so far, expanded."""

    anchor: str | None
    value: list[Any] = field(default_factory=list)
    nodes: int = 1

    def put(self, value: Any) -> None:
        self.value.append(value)


@dataclass(slots=True)
class _Mapping:
    """A mapping that is still open; ``key`` waits for its value."""

    anchor: str | None
    value: dict[str, Any] = field(default_factory=dict)
    nodes: int = 1
    key: str | None = None
    merging: bool = False
    merged: list[dict[str, Any]] = field(default_factory=list)

    def put(self, value: Any) -> None:
        if self.merging:
            self.merged.extend(_mergeable(value))
        elif self.key is not None:
            self.value[self.key] = value
        self.key, self.merging = None, False

    def merge(self) -> None:
        """Bring in what ``<<`` named; the mapping's own keys win, then what came first."""
        for source in self.merged:
            for key, value in source.items():
                self.value.setdefault(key, value)


class Builder:
    """Takes events in order; ``result`` is the document's value when they have ended."""

    def __init__(self, limits: Limits) -> None:
        self.result: Any = None
        self.begun = False
        self._limits = limits
        self._open: list[_Sequence | _Mapping] = []
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._aliased = 0

    def take(self, event: yaml.Event) -> None:
        """Take one event; :class:`Refusal` where it cannot be taken."""
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._end()
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            if self.begun:
                raise Refusal("a second YAML document begins", "keep one document in the file")
            self.begun = True

    def _mapping_without_key(self) -> _Mapping | None:
        """The mapping that takes the event at hand as a key, if one does."""
        parent = self._open[-1] if self._open else None
        if isinstance(parent, _Mapping) and parent.key is None:
            return parent
        return None

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        if parent := self._mapping_without_key():
            self._key(parent, event)
        else:
            self._place(_value(event), 1, event.anchor)

    def _key(self, parent: _Mapping, event: yaml.ScalarEvent) -> None:
        key: str = event.value
        parent.key = key
        parent.merging = key == _MERGE and bool(event.implicit[0])
        if parent.merging:
            return
        if key in parent.value:
            raise Refusal(f"the key {key!r} is given twice in one mapping", "keep one of them")
        if event.anchor:
            self._anchors[event.anchor] = (key, 1)
        parent.value[key] = None  # taken at once, so that keys keep their order

    def _start(self, event: yaml.CollectionStartEvent) -> None:
        if event.tag not in _CONTAINER_TAGS:
            raise Refusal(f"the tag {event.tag} is unknown", "leave it out")
        if len(self._open) >= self._limits.depth:
            raise Refusal(*too_deep(self._limits.depth))
        if self._mapping_without_key():
            raise Refusal("a key is no string", "quote it")
        kind = _Mapping if isinstance(event, yaml.MappingStartEvent) else _Sequence
        self._open.append(kind(event.anchor))

    def _end(self) -> None:
        done = self._open.pop()
        if isinstance(done, _Mapping):
            done.merge()
        self._place(done.value, done.nodes, done.anchor)

    def _alias(self, event: yaml.AliasEvent) -> None:
        if event.anchor not in self._anchors:
            raise Refusal(f"the alias *{event.anchor} names nothing that is complete here")
        if self._mapping_without_key():
            raise Refusal("an alias stands where a key belongs", "write the key out")
        value, nodes = self._anchors[event.anchor]
        self._aliased += nodes
        if self._aliased > self._limits.aliased_nodes:
            raise Refusal(f"aliases stand for more than {self._limits.aliased_nodes} nodes")
        self._place(value, nodes, None)

    def _place(self, value: Any, nodes: int, anchor: str | None) -> None:
        if anchor:
            self._anchors[anchor] = (value, nodes)
        if not self._open:
            self.result = value
            return
        self._open[-1].nodes += nodes
        self._open[-1].put(value)


def _value(event: yaml.ScalarEvent) -> Any:
    plain, unquoted = event.implicit
    try:
        if plain and event.tag != "!":  # which libyaml calls plain, and which means a string
            return plain_scalar(event.value)
        if unquoted or event.tag in (None, "!"):
            return event.value
        return tagged_scalar(event.tag, event.value)
    except ValueError as error:
        raise Refusal(str(error)) from None


def _mergeable(value: Any) -> Iterator[dict[str, Any]]:
    for source in value if isinstance(value, list) else [value]:
        if not isinstance(source, dict):
            raise Refusal("<< merges something that is no mapping", "merge mappings only")
        yield source
