"""What a change does to the generated client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from diff.sides import Document, api, changed, diff, schemas
from erpgen.diff.client.rules import rule_changes
from erpgen.diff.types import Level
from erpgen.overlay import apply_overlays, parse_overlay
from erpgen.surface.types import Breakage, Bump

if TYPE_CHECKING:
    from collections.abc import Callable

    from erpgen.diff.types import Change


def _get(document: Document) -> Document:
    found: Document = document["paths"]["/customers/{id}"]["get"]
    return found


def _customer(document: Document) -> Document:
    found: Document = schemas(document)["Customer"]["properties"]
    return found


def _only(change: Callable[[Document], Any]) -> Change:
    new = changed(api())
    change(new)
    (found,) = diff(api(), new).changes
    return found


@pytest.mark.parametrize(
    ("change", "name", "breaks"),
    [
        (lambda d: _customer(d).pop("limit"), "Customer.limit", Breakage.TYPE_CHECK),
        (
            lambda d: _customer(d)["limit"].update(type="string"),
            "Customer.limit",
            Breakage.TYPE_CHECK,
        ),
        (lambda d: _customer(d)["name"].update(maxLength=3), "Customer.name", Breakage.RUN_TIME),
        (lambda d: _customer(d)["name"].update(maxLength=99), "Customer.name", Breakage.SILENT),
        (
            lambda d: _customer(d)["status"]["enum"].append("Hold"),
            "Customer.status",
            Breakage.SILENT,
        ),
        (
            lambda d: _get(d)["parameters"].pop(),
            "erp.customer.get_customer(expand=…)",
            Breakage.TYPE_CHECK,
        ),
        (
            lambda d: _get(d)["parameters"][1]["schema"].update(default="all"),
            "erp.customer.get_customer(expand=…)",
            Breakage.SILENT,
        ),
        (lambda d: _get(d).update(deprecated=True), "erp.customer.get_customer", Breakage.NONE),
    ],
)
def test_a_change_names_the_python_it_touches(
    change: Callable[[Document], Any], name: str, breaks: Breakage
) -> None:
    """The name people type, and when code using it notices."""
    found = _only(change)
    assert found.client is not None
    assert found.client.names == (name,)
    assert found.client.breaks is breaks


def test_a_new_body_is_an_argument() -> None:
    """What one has to give is named as one gives it, and a type checker asks for it."""
    new = changed(api())
    _get(new)["requestBody"] = {
        "required": True,
        "content": {"application/json": {"schema": {"type": "string"}}},
    }
    (found,) = diff(api(), new).changes
    assert found.client is not None
    assert found.client.names == ("erp.customer.get_customer(body=…)",)
    assert found.client.breaks is Breakage.TYPE_CHECK


def test_a_break_is_blamed_on_the_gravest_change() -> None:
    """A value that an enum gained is not why code with the value it lost breaks."""
    old, new = api(), changed(api())
    for document in (old, new):
        del _get(document)["responses"]["200"]["content"]
    _customer(new)["status"]["enum"] = ["Active", "Hold"]
    effects = {change.id: change.client for change in diff(old, new).changes}
    lost, gained = (effects[f"request-property-enum-value-{word}"] for word in ("removed", "added"))
    assert lost is not None
    assert gained is not None
    assert gained.breaks is Breakage.NONE
    assert lost.breaks is not Breakage.NONE


def test_what_no_code_notices_comes_last() -> None:
    """A media type that the client never asks for stands behind what fails a call."""
    old, new = api(), changed(api())
    _get(old)["responses"]["200"]["content"]["application/xml"] = {"schema": {"type": "string"}}
    _customer(new)["limit"]["type"] = "string"
    grave = [change for change in diff(old, new).changes if change.level is Level.ERROR]
    assert [change.id for change in grave][-1] == "response-media-type-removed"
    assert grave[-1].client is not None
    assert grave[-1].client.breaks is Breakage.NONE


def test_names_that_come_and_go_are_listed() -> None:
    """The client's own surface, beside the changes of the document."""
    new = changed(api())
    _customer(new)["country"] = {"type": "string"}
    _customer(new).pop("limit")
    client = diff(api(), new).client
    assert client is not None
    assert client.added == ("Customer.country",)
    assert client.removed == ("Customer.limit",)


