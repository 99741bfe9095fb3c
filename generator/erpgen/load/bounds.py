"""One pass over a parsed document: how deep it nests, and how it refers to things."""

from __future__ import annotations

import math
from typing import Any

from erpgen.document import JsonObject
from erpgen.errors import InputError
from erpgen.load.depth import too_deep
from erpgen.load.limits import Limits
from erpgen.pointer import deeper_than

_NAMES = frozenset({"$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "discriminator"})


def check_bounds(content: JsonObject, where: str, limits: Limits) -> bool:
    """Whether it may hold a reference that is no pointer into the document, or a schema's own name.

    InputError where the document nests too deep or holds a number that JSON has not.
    """
    named = False
    level: list[Any] = [content]
    for _ in range(limits.depth):
        below: list[Any] = []
        for node in level:
            if isinstance(node, dict):
                named = named or not _NAMES.isdisjoint(node) or _is_no_pointer(node.get("$ref"))
                children = node.values()
            else:
                children = node
            for child in children:
                kind = type(child)
                if kind is dict or kind is list:
                    below.append(child)
                elif kind is not str and isinstance(child, float) and not math.isfinite(child):
                    raise InputError(where, "a number is too large", "write it as a string")
        if not below:
            return named
        level = below
    pointer = deeper_than(content, limits.depth) or ""
    raise InputError(f"{where}{pointer}", *too_deep(limits.depth))


def _is_no_pointer(target: Any) -> bool:
    return isinstance(target, str) and target != "#" and not target.startswith("#/")
