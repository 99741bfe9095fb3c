"""JSON pointers (RFC 6901) into what a server says of itself: names in any case, ``*`` for each."""

from __future__ import annotations


def values_at(value: object, pointer: str) -> list[object]:
    """All that stands at a pointer; ``*`` is each element of an array or member of an object."""
    found = [value]
    for token in pointer.split("/")[1:]:
        part = token.replace("~1", "/").replace("~0", "~").lower()
        found = [inner for one in found for inner in _below(one, part)]
    return found


def _below(value: object, part: str) -> list[object]:
    if isinstance(value, dict):
        if part == "*":
            return list(value.values())
        return [next((one for name, one in value.items() if name.lower() == part), None)]
    if not isinstance(value, list):
        return []
    if part == "*":
        return list(value)
    at = int(part[:9]) if part.isascii() and part.isdigit() else len(value)
    return value[at : at + 1]
