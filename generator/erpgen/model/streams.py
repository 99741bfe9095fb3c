"""What one item of a stream is: of lines and sequences, and of the data of an event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from erpgen.lenient import mapping, sequence
from erpgen.model.locate import resolved
from erpgen.model.media import MediaType, bare
from erpgen.schema_reference import schema_behind

_EVENT_FIELDS = frozenset({"data", "event", "id", "retry", "comment"})
_STRUCTURED = frozenset(
    {"properties", "additionalProperties", "items", "allOf", "anyOf", "oneOf", "enum", "const"}
)
_DEEPEST = 8

TEXT: Mapping[str, Any] = {"type": "string"}
"""The schema of data that is text and nothing else."""


class EventData(Struct, frozen=True):
    """The schema of an event's data, None for text, and those of events that have names."""

    schema: Any
    named: tuple[tuple[str, Any], ...] = ()


def item_schema(media: MediaType, components: Mapping[str, Any]) -> Any:
    """The schema of one item: ``itemSchema``, the elements of a list, else the schema itself."""
    if media.item is not None:
        return media.item
    whole = resolved(media.schema, components)
    if whole.get("type") == "array" and isinstance(whole.get("items"), Mapping):
        return whole["items"]
    return media.schema


def event_data(item: Any, components: Mapping[str, Any]) -> EventData:
    """What the data of an event holds.

    OpenAPI 3.2 §4.14.4 describes the event (``data``, ``event``, ``id``, ``retry``); documents
    before it often describe what its data is, as JSON.
    """
    events = [_Variant(one) for one in _variants(item, components, _DEEPEST)]
    if not all(one.is_event for one in events):
        return EventData(_meant(item, components))
    named = tuple(
        (name, _meant(one.properties.get("data", TEXT), components))
        for one in events
        for name in one.names
    )
    plain = [one.properties.get("data", TEXT) for one in events if not one.names]
    meant = [schema for one in plain if (schema := _meant(one, components)) is not None]
    whole = meant[0] if len(meant) == 1 else {"anyOf": meant}
    return EventData(whole if meant and len(meant) == len(plain) else None, named)


class _Variant(Struct, frozen=True):
    properties: Mapping[str, Any]

    @property
    def is_event(self) -> bool:
        """Whether these are the fields of an event, and not what its data holds."""
        names = self.properties.keys()
        return bool(names & {"data", "event"}) and names <= _EVENT_FIELDS

    @property
    def names(self) -> tuple[str, ...]:
        """What the event may be called, none where the document leaves it open."""
        schema = mapping(self.properties.get("event"))
        listed = [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
        return tuple(one for one in listed if isinstance(one, str))


def _variants(
    schema: Any, components: Mapping[str, Any], deepest: int
) -> Iterator[Mapping[str, Any]]:
    """The properties of each kind that an object may be of."""
    node = _behind(schema, components)
    common = dict(mapping(node.get("properties")))
    if deepest:
        for part in sequence(node.get("allOf")):
            for properties in _variants(part, components, deepest - 1):
                common.update(properties)
    kinds = [*sequence(node.get("oneOf")), *sequence(node.get("anyOf"))]
    if not kinds or not deepest:
        yield common
        return
    for kind in kinds:
        for properties in _variants(kind, components, deepest - 1):
            yield {**common, **properties}


def _behind(schema: Any, components: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema behind references, its variants still apart."""
    seen: set[str] = set()
    while (name := schema_behind(mapping(schema))) is not None and name not in seen:
        seen.add(name)
        schema = components.get(name)
    return mapping(schema)


def _meant(schema: Any, components: Mapping[str, Any]) -> Any:
    """The schema of the JSON that stands in a field of an event, None where it is plain text."""
    node = resolved(schema, components)
    if "contentSchema" in node:
        return node["contentSchema"]
    if bare(str(node.get("contentMediaType", ""))).endswith(("/json", "+json")):
        return {}
    if node.get("type") in (None, "string") and not node.keys() & _STRUCTURED:
        return None
    return None if node.get("type") == "string" else schema
