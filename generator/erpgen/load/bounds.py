"""One pass over a parsed document: how deep it nests, and the references in it that leave it."""

from __future__ import annotations

import math
from typing import Any

from erpgen.document import JsonObject
from erpgen.errors import InputError
from erpgen.load.depth import too_deep
from erpgen.load.limits import Limits
from erpgen.pointer import deeper_than


def check_bounds(content: JsonObject, where: str, limits: Limits) -> bool:
    """Whether something that looks like a reference out of the document was seen.

    InputError where the document nests too deep or holds a number that JSON has not.
    """
    leaves = False
    level: list[Any] = [content]
    for _ in range(limits.depth):
        below: list[Any] = []
        for node in level:
            if isinstance(node, dict):
                target = node.get("$ref")
                leaves = leaves or (isinstance(target, str) and not target.startswith("#"))
                children = node.values()
            else:
                children = node
            for child in children:
                if isinstance(child, dict | list):
                    below.append(child)
                elif isinstance(child, float) and not math.isfinite(child):
                    raise InputError(where, "a number is too large", "write it as a string")
        if not below:
            return leaves
        level = below
    pointer = deeper_than(content, limits.depth) or ""
    raise InputError(f"{where}{pointer}", *too_deep(limits.depth))
