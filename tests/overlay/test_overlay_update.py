"""Updating: what merges into what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from erpgen.overlay import ActionError
from overlay.building import SOURCE, applied, codes, result

if TYPE_CHECKING:
    from erpgen.overlay import JsonObject, JsonValue


def test_objects_merge_property_by_property() -> None:
    """Properties of one side stay, common ones merge on every level."""
    document: JsonObject = {"a": {"kept": 1, "both": {"x": 1, "y": 1}}}
    action: JsonObject = {"target": "$.a", "update": {"both": {"y": 2, "z": 2}, "new": []}}
    assert applied(document, action) == {
        "a": {"kept": 1, "both": {"x": 1, "y": 2, "z": 2}, "new": []}
    }


def test_the_root_is_a_target_like_any_other() -> None:
    """``$`` merges into the whole document."""
    assert applied({"a": 1}, {"target": "$", "update": {"b": 2}}) == {"a": 1, "b": 2}


def test_an_array_joins_an_array() -> None:
    """An array is concatenated, as a target and inside a merged object."""
    document: JsonObject = {"a": [1], "o": {"a": [1]}}
    assert applied(document, {"target": "$.a", "update": [2, [3]]})["a"] == [1, 2, [3]]
    assert applied(document, {"target": "$.o", "update": {"a": [2]}})["o"] == {"a": [1, 2]}


@pytest.mark.parametrize("item", [{"name": "b"}, "b", 7, True, None])
def test_anything_else_is_appended_to_a_selected_array(item: JsonValue) -> None:
    """An object or primitive value becomes the array's last item."""
    assert applied({"a": [1]}, {"target": "$.a", "update": item}) == {"a": [1, item]}


@pytest.mark.parametrize("value", ["new", 1, 1.5, False, None])
@pytest.mark.parametrize("version", ["1.0.0", "1.1.0", "1.2.0"])
def test_a_primitive_value_replaces_one(value: JsonValue, version: str) -> None:
    """A selected primitive value is replaced, whatever the types of both."""
    action: JsonObject = {"target": "$.a", "update": value}
    assert applied({"a": "old"}, action, version=version) == {"a": value}


def test_primitive_items_of_an_array_are_replaced_in_place() -> None:
    """Each selected item changes where it stands."""
    action: JsonObject = {"target": "$.tags[?@=='old']", "update": "new"}
    assert applied({"tags": ["old", "b", "old"]}, action) == {"tags": ["new", "b", "new"]}


@pytest.mark.parametrize(
    ("current", "value", "node"),
    [
        ({"p": {"q": 1}}, {"p": 1}, "#/a/p"),
        ({"p": 1}, {"p": {"q": 1}}, "#/a/p"),
        ({"p": [1]}, {"p": 1}, "#/a/p"),
        ({"p": [1]}, {"p": {"q": 1}}, "#/a/p"),
        ({"p": {"q": 1}}, {"p": None}, "#/a/p"),
        ({"p": 1}, [1], "#/a"),
        ({"p": 1}, "text", "#/a"),
        ("text", {"p": 1}, "#/a"),
        ("text", [1], "#/a"),
    ],
)
def test_values_of_different_kinds_do_not_merge(
    current: JsonValue, value: JsonValue, node: str
) -> None:
    """The error names the overlay, the action, its target and the node that refuses."""
    with pytest.raises(ActionError) as caught:
        applied({"a": current}, {"target": "$", "update": {}}, {"target": "$.a", "update": value})
    error = caught.value
    assert (error.where, error.node, error.action.number) == (f"{SOURCE}#/actions/1", node, 2)
    assert f"action 2 (update $.a) at {node}: " in str(error)
    assert error.cure


def test_a_target_of_mixed_kinds_is_refused() -> None:
    """One action changes objects, arrays or primitive values, no mixture of them."""
    with pytest.raises(ActionError) as caught:
        applied({"a": {}, "b": []}, {"target": "$.*", "update": {"c": 1}})
    assert caught.value.node == "#/b"


def test_each_target_gets_a_value_of_its_own() -> None:
    """What an action writes twice is not shared: a later action changes one of them."""
    document: JsonObject = {"a": {}, "b": {}}
    both: JsonObject = {"target": "$.*", "update": {"list": [{}]}}
    one: JsonObject = {"target": "$.a.list[0]", "update": {"x": 1}}
    assert applied(document, both, one) == {"a": {"list": [{"x": 1}]}, "b": {"list": [{}]}}


def test_a_node_selected_twice_changes_once() -> None:
    """A query may list a node again; the action counts it once."""
    given = result({"a": [1]}, {"target": "$['a','a']", "update": 2})
    assert given.document == {"a": [1, 2]}
    assert given.touched[0].locations == (("a",),)


def test_targets_inside_one_another_all_change() -> None:
    """A node selected inside a node that the same action changes is changed as well."""
    document: JsonObject = {"s": {"child": {"child": {}}}}
    action: JsonObject = {"target": "$..child", "update": {"x": 1, "child": {"y": 1}}}
    assert applied(document, action) == {
        "s": {
            "child": {"x": 1, "child": {"x": 1, "y": 1, "child": {"y": 1}}},
        }
    }


def test_every_match_is_updated_although_the_first_changed_already() -> None:
    """No match is left out once one of them has changed."""
    document: JsonObject = {"p": [{"n": 1}, {"n": 2}, {"n": 3}]}
    action: JsonObject = {"target": "$.p[*]", "update": {"x": 1}}
    assert applied(document, action) == {
        "p": [{"n": 1, "x": 1}, {"n": 2, "x": 1}, {"n": 3, "x": 1}]
    }


def test_an_update_that_is_true_already_is_noted() -> None:
    """Nothing changed is worth a note, and true is not taken for 1."""
    note = "overlay-action-unneeded"
    assert codes(result({"a": {"b": 1}}, {"target": "$.a", "update": {"b": 1}})) == [note]
    assert codes(result({"a": {"b": 1}}, {"target": "$.a", "update": {"b": True}})) == []
    assert codes(result({"a": [1]}, {"target": "$.a", "update": []})) == [note]
