"""From edits of schemas to findings at the operations that use them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from erpgen.diff.catalogue import UNFLAGGED, PropertyFlags, Scope, schema_rule
from erpgen.diff.catalogue.aspects import PROPERTY_ASPECTS
from erpgen.diff.compare.context import sentence
from erpgen.diff.compare.schema.together import mark
from erpgen.diff.quoting import code
from erpgen.diff.types import NO_TARGET, Direction, Finding, Level
from erpgen.pointer import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.catalogue import Rule
    from erpgen.diff.compare.schema.spot import SchemaEdit
    from erpgen.diff.compare.schema.together import Mark
    from erpgen.diff.compare.schema.walk import Link, NodeKey, SchemaComparison
    from erpgen.diff.types import Target
    from erpgen.document import Json
    from erpgen.pairing.operations import OperationPair


class Use(Struct, frozen=True):
    """One place of an operation that holds a schema.

    ``noun`` says the place in words; ``textual`` that values travel as text there, so that a
    string takes whatever was sent before. ``pair`` is None in calls that no operation asks for.
    """

    pair: OperationPair | None
    scope: Scope
    noun: str
    key: NodeKey
    target: Target = NO_TARGET
    textual: bool = False
    header_parameter: bool = False

    @property
    def nested(self) -> Scope:
        """The scope of what lies below the root of the schema."""
        return Scope.HEADER_PARAMETER_PROPERTY if self.header_parameter else self.scope.nested


class _Visit(Struct, frozen=True):
    """A pair of schemas on the way; ``home`` is the shared schema that its edits stand in.

    ``within`` leads from there, ``prefix`` from the root of the use.
    """

    key: NodeKey
    prefix: tuple[str, ...]
    flags: PropertyFlags
    home: str
    within: tuple[str, ...] = ()
    hidden: frozenset[Mark] = frozenset()


def use_findings(schemas: SchemaComparison, use: Use) -> Iterator[Finding]:
    """Every finding at one place, each shared schema below it looked at once."""
    seen: set[tuple[NodeKey, frozenset[Mark]]] = {(use.key, frozenset())}
    waiting = [_Visit(use.key, (), UNFLAGGED, schemas.nodes[use.key].home)]
    while waiting:
        visit = waiting.pop(0)
        node = schemas.nodes[visit.key]
        for edit in node.edits:
            if visit.hidden and mark(edit, ()) in visit.hidden:
                continue
            found = _finding(use, visit, edit)
            if found is not None:
                yield _softened(found, visit.home, edit, schemas)
        for link in node.links:
            below = _follow(visit, link, schemas.nodes[link.target].home)
            if (link.target, below.hidden) not in seen:
                seen.add((link.target, below.hidden))
                waiting.append(below)


def _softened(found: Finding, home: str, edit: SchemaEdit, schemas: SchemaComparison) -> Finding:
    """A finding whose cause may only say what was so all along.

    Write-only is said of properties that callers send, such as passwords. Where a schema travels
    both ways, that one was never answered is as likely as that it no longer is.
    """
    said = edit.aspect == "became-write-only" and found.level is Level.ERROR
    if said and _owner(home) in schemas.sent:
        return replace(found, level=Level.WARNING)
    return found


def _follow(visit: _Visit, link: Link, home: str) -> _Visit:
    return _Visit(
        link.target,
        visit.prefix + link.path,
        link.flags.under(visit.flags),
        home or visit.home,
        () if home else visit.within + link.path,
        link.hidden | visit.hidden if _is_member(link) else link.hidden,
    )


def _is_member(link: Link) -> bool:
    """Whether the target is one of what a schema joins by ``allOf``, and so part of it."""
    return bool(link.path) and all(step.startswith("allOf[") for step in link.path)


def _finding(use: Use, visit: _Visit, edit: SchemaEdit) -> Finding | None:
    path = visit.prefix + edit.path
    scope = _scope(use, path)
    if scope is use.scope and edit.aspect in PROPERTY_ASPECTS:
        word = edit.aspect.removeprefix("became-").removeprefix("not-")
        edit = replace(edit, aspect="not-judged", detail=word)
    flags = edit.flags.under(visit.flags) if edit.path else visit.flags
    rule = schema_rule(scope, _aspect(use, edit), flags)
    if rule is None:
        return None
    noun = f"{use.noun}, {code('/'.join(path))}" if path else use.noun
    within = visit.within + edit.path
    owner = _owner(visit.home) or use.noun
    text = sentence(noun, rule, edit.old, edit.new, edit.detail)
    return Finding(
        id=rule.id,
        level=rule.level,
        direction=rule.direction,
        area=rule.area,
        operation=use.pair.old.method if use.pair else None,
        path=use.pair.path if use.pair else None,
        pointer=edit.pointer,
        text=text,
        old=edit.old,
        new=edit.new,
        subject=f"{owner} {'/'.join(within)} {_cause(edit)}",
        headline=_headline(owner, within, rule, edit) if visit.home else text,
        home=visit.home,
        target=replace(use.target, schema=_owner(visit.home), within=within),
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


def _headline(owner: str, within: tuple[str, ...], rule: Rule, edit: SchemaEdit) -> str:
    """The change said of the shared schema, for all its sites."""
    noun = code(".".join((owner, *within))) if within else f"schema {code(owner)}"
    return sentence(noun, rule, edit.old, edit.new, edit.detail)


def _owner(home: str) -> str:
    return tokens(home)[2] if home else ""


def _aspect(use: Use, edit: SchemaEdit) -> str:
    """The aspect as this place sees it: what travels as text can be read as a text."""
    request = use.scope.direction is Direction.REQUEST
    if use.textual and edit.aspect in _TYPE_ASPECTS:
        reader, sender = (edit.new, edit.old) if request else (edit.old, edit.new)
        in_one_piece = use.scope not in _SPELLED_IN_PARTS or _types(sender).isdisjoint(_STRUCTURED)
        if "string" in _types(reader) and in_one_piece:
            return "type-generalized" if request else "type-compatible"
    if edit.aspect == "type-specialized" and request and use.scope is not Scope.PARAMETER:
        return "type-changed"
    if edit.aspect == "type-specialized" and use.scope is Scope.PARAMETER and not edit.path:
        return "type-changed"
    return edit.aspect


_TYPE_ASPECTS = frozenset({"type-changed", "type-generalized", "type-specialized"})

_SPELLED_IN_PARTS = frozenset({Scope.PARAMETER, Scope.RESPONSE_HEADER})
"""Where lists and objects are no single text; the body of any other media type is one."""

_STRUCTURED = frozenset({"array", "object"})


def _types(said: Json) -> frozenset[str]:
    """The types that one side of an edit of the type names."""
    return frozenset(str(said).split(" or "))
