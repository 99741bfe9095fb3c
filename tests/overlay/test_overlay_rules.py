"""What an overlay document may hold, version by version."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from erpgen.overlay import check_overlay
from overlay.building import content

if TYPE_CHECKING:
    from erpgen.overlay import JsonObject, JsonValue

ACTION: JsonObject = {"target": "$.info", "remove": True}


def test_a_sound_overlay_has_no_findings() -> None:
    """A minimal document of each version is accepted, whatever its patch version."""
    for version in ("1.0.0", "1.0.7", "1.1.0", "1.2.12"):
        assert check_overlay(content(ACTION, version=version)) == ()


@pytest.mark.parametrize("version", ["1.3.0", "1.1", "2.0.0", "1.1.0-rc1", "1.1.0\n", "1.1.٣", 1.1])
def test_an_unknown_version_is_refused(version: JsonValue) -> None:
    """A version that the specification has not, or spells otherwise, is one finding."""
    (finding,) = check_overlay({**content(ACTION), "overlay": version})
    assert finding.pointer == "#/overlay"
    assert "1.2.0" in finding.hint


@pytest.mark.parametrize("value", [None, [], "overlay: 1.0.0", 3])
def test_what_is_no_object_is_no_overlay(value: JsonValue) -> None:
    """Anything but an object at the top is one finding at the root."""
    (finding,) = check_overlay(value)
    assert finding.pointer == "#"


def test_a_misspelt_field_is_named_with_the_likely_one() -> None:
    """An unknown field is an error that suggests what was meant."""
    (finding,) = check_overlay(content({"target": "$", "udpate": {}}))
    assert finding.pointer == "#/actions/0/udpate"
    assert finding.hint == "did you mean 'update'?"


def test_extensions_are_free_everywhere() -> None:
    """Fields that begin with ``x-`` hold anything at every level."""
    action: JsonObject = {**ACTION, "x-note": [None]}
    info: JsonObject = {"title": "t", "version": "1", "x-a": {"b": 1}}
    components: JsonObject = {"x-c": 1, "actions": {"a": {"x-d": 1, "fields": {"x-e": 1}}}}
    document = content(action, version="1.2.0", info=info, components=components)
    assert check_overlay({**document, "x-f": 2}) == ()


@pytest.mark.parametrize(
    ("version", "field"),
    [("1.0.0", "components"), ("1.1.0", "components"), ("1.0.0", "$self"), ("1.1.0", "$self")],
)
def test_fields_of_later_versions_are_unknown_in_earlier_ones(version: str, field: str) -> None:
    """``components`` and ``$self`` came with 1.2."""
    findings = check_overlay({**content(ACTION, version=version), field: {}})
    assert [finding.pointer for finding in findings] == [f"#/{field}"]


def test_copy_came_with_1_1() -> None:
    """A 1.0 action has no ``copy``."""
    action: JsonObject = {"target": "$.a", "copy": "$.b"}
    assert check_overlay(content(action, version="1.0.0"))
    assert not check_overlay(content(action, version="1.1.0"))


def test_an_unquoted_number_is_told_to_be_quoted() -> None:
    """The commonest slip in YAML, ``version: 1.0``, gets its cure."""
    (finding,) = check_overlay(content(ACTION, info={"title": "t", "version": 1.0}))
    assert (finding.pointer, finding.hint) == ("#/info/version", "put it in quotes")


def test_every_fault_is_found_in_one_reading() -> None:
    """The check goes on after the first fault."""
    findings = check_overlay({"overlay": "1.1.0", "actions": [1, {"target": 2}, {}]})
    assert [finding.pointer for finding in findings] == [
        "#",
        "#/actions/0",
        "#/actions/1/target",
        "#/actions/2",
    ]


def test_actions_that_repeat_are_refused_as_json_counts_equal() -> None:
    """Order of fields and 1 against 1.0 make no difference; 1 against true does."""
    one: JsonObject = {"target": "$", "update": {"a": [1]}}
    same: JsonObject = {"update": {"a": [1.0]}, "target": "$"}
    other: JsonObject = {"target": "$", "update": {"a": [True]}}
    (finding,) = check_overlay(content(one, other, same))
    assert finding.pointer == "#/actions/2"
    assert "action 1" in finding.message


@pytest.mark.parametrize("field", ["$self", "extends"])
def test_identifiers_of_documents_have_no_fragment_in_1_2(field: str) -> None:
    """``$self`` and ``extends`` name whole documents."""
    findings = check_overlay({**content(ACTION, version="1.2.0"), field: "a.yaml#/info"})
    assert [finding.pointer for finding in findings] == [f"#/{field}"]


def test_extends_may_have_a_fragment_before_1_2() -> None:
    """The restriction is new in 1.2."""
    assert not check_overlay(content(ACTION, version="1.1.0", extends="a.yaml#/info"))


@pytest.mark.parametrize("more", ["update", "remove", "copy"])
def test_a_reference_brings_no_fields_of_its_own(more: str) -> None:
    """A reusable action reference has a target and a description, nothing that acts."""
    values: dict[str, JsonValue] = {"update": {}, "remove": True, "copy": "$.a"}
    action: JsonObject = {"$ref": "#/components/actions/a", "target": "$", more: values[more]}
    components: JsonObject = {"actions": {"a": {"fields": {}}}}
    findings = check_overlay(content(action, version="1.2.0", components=components))
    assert [finding.pointer for finding in findings] == [f"#/actions/0/{more}"]
