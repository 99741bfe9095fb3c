"""What can change about a schema, and whether that admits more values or fewer.

The level of a schema change follows from its effect and its direction: a request that must fit a
narrower schema can fail, and so can a reader of an answer from a wider one.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from erpgen.diff.types import Direction, Level


class Effect(StrEnum):
    """What a change does to the set of values that a schema admits."""

    NARROWS = "narrows"
    WIDENS = "widens"
    BREAKS = "breaks"
    NEUTRAL = "neutral"


class Aspect(Struct, frozen=True):
    """One kind of schema change; ``text`` is a format string over old, new and detail."""

    name: str
    effect: Effect
    text: str


def level_of(effect: Effect, direction: Direction) -> Level:
    """The level that an effect has for one direction."""
    if effect is Effect.BREAKS:
        return Level.ERROR
    if effect is Effect.NARROWS and direction is Direction.REQUEST:
        return Level.ERROR
    if effect is Effect.WIDENS and direction is Direction.RESPONSE:
        return Level.ERROR
    return Level.INFO


BOUNDS: dict[str, str] = {
    "max": "maximum",
    "min": "minimum",
    "exclusive-max": "exclusiveMaximum",
    "exclusive-min": "exclusiveMinimum",
    "multiple-of": "multipleOf",
    "max-length": "maxLength",
    "min-length": "minLength",
    "max-items": "maxItems",
    "min-items": "minItems",
    "max-properties": "maxProperties",
    "min-properties": "minProperties",
    "max-contains": "maxContains",
    "min-contains": "minContains",
}
"""Numeric keywords of JSON Schema by the name they have in change ids."""


def _bound_aspects() -> list[Aspect]:
    aspects = []
    for name, keyword in BOUNDS.items():
        lower = name.startswith(("min", "exclusive-min"))
        up, down = (Effect.NARROWS, Effect.WIDENS) if lower else (Effect.WIDENS, Effect.NARROWS)
        if name == "multiple-of":
            up, down = Effect.NARROWS, Effect.WIDENS
        aspects += [
            Aspect(f"{name}-set", Effect.NARROWS, f"{keyword} {{new}} was set"),
            Aspect(f"{name}-unset", Effect.WIDENS, f"{keyword} {{old}} was dropped"),
            Aspect(f"{name}-increased", up, f"{keyword} went up from {{old}} to {{new}}"),
            Aspect(f"{name}-decreased", down, f"{keyword} went down from {{old}} to {{new}}"),
        ]
    return aspects


def _listed_aspects() -> list[Aspect]:
    """Members of allOf, anyOf, oneOf and prefixItems that came and went."""
    aspects = []
    for name, keyword, added in (
        ("all-of", "allOf", Effect.NARROWS),
        ("any-of", "anyOf", Effect.WIDENS),
        ("one-of", "oneOf", Effect.WIDENS),
        ("prefix-items", "prefixItems", Effect.WIDENS),
    ):
        removed = Effect.WIDENS if added is Effect.NARROWS else Effect.NARROWS
        aspects += [
            Aspect(f"{name}-added", added, f"{keyword} gained {{detail}}"),
            Aspect(f"{name}-removed", removed, f"{keyword} lost {{detail}}"),
        ]
    return aspects


_CONSTRAINTS: dict[str, str] = {
    "if": "if",
    "then": "then",
    "else": "else",
    "not": "not",
    "contains": "contains",
    "property-names": "propertyNames",
    "unevaluated-items": "unevaluatedItems",
    "unevaluated-properties": "unevaluatedProperties",
    "content-schema": "contentSchema",
    "items": "items",
}
"""Keywords that hold one schema each, whose presence restricts."""

_KEYED_CONSTRAINTS: dict[str, str] = {
    "dependent-required": "dependentRequired",
    "dependent-schema": "dependentSchemas",
    "pattern-property": "patternProperties",
}
"""Keywords that hold a mapping, each entry of which restricts."""


def _constraint_aspects() -> list[Aspect]:
    aspects = []
    for name, keyword in _CONSTRAINTS.items():
        aspects += [
            Aspect(f"{name}-added", Effect.NARROWS, f"{keyword} was added"),
            Aspect(f"{name}-removed", Effect.WIDENS, f"{keyword} was removed"),
        ]
    for name, keyword in _KEYED_CONSTRAINTS.items():
        aspects += [
            Aspect(f"{name}-added", Effect.NARROWS, f"{keyword} gained {{detail}}"),
            Aspect(f"{name}-removed", Effect.WIDENS, f"{keyword} lost {{detail}}"),
        ]
    return aspects


_TYPE_TEXT = "type went from {old} to {new}"

_SINGLE_ASPECTS: tuple[Aspect, ...] = (
    Aspect("type-changed", Effect.BREAKS, _TYPE_TEXT),
    Aspect("type-generalized", Effect.WIDENS, _TYPE_TEXT),
    Aspect("type-specialized", Effect.NARROWS, _TYPE_TEXT),
    Aspect("type-compatible", Effect.NEUTRAL, _TYPE_TEXT),
    Aspect("list-of-types-widened", Effect.WIDENS, "admitted types gained {detail}"),
    Aspect("list-of-types-narrowed", Effect.NARROWS, "admitted types lost {detail}"),
    Aspect("not-judged", Effect.NEUTRAL, "{detail} changed, not judged"),
    Aspect("became-nullable", Effect.WIDENS, "may now be null"),
    Aspect("became-not-nullable", Effect.NARROWS, "may no longer be null"),
    Aspect("became-enum", Effect.NARROWS, "is now restricted to {new}"),
    Aspect("became-not-enum", Effect.WIDENS, "is no longer restricted to {old}"),
    Aspect("enum-value-added", Effect.WIDENS, "enum gained {detail}"),
    Aspect("enum-value-removed", Effect.NARROWS, "enum lost {detail}"),
    Aspect("x-extensible-enum-value-added", Effect.NEUTRAL, "open enum gained {detail}"),
    Aspect("x-extensible-enum-value-removed", Effect.NARROWS, "open enum lost {detail}"),
    Aspect("const-added", Effect.NARROWS, "must now be {new}"),
    Aspect("const-removed", Effect.WIDENS, "need no longer be {old}"),
    Aspect("const-changed", Effect.BREAKS, "constant went from {old} to {new}"),
    Aspect("default-value-added", Effect.NEUTRAL, "default {new} was added"),
    Aspect("default-value-removed", Effect.NEUTRAL, "default {old} was dropped"),
    Aspect("default-value-changed", Effect.NEUTRAL, "default went from {old} to {new}"),
    Aspect("pattern-added", Effect.NARROWS, "pattern {new} was added"),
    Aspect("pattern-removed", Effect.WIDENS, "pattern {old} was dropped"),
    Aspect("pattern-changed", Effect.NEUTRAL, "pattern went from {old} to {new}"),
    Aspect("pattern-generalized", Effect.WIDENS, "pattern went from {old} to {new}"),
    Aspect("multiple-of-changed", Effect.BREAKS, "multipleOf went from {old} to {new}"),
    Aspect("unique-items-set", Effect.NARROWS, "elements must now be unique"),
    Aspect("unique-items-unset", Effect.WIDENS, "elements need no longer be unique"),
    Aspect("additional-properties-forbidden", Effect.NARROWS, "unlisted properties are refused"),
    Aspect("additional-properties-allowed", Effect.WIDENS, "unlisted properties are admitted"),
    Aspect("additional-properties-restricted", Effect.NARROWS, "unlisted properties have a schema"),
    Aspect("additional-properties-opened", Effect.WIDENS, "unlisted properties have no schema"),
    Aspect("wrapped-in-one-of", Effect.BREAKS, "must now be one of several"),
    Aspect("wrapped-in-any-of", Effect.NARROWS, "must now be any of several"),
    Aspect("not-changed", Effect.NEUTRAL, "the schema under not changed"),
    Aspect("all-of-added-annotation-only", Effect.NEUTRAL, "allOf gained {detail}"),
    Aspect("all-of-removed-annotation-only", Effect.NEUTRAL, "allOf lost {detail}"),
    Aspect("discriminator-added", Effect.NEUTRAL, "discriminator {new} was added"),
    Aspect("discriminator-removed", Effect.NEUTRAL, "discriminator {old} was dropped"),
    Aspect(
        "discriminator-property-name-changed",
        Effect.NEUTRAL,
        "discriminator went from {old} to {new}",
    ),
    Aspect("discriminator-mapping-added", Effect.NEUTRAL, "discriminator key {detail} was added"),
    Aspect("discriminator-mapping-deleted", Effect.NEUTRAL, "discriminator key {detail} is gone"),
    Aspect(
        "discriminator-mapping-changed",
        Effect.NEUTRAL,
        "discriminator key {detail} went from {old} to {new}",
    ),
    Aspect(
        "dependent-required-changed",
        Effect.BREAKS,
        "dependentRequired of {detail} went from {old} to {new}",
    ),
    Aspect(
        "content-media-type-changed", Effect.BREAKS, "contentMediaType went from {old} to {new}"
    ),
    Aspect("content-encoding-changed", Effect.BREAKS, "contentEncoding went from {old} to {new}"),
)


def _by_name() -> dict[str, Aspect]:
    groups = (_SINGLE_ASPECTS, _bound_aspects(), _listed_aspects(), _constraint_aspects())
    return {aspect.name: aspect for group in groups for aspect in group}


ASPECTS: dict[str, Aspect] = _by_name()
"""Every aspect that any place of a schema can have."""

PROPERTY_ASPECTS: dict[str, Aspect] = {
    aspect.name: aspect
    for aspect in (
        Aspect("became-required", Effect.NARROWS, "became required"),
        Aspect("became-required-with-default", Effect.NEUTRAL, "became required, with a default"),
        Aspect("became-optional", Effect.WIDENS, "became optional"),
        Aspect(
            "undeclared-became-required", Effect.NEUTRAL, "became required, but is not declared"
        ),
        Aspect(
            "undeclared-became-optional", Effect.NEUTRAL, "became optional, but is not declared"
        ),
        Aspect("added", Effect.NEUTRAL, "was added"),
        Aspect("removed", Effect.NEUTRAL, "was removed"),
        Aspect("became-read-only", Effect.NEUTRAL, "became read-only"),
        Aspect("became-not-read-only", Effect.NEUTRAL, "is no longer read-only"),
        Aspect("became-write-only", Effect.NEUTRAL, "became write-only"),
        Aspect("became-not-write-only", Effect.NEUTRAL, "is no longer write-only"),
        Aspect("deprecated", Effect.NEUTRAL, "is deprecated"),
        Aspect("deprecated-with-sunset", Effect.NEUTRAL, "is deprecated until {new}"),
        Aspect("deprecated-sunset-invalid", Effect.BREAKS, "sunset {new} is no date"),
        Aspect("reactivated", Effect.NEUTRAL, "is no longer deprecated"),
        Aspect("sunset-date-too-small", Effect.BREAKS, "sunset {new} has passed already"),
        Aspect("sunset-set", Effect.NEUTRAL, "sunset {new} was set"),
        Aspect("sunset-deleted", Effect.NEUTRAL, "sunset {old} is gone while still deprecated"),
        Aspect("sunset-earlier", Effect.NEUTRAL, "sunset moved from {old} forward to {new}"),
        Aspect("sunset-later", Effect.NEUTRAL, "sunset moved from {old} back to {new}"),
        Aspect("stability-decreased", Effect.BREAKS, "stability went from {old} to {new}"),
        Aspect("stability-increased", Effect.NEUTRAL, "stability went from {old} to {new}"),
    )
}
"""Aspects that only a property has."""
