"""Which records each operation reads or writes, told by paths and schemas."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from erpgen.sandbox.document import Schemas, Seen, answer_schema
from erpgen.sandbox.names import bare, key_among, moments, property_of, same
from erpgen.sandbox.paths import OWNER

_CHANGES = ("PUT", "PATCH")


@dataclass(slots=True)
class Kind:
    """One kind of record, as it is found out: what shows it, and the property that names it."""

    name: str
    items: list[Any] = field(default_factory=list)
    properties: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    key: str = ""
    listed: bool = False
    etag: bool = False
    version: str = ""


class Role(Struct, frozen=True):
    """What one operation does: as ``Rules`` of the runtime's plan has it."""

    role: str = "other"
    collection: str = ""
    owners: tuple[str, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()
    parent: tuple[str, int] | None = None
    location: str = ""


class Roles:
    """Finds out kinds of records and roles of operations."""

    def __init__(self, operations: Sequence[Seen], schemas: Schemas) -> None:
        self._schemas = schemas
        self._operations = operations
        self._by_key = {one.key: one for one in reversed(operations)}
        self.kinds: dict[str, Kind] = {}
        self._reads: dict[tuple[tuple[str, ...], int], tuple[Seen, Role]] = {}
        self._find_lists()
        self._find_reads()
        self._settle_keys()

    def of(self, seen: Seen) -> Role:
        """The role of an operation; the record that its path goes through must be there."""
        role = self._role(seen)
        parent = self._parent(seen) if role.role != "upload" else None
        owners = role.owners or (seen.place.owners if parent is not None else ())
        return replace(role, parent=parent, owners=owners)

    def _find_lists(self) -> None:
        for seen in self._operations:
            if seen.method == "GET" and seen.listed:
                kind = self._kind(seen.place.name)
                kind.listed = True
                self._show(kind, seen.item)

    def _find_reads(self) -> None:
        keyed = {one.place.words for one in self._operations if one.place.keys}
        for seen in self._operations:
            if seen.method == "GET" and seen.item is not None and not seen.listed:
                if not seen.place.keys and self._is_of_many(seen, keyed):
                    continue
                kind = self._kind(self._read_name(seen))
                self._show(kind, seen.item, first=True)
                self._reads.setdefault(seen.place.shape, (seen, Role(collection=kind.name)))

    def _is_of_many(self, seen: Seen, keyed: Container[tuple[str, ...]]) -> bool:
        """Whether there are many records where a reading without a key shows none of them."""
        kind = self.kinds.get(seen.place.name)
        return seen.place.words in keyed or (kind is not None and kind.listed)

    def _read_name(self, seen: Seen) -> str:
        """The kind that a reading by key is of: that of its path, or of a shorter one that shows
        the same (``customer/internal/{id}`` reads customers)."""
        words = seen.place.words
        for end in range(len(words), 0, -1):
            kind = self.kinds.get("/".join(words[:end]))
            if kind is None or words[end:].count(OWNER) or not kind.listed:
                continue
            alike = any(self._schemas.same(seen.item, one) for one in kind.items)
            if seen.place.keys and (end == len(words) or alike):
                return kind.name
        return seen.place.name

    def _kind(self, name: str) -> Kind:
        return self.kinds.setdefault(name, Kind(name))

    def _show(self, kind: Kind, item: Any, *, first: bool = False) -> None:
        if not any(self._schemas.same(item, one) for one in kind.items):
            kind.items.insert(0 if first else len(kind.items), item)
        kind.properties = {**kind.properties, **self._schemas.properties(item)}

    def _settle_keys(self) -> None:
        """The property that names a record: what the path of its reading calls, if that is told."""
        for shape, (seen, role) in self._reads.items():
            kind = self.kinds[role.collection]
            if seen.place.name == kind.name and shape[1] and not kind.key:
                kind.key = self._property(seen.place.keys[-1], kind)
        for kind in self.kinds.values():
            number = self._number_of(kind)
            alone = kind.listed or any(
                role.collection == kind.name and seen.place.keys
                for seen, role in self._reads.values()
            )
            if not kind.key and alone:
                kind.key = number or key_among(_plain(kind.properties), kind.name)
        for shape, (seen, role) in list(self._reads.items()):
            kind = self.kinds[role.collection]
            self._reads[shape] = (seen, self._reading(seen, kind))

    def _number_of(self, kind: Kind) -> str:
        """What requests call the number of a record, where answers call it so too."""
        for seen in self._operations:
            series = seen.model.number_series if seen.model else None
            if series is not None and seen.place.name == kind.name:
                names = _plain(kind.properties)
                return series.number_wire if series.number_wire in names else ""
        return ""

    def _property(self, parameter: str, kind: Kind) -> str:
        return property_of(parameter, _plain(kind.properties), kind.name)

    def _reading(self, seen: Seen, kind: Kind) -> Role:
        keys = seen.place.keys
        told = [self._property(one, kind) for one in keys]
        own = seen.place.name == kind.name
        if own and keys and (not told[-1] or len(keys) == 1):
            told[-1] = kind.key
        if not own and keys and not told[-1]:
            # The word before the key says which of its names it is: …/internal/{id}.
            word = seen.place.words[-1]
            told[-1] = next((one for one in kind.properties if one.lower().startswith(word)), "")
        pairs = tuple(zip(keys, told, strict=True))
        return Role("read", kind.name, seen.place.owners, pairs)

    def _role(self, seen: Seen) -> Role:
        place, method = seen.place, seen.method
        if seen.model is not None and seen.model.body is not None and seen.model.body.field:
            return Role("upload", location=self._fetched(seen))
        if method == "GET":
            if seen.listed:
                return self._listing(seen)
            return self._reads[place.shape][1] if place.shape in self._reads else Role()
        if method in (*_CHANGES, "DELETE"):
            return self._changing(seen)
        return self._creating(seen) if method == "POST" else Role()

    def _listing(self, seen: Seen) -> Role:
        """A list: of whom its path names, or narrowed by the first of several keys of a record."""
        place = seen.place
        longer = [
            role
            for (words, count), (_, role) in self._reads.items()
            if place.keys and words == place.words and count > len(place.keys)
        ]
        if not longer:
            return Role("list", place.name, (*place.owners, *place.keys))
        told = [name for _, name in longer[0].keys[: len(place.keys)]]
        return Role("list", place.name, place.owners, tuple(zip(place.keys, told, strict=True)))

    def _changing(self, seen: Seen) -> Role:
        place = seen.place
        read = self._reads.get(place.shape)
        if read is not None:
            names = [one for _, one in read[1].keys]
            role = replace(
                read[1], owners=place.owners, keys=tuple(zip(place.keys, names, strict=True))
            )
        elif place.name in self.kinds and place.keys:
            kind = self.kinds[place.name]
            told = [self._property(one, kind) for one in place.keys]
            told[-1] = told[-1] or kind.key
            pairs = tuple(zip(place.keys, told, strict=True))
            role = Role("change", kind.name, place.owners, pairs)
        else:
            return Role()
        if seen.method == "DELETE":
            return replace(role, role="remove")
        whole = seen.method == "PUT" and any(
            self._schemas.same(seen.body, one) for one in self.kinds[role.collection].items
        )
        return replace(role, role="replace" if whole else "change")

    def _creating(self, seen: Seen) -> Role:
        place, model = seen.place, seen.model
        location = self._fetched(seen)
        target = self._by_key.get(f"GET {location}")
        read = self._reads.get(target.place.shape) if target is not None else None
        if place.keys:
            return Role()
        name = read[1].collection if read is not None and location else place.name
        made = "201" in seen.node.get("responses", {}) or (model is not None and model.created)
        if name not in self.kinds:
            # What answers with a record that has a key has made one, if it stands by itself.
            shows = bool(seen.item) and bool(key_among(_plain(self._shown(seen)), name))
            if not made and (place.owners or seen.body is None or not shows):
                return Role()
            self._show(self._kind(name), seen.item) if seen.item else self._kind(name)
            self.kinds[name].key = key_among(_plain(self.kinds[name].properties), name)
        if not location:
            below = self._reads.get((place.words, 1))
            location = below[0].path if below is not None else ""
        shown = answer_schema(seen)
        kind = self.kinds[name]
        alike = made or any(self._schemas.same(seen.item or shown, one) for one in kind.items)
        if not alike and not (kind.listed and seen.body is not None):
            return Role()
        return Role("create", name, place.owners, location=location)

    def _shown(self, seen: Seen) -> dict[str, Mapping[str, Any]]:
        return self._schemas.properties(seen.item)

    def _fetched(self, seen: Seen) -> str:
        return (seen.model.created_fetch or "") if seen.model is not None else ""

    def _parent(self, seen: Seen) -> tuple[str, int] | None:
        """The kind that the last owner in a path is of, where one record of it can be read."""
        place = seen.place
        if OWNER not in place.words:
            return None
        end = len(place.words) - 1 - place.words[::-1].index(OWNER)
        if place.words[end - 1] == OWNER:
            return None
        read = self._reads.get((place.words[:end], 1))
        if read is None or read[1].collection != "/".join(place.words[:end]):
            return None
        return read[1].collection, len(place.owners) - 1


def _plain(properties: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The properties that hold a text or a number."""
    return [name for name, one in properties.items() if _is_plain(one)]


def _is_plain(schema: Mapping[str, Any]) -> bool:
    types = schema.get("type")
    told = types if isinstance(types, list) else [types]
    return bool(set(told) & {"string", "integer", "number", "boolean"})


def filters_of(
    parameters: Iterable[Mapping[str, Any]], kind: Kind, schemas: Schemas
) -> dict[str, str]:
    """The property that each query parameter compares with, where it is called alike."""
    found: dict[str, str] = {}
    called = {bare(one): one for one in reversed(kind.properties)}  # of several the first
    for one in parameters:
        name = str(one.get("name"))
        if one.get("in") != "query":
            continue
        wanted = called.get(bare(name))
        if wanted is None:
            continue
        inner = kind.properties[wanted]
        if _is_plain(inner):
            found[name] = f"/{wanted}"
        elif key := key_among(_plain(schemas.properties(inner)), wanted):
            found[name] = f"/{wanted}/{key}"
    return found


def relations_of(kind: Kind, called: Mapping[str, Kind], schemas: Schemas) -> dict[str, str]:
    """The kinds that a record has keys of, by where they stand in it; ``called`` by name."""
    found: dict[str, str] = {}
    for name, inner in kind.properties.items():
        other = called.get(bare(name))
        if other is None or other is kind or name == kind.key:
            continue
        if _is_plain(inner) and same(name, f"{other.name.rpartition('/')[2]}{other.key}"):
            found[f"/{name}"] = other.name
        elif other.key in schemas.properties(inner):
            found[f"/{name}/{other.key}"] = other.name
    return found


def by_calling(kinds: Iterable[Kind]) -> dict[str, Kind]:
    """The kinds by the bare names of properties that are called after one: after it alone
    (``customer``) or with its key; of several the first."""
    found: dict[str, Kind] = {}
    for one in kinds:
        word = one.name.rpartition("/")[2]
        if OWNER in one.name or not one.key:
            continue
        for spelled in (word, word.removesuffix("s")):
            found.setdefault(bare(spelled), one)
            found.setdefault(bare(f"{spelled}{one.key}"), one)
    return found


def moments_of(kind: Kind) -> tuple[str, str]:
    """The properties with the times of making and of the last change."""
    return moments(kind.properties)
