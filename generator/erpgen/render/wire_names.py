"""How a class says what its attributes are called on the wire: a rule, and the exceptions to it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from erpgen.model.types import Property

Rule: TypeAlias = str | None
"""What msgspec takes as ``rename`` of a class; None where attributes are called as they are."""


@cache
def spelled_by(rule: Rule, attribute: str) -> str:
    """What msgspec calls an attribute on the wire by a rule, where the attribute says nothing."""
    return _SPELLINGS[rule](attribute)


def rule_of(own: Sequence[Property], inherited: Rule) -> Rule:
    """The rule with the fewest exceptions among the attributes that a class has itself.

    Where several are as good it is the one that the class inherits, else the simplest.
    """

    def cost(rule: Rule) -> tuple[int, bool]:
        exceptions = sum(spelled_by(rule, one.python) != one.wire for one in own)
        return exceptions, rule != inherited

    return min(_SPELLINGS, key=cost)


def _camel(attribute: str) -> str:
    return _joined(attribute, str.title, lambda first: first) if "_" in attribute else attribute


def _pascal(attribute: str) -> str:
    return _joined(attribute, str.title, str.title)


def _joined(attribute: str, later: Callable[[str], str], first: Callable[[str], str]) -> str:
    bare = attribute.lstrip("_")
    if not bare:
        return f"{attribute}_"  # an underscore for each empty word before the first that is none
    head, *rest = bare.split("_")
    leading = attribute[: len(attribute) - len(bare)]
    return "".join([leading, first(head), *map(later, rest)])


def _kebab(attribute: str) -> str:
    return attribute.strip("_").replace("_", "-")


_SPELLINGS: Mapping[Rule, Callable[[str], str]] = {
    None: lambda attribute: attribute,
    "camel": _camel,
    "pascal": _pascal,
    "kebab": _kebab,
    "lower": str.lower,
    "upper": str.upper,
}
