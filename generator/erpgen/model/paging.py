"""Prove ``x-erp-paging`` against an operation and settle its alternatives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from erpgen.model import extensions, locate
from erpgen.model.extensions import PagingRule, RuleError
from erpgen.model.types import Location, Paging, PagingStyle, Parameter, TypeRef

_LED = frozenset({PagingStyle.TOKEN, PagingStyle.LINK})
"""Styles in which each answer names the page after it."""


def read_paging(
    operation: Mapping[str, Any],
    where: str,
    parameters: Sequence[Parameter],
    schema: Any,
    components: Mapping[str, Any],
    item_of: Callable[[str], TypeRef],
) -> Paging | None:
    """How the operation pages; a rule that points at nothing stops the run.

    An operation whose answer holds no list at all is left unpaged only if the rule offers null
    among its ``items``, so that a rule that quietly stops matching cannot happen. Likewise one read
    by tokens or links whose answer names no next one: its first page would pass for the whole list.
    """
    rule = extensions.paging(operation, where)
    if rule is None:
        return None
    _check_parameters(rule, parameters, where)
    held, items = _list_in(schema, rule, components)
    if not held:
        raise RuleError(
            where,
            f"x-erp-paging finds no list at {_shown(rule.items)} in the answer",
            "add an alternative (null where the operation is not to be paged)",
        )
    if items is None:
        return None
    following = _next(rule, schema, components, where)
    if following is None and rule.style in _LED:
        return None
    return Paging(
        style=PagingStyle(rule.style),
        page=rule.page,
        size=rule.size,
        first=rule.first,
        items=items,
        total=_settled("total", rule.total, schema, components, where),
        max_size=_settled("max_size", rule.max_size, schema, components, where),
        next=following,
        item=item_of(items),
        key=_key(rule, items, schema, components, where),
    )


def freed(
    parameters: Sequence[Parameter], paging: Paging | None, where: str
) -> tuple[Parameter, ...]:
    """The parameters, of which the one of the page need not be given: a pager counts by itself."""
    if paging is None:
        return tuple(parameters)
    return tuple(_freed(one, paging, where) for one in parameters)


def _freed(one: Parameter, paging: Paging, where: str) -> Parameter:
    if one.wire != paging.page or one.location is not Location.QUERY or not one.required:
        return one
    if paging.first is None:
        raise RuleError(
            where,
            f"x-erp-paging: {one.wire} is required, and nothing says what the first page takes",
            "say it as first",
        )
    return replace(one, required=False, constant=paging.first)


def _check_parameters(rule: PagingRule, parameters: Sequence[Parameter], where: str) -> None:
    wires = {one.wire for one in parameters if one.location == "query"}
    for name in (rule.page, rule.size):
        if name is not None and name not in wires:
            raise RuleError(
                where,
                f"x-erp-paging names {name}, which is no query parameter here",
                "correct the name or narrow the rule's target",
            )


def _list_in(
    schema: Any, rule: PagingRule, components: Mapping[str, Any]
) -> tuple[bool, str | None]:
    for items in rule.items:
        if items is None:
            return True, None
        found = locate.follow(schema, items, components)
        if found is not None and locate.is_array(found):
            return True, items
    return False, None


def _next(rule: PagingRule, schema: Any, components: Mapping[str, Any], where: str) -> str | None:
    if rule.style in _LED and not rule.next:
        raise RuleError(
            where,
            f"x-erp-paging reads by {rule.style} and does not say where the next one is",
            "add next",
        )
    return _settled("next", rule.next, schema, components, where) if rule.next else None


def _key(
    rule: PagingRule, items: str, schema: Any, components: Mapping[str, Any], where: str
) -> str | None:
    if rule.key is None:
        return None
    if locate.follow(schema, f"{items}/*{rule.key}", components) is None:
        raise RuleError(
            where,
            f"x-erp-paging.key finds no {rule.key!r} in the elements of the list",
            "correct the pointer, which goes from one element",
        )
    return rule.key


def _settled(
    word: str,
    alternatives: Sequence[str | None],
    schema: Any,
    components: Mapping[str, Any],
    where: str,
) -> str | None:
    held, pointer = locate.first_borne_out(schema, alternatives, components)
    if not held:
        raise RuleError(
            where,
            f"x-erp-paging.{word} finds none of {_shown(alternatives)} in the answer",
            "add the place, or null where the answer does not say",
        )
    return pointer


def _shown(alternatives: Sequence[str | None]) -> str:
    return ", ".join("null" if one is None else repr(one) for one in alternatives)
