"""Changes of ``discriminator``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.lenient import mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot


def discriminator_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """A discriminator that came, went, or names another property or other schemas."""
    old, new = mapping(spot.old.get("discriminator")), mapping(spot.new.get("discriminator"))
    old_name, new_name = old.get("propertyName"), new.get("propertyName")
    at = "discriminator"
    if not old and new:
        yield spot.edit("discriminator-added", None, new_name, at=at)
    elif old and not new:
        yield spot.edit("discriminator-removed", old_name, None, at=at)
    else:
        if old_name != new_name:
            yield spot.edit("discriminator-property-name-changed", old_name, new_name, at=at)
        yield from _mapping_edits(spot, mapping(old.get("mapping")), mapping(new.get("mapping")))


def _mapping_edits(
    spot: Spot, old: dict[str, object], new: dict[str, object]
) -> Iterator[SchemaEdit]:
    at = "discriminator"
    for key in sorted(new.keys() - old.keys()):
        yield spot.edit("discriminator-mapping-added", None, str(new[key]), detail=key, at=at)
    for key in sorted(old.keys() - new.keys()):
        yield spot.edit("discriminator-mapping-deleted", str(old[key]), None, detail=key, at=at)
    for key in sorted(old.keys() & new.keys()):
        if old[key] != new[key]:
            yield spot.edit(
                "discriminator-mapping-changed", str(old[key]), str(new[key]), detail=key, at=at
            )
