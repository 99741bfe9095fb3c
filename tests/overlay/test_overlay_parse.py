"""Reading an overlay: what it becomes, and how a bad one is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from erpgen.errors import InputError
from erpgen.overlay import (
    ActionKind,
    OverlayDocumentError,
    OverlayVersion,
    load_overlay,
    parse_overlay,
)
from overlay.building import SOURCE, content, overlay

if TYPE_CHECKING:
    from pathlib import Path

    from erpgen.overlay import JsonObject


def test_an_overlay_keeps_what_it_says() -> None:
    """Title, revision, version and source are on the value."""
    read = overlay({"target": "$.a", "remove": True}, version="1.0.3")
    assert (read.title, read.revision, read.source) == ("Fixes", "7", SOURCE)
    assert read.version is OverlayVersion.V1_0


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"update": None}, ActionKind.UPDATE),
        ({"copy": "$.b"}, ActionKind.COPY),
        ({"remove": True}, ActionKind.REMOVE),
        ({"remove": True, "update": {}, "copy": "$.b"}, ActionKind.REMOVE),
        ({"remove": False, "update": {}}, ActionKind.UPDATE),
        ({"update": {}, "copy": "$.b"}, ActionKind.NONE),
        ({"remove": False}, ActionKind.NONE),
        ({}, ActionKind.NONE),
    ],
)
def test_which_field_of_an_action_counts(fields: JsonObject, kind: ActionKind) -> None:
    """Remove goes first; update and copy beside each other are both without effect."""
    (action,) = overlay({"target": "$.a", **fields}).actions
    assert action.kind is kind


def test_a_bad_query_is_refused_while_reading() -> None:
    """The error names file, action, query, place in it and cure."""
    actions: list[JsonObject] = [{"target": "$.a", "update": 1}, {"target": "$.b[?@.c = 1]"}]
    with pytest.raises(OverlayDocumentError) as caught:
        overlay(*actions)
    text = str(caught.value)
    assert text.startswith(f"{SOURCE}#/actions/1: action 2: '$.b[?@.c = 1]' is not JSONPath")
    assert "character" in text
    assert "RFC 9535" in caught.value.cure


def test_the_query_of_a_copy_is_read_too() -> None:
    """``copy`` holds JSONPath like ``target``, empty text included."""
    for query in ("name", "", "$.["):
        with pytest.raises(OverlayDocumentError, match="action 1"):
            overlay({"target": "$.a", "copy": query})


def test_a_query_that_nests_without_end_is_refused() -> None:
    """Ten thousand parentheses are a refusal, not a crash."""
    with pytest.raises(OverlayDocumentError, match="too deep"):
        overlay({"target": f"$[?{'(' * 10_000}@.a{')' * 10_000}]"})


def test_the_first_fault_is_told_and_the_others_counted() -> None:
    """One line says what is wrong first and how much more there is."""
    with pytest.raises(OverlayDocumentError, match=r"action 1: .*\(and 1 more\)"):
        overlay({"target": "info"}, {"target": "info", "remove": True})


def test_a_reference_takes_the_fields_of_the_reusable_action() -> None:
    """Fields come from the component; target and description from the reference."""
    components: JsonObject = {
        "actions": {"not/found~": {"fields": {"update": {"a": 1}, "description": "old"}}}
    }
    reference = "#/components/actions/not~1found~0"
    plain, described = overlay(
        {"$ref": reference, "target": "$.x"},
        {"$ref": reference, "target": "$.y", "description": "new"},
        version="1.2.0",
        components=components,
    ).actions
    assert (plain.kind, plain.value, plain.target) == (ActionKind.UPDATE, {"a": 1}, "$.x")
    assert (plain.reusable, plain.description) == ("not/found~", "old")
    assert (described.target, described.description) == ("$.y", "new")


def test_a_reference_to_nothing_names_the_likely_one() -> None:
    """An unknown reusable action stops the reading and suggests one."""
    components: JsonObject = {"actions": {"errorResponse": {"fields": {"update": {}}}}}
    action: JsonObject = {"$ref": "#/components/actions/errorRespons", "target": "$"}
    with pytest.raises(OverlayDocumentError, match="did you mean 'errorResponse'") as caught:
        overlay(action, version="1.2.0", components=components)
    assert caught.value.where == f"{SOURCE}#/actions/0"


def test_a_reference_without_components_says_where_to_define_it() -> None:
    """A document without reusable actions gets the place for one as the cure."""
    with pytest.raises(OverlayDocumentError, match=r"define it under components\.actions"):
        overlay({"$ref": "#/components/actions/a", "target": "$"}, version="1.2.0")


def test_the_extension_spelling_works_before_1_2() -> None:
    """``x-$ref`` and ``x-components`` are reusable actions in 1.0 and 1.1."""
    extension: JsonObject = {"actions": {"a": {"fields": {"remove": True}}}}
    document = content({"x-$ref": "#/components/actions/a", "target": "$.x"}, version="1.0.0")
    (action,) = parse_overlay({**document, "x-components": extension}, SOURCE).actions
    assert (action.kind, action.reusable) == (ActionKind.REMOVE, "a")


def test_a_broken_extension_spelling_is_refused_like_the_standard_one() -> None:
    """``x-components`` must keep the rules of ``components``."""
    document = content({"target": "$.x"}, version="1.0.0")
    with pytest.raises(OverlayDocumentError, match="x-components/actions: must be an object"):
        parse_overlay({**document, "x-components": {"actions": 1}}, SOURCE)


def test_extends_starts_from_self_and_self_from_the_file() -> None:
    """Relative URIs resolve as RFC 3986, 5.1 says."""
    from_self = overlay(
        {"target": "$"},
        version="1.2.0",
        extends="../openapi/api.yaml",
        **{"$self": "https://example.com/overlays/fix.yaml"},
    )
    assert from_self.extends == "https://example.com/openapi/api.yaml"
    relative = overlay(
        {"target": "$"}, version="1.2.0", extends="api.yaml", **{"$self": "../other/fix.yaml"}
    )
    assert relative.self_uri == "file:///other/fix.yaml"
    assert relative.extends == "file:///other/api.yaml"
    assert overlay({"target": "$"}, extends="api.yaml").extends == "file:///rules/api.yaml"
    assert overlay({"target": "$"}).extends == ""


@pytest.mark.parametrize("field", ["$self", "extends"])
def test_an_impossible_uri_is_refused(field: str) -> None:
    """What no URI parser takes is named with its field."""
    with pytest.raises(OverlayDocumentError) as caught:
        overlay({"target": "$"}, version="1.2.0", **{field: "http://[broken"})
    assert caught.value.where == f"{SOURCE}#/{field}"


def test_json_and_yaml_give_one_overlay(tmp_path: Path) -> None:
    """The notation of an overlay makes no difference, nor does a YAML 1.1 word such as ``on``."""
    yaml = tmp_path / "one.yaml"
    yaml.write_text(
        "overlay: 1.1.0\ninfo: {title: T, version: '1'}\n"
        "actions:\n- target: $.responses\n  update: {404: {on: yes}}\n"
    )
    json = tmp_path / "one.json"
    json.write_text(
        '{"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, "actions":'
        ' [{"target": "$.responses", "update": {"404": {"on": "yes"}}}]}'
    )
    assert load_overlay(yaml).actions == load_overlay(str(json)).actions


def test_an_unreadable_file_is_an_input_error(tmp_path: Path) -> None:
    """A missing file and a broken one are each one line naming the file."""
    broken = tmp_path / "broken.yaml"
    broken.write_text("overlay: [1.1.0")
    for path in (tmp_path / "missing.yaml", broken):
        with pytest.raises(InputError, match=path.name):
            load_overlay(path)
