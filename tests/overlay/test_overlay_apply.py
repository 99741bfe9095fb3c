"""Applying overlays: order, all or nothing, what is reported."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest

from erpgen.diagnostics import Severity
from erpgen.overlay import ActionError, ActionKind, apply_overlays
from overlay.building import SOURCE, applied, codes, overlay, result

if TYPE_CHECKING:
    from erpgen.overlay import JsonObject


def test_overlays_and_their_actions_apply_in_order() -> None:
    """Each action sees the document as all earlier ones left it."""
    first = overlay({"target": "$", "update": {"a": {}}}, {"target": "$.a", "update": {"b": 1}})
    second = overlay({"target": "$[?@.b==1]", "update": {"b": 2}})
    assert apply_overlays({}, [first, second]).document == {"a": {"b": 2}}
    assert apply_overlays({}, [second, first]).document == {"a": {"b": 1}}


def test_the_document_given_in_stays_as_it_was() -> None:
    """The result shares no container with the document or with the overlay."""
    document: JsonObject = {"a": {"b": [1]}, "c": {}}
    update: JsonObject = {"new": {"list": [1]}}
    before = copy.deepcopy((document, update))
    result_document = applied(
        document,
        {"target": "$.a.b", "remove": True},
        {"target": "$.c", "update": update},
        {"target": "$.c.new.list", "update": 2},
    )
    assert (document, update) == before
    assert result_document == {"a": {}, "c": {"new": {"list": [1, 2]}}}


def test_what_the_document_shares_comes_apart() -> None:
    """One object held in two places, as YAML anchors give, is changed in the selected one."""
    shared: JsonObject = {"x": 1}
    action: JsonObject = {"target": "$.a", "update": {"x": 2}}
    assert applied({"a": shared, "b": shared}, action) == {"a": {"x": 2}, "b": {"x": 1}}


def test_a_failing_action_leaves_nothing_applied() -> None:
    """An error in the last overlay stops all of them, and there is no result."""
    document: JsonObject = {"a": 1}
    good = overlay({"target": "$", "update": {"b": 1}})
    bad = overlay({"target": "$", "update": {"c": 1}}, {"target": "$.a", "update": {}})
    with pytest.raises(ActionError, match="action 2"):
        apply_overlays(document, [good, bad])
    assert document == {"a": 1}


def test_a_target_that_matches_nothing_is_a_warning() -> None:
    """The finding names file, action and target; the other actions apply."""
    given = result({"a": 1}, {"target": "$.b", "remove": True}, {"target": "$", "update": {"c": 1}})
    (finding,) = given.diagnostics
    assert (finding.code, finding.severity) == ("overlay-target-unmatched", Severity.WARNING)
    assert finding.pointer == f"{SOURCE}#/actions/0"
    assert "action 1 (remove $.b)" in finding.message
    assert given.document == {"a": 1, "c": 1}


@pytest.mark.parametrize("fields", [{}, {"update": {"b": 1}, "copy": "$.a"}])
def test_an_action_without_effect_is_a_warning(fields: JsonObject) -> None:
    """An action that says nothing to do, or two things that cancel, changes nothing."""
    given = result({"a": {}}, {"target": "$", **fields})
    assert codes(given) == ["overlay-action-idle"]
    assert given.document == {"a": {}}
    assert given.touched[0].action.kind is ActionKind.NONE


def test_every_action_says_what_it_touched() -> None:
    """There is one entry an action, with its nodes as pointers and as normalized paths."""
    document: JsonObject = {"a/b": [{"it's": 1}, {"it's": 2}]}
    given = result(
        document, {"target": "$.*[*]['it\\'s']", "update": 3}, {"target": "$.none", "update": 1}
    )
    first, second = given.touched
    assert (first.overlay, first.action.number) == (SOURCE, 1)
    assert list(first.pointers()) == ["#/a~1b/0/it's", "#/a~1b/1/it's"]
    assert list(first.paths()) == [r"$['a/b'][0]['it\'s']", r"$['a/b'][1]['it\'s']"]
    assert second.locations == ()


def test_normalized_paths_escape_as_the_standard_says() -> None:
    """Control characters have the short or the lower-case hexadecimal form (RFC 9535, 2.7)."""
    given = result({'\b\t\n\f\r\\\x0b\x1f"\x7f': 1}, {"target": "$.*", "update": 2})
    (path,) = given.touched[0].paths()
    assert path == "$['\\b\\t\\n\\f\\r\\\\\\u000b\\u001f\"\x7f']"


def test_an_overlay_for_another_document_is_a_warning() -> None:
    """``extends`` is held against the document's own URI and against where it came from."""
    fixes = [overlay({"target": "$", "update": {"a": 1}}, extends="api.yaml")]
    mismatch = ["overlay-extends-mismatch"]
    assert codes(apply_overlays({}, fixes, document_uri="/rules/api.yaml")) == []
    assert codes(apply_overlays({}, fixes, document_uri="/rules/other.yaml")) == mismatch
    assert codes(apply_overlays({}, fixes)) == []
    moved: JsonObject = {"$self": "file:///rules/api.yaml"}
    assert codes(apply_overlays(moved, fixes, document_uri="/tmp/copy.yaml")) == []
    assert codes(apply_overlays({"$self": "http://x/y"}, fixes)) == mismatch


def test_escapes_make_no_other_document_of_one() -> None:
    """A blank in a file name and its ``%20`` are the same."""
    fixes = [overlay({"target": "$", "update": {"a": 1}}, extends="my%20api.yaml")]
    assert codes(apply_overlays({}, fixes, document_uri="/rules/my api.yaml")) == []


def test_a_document_with_an_impossible_uri_is_compared_by_its_place() -> None:
    """A broken ``$self`` in the document is not the overlay's fault."""
    fixes = [overlay({"target": "$", "update": {"a": 1}}, extends="api.yaml")]
    given = apply_overlays({"$self": "http://[x"}, fixes, document_uri="/rules/api.yaml")
    assert codes(given) == []
