"""One entry of the change catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from erpgen.diff.types import Direction, Level


class Rule(Struct, frozen=True):
    """A stable id with the level and direction that it always has.

    ``area`` is the part of the document: paths, parameters, requestbody, responses, headers,
    schema, security, components, tags or rest. ``text`` is a format string over ``old``, ``new``
    and ``detail``.
    """

    id: str
    level: Level
    direction: Direction
    area: str
    text: str
