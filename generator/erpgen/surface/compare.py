"""Compares two clients name by name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from erpgen.surface.names import Name, schema_names, surface
from erpgen.surface.spelling import owner
from erpgen.surface.types import Breakage, Bump, ClientChanges, NameChange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.model.types import ApiModel, SchemaModel

_WORD = re.compile(r"\w+")


def compare_clients(
    old: ApiModel, new: ApiModel, methods: Mapping[str, str] | None = None
) -> ClientChanges:
    """Names that came and went, and those whose type or need changed.

    ``methods`` are the new names of methods by their old ones, where one operation has two. What
    a renamed method or class has, its arguments and attributes, is compared under the new name,
    and what an alias has under the name of its class. What is gone is told under its old class's
    name where that is still a name.
    """
    renames = {**renamed_classes(old, new), **(methods or {})}
    known = surface(old) | dict(_of_aliases(old, new))
    classes = class_names(new)
    before, after = _renamed(known, renames, classes), _renamed(surface(new), {}, classes)
    words = {**classes, **renames}
    now = {name: _under(name, renames, words) for name in known}
    spelled = {n if n.partition(".")[0] in classes else new: new for n, new in now.items()}
    return ClientChanges(
        renamed=tuple(
            NameChange(a, a, b, Breakage.TYPE_CHECK) for a, b in renames.items() if a not in after
        ),
        added=tuple(name for name in after if name not in before),
        removed=tuple(name for name, new in spelled.items() if new not in after),
        changed=tuple(_changed(before, after)),
        address=(old.base_url, new.base_url) if old.base_url != new.base_url else None,
    )


def renamed_classes(old: ApiModel, new: ApiModel) -> dict[str, str]:
    """New class names by old ones, where the class of a schema has another name and no alias."""
    by_schema = {name: schema.name for schema in new.schemas for name in schema.schema_names}
    importable = class_names(new)
    return {
        schema.name: by_schema[name]
        for schema in old.schemas
        for name in schema.schema_names[:1]
        if schema.name not in importable and name in by_schema
    }


def class_names(model: ApiModel) -> dict[str, str]:
    """The name of the class that each importable name stands for."""
    return {name: schema.name for schema in model.schemas for name in _names(schema)}


def _names(schema: SchemaModel) -> tuple[str, ...]:
    return (schema.name, *getattr(schema, "aliases", ()))


def _of_aliases(old: ApiModel, new: ApiModel) -> Iterator[tuple[str, Name]]:
    """What an alias has, where the new client gives it a class other than its present one's."""
    classes = class_names(new)
    for schema in old.schemas:
        for alias in _names(schema)[1:]:
            if alias in classes and classes[alias] != classes.get(schema.name):
                own = ((name, of) for name, of in schema_names(schema) if "." in name)
                yield from ((alias + name[len(schema.name) :], of) for name, of in own)


def _renamed(
    names: Mapping[str, Name], renames: Mapping[str, str], classes: Mapping[str, str]
) -> dict[str, Name]:
    words = {**classes, **renames}
    typed = {text: _typed(text, words) for text in {one.type for one in names.values()}}
    return {
        _under(name, renames, words): Name(typed[one.type], one.required)
        for name, one in names.items()
    }


def _under(name: str, renames: Mapping[str, str], words: Mapping[str, str]) -> str:
    """The name with its method or class renamed."""
    call, parenthesis, rest = name.partition("(")
    if parenthesis:
        return f"{renames.get(call, call)}({rest}"
    owner, dot, attribute = name.partition(".")
    return f"{words.get(owner, owner)}{dot}{attribute}" if dot else renames.get(name, name)


def _typed(text: str, renames: Mapping[str, str]) -> str:
    return _WORD.sub(lambda word: renames.get(word[0], word[0]), text)


def bump_of(changes: ClientChanges, *, anything: bool) -> Bump:
    """The part of the version that must grow; ``anything`` says whether documents differ at all.

    A new argument that must be given breaks callers as a removed name does.
    """
    breaks = any(change.breaks is not Breakage.NONE for change in changes.changed)
    if changes.removed or changes.renamed or breaks:
        return Bump.MAJOR
    if changes.added:
        return Bump.MINOR
    return Bump.PATCH if anything or changes.changed or changes.address else Bump.NONE


def _changed(before: Mapping[str, Name], after: Mapping[str, Name]) -> Iterator[NameChange]:
    for name, old in before.items():
        new = after.get(name)
        if new is not None and new != old:
            yield NameChange(name, _said(old), _said(new), _breaks(name, old, new))
    for name, new in after.items():
        if new.required and name not in before and owner(name) in before:
            yield NameChange(name, "absent", _said(new), Breakage.TYPE_CHECK)


def _said(name: Name) -> str:
    return f"{name.type}, required" if name.required else name.type


def _breaks(name: str, old: Name, new: Name) -> Breakage:
    """When existing code notices: a type that takes more breaks no argument."""
    if new.required and not old.required:
        return Breakage.TYPE_CHECK
    if old.type == new.type:
        return Breakage.NONE
    argument = name.endswith("=…)")
    wider = set(old.type.split(" | ")) <= set(new.type.split(" | "))
    return Breakage.NONE if argument and wider else Breakage.TYPE_CHECK
