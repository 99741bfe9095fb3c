"""Removing nodes from objects and arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from erpgen.overlay import ActionError
from overlay.building import applied, result

if TYPE_CHECKING:
    from erpgen.overlay import JsonObject


def test_items_are_removed_at_once() -> None:
    """No removal shifts the index that another one means."""
    document: JsonObject = {"a": [0, 1, 2, 3, 4, 5]}
    action: JsonObject = {"target": "$.a[0,2,3,-1]", "remove": True}
    assert applied(document, action) == {"a": [1, 4]}


def test_equal_items_are_told_apart() -> None:
    """The selected one goes, not the first that equals it."""
    assert applied({"a": [1, 1.0, True]}, {"target": "$.a[2]", "remove": True})["a"] == [1, 1.0]


def test_properties_are_removed_wherever_they_are() -> None:
    """A descendant query removes on every level, nodes inside removed nodes among them."""
    document: JsonObject = {"x": {"x": 1}, "y": [{"x": {"x": 2}, "z": 3}]}
    given = result(document, {"target": "$..x", "remove": True})
    assert given.document == {"y": [{"z": 3}]}
    assert len(given.touched[0].locations) == 4


def test_primitive_nodes_are_removed_too() -> None:
    """Removing asks nothing about kinds."""
    document: JsonObject = {"a": {"b": 1, "c": [], "d": {}}}
    assert applied(document, {"target": "$.a.*", "remove": True}) == {"a": {}}


def test_the_root_stays() -> None:
    """The whole document cannot be removed."""
    with pytest.raises(ActionError, match="the whole document cannot be removed") as caught:
        applied({"a": 1}, {"target": "$", "remove": True})
    assert caught.value.node == "#"


def test_what_was_removed_can_be_made_again() -> None:
    """Removing and updating replaces what would not merge."""
    assert applied(
        {"a": {"type": ["string"]}},
        {"target": "$.a.type", "remove": True},
        {"target": "$.a", "update": {"type": "string"}},
    ) == {"a": {"type": "string"}}
