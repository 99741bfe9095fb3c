"""``x-erp-prefer``: the resource that people should use instead of another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from erpgen.lenient import sequence
from erpgen.model import extensions
from erpgen.model.types import Identifier


def preferred(
    document: Mapping[str, Any], resources: Mapping[str, Identifier]
) -> dict[Identifier, Identifier]:
    """By resource the one that a tag of it names; RuleError where that tag has no operation.

    ``resources`` are by tag. A tag without operations says nothing that anybody could use.
    """
    found: dict[Identifier, Identifier] = {}
    for index, tag in enumerate(sequence(document.get("tags"))):
        if not isinstance(tag, Mapping) or "x-erp-prefer" not in tag:
            continue
        where = f"#/tags/{index}"
        named = extensions.text(tag, "x-erp-prefer", where)
        own = resources.get(str(tag.get("name")))
        if own is None:
            continue
        other = resources.get(str(named))
        if other is None or other == own:
            known = ", ".join(sorted(resources))
            raise extensions.RuleError(
                where, f"x-erp-prefer names no other tag: {named!r}", f"there are {known}"
            )
        found[own] = other
    return found
