"""How a normalised document refers to its schemas: ``#/components/schemas/<name>``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from erpgen.pointer import unescape

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMAS = "#/components/schemas"
_PREFIX = f"{SCHEMAS}/"


def schema_name(reference: object) -> str | None:
    """The name behind the prefix, None for any other reference.

    What leads below a schema gives a name that no schema has.
    """
    if not isinstance(reference, str) or not reference.startswith(_PREFIX):
        return None
    return unescape(reference.removeprefix(_PREFIX))


def schema_behind(node: Mapping[str, Any]) -> str | None:
    """The name of the schema that a node's ``$ref`` stands for."""
    return schema_name(node.get("$ref"))
