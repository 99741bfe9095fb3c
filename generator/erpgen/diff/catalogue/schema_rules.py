"""The ids of schema changes, formed from direction, place and aspect.

The words are those of the oasdiff change catalogue, so that a rule, a review or a script written
for one reads the other. Where that catalogue has no word, the id is formed the same way.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from erpgen.diff.catalogue.aspects import ASPECTS, PROPERTY_ASPECTS
from erpgen.diff.catalogue.levels import schema_level
from erpgen.diff.catalogue.rule import Rule
from erpgen.diff.types import Direction, Level


class Scope(StrEnum):
    """Where a schema stands, as its ids spell it."""

    REQUEST_BODY = "request-body"
    REQUEST_PROPERTY = "request-property"
    RESPONSE_BODY = "response-body"
    RESPONSE_PROPERTY = "response-property"
    PARAMETER = "request-parameter"
    PARAMETER_PROPERTY = "request-parameter-property"
    HEADER_PARAMETER_PROPERTY = "request-header-property"
    RESPONSE_HEADER = "response-header"
    RESPONSE_HEADER_PROPERTY = "response-header-property"

    @property
    def direction(self) -> Direction:
        """Request for everything the client sends."""
        return Direction.RESPONSE if self.startswith("response") else Direction.REQUEST

    @property
    def area(self) -> str:
        """The part of the document that the scope belongs to."""
        if self.startswith(("request-parameter", "request-header")):
            return "parameters"
        return "headers" if self.startswith("response-header") else "schema"

    @property
    def nested(self) -> Scope:
        """The scope of the properties below this one."""
        return _NESTED.get(self, self)


_NESTED = {
    Scope.REQUEST_BODY: Scope.REQUEST_PROPERTY,
    Scope.RESPONSE_BODY: Scope.RESPONSE_PROPERTY,
    Scope.PARAMETER: Scope.PARAMETER_PROPERTY,
    Scope.RESPONSE_HEADER: Scope.RESPONSE_HEADER_PROPERTY,
}

_ROOT_SCOPES = (Scope.REQUEST_BODY, Scope.RESPONSE_BODY, Scope.PARAMETER, Scope.RESPONSE_HEADER)


class PropertyFlags(Struct, frozen=True):
    """What the document says about the property that a change stands in."""

    required: bool = False
    read_only: bool = False
    write_only: bool = False
    has_default: bool = False

    def under(self, above: PropertyFlags) -> PropertyFlags:
        """The flags of what lies below: nothing in a read-only property is ever sent either."""
        if not (above.read_only or above.write_only):
            return self
        return replace(
            self,
            read_only=above.read_only or self.read_only,
            write_only=above.write_only or self.write_only,
        )


UNFLAGGED = PropertyFlags()
"""Of what is no property, or one of which the document says nothing."""

_READ_ONLY_WORDS = frozenset(
    {
        "enum-value-removed",
        "max-decreased",
        "max-length-decreased",
        "min-increased",
        "exclusive-max-decreased",
        "exclusive-min-increased",
    }
)
"""Changes of a read-only property that a request still has a word for; others are silent there."""

_SENT_BACK_WORDS = frozenset(
    {"pattern-added", "pattern-changed", "pattern-generalized", "pattern-removed"}
)
"""Changes that fail a request even of a read-only property, when a fetched object is sent back."""

_WRITE_ONLY_WORDS = frozenset({"became-required", "became-optional", "enum-value-added"})

_MUTABILITY = frozenset(
    {"became-read-only", "became-not-read-only", "became-write-only", "became-not-write-only"}
)

_HEADER_WORDS = frozenset({"became-enum", "became-required"})
"""Changes of a property in a header parameter that have a word of their own."""


def schema_rule(scope: Scope, aspect_name: str, flags: PropertyFlags) -> Rule | None:
    """The rule for a schema change at a place; None where it cannot be noticed there.

    A read-only property is never sent and a write-only one is never received, so their changes
    are silent in that direction unless the catalogue has a word for them.
    """
    if aspect_name == "not-judged":
        return _unjudged(scope)
    if aspect_name == "became-enum-value":
        return _became_enum_value(scope, flags)
    silent = _silent_direction(scope, flags) and aspect_name not in _SENT_BACK_WORDS
    if not silent or aspect_name in _MUTABILITY:
        return _rule(scope, aspect_name, flags.required, flags.has_default)
    if scope is Scope.REQUEST_PROPERTY and aspect_name in _READ_ONLY_WORDS:
        return _softened(scope, f"request-read-only-property-{aspect_name}", aspect_name)
    if scope is Scope.RESPONSE_PROPERTY and aspect_name in _WRITE_ONLY_WORDS:
        return _softened(scope, f"response-write-only-property-{aspect_name}", aspect_name)
    if scope is Scope.RESPONSE_PROPERTY and aspect_name in {"added", "removed"}:
        word = "required" if flags.required else "optional"
        return _softened(scope, f"response-{word}-write-only-property-{aspect_name}", aspect_name)
    return None


@cache
def _unjudged(scope: Scope) -> Rule:
    """What no rule knows, told wherever it stands."""
    text = ASPECTS["not-judged"].text
    return Rule("changed-not-judged", Level.INFO, scope.direction, scope.area, text)


def _became_enum_value(scope: Scope, flags: PropertyFlags) -> Rule | None:
    """A value of an enum that is new as a whole: told only for what a caller fills in."""
    if scope not in (Scope.PARAMETER, Scope.REQUEST_PROPERTY):
        return None
    return schema_rule(scope, "enum-value-added", flags)


def _silent_direction(scope: Scope, flags: PropertyFlags) -> bool:
    if scope.direction is Direction.REQUEST:
        return flags.read_only
    return flags.write_only


@cache
def _softened(scope: Scope, rule_id: str, aspect_name: str) -> Rule:
    aspect = ASPECTS.get(aspect_name) or PROPERTY_ASPECTS[aspect_name]
    return Rule(rule_id, Level.INFO, scope.direction, scope.area, aspect.text)


@cache
def _rule(scope: Scope, aspect_name: str, required: bool, has_default: bool) -> Rule:
    aspect = ASPECTS.get(aspect_name) or PROPERTY_ASPECTS[aspect_name]
    rule_id = _rule_id(scope, aspect_name, required, has_default)
    level = schema_level(rule_id, scope.direction, aspect)
    return Rule(rule_id, level, scope.direction, scope.area, aspect.text)


def _rule_id(scope: Scope, aspect: str, required: bool, has_default: bool) -> str:
    if aspect == "pattern-generalized" and scope.direction is Direction.RESPONSE:
        aspect = "pattern-changed"
    if aspect == "added":
        return _added_id(scope, required, has_default)
    if aspect == "removed":
        word = "required" if required else "optional"
        removed = f"response-{word}-property-removed"
        return removed if scope is Scope.RESPONSE_PROPERTY else f"{_parameter(scope)}-removed"
    if aspect in _MUTABILITY:
        word = "required" if required else "optional"
        return f"{scope.direction}-{word}-property-{aspect}"
    if scope is Scope.RESPONSE_BODY and aspect in {"enum-value-removed", "enum-value-added"}:
        return f"response-mediatype-{aspect}"
    if scope is Scope.HEADER_PARAMETER_PROPERTY and aspect not in _HEADER_WORDS:
        return f"{_parameter(scope)}-{aspect}"
    return f"{scope}-{aspect}"


def _parameter(scope: Scope) -> str:
    return Scope.PARAMETER_PROPERTY if scope is Scope.HEADER_PARAMETER_PROPERTY else scope


def _added_id(scope: Scope, required: bool, has_default: bool) -> str:
    if scope is Scope.RESPONSE_PROPERTY:
        return f"response-{'required' if required else 'optional'}-property-added"
    if scope is Scope.RESPONSE_HEADER_PROPERTY:
        return "response-header-property-added"
    if not required:
        kind = "" if scope is Scope.REQUEST_PROPERTY else "-parameter"
        return f"new-optional-request{kind}-property"
    if has_default and scope is Scope.REQUEST_PROPERTY:
        return "new-required-request-property-with-default"
    kinds = {Scope.REQUEST_PROPERTY: "", Scope.HEADER_PARAMETER_PROPERTY: "-header"}
    return f"new-required-request{kinds.get(scope, '-parameter')}-property"


def all_schema_rules() -> dict[str, Rule]:
    """Every schema rule there is, by id."""
    scopes = [*_ROOT_SCOPES, *(s for s in Scope if s not in _ROOT_SCOPES)]
    rules: list[Rule | None] = []
    for scope in scopes:
        names = ASPECTS if scope in _ROOT_SCOPES else ASPECTS | PROPERTY_ASPECTS
        for name in names:
            rules += [schema_rule(scope, name, flags) for flags in _ALL_FLAGS]
    return {rule.id: rule for rule in rules if rule is not None}


_ALL_FLAGS = tuple(
    PropertyFlags(required, read_only, write_only, default)
    for required in (False, True)
    for read_only in (False, True)
    for write_only in (False, True)
    for default in (False, True)
)

__all__ = ["PropertyFlags", "Scope", "all_schema_rules", "schema_rule"]
