"""What a class is used for, as its text where the document has none for it as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from erpgen.model.shapes import class_keys
from erpgen.model.types import AliasModel, EnumModel, Resource, SchemaModel, StructModel, TypeRef

_WAYS = {"sent": "Body of", "given": "Answer of", "taken": "Value of", "parts": "Part of"}
"""How a class is used, the way that says most of it first."""


@dataclass(slots=True)
class _Uses:
    """Where a class is met, as people type it, by the ways above; each place once, in order."""

    places: dict[str, dict[str, None]] = field(default_factory=lambda: {way: {} for way in _WAYS})

    def text(self, *, enum: bool) -> str:
        """A sentence of it; one place stands for the others."""
        found = [(way, place) for way, places in self.places.items() for place in places]
        if not found:
            return ""
        (way, place), more = found[0], len(found) - 1
        others = f" and {more} more place{'s' if more > 1 else ''}" if more else ""
        return f"{'Known values of' if enum else _WAYS[way]} ``{place}``{others}."


def with_uses(
    schemas: Sequence[SchemaModel], resources: Iterable[Resource]
) -> tuple[SchemaModel, ...]:
    """The classes; those without a text say where they are used."""
    names = {
        str(name): str(one.name)
        for one in schemas
        for name in ((one.name,) if isinstance(one, AliasModel) else (one.name, *one.aliases))
    }
    found: dict[str, _Uses] = {}
    for kind, place, type_ in [*_in_methods(resources), *_in_classes(schemas)]:
        for key in class_keys(type_):
            found.setdefault(names.get(key, key), _Uses()).places[kind][place] = None
    return tuple(_told_of(one, found) for one in schemas)


def _told_of(one: SchemaModel, found: Mapping[str, _Uses]) -> SchemaModel:
    uses = found.get(str(one.name))
    if one.doc or uses is None or not isinstance(one, StructModel | EnumModel):
        return one
    return replace(one, doc=uses.text(enum=isinstance(one, EnumModel)))


def _in_methods(resources: Iterable[Resource]) -> Iterator[tuple[str, str, TypeRef]]:
    for resource in resources:
        for one in resource.operations:
            place = f"{one.resource}.{one.function}"
            yield from (("sent", place, type_) for type_ in (one.body.types if one.body else ()))
            for answer in (*one.answers, *one.error_answers):
                yield from (("given", place, type_) for type_ in answer.types)
            if one.paging is not None:
                yield "given", place, one.paging.item
            for parameter in one.parameters:
                yield "taken", f"{place}({parameter.python})", parameter.type


def _in_classes(schemas: Iterable[SchemaModel]) -> Iterator[tuple[str, str, TypeRef]]:
    for one in schemas:
        if isinstance(one, StructModel):
            yield from (("parts", f"{one.name}.{part.python}", part.type) for part in one.own)
