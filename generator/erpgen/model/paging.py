"""Prove ``x-erp-paging`` against an operation and settle its alternatives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from erpgen.model import extensions, locate
from erpgen.model.extensions import PagingRule, RuleError
from erpgen.model.types import Paging, PagingStyle, Parameter, TypeRef


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
    by tokens whose answer names no next one: its first page would pass for the whole list.
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
    if following is None and rule.style == PagingStyle.TOKEN:
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
    )


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
    if rule.style == PagingStyle.TOKEN and not rule.next:
        raise RuleError(
            where, "x-erp-paging reads by token and does not say where the next one is", "add next"
        )
    return _settled("next", rule.next, schema, components, where) if rule.next else None


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
