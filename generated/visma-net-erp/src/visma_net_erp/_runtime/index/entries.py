"""What the package says of its own operations: ``operations.json`` and ``arguments.json``, read."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

__all__ = [
    "FieldEntry",
    "Index",
    "OperationEntry",
    "ParameterEntry",
    "index_of",
    "read_index",
    "typed",
]

_FILES = ("operations.json", "arguments.json")
_SHARED = "\ue000"
"""The text of an argument that has none of its own; compared by identity, as no text is it."""
_set = msgspec.structs.force_setattr


class FieldEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One field of the class of a body."""

    python: str
    wire: str
    type: str = ""
    kind: str = "any"
    items: str = ""
    required: bool = False
    deprecated: bool = False
    text: str = ""
    values: tuple[str | int, ...] = ()


class ParameterEntry(FieldEntry, frozen=True, kw_only=True):
    """One argument of a method that is not the body."""

    location: str = msgspec.field(name="in")
    text: str = _SHARED

    @property
    def positional(self) -> bool:
        """Whether it is given by its place: what stands in the path, but for the client's own."""
        return self.location == "path" and self.required


class ChangesEntry(msgspec.Struct, frozen=True, kw_only=True):
    """How a list tells what changed; attributes are by their Python names, with dots."""

    function: str
    argument: str
    property: str
    keys: tuple[str, ...]
    margin: int
    granularity: int


class OperationEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One operation; schemas in ``docs/reference`` of erpgen have the words."""

    operation_id: str
    method: str
    path: str
    resource: str
    function: str
    deprecated: bool = False
    parameters: tuple[ParameterEntry, ...] = ()
    body: str | None = None
    body_required: bool = False
    media_types: tuple[str, ...] = ()
    upload: str = ""
    fields: tuple[FieldEntry, ...] = ()
    returns: str | None = None
    download: bool = False
    stream: bool = False
    paging: Mapping[str, Any] | None = None
    changes: ChangesEntry | None = None
    background: bool = False
    number_series: str | None = None
    created: bool = False
    summary: str = ""
    text: str = ""

    @property
    def pages(self) -> bool:
        """Whether its method gives a pager."""
        return self.paging is not None

    @property
    def name(self) -> str:
        """As Python has it: ``customer.get_all``."""
        return f"{self.resource}.{self.function}"


class _Shared(msgspec.Struct, frozen=True):
    """``arguments.json``: texts by the names of arguments, fields by the types of bodies."""

    texts: dict[str, str]
    bodies: dict[str, tuple[FieldEntry, ...]]


class Index:
    """The operations of a package, by resource and method."""

    def __init__(self, entries: tuple[OperationEntry, ...]) -> None:
        self.entries = entries

    @cached_property
    def resources(self) -> Mapping[str, Mapping[str, OperationEntry]]:
        """The methods of each resource, all by their Python names."""
        found: dict[str, dict[str, OperationEntry]] = {}
        for one in self.entries:
            found.setdefault(one.resource, {})[one.function] = one
        return found

    def reading(self, path: str) -> OperationEntry | None:
        """What reads the record at a path, if anything does."""
        return next((one for one in self.entries if one.method == "GET" and one.path == path), None)


def typed(name: str) -> str:
    """A name of Python as one types it in a shell: ``get-all``, ``from`` for ``from_``."""
    return name.strip("_").replace("_", "-")


@cache
def index_of(package: str) -> Index:
    """The index of an installed package, or of one that lies as it was generated."""
    inside = Path(str(import_module(package).__file__)).parent
    folder = inside if (inside / _FILES[0]).is_file() else inside.parent.parent
    return read_index(*((folder / name).read_bytes() for name in _FILES))


def read_index(operations: bytes, arguments: bytes) -> Index:
    """The index from its files: each entry with the texts and fields that it shares with others."""
    entries = msgspec.json.decode(operations, type=tuple[OperationEntry, ...])
    shared = msgspec.json.decode(arguments, type=_Shared)
    for one in entries:
        _set(one, "fields", shared.bodies.get(one.body or "", ()))
        for argument in one.parameters:
            if argument.text is _SHARED:
                _set(argument, "text", shared.texts.get(argument.python, ""))
    return Index(entries)
