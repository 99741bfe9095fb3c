"""From edits of schemas to findings at the operations that use them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from erpgen.diff.catalogue import PropertyFlags, Scope, schema_rule
from erpgen.diff.catalogue.aspects import PROPERTY_ASPECTS
from erpgen.diff.compare.context import sentence
from erpgen.diff.types import Direction, Finding
from erpgen.pointer import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.context import OperationPair
    from erpgen.diff.compare.schema.spot import SchemaEdit
    from erpgen.diff.compare.schema.walk import NodeDiff, NodeKey, SchemaComparison


@dataclass(frozen=True, slots=True)
class Use:
    """One place of an operation that holds a schema.

    ``noun`` says the place in words; ``textual`` that values travel as text there, so that a
    string takes whatever was sent before.
    """

    pair: OperationPair
    scope: Scope
    noun: str
    key: NodeKey
    textual: bool = False
    header_parameter: bool = False

    @property
    def nested(self) -> Scope:
        """The scope of what lies below the root of the schema."""
        return Scope.HEADER_PARAMETER_PROPERTY if self.header_parameter else self.scope.nested


@dataclass(frozen=True, slots=True)
class _Visit:
    key: NodeKey
    prefix: tuple[str, ...]
    flags: PropertyFlags


def use_findings(schemas: SchemaComparison, use: Use) -> Iterator[Finding]:
    """Every finding at one place, each shared schema below it looked at once."""
    seen = {use.key}
    waiting = [_Visit(use.key, (), PropertyFlags())]
    while waiting:
        visit = waiting.pop(0)
        node = schemas.nodes[visit.key]
        for edit in node.edits:
            found = _finding(use, visit, node, edit)
            if found is not None:
                yield found
        for link in node.links:
            if link.target not in seen:
                seen.add(link.target)
                flags = _inherit(visit.flags, link.flags)
                waiting.append(_Visit(link.target, visit.prefix + link.path, flags))


def _inherit(above: PropertyFlags, here: PropertyFlags) -> PropertyFlags:
    """What lies below a read-only property is never sent either."""
    return replace(
        here,
        read_only=above.read_only or here.read_only,
        write_only=above.write_only or here.write_only,
    )


def _finding(use: Use, visit: _Visit, node: NodeDiff, edit: SchemaEdit) -> Finding | None:
    path = visit.prefix + edit.path
    scope = _scope(use, path)
    if scope is use.scope and edit.aspect in PROPERTY_ASPECTS:
        return None
    flags = _inherit(visit.flags, edit.flags) if edit.path else visit.flags
    rule = schema_rule(scope, _aspect(use, edit), flags)
    if rule is None:
        return None
    noun = f"{use.noun}, `{'/'.join(path)}`" if path else use.noun
    owner = node.name or use.noun
    return Finding(
        id=rule.id,
        level=rule.level,
        direction=rule.direction,
        area=rule.area,
        operation=use.pair.old.method,
        path=use.pair.path,
        pointer=edit.pointer,
        text=sentence(noun, rule, edit.old, edit.new, edit.detail),
        old=edit.old,
        new=edit.new,
        subject=f"{_owner(owner)} {'/'.join(edit.path)} {_cause(edit)}",
        home=node.name,
    )


def _scope(use: Use, path: tuple[str, ...]) -> Scope:
    """The root of the schema, or below it; an element of a list parameter is the parameter."""
    if not path or (use.scope is Scope.PARAMETER and path == ("items",)):
        return use.scope
    return use.nested


def _cause(edit: SchemaEdit) -> str:
    """What the edit is, without the values that a new enum lists one by one."""
    if edit.aspect == "became-enum-value":
        return "became-enum"
    return f"{edit.aspect} {edit.detail}"


def _owner(owner: str) -> str:
    return tokens(owner)[2] if owner.startswith("#/components/schemas/") else owner


def _aspect(use: Use, edit: SchemaEdit) -> str:
    """A string takes every value that travels as text, whatever its type was."""
    request = use.scope.direction is Direction.REQUEST
    if edit.aspect == "type-changed" and use.textual:
        if request and edit.new == "string":
            return "type-generalized"
        if not request and edit.old == "string":
            return "type-compatible"
    if edit.aspect == "type-specialized" and request and use.scope is not Scope.PARAMETER:
        return "type-changed"
    if edit.aspect == "type-specialized" and use.scope is Scope.PARAMETER and not edit.path:
        return "type-changed"
    return edit.aspect
