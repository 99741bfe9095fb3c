"""What the document demands of a class beyond its types: lengths, ends of numbers, patterns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Protocol, TypeAlias

__all__ = ["NO_LIMITS", "Limits", "Schema", "Schemas"]

Schema: TypeAlias = Mapping[str, Any]
"""Keywords of JSON Schema that hold in one place: ``maxLength``, ``minimum``, …"""

NO_LIMITS: Schema = MappingProxyType({})
_ENDLESS = 40


class Schemas(Protocol):
    """The schemas of a document, as a sandbox has them."""

    def named(self, name: str) -> Schema:
        """The schema of a name, empty for one that there is not."""
        ...

    def properties(self, schema: Any) -> Mapping[str, Any]:
        """The properties of an object, those of its parts with them."""
        ...


class Limits:
    """Keywords by place; ``schemas`` are read when first asked, ``names`` has those of classes.

    A class that ``names`` lacks is described by the schema of its own name, if there is one.
    """

    def __init__(
        self, schemas: Callable[[], Schemas] | None = None, names: Mapping[str, str] = NO_LIMITS
    ) -> None:
        self._read = schemas
        self._schemas: Schemas | None = None
        self._names = names

    def of_class(self, model: type) -> Schema:
        """The schema of a class."""
        schemas = self._known()
        name = self._names.get(model.__name__, model.__name__)
        return NO_LIMITS if schemas is None else schemas.named(name)

    def members(self, schema: Schema) -> Mapping[str, Schema]:
        """What holds for each member of an object, by names on the wire."""
        schemas = self._known()
        if schemas is None or not schema:
            return NO_LIMITS
        found = schemas.properties(schema)
        return {name: self.flat(one) for name, one in found.items()}

    def flat(self, schema: Any, depth: int = 0) -> Schema:
        """The keywords of a schema together with those of what it refers to and is made of."""
        if not isinstance(schema, Mapping) or depth > _ENDLESS:
            return NO_LIMITS
        merged: dict[str, Any] = {}
        own = {word: one for word, one in schema.items() if word not in _COMPOSING}
        for part in (*(self.flat(one, depth + 1) for one in self._parts(schema)), own):
            properties = {**merged.get("properties", {}), **part.get("properties", {})}
            merged |= {**part, "properties": properties} if properties else part
        return merged

    def _parts(self, schema: Schema) -> list[Any]:
        schemas, name = self._known(), str(schema.get("$ref", "")).rpartition("/")[2]
        parts = [schemas.named(name.replace("~1", "/").replace("~0", "~"))] if schemas else []
        parts += schema.get("allOf") or ()
        for word in ("anyOf", "oneOf"):
            others = [one for one in schema.get(word) or () if one != {"type": "null"}]
            parts += others if len(others) == 1 else ()
        return parts

    def _known(self) -> Schemas | None:
        if self._schemas is None and self._read is not None:
            self._schemas = self._read()
        return self._schemas


_COMPOSING = frozenset({"$ref", "allOf"})
