"""What a release does to a method that reads what changed in a list."""

from __future__ import annotations

from typing import Any

from diff.sides import Document, answer, api, changed, diff

RULE = {"argument": "since", "property": "/changed", "keys": ["/name"], "margin": 600}


def listing(**rule: Any) -> Document:
    """The small document with a list that tells what changed."""
    document = api()
    record = document["components"]["schemas"]["Customer"]["properties"]
    record["changed"] = {"type": "string", "format": "date-time"}
    whole = {"type": "array", "items": {"$ref": "#/components/schemas/Customer"}}
    document["paths"]["/customers"] = {
        "get": {
            "operationId": "listCustomers",
            "tags": ["Customer"],
            "parameters": [{"in": "query", "name": "since", "schema": {"type": "string"}}],
            "responses": {"200": answer(whole)},
            "x-erp-changes": {**RULE, **rule},
        }
    }
    return document


def test_a_time_that_is_gone_takes_the_method_with_it() -> None:
    """Where the rule lets it go, the client loses a name, and the diff says which."""
    old = listing(property=["/changed", None])
    new = changed(old)
    del new["components"]["schemas"]["Customer"]["properties"]["changed"]
    found = diff(old, new)
    assert found.client is not None
    assert "erp.customer.changes_of_customers()" in found.client.removed


def test_a_list_that_begins_to_tell_gains_a_method() -> None:
    """An addition to the client."""
    new = listing()
    old = changed(new)
    del old["paths"]["/customers"]["get"]["x-erp-changes"]
    found = diff(old, new)
    assert found.client is not None
    assert "erp.customer.changes_of_customers()" in found.client.added


def test_a_rule_that_a_release_refuses_is_told() -> None:
    """Where the rule does not let the time go, the comparison says that no client can be made."""
    old = listing()
    new = changed(old)
    del new["components"]["schemas"]["Customer"]["properties"]["changed"]
    found = diff(old, new)
    assert found.client is None
    assert "x-erp-changes.property finds none of" in " ".join(found.notes)
