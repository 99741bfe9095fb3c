"""The levels of schema changes: what their effect says, and where another level serves users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.catalogue.aspects import level_of
from erpgen.diff.types import Direction, Level

if TYPE_CHECKING:
    from erpgen.diff.catalogue.aspects import Aspect

_BY_ASPECT: dict[str, dict[Direction, Level]] = {
    "any-of-added": {Direction.RESPONSE: Level.WARNING},
    "all-of-removed": {Direction.REQUEST: Level.WARNING, Direction.RESPONSE: Level.WARNING},
    "enum-value-added": {Direction.RESPONSE: Level.WARNING},
    "became-not-enum": {Direction.RESPONSE: Level.WARNING},
    "pattern-removed": {Direction.RESPONSE: Level.INFO},
    "pattern-generalized": {Direction.RESPONSE: Level.INFO},
    "pattern-changed": {Direction.REQUEST: Level.WARNING},
    "not-changed": {Direction.REQUEST: Level.WARNING, Direction.RESPONSE: Level.WARNING},
    "unique-items-set": {Direction.REQUEST: Level.WARNING},
    "unique-items-unset": {Direction.RESPONSE: Level.INFO},
    "additional-properties-allowed": {Direction.RESPONSE: Level.INFO},
    "additional-properties-restricted": {Direction.REQUEST: Level.WARNING},
    "additional-properties-opened": {Direction.RESPONSE: Level.WARNING},
    "items-removed": {Direction.RESPONSE: Level.WARNING},
    "undeclared-became-required": {Direction.REQUEST: Level.WARNING},
    "undeclared-became-optional": {Direction.RESPONSE: Level.WARNING},
    "sunset-earlier": {Direction.REQUEST: Level.WARNING, Direction.RESPONSE: Level.WARNING},
    "sunset-deleted": {Direction.REQUEST: Level.WARNING, Direction.RESPONSE: Level.WARNING},
    "discriminator-property-name-changed": {
        Direction.REQUEST: Level.WARNING,
        Direction.RESPONSE: Level.WARNING,
    },
    "discriminator-mapping-added": {Direction.RESPONSE: Level.WARNING},
    "discriminator-mapping-deleted": {Direction.REQUEST: Level.WARNING},
    "discriminator-mapping-changed": {
        Direction.REQUEST: Level.WARNING,
        Direction.RESPONSE: Level.WARNING,
    },
}
"""Levels that the effect alone would misjudge, by the aspect and the direction."""

_BY_ID: dict[str, Level] = {
    "request-parameter-default-value-added": Level.ERROR,
    "request-parameter-default-value-removed": Level.ERROR,
    "request-parameter-default-value-changed": Level.ERROR,
    "request-parameter-property-type-changed": Level.WARNING,
    "response-required-property-became-write-only": Level.ERROR,
    "response-optional-property-became-write-only": Level.WARNING,
    "response-required-property-became-not-write-only": Level.WARNING,
    "response-optional-property-removed": Level.WARNING,
    "response-required-property-removed": Level.ERROR,
    "request-property-removed": Level.WARNING,
    "request-property-default-value-added": Level.WARNING,
    "request-property-default-value-removed": Level.WARNING,
    "request-property-default-value-changed": Level.WARNING,
    "request-optional-property-became-read-only": Level.WARNING,
    "request-required-property-became-read-only": Level.WARNING,
    "request-parameter-property-removed": Level.WARNING,
    "response-header-property-removed": Level.WARNING,
    "new-required-request-property": Level.ERROR,
    "new-required-request-header-property": Level.ERROR,
    "new-required-request-parameter-property": Level.ERROR,
    "response-write-only-property-became-optional": Level.INFO,
    "response-write-only-property-enum-value-added": Level.INFO,
}
"""Levels of single ids that follow from no effect."""


def schema_level(rule_id: str, direction: Direction, aspect: Aspect) -> Level:
    """The level of an id that tells an aspect in one direction."""
    if rule_id in _BY_ID:
        return _BY_ID[rule_id]
    by_direction = _BY_ASPECT.get(aspect.name, {})
    if direction in by_direction:
        return by_direction[direction]
    if aspect.name.endswith("-set") and direction is Direction.REQUEST:
        return Level.WARNING
    return level_of(aspect.effect, direction)
