"""Overlays and documents that mean harm, or were written in a hurry."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from erpgen.errors import InputError
from erpgen.overlay import OverlayError, apply_overlays, check_overlay, jsonpath, parse_overlay
from erpgen.overlay.carry_out import MAX_ADDED_NODES
from overlay.building import applied, content, overlay

if TYPE_CHECKING:
    from erpgen.overlay import JsonObject, JsonValue


def nested(depth: int) -> JsonValue:
    """An object in an object, ``depth`` times."""
    value: JsonValue = 1
    for _ in range(depth):
        value = {"a": value}
    return value


def test_a_document_that_doubles_itself_is_stopped() -> None:
    """Copying the document into itself ends with an error long before memory does."""
    actions: list[JsonObject] = [
        {"target": "$.a", "copy": "$", "description": str(number)} for number in range(64)
    ]
    with pytest.raises(OverlayError, match=r"more than [\d,]+ nodes"):
        applied({"a": {str(number): 1 for number in range(1000)}}, *actions)


def test_a_large_value_written_to_many_nodes_is_stopped() -> None:
    """What counts is the size of the value times the number of targets."""
    value: list[JsonValue] = [0] * 10_000
    document: JsonObject = {"p": [{} for _ in range(MAX_ADDED_NODES // 10_000 + 1)]}
    with pytest.raises(OverlayError, match="nodes"):
        applied(document, {"target": "$.p[*]", "update": {"v": value}})


def test_nesting_beyond_reason_is_an_error_and_no_crash() -> None:
    """A document, a value and an overlay that nest 100,000 deep are each refused in a line."""
    deep = nested(100_000)
    with pytest.raises(InputError, match="deep"):
        applied(cast("JsonObject", deep), {"target": "$", "update": {}})
    with pytest.raises(InputError, match="deep"):
        overlay({"target": "$", "update": deep})


def test_descending_into_a_deep_document_is_an_error_and_no_crash() -> None:
    """``..`` on a document deeper than the engine goes is refused."""
    document = cast("JsonObject", nested(600))
    with pytest.raises(InputError):
        applied(document, {"target": "$..b", "remove": True})


def test_a_query_that_selects_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """A query that doubles its nodes with every step is refused after so many of them."""
    monkeypatch.setattr(jsonpath, "MAX_MATCHES", 10_000)
    document = cast("JsonObject", nested(40))
    with pytest.raises(InputError, match="selects more than 10,000 nodes"):
        applied(document, {"target": "$" + "[*,*]" * 40, "update": {}})


@pytest.mark.parametrize(
    "action",
    [
        {"target": 1, "remove": True},
        {"target": None},
        {"target": ["$"]},
        {"target": ""},
        {"target": "$", "remove": "true"},
        {"target": "$", "remove": 1},
        {"target": "$", "copy": None},
        {"target": "$", "description": ["x"]},
        {"target": "$", "__class__": 1},
        {"Target": "$"},
        None,
        [],
        "remove $",
    ],
)
def test_a_malformed_action_is_refused_by_number(action: JsonValue) -> None:
    """Types are checked before anything else happens."""
    good: JsonObject = {"target": "$.ok", "remove": True}
    document = {**content(good), "actions": [good, action]}
    with pytest.raises(OverlayError, match="action 2"):
        parse_overlay(cast("JsonValue", document), "x.yaml")


@pytest.mark.parametrize(
    "name", ["", " ", "__proto__", "a\nb", "\u202e", "\x00", "'", '"', "~1", "$", "x" * 10_000]
)
def test_strange_names_are_names(name: str) -> None:
    """Any text is a property name, and is told in one line when it refuses."""
    document: JsonObject = {name: {"in": 1}}
    assert applied(document, {"target": "$.*", "update": {name: 1}})[name] == {"in": 1, name: 1}
    with pytest.raises(OverlayError) as caught:
        applied(document, {"target": "$.*", "update": {"in": {}}})
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("field", ["overlay", "info", "actions", "extends", "$self", "components"])
@pytest.mark.parametrize("value", [None, 0, "", [], {}, [[]], True])
def test_any_value_anywhere_is_judged_and_never_crashes(field: str, value: JsonValue) -> None:
    """A field of the wrong shape is a finding, or right, but no traceback."""
    document = {**content({"target": "$", "update": {}}, version="1.2.0"), field: value}
    findings = check_overlay(document)
    try:
        parse_overlay(document, "x.yaml")
    except OverlayError:
        assert findings
    else:
        assert not findings


def test_an_overlay_that_extends_a_missing_document_applies_with_a_warning() -> None:
    """Nothing is fetched: ``extends`` names a document, it does not bring one."""
    fixes = overlay({"target": "$", "update": {"a": 1}}, extends="http://nowhere.invalid/api")
    given = apply_overlays({}, [fixes], document_uri="/specs/api.yaml")
    assert given.document == {"a": 1}
    assert "http://nowhere.invalid/api" in given.diagnostics[0].message
