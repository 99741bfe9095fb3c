"""Which class of a request changes the records of which class of answers.

Two things connect them: a path whose GET answers with the one and whose PUT or PATCH takes the
other, and names that differ by a word for writing or reading alone (``CustomerDto`` and
``CustomerUpdateDto``, ``RateOutput`` and ``RateInput``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from erpgen.model.types import (
    BodyKind,
    ClassName,
    ClassType,
    Operation,
    Resource,
    SchemaModel,
    StructModel,
)

_WRITING = frozenset({"Edit", "Input", "Modify", "Patch", "Put", "Request", "Update", "Write"})
_READING = frozenset({"Output", "Read", "Response", "View"})
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")

_Structs = Mapping[ClassName, StructModel]


def with_updates(
    schemas: Sequence[SchemaModel], resources: Iterable[Resource]
) -> tuple[SchemaModel, ...]:
    """The classes, those of answers with the class that changes them where there is one."""
    structs = {
        name: one
        for one in schemas
        if isinstance(one, StructModel)
        for name in (one.name, *one.aliases)
    }
    operations = [one for resource in resources for one in resource.operations]
    found = _single(_by_name(structs)) | _single(_by_path(structs, operations))
    return tuple(
        replace(one, update=found.get(one.name)) if isinstance(one, StructModel) else one
        for one in schemas
    )


def _single(pairs: Iterable[tuple[StructModel, StructModel]]) -> dict[ClassName, ClassName]:
    """The pairs of what is read and what is written, where only one class is written for it."""
    wanted: dict[ClassName, set[ClassName]] = {}
    for read, written in pairs:
        if read.name != written.name and _wires(read) & _wires(written):
            wanted.setdefault(read.name, set()).add(written.name)
    return {name: next(iter(found)) for name, found in wanted.items() if len(found) == 1}


def _wires(one: StructModel) -> set[str]:
    return {part.wire for part in one.properties}


def _by_path(
    structs: _Structs, operations: Sequence[Operation]
) -> Iterator[tuple[StructModel, StructModel]]:
    read = {
        one.path: structs[one.returns.name]
        for one in operations
        if one.method == "GET"
        and isinstance(one.returns, ClassType)
        and one.returns.name in structs
    }
    for one in operations:
        body = one.body
        if one.method in {"PUT", "PATCH"} and body is not None and one.path in read:
            fits = body.kind is BodyKind.JSON and isinstance(body.type, ClassType)
            if fits and body.type.name in structs:  # type: ignore[union-attr]
                yield read[one.path], structs[body.type.name]  # type: ignore[union-attr]


def _by_name(structs: _Structs) -> Iterator[tuple[StructModel, StructModel]]:
    read: dict[str, StructModel] = {}
    for name, one in structs.items():
        if not one.request_only:
            read.setdefault(name, one)
            for stem in _without(name, _READING):
                read.setdefault(stem, one)
    for name, one in structs.items():
        if one.request_only:
            for stem in _without(name, _WRITING):
                if stem in read:
                    yield read[stem], one


def _without(name: str, marks: frozenset[str]) -> Iterator[str]:
    """The name without one of the words, for each that it has."""
    for match in _WORD.finditer(name):
        if match[0] in marks:
            yield name[: match.start()] + name[match.end() :]
