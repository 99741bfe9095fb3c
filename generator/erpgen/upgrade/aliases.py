"""What classes lost, under their other names, too: people type any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.model.types import EnumModel, StructModel
from erpgen.surface.compare import class_names
from erpgen.surface.spelling import Kind, kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from erpgen.model.types import ApiModel


def with_aliases(gone: Sequence[str], old: ApiModel, new: ApiModel) -> Iterator[str]:
    """The names, each attribute and member also under the aliases that its class has kept."""
    kept, known = class_names(new), set(gone)
    former = class_names(old)
    aliases = _aliases(old)
    parts = _parts(new)
    for name in gone:
        yield name
        owner, _, part = name.partition(".")
        if kind(name) is not Kind.PART:
            continue
        for alias in aliases.get(former.get(owner, owner), ()):
            told = f"{alias}.{part}"
            if alias in kept and told not in known and part not in parts[kept[alias]]:
                known.add(told)
                yield told


def _aliases(model: ApiModel) -> dict[str, tuple[str, ...]]:
    return {
        schema.name: (schema.name, *schema.aliases)
        for schema in model.schemas
        if isinstance(schema, StructModel | EnumModel)
    }


def _parts(model: ApiModel) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for schema in model.schemas:
        listed = getattr(schema, "properties", ()) or getattr(schema, "members", ())
        found[schema.name] = {str(one.python) for one in listed}
    return found
