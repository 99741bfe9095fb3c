"""Prove ``x-erp-changes`` against an operation, settle its alternatives, and name its method."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from erpgen.model import extensions, locate
from erpgen.model.extensions import ChangesRule, RuleError
from erpgen.model.types import (
    Answer,
    Changes,
    Identifier,
    Location,
    Operation,
    Paging,
    Parameter,
    Scalar,
    ScalarType,
)

_SECOND = 1
_DAY = 86400
_TIMES = frozenset({Scalar.STRING, Scalar.DATETIME, Scalar.DATE})
"""What an argument that takes a time is declared as."""

_SINCE = "since"
_READING = re.compile(r"^(?:get|list|find|search|query|read|fetch)(?:_all)?(?:_|$)")


class ListPlace(Struct, frozen=True):
    """Where an operation's list is: its paging if it pages, else what its answer is."""

    schema: Any
    paging: Paging | None
    answers: Sequence[Answer]
    components: Mapping[str, Any]

    @property
    def elements(self) -> str | None:
        """The pointer to its elements, None where it answers with no list."""
        if self.paging is not None:
            return f"{self.paging.items}/*"
        inside = self.answers[0].inside if self.answers else ""
        whole = locate.follow(self.schema, inside, self.components)
        return f"{inside}/*" if whole is not None and locate.is_array(whole) else None

    def inside(self, pointer: str) -> Mapping[str, Any] | None:
        """What its elements have at a pointer, None where they have nothing there."""
        elements = self.elements
        if elements is None:
            return None
        return locate.follow(self.schema, elements + pointer, self.components)


def read_changes(
    operation: Mapping[str, Any],
    where: str,
    parameters: Sequence[Parameter],
    place: ListPlace,
) -> Changes | None:
    """How the operation tells what changed; a rule that points at nothing stops the run.

    A list whose elements have no such time is left as it is only if the rule offers null for its
    property, so that a rule that quietly stops matching cannot happen.
    """
    rule = extensions.changes(operation, where)
    if rule is None:
        return None
    if "requestBody" in operation:
        raise RuleError(where, "x-erp-changes on a call with a body", "narrow the rule's target")
    argument = _argument(rule, parameters, where)
    found = _property(rule, place, where)
    if found is None:
        return None
    _check_free(argument, parameters, where)
    day = argument.type == ScalarType(Scalar.DATE)
    return Changes(
        function=Identifier(""),
        argument=argument.python,
        operator=_operator(rule, argument, where),
        written=_written(rule, argument, where),
        property=found,
        keys=_keys(rule, place, where),
        margin=rule.margin,
        granularity=max(_DAY if day else 0, rule.granularity or _SECOND),
        beginning=_beginning(rule, argument, where),
        day=day,
    )


def _argument(rule: ChangesRule, parameters: Sequence[Parameter], where: str) -> Parameter:
    for one in parameters:
        if one.wire == rule.argument and one.location is Location.QUERY:
            if isinstance(one.type, ScalarType) and one.type.scalar in _TIMES:
                return one
            raise RuleError(
                where,
                f"x-erp-changes: {rule.argument} takes no time",
                "name a query parameter that is a text, a date or a date-time",
            )
    raise RuleError(
        where,
        f"x-erp-changes names {rule.argument}, which is no query parameter here",
        "correct the name or narrow the rule's target",
    )


def _check_free(argument: Parameter, parameters: Sequence[Parameter], where: str) -> None:
    if any(one.python == _SINCE and one is not argument for one in parameters):
        raise RuleError(
            where,
            f"x-erp-changes: the list has another argument {_SINCE}, which its method takes itself",
            "give that one another name by x-erp-name",
        )


def _operator(rule: ChangesRule, argument: Parameter, where: str) -> str:
    if argument.condition is not None:
        return rule.operator or ">="
    if rule.operator is not None:
        raise RuleError(
            where,
            f"x-erp-changes gives an operator, and {rule.argument} carries none",
            "leave operator out, or give the argument its own by x-erp-condition",
        )
    return ""


def _written(rule: ChangesRule, argument: Parameter, where: str) -> str:
    text = argument.type == ScalarType(Scalar.STRING) and argument.condition is None
    if rule.written is not None and not text:
        raise RuleError(
            where,
            f"x-erp-changes: written is for texts, and {rule.argument} is none",
            "leave written out",
        )
    return rule.written or ""


def _beginning(rule: ChangesRule, argument: Parameter, where: str) -> str:
    if argument.required and rule.beginning is None:
        raise RuleError(
            where,
            f"x-erp-changes: {rule.argument} is required, and nothing says what reads everything",
            "say it as beginning, a time before all others",
        )
    return rule.beginning or ""


def _property(rule: ChangesRule, place: ListPlace, where: str) -> str | None:
    for pointer in rule.property:
        node = None if pointer is None else place.inside(pointer)
        if node is not None and (
            node.get("format") in {"date-time", "date"} or node.get("x-erp-date") is not None
        ):
            return pointer
        if node is not None:
            raise RuleError(
                where,
                f"x-erp-changes: {pointer} of the elements is no time",
                "name a property of format date-time or date, or give it that format",
            )
    if None in rule.property:
        return None
    shown = ", ".join(map(repr, rule.property))
    raise RuleError(
        where,
        f"x-erp-changes.property finds none of {shown} in the elements of the list",
        "correct the place, or add null where such lists are to be left as they are",
    )


def _keys(rule: ChangesRule, place: ListPlace, where: str) -> tuple[str, ...]:
    for parts in rule.keys:
        nodes = [place.inside(part) for part in parts]
        if all(node is not None and _is_plain(node) for node in nodes):
            return parts
    shown = " or ".join(", ".join(parts) for parts in rule.keys)
    raise RuleError(
        where,
        f"x-erp-changes.keys finds no {shown} in the elements of the list, or no plain value there",
        "name the properties that identify an element",
    )


def _is_plain(node: Mapping[str, Any]) -> bool:
    return not locate.is_array(node) and not node.get("properties")


def named_changes(operations: Sequence[Operation]) -> list[Operation]:
    """The operations of one resource, each method that tells changes with its name.

    ``get_all`` is followed by ``changes``, ``get_all_invoices`` by ``changes_of_invoices``; what
    would share its name is called after the whole of the other method's: ``changes_of_get_all``.
    """
    short = {one.function: _short(one.function) for one in operations if one.changes is not None}
    taken = Counter([*(one.function for one in operations), *short.values()])
    return [
        one if one.changes is None else _named(one, one.changes, short[one.function], taken)
        for one in operations
    ]


def _named(one: Operation, changes: Changes, short: str, taken: Counter[str]) -> Operation:
    name = short if taken[short] == 1 else f"changes_of_{one.function.strip('_')}"
    if name != short and name in taken:
        raise RuleError(
            one.pointer,
            f"x-erp-changes makes a method {name}, and the resource has one of that name",
            "give that one another name by x-erp-name",
        )
    return replace(one, changes=replace(changes, function=Identifier(name)))


def _short(function: Identifier) -> str:
    rest = _READING.sub("", function.strip("_"))
    return f"changes_of_{rest}" if rest else "changes"
