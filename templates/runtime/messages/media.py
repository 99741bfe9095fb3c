"""Media types and their ranges (RFC 9110 §8.3, §12.5.1)."""

from __future__ import annotations

from collections.abc import Sequence


def bare(media_type: str) -> str:
    """The type alone, in lower case, without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a body of this type is JSON (RFC 6839 §3.1)."""
    name = bare(media_type)
    return name in {"application/json", "text/json"} or name.endswith("+json")


def best(declared: Sequence[str], sent: str) -> int | None:
    """Which of the declared types or ranges says most about what was sent; None where none fits."""
    fits = [(_closeness(one, sent), -index) for index, one in enumerate(declared)]
    closeness, index = max(fits, default=(0, 0))
    return -index if closeness else None


def _closeness(declared: str, sent: str) -> int:
    """0 where the types have nothing in common, more the more the declared one says."""
    name, range_ = bare(sent), bare(declared)
    if name == range_:
        return 6 if _parameters(declared) <= _parameters(sent) else 4
    kind, _, subtype = range_.partition("/")
    if subtype.startswith("*+"):
        return 3 if name.startswith(f"{kind}/") and name.endswith(subtype[1:]) else 0
    if range_ == "application/json" and is_json(name):
        return 3
    if subtype == "*":
        return 1 if kind == "*" else 2 * name.startswith(f"{kind}/")
    return 0


def _parameters(media_type: str) -> frozenset[str]:
    """The parameters but for the charset, which says nothing of what is inside."""
    given = (one.strip().lower() for one in media_type.split(";")[1:])
    return frozenset(one.replace(" ", "") for one in given if not one.startswith("charset"))
