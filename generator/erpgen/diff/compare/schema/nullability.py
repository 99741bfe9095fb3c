"""Changes of whether null is admitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.lenient import sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot
    from erpgen.document import JsonObject


def null_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """Null that became admitted or refused; a schema without a type says nothing of it."""
    old, new = admits_null(spot.old), admits_null(spot.new)
    if old == new or None in (old, new):
        return
    yield spot.edit("became-nullable" if new else "became-not-nullable")


def admits_null(schema: JsonObject) -> bool | None:
    """Whether null is admitted; None where the schema does not say."""
    declared = schema.get("type")
    if isinstance(declared, list):
        return "null" in declared
    if declared is not None:
        return bool(declared == "null")
    if None in sequence(schema.get("enum")):
        return True
    return False if schema else None
