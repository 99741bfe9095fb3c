"""Operations and schemas are found again before anything is judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diff.sides import Document, answer, api, changed, diff, schemas, side
from erpgen.pairing.operations import pair_operations
from erpgen.pairing.prefixes import changed_prefix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from erpgen.pairing.operations import OperationPairing


def _paths(*paths: str, prefix: str = "", **operation: Any) -> Document:
    items = {
        f"{prefix}{path}": {
            "get": {"operationId": f"get{path}", "responses": {"200": answer({})}, **operation}
        }
        for path in paths
    }
    return {**api(), "paths": items}


def _pair(old: Document, new: Document, strip: Sequence[str] = ()) -> OperationPairing:
    return pair_operations(side(old).view, side(new).view, strip)


def test_a_renamed_path_parameter_is_one_rename() -> None:
    """The same path under another parameter name is told once and breaks nothing."""
    new = changed(api())
    item = new["paths"].pop("/customers/{id}")
    for operation in item.values():
        operation["parameters"][0]["name"] = "customerId"
    new["paths"]["/customers/{customerId}"] = item
    (change,) = diff(api(), new).changes
    assert change.id == "api-path-parameter-renamed"
    assert (change.old, change.new) == ("id", "customerId")


def test_a_dropped_prefix_is_one_change() -> None:
    """Paths that all lost their first words are the same paths."""
    old, new = _paths("/a", "/b", "/b/{id}", prefix="/api/v1"), _paths("/a", "/b", "/b/{id}")
    found = diff(old, new).changes
    assert [change.id for change in found] == ["api-path-prefix-changed"]
    assert (found[0].old, found[0].new) == ("/api/v1", "/")


def test_a_prefix_of_one_path_is_no_prefix_but_a_move() -> None:
    """One path alone proves no rule about prefixes."""
    found = diff(_paths("/api/a"), _paths("/x/a")).changes
    assert "api-path-prefix-changed" not in [change.id for change in found]


def test_settings_name_prefixes_that_say_nothing() -> None:
    """A prefix from the settings is stripped even where only one path has it."""
    pairing = _pair(_paths("/a", prefix="/api"), _paths("/a"), ["/api"])
    assert [pair.new.path for pair in pairing.pairs] == ["/a"]
    assert not pairing.removed
    assert not pairing.added


def test_letter_case_moves_nothing() -> None:
    """``/Orders`` is ``/orders``: risky, but the same operation."""
    found = diff(_paths("/Orders"), _paths("/orders", operationId="get/Orders")).changes
    assert [change.id for change in found] == ["api-path-case-changed"]


def test_an_operation_is_found_again_by_its_id() -> None:
    """Another path with the same operationId has moved, and is not removed and added."""
    old = _paths("/orders", operationId="listOrders")
    new = _paths("/sales/all", operationId="listOrders")
    assert [change.id for change in diff(old, new).changes] == ["api-path-moved"]


def test_an_operation_is_found_again_by_its_shape() -> None:
    """Without an id in common, the same shape under the same last word has moved."""
    shape = {"200": answer({"type": "object", "properties": {"id": {"type": "string"}}})}
    old = _paths("/a/orders", responses=shape, operationId="x")
    new = _paths("/b/orders", responses=shape, operationId="y")
    assert {change.id for change in diff(old, new).changes} == {
        "api-path-moved",
        "api-operation-id-removed",
    }


def test_operations_that_only_look_alike_are_kept_apart() -> None:
    """Equal but empty shapes under other words are a removal and an addition."""
    found = diff(_paths("/a"), _paths("/b", operationId="other")).changes
    assert {change.id for change in found} == {
        "api-path-removed-without-deprecation",
        "endpoint-added",
    }


def test_paths_that_differ_in_parameter_names_alone_stay_apart() -> None:
    """Two operations of one document with equivalent paths are never taken for each other."""
    old = _paths("/a/{id}", "/a/{key}")
    assert diff(old, changed(old)).changes == ()


def test_a_renamed_schema_is_one_rename() -> None:
    """A schema that stands where another stood, both names being single, is the same."""
    new = changed(api())
    schemas(new)["PostalAddress"] = schemas(new).pop("Address")
    schemas(new)["Customer"]["properties"]["address"]["$ref"] = "#/components/schemas/PostalAddress"
    (change,) = diff(api(), new).changes
    assert change.id == "api-schema-renamed"
    assert (change.old, change.new) == ("Address", "PostalAddress")


def test_a_change_inside_a_renamed_schema_is_told_beside_the_rename() -> None:
    """A rename hides nothing."""
    new = changed(api())
    schemas(new)["PostalAddress"] = schemas(new).pop("Address")
    schemas(new)["PostalAddress"]["properties"].pop("zip")
    schemas(new)["Customer"]["properties"]["address"]["$ref"] = "#/components/schemas/PostalAddress"
    found = diff(api(), new).changes
    assert {change.id for change in found} >= {"api-schema-renamed"}
    assert [change.text for change in found if change.level != "info"] == [
        "`PostalAddress.zip` was removed"
    ]


def test_inlining_a_schema_changes_nothing_at_its_uses() -> None:
    """A reference and what it refers to say the same."""
    new = changed(api())
    schemas(new)["Customer"]["properties"]["address"] = schemas(new)["Address"]
    assert diff(api(), new).changes == ()


def test_a_recursive_schema_ends() -> None:
    """A schema that refers to itself is compared once."""
    old = api()
    schemas(old)["Address"]["properties"]["next"] = {"$ref": "#/components/schemas/Address"}
    new = changed(old)
    schemas(new)["Address"]["properties"]["city"]["maxLength"] = 4
    (change,) = diff(old, new).changes
    assert change.text == "`Address.city` maxLength `4` was set"


def test_prefixes_need_support() -> None:
    """The prefix that explains most paths wins; none is believed on one path."""
    found = changed_prefix(["/api/a", "/api/b", "/other/c"], ["/a", "/b", "/x/c"])
    assert found is not None
    assert found.spelled == ("/api", "/")
    assert changed_prefix(["/api/a"], ["/a"]) is None
    assert changed_prefix([], []) is None
