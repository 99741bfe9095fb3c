"""What the sandbox needs of the document: operations beside the model's, schemas of answers."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from erpgen.document import operations_in
from erpgen.lenient import mapping, sequence
from erpgen.model.locate import inside, is_array, resolved
from erpgen.model.types import Operation
from erpgen.sandbox.names import same
from erpgen.sandbox.paths import Place, place_of
from erpgen.schema_reference import schema_behind

_ITEMS = ("value", "items", "data", "records", "values", "results", "collection", "elements")


class Seen(Struct, frozen=True):
    """One operation of the document, with what the model says of it where it has it.

    ``item`` is the schema of the record that its answer shows, None where that is none; ``listed``
    whether it shows several, at the pointer ``items``; ``inside`` where it shows one.
    """

    method: str
    path: str
    place: Place
    node: Mapping[str, Any]
    model: Operation | None
    item: Any = None
    listed: bool = False
    items: str = ""
    inside: str = ""

    @property
    def key(self) -> str:
        """How the plan knows it."""
        return f"{self.method} {self.path}"

    @property
    def parameters(self) -> list[Mapping[str, Any]]:
        """Its parameters as the document has them."""
        return [mapping(one) for one in sequence(self.node.get("parameters"))]

    @property
    def body(self) -> Any:
        """The schema of what it takes as JSON; None where it takes none."""
        return json_schema(mapping(self.node.get("requestBody")))


class Schemas:
    """The named schemas, looked into."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.named = mapping(mapping(content.get("components")).get("schemas"))
        self._properties: dict[str, dict[str, Mapping[str, Any]]] = {}

    def resolved(self, schema: Any) -> Mapping[str, Any]:
        """The schema behind references."""
        return resolved(schema, self.named)

    def properties(self, schema: Any) -> dict[str, Mapping[str, Any]]:
        """The properties of an object, each resolved."""
        name = schema_behind(schema) if isinstance(schema, Mapping) and len(schema) == 1 else None
        if name is None:
            return self._read_properties(schema)
        if name not in self._properties:
            self._properties[name] = self._read_properties(schema)
        return self._properties[name]

    def _read_properties(self, schema: Any) -> dict[str, Mapping[str, Any]]:
        found = mapping(self.resolved(schema).get("properties"))
        return {name: self.resolved(one) for name, one in found.items()}

    def at(self, schema: Any, pointer: str) -> Any:
        """What stands at a pointer, as it is written there."""
        return inside(schema, pointer, self.named)[0]

    def same(self, one: Any, other: Any) -> bool:
        """Whether two schemas are one: by name, else by what they say."""
        names = [schema_behind(s) if isinstance(s, Mapping) else None for s in (one, other)]
        return names[0] == names[1] if all(names) else one == other

    def is_array(self, schema: Any) -> bool:
        """Whether a schema is an array."""
        return is_array(self.resolved(schema))


def seen_operations(
    content: Mapping[str, Any], known: Mapping[tuple[str, str], Operation], schemas: Schemas
) -> list[Seen]:
    """The operations of a document, in its order, with what their answers show."""
    found = list(_operations(content, known))
    keyed = {one.place.words for one in found if one.method == "GET" and one.place.keys}
    answered = [_with_answer(one, schemas, keyed) for one in found]
    lists = {one.place.words: one for one in answered if one.method == "GET" and one.listed}
    return [_as_listed(one, lists.get(one.place.words), schemas) for one in answered]


def _operations(
    content: Mapping[str, Any], known: Mapping[tuple[str, str], Operation]
) -> Iterator[Seen]:
    for path, item in mapping(content.get("paths")).items():
        for method, _, node in operations_in(item):
            model = known.get((method, str(path)))
            given = frozenset(one.wire for one in model.parameters if one.client) if model else ()
            place = place_of(str(path), frozenset(given))
            yield Seen(method, str(path), place, node, model)


def _as_listed(seen: Seen, listing: Seen | None, schemas: Schemas) -> Seen:
    """The reading of one record in the envelope in which many are listed: it shows one element."""
    if seen.method != "GET" or seen.listed or seen.item is None or listing is None:
        return seen
    if not listing.items or not schemas.same(answer_schema(seen), answer_schema(listing)):
        return seen
    return replace(seen, item=listing.item, inside=listing.items)


def _with_answer(seen: Seen, schemas: Schemas, keyed: Container[tuple[str, ...]]) -> Seen:
    schema = answer_schema(seen)
    if schema is None or (seen.model is not None and seen.model.download):
        return seen
    model = seen.model
    inner = model.answers[0].inside if model and model.answers else ""
    if model and model.paging:
        items: str | None = model.paging.items
    else:
        items = _list_in(schema, inner, seen, schemas, keyed=seen.place.words in keyed)
    if items is not None:
        item = schemas.resolved(schemas.at(schema, items)).get("items")
        return replace(seen, item=item, listed=True, items=items)
    shown = schemas.at(schema, inner)
    if not schemas.properties(shown):
        return seen
    return replace(seen, item=shown, inside=inner)


def _list_in(schema: Any, inner: str, seen: Seen, schemas: Schemas, *, keyed: bool) -> str | None:
    """Where an answer without a rule of paging has a list of objects; None where it has none.

    In an envelope it is called as lists are or as the path, it is all that there is, or there is a
    path that reads one of its elements (``keyed``).
    """
    found = schemas.at(schema, inner)
    if schemas.is_array(found):
        items = schemas.resolved(found).get("items")
        return inner if schemas.properties(items) else None
    if inner or seen.method != "GET" or seen.place.keys:
        return None
    properties = schemas.properties(found)
    arrays = [name for name, one in properties.items() if is_array(one)]
    objects = [one for one in arrays if schemas.properties(properties[one].get("items"))]
    named = [one for one in objects if one.lower() in _ITEMS]
    if len(named) != 1:
        named = [one for one in objects if same(one, seen.place.words[-1])]
    if len(named) != 1 and (keyed or len(properties) == 1):
        named = objects
    return f"/{named[0]}" if len(named) == 1 else None


def answer_schema(seen: Seen) -> Any:
    """The schema of the JSON that success answers; None where it is no JSON."""
    responses = mapping(seen.node.get("responses"))
    queued = {str(seen.model.job.accepted)} if seen.model and seen.model.job else {"202"}
    good = [one for one in responses if str(one)[:1] == "2" and one not in queued]
    status = min(map(str, good), default="default")
    return json_schema(mapping(responses.get(status)))


def json_schema(holder: Mapping[str, Any]) -> Any:
    """The schema of what is JSON; None where nothing is."""
    for name, media in mapping(holder.get("content")).items():
        if "json" in name or name in ("*/*", "application/*"):
            return mapping(media).get("schema", {})
    return None