def test_a_new_operation_id_renames_a_method_and_nothing_below_it() -> None:
    """The arguments of a renamed method are not told as gone and new."""
    new = changed(api())
    _get(new)["operationId"] = "readCustomer"
    client = diff(api(), new).client
    assert client is not None
    assert [(one.old, one.new) for one in client.renamed] == [
        ("erp.customer.get_customer", "erp.customer.read_customer")
    ]
    assert not client.added
    assert not client.removed
    assert not client.changed


def test_a_renamed_schema_renames_a_class_and_nothing_below_it() -> None:
    """What the class has is not told as gone and new, nor what is of its type as changed."""
    new = changed(api())
    schemas(new)["Location"] = schemas(new).pop("Address")
    _customer(new)["address"]["$ref"] = "#/components/schemas/Location"
    client = diff(api(), new).client
    assert client is not None
    assert [(one.old, one.new) for one in client.renamed] == [("Address", "Location")]
    assert (client.added, client.removed, client.changed) == ((), (), ())


def test_a_class_with_other_contents_is_another_class() -> None:
    """That it stands where the old one stood is not enough for a rename."""
    new = changed(api())
    schemas(new)["Place"] = {"type": "object", "properties": {"latitude": {"type": "number"}}}
    _customer(new)["address"]["$ref"] = "#/components/schemas/Place"
    client = diff(api(), new).client
    assert client is not None
    assert client.renamed == ()
    assert [one.name for one in client.changed] == ["Customer.address"]


def test_an_operation_id_that_came_renames_the_old_method() -> None:
    """The name that code uses is the old one, and it is gone."""
    old, new = changed(api()), api()
    del _get(old)["operationId"]
    found = [c for c in diff(old, new).changes if c.id == "api-operation-id-added"]
    assert [c.client and c.client.breaks for c in found] == [Breakage.TYPE_CHECK]


def _more(document: Document) -> None:
    _customer(document)["country"] = {"type": "string"}


def _described(document: Document) -> None:
    _get(document)["deprecated"] = True


def _fewer(document: Document) -> None:
    _customer(document).pop("limit")


def _nothing(_document: Document) -> None:
    pass


@pytest.mark.parametrize(
    ("change", "bump"),
    [
        (_fewer, Bump.MAJOR),
        (_more, Bump.MINOR),
        (_described, Bump.PATCH),
        (_nothing, Bump.NONE),
    ],
)
def test_the_bump_follows_from_the_client(change: Callable[[Document], None], bump: Bump) -> None:
    """Names lost need a major release, names gained a minor one, anything else a patch."""
    new = changed(api())
    change(new)
    assert diff(api(), new).bump is bump


def test_a_moved_path_breaks_no_code() -> None:
    """The new client calls the new path; who uses it need not care."""
    new = changed(api())
    new["paths"]["/clients/{id}"] = new["paths"].pop("/customers/{id}")
    found = diff(api(), new)
    assert {change.id for change in found.changes} == {"api-path-moved"}
    assert {change.client.breaks for change in found.changes if change.client} == {Breakage.NONE}
    assert found.bump is Bump.PATCH


def test_rules_that_match_otherwise_are_told() -> None:
    """An overlay rule that lost its places is listed first."""
    overlay = parse_overlay(
        {
            "overlay": "1.0.0",
            "info": {"title": "T", "version": "1"},
            "actions": [
                {"target": "$.paths.*.get", "update": {"x-a": 1}},
                {"target": "$.paths.*.delete", "update": {"x-b": 1}},
            ],
        },
        "rules.overlay.yaml",
    )
    old, new = changed(api()), changed(api())
    path = new["paths"]["/customers/{id}"]
    path["delete"] = path.pop("get")
    touched = [apply_overlays(document, [overlay]).touched for document in (old, new)]
    assert [(rule.action, rule.old, rule.new) for rule in rule_changes(*touched)] == [
        (1, 1, 0),
        (2, 0, 1),
    ]


def test_a_client_that_cannot_be_built_is_a_note() -> None:
    """The documents are compared all the same."""
    new = changed(api())
    _get(new)["x-erp-paging"] = {"nonsense": True}
    found = diff(api(), new)
    assert found.client is None
    assert found.bump is None
    assert len(found.notes) == 1
