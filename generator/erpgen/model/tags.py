"""By which values of a discriminator the classes of one document are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from msgspec.structs import replace

from erpgen.model.discriminators import told
from erpgen.model.families import Tag, discriminator_of, target_of
from erpgen.model.shapes import RawProperty, RawStruct
from erpgen.model.types import ClassType, TypeRef

Schema = Mapping[str, Any]


@dataclass(slots=True)
class TagBook:
    """Notes the tags of classes as unions are read, and puts them on the classes at the end."""

    components: Schema
    _tags: dict[str, dict[str, tuple[Tag, ...]]] = field(default_factory=dict)
    _otherwise: dict[str, set[str]] = field(default_factory=dict)

    def note_union(self, schema: Schema, parts: list[Schema], types: list[TypeRef]) -> None:
        """Remember by which values of a discriminator the classes of a union are told."""
        self.note_default(schema)
        found = told(schema, parts, self.components)
        if found is None:
            return
        key, values = found
        for type_, own in zip(types, values, strict=True):
            if isinstance(type_, ClassType) and own:
                tags = self._tags.setdefault(type_.name, {})
                tags[key] = tuple(dict.fromkeys((*tags.get(key, ()), *own)))

    def note_default(self, schema: object) -> None:
        """Remember the class for values that no other stands for (OpenAPI 3.2 §4.25)."""
        key = discriminator_of(schema)
        node = schema.get("discriminator") if isinstance(schema, Mapping) else None
        target = target_of(node.get("defaultMapping")) if isinstance(node, Mapping) else None
        if key is not None and target is not None:
            self._otherwise.setdefault(target, set()).add(key)

    def tagged(self, raw: RawStruct) -> RawStruct:
        """The class with its tags; a discriminator is asked of nobody, the class says it itself."""
        noted = self._tags.get(raw.key, {})
        tags = dict(raw.tags)
        for key, values in noted.items():
            tags[key] = tuple(dict.fromkeys((*tags.get(key, ()), *values)))
        return replace(
            raw,
            tags=tuple(tags.items()),
            properties=tuple(map(_unasked(tags), raw.properties)),
            otherwise=tuple(sorted(self._otherwise.get(raw.key, ()))),
        )


def _unasked(tags: Mapping[str, object]) -> Any:
    def unasked(one: RawProperty) -> RawProperty:
        return replace(one, required=False) if one.wire in tags else one

    return unasked
