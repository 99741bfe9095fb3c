"""Names that the modules of resources' models have no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.model.names import module_name

if TYPE_CHECKING:
    from erpgen.model.types import ApiModel


def lost_names(old: ApiModel, new: ApiModel) -> dict[str, tuple[str, ...]]:
    """By module, the names it had and has not; modules of one resource alone, as people import.

    Modules that several resources share are where classes are defined, not where they are
    imported from, and are named for whoever shares them.
    """
    before, after = _exported(old), _exported(new)
    lost = {module: sorted(names - after.get(module, set())) for module, names in before.items()}
    return {module: tuple(names) for module, names in sorted(lost.items()) if names}


def _exported(model: ApiModel) -> dict[str, set[str]]:
    found = {str(one.attribute): {str(name) for name in one.classes} for one in model.resources}
    for schema in model.schemas:
        if (module := str(schema.module)) in found:
            found[module] |= {schema.name, *getattr(schema, "aliases", ())}
    return {module_name(module): names for module, names in found.items() if names}
