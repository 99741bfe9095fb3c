"""Copying from one place of the document to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from erpgen.overlay import ActionError
from overlay.building import applied, codes, result

if TYPE_CHECKING:
    from erpgen.overlay import JsonObject


def test_a_copy_merges_like_an_update() -> None:
    """The copied object merges into each target, the source stays."""
    document: JsonObject = {"from": {"x": [1]}, "to": {"x": [0], "y": 1}}
    assert applied(document, {"target": "$.to", "copy": "$.from"}) == {
        "from": {"x": [1]},
        "to": {"x": [0, 1], "y": 1},
    }


def test_a_copy_shares_nothing_with_its_source() -> None:
    """A later change of the copy leaves the source alone."""
    assert applied(
        {"from": {"x": {}}, "to": {}},
        {"target": "$.to", "copy": "$.from"},
        {"target": "$.to.x", "update": {"new": 1}},
    ) == {"from": {"x": {}}, "to": {"x": {"new": 1}}}


def test_a_copy_into_its_own_source_reads_it_as_it_was() -> None:
    """Copying a node into something inside it ends, with one level added."""
    document: JsonObject = {"a": {"b": {}}}
    assert applied(document, {"target": "$.a.b", "copy": "$"}) == {"a": {"b": {"a": {"b": {}}}}}
    array: JsonObject = {"a": [1, 2]}
    assert applied(array, {"target": "$.a", "copy": "$.a"}) == {"a": [1, 2, 1, 2]}


def test_a_rename_is_an_update_a_copy_and_a_remove() -> None:
    """Each action sees what the ones before it did."""
    assert applied(
        {"paths": {"/old": {"get": {}}}},
        {"target": "$.paths", "update": {"/new": {}}},
        {"target": "$.paths['/new']", "copy": "$.paths['/old']"},
        {"target": "$.paths['/old']", "remove": True},
    ) == {"paths": {"/new": {"get": {}}}}


@pytest.mark.parametrize(("source", "count"), [("$.missing", 0), ("$.*", 2)])
def test_a_copy_reads_exactly_one_node(source: str, count: int) -> None:
    """None and several are refused with their number."""
    with pytest.raises(ActionError, match=f"selects {count} nodes"):
        applied({"a": {}, "b": {}}, {"target": "$.a", "copy": source})


def test_a_copy_of_another_kind_is_refused() -> None:
    """A copied array does not merge into an object."""
    with pytest.raises(ActionError, match="an array does not merge into an object"):
        applied({"a": {}, "b": []}, {"target": "$.a", "copy": "$.b"})


def test_a_copy_without_a_target_is_a_finding_like_any_other() -> None:
    """Where nothing is selected nothing is read either."""
    given = result({"a": 1}, {"target": "$.b", "copy": "$.c"})
    assert codes(given) == ["overlay-target-unmatched"]
