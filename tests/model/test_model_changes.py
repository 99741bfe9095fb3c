"""``x-erp-changes`` held against the document, and the method that it makes."""

from __future__ import annotations

from typing import Any

import pytest

from erpgen.model.extensions import RuleError
from erpgen.model.types import Changes
from model.building import answering, built, operations, record, ref

TEXT = {"type": "string"}
TIME = {"type": "string", "format": "date-time"}
ITEM = record(changed=TIME, no=TEXT, kind=TEXT, owner=record(no=TEXT), lines={"type": "array"})
RULE = {"argument": "since", "property": "/changed", "keys": ["/no"], "margin": "PT10M"}


def query(name: str, schema: Any = TEXT, **more: Any) -> dict[str, Any]:
    """A query parameter."""
    return {"name": name, "in": "query", "schema": schema, **more}


def listing(rule: Any, *parameters: Any, schema: Any = None, **more: Any) -> dict[str, Any]:
    """A list with a rule."""
    whole = {"type": "array", "items": ref("Item")} if schema is None else schema
    return answering(
        whole, parameters=list(parameters) or [query("since")], **{"x-erp-changes": rule}, **more
    )


def changes(*parameters: Any, schema: Any = None, **rule: Any) -> Changes | None:
    """What the rule comes to on a list of items."""
    path = listing({**RULE, **rule}, *parameters, schema=schema, operationId="list")
    (found,) = operations(built({"/items": {"get": path}}, {"Item": ITEM}))
    return found.changes


def test_a_list_without_pages_tells_what_changed() -> None:
    """The argument, the property, the keys and the margin, as the document bears them out."""
    found = changes()
    assert found is not None
    assert (found.argument, found.property, found.keys) == ("since", "/changed", ("/no",))
    assert (found.margin, found.granularity, found.operator) == (600, 1, "")


def test_the_list_in_an_envelope_is_where_its_paging_says() -> None:
    """Places go from one element, wherever the list stands."""
    whole = record(data={"type": "array", "items": ref("Item")})
    paging = {"page": "page", "items": "/data"}
    path = listing(RULE, query("since"), query("page", {"type": "integer"}), schema=whole)
    path["x-erp-paging"] = paging
    (found,) = operations(built({"/items": {"get": path}}, {"Item": ITEM}))
    assert found.changes is not None
    assert found.changes.property == "/changed"


def test_the_first_key_that_fits_is_taken() -> None:
    """One key of several properties, or several keys to choose from, below objects too."""
    found = changes(keys=["/kind", "/owner/no"])
    assert found is not None
    assert found.keys == ("/kind", "/owner/no")
    found = changes(keys=[["/code"], ["/owner/no"], ["/no"]])
    assert found is not None
    assert found.keys == ("/owner/no",)


def test_a_condition_is_compared_by_what_includes_the_moment() -> None:
    """Unless the rule says that the list knows better."""
    condition = query("sinceIs", **{"x-erp-condition": "since"})
    found = changes(query("since"), condition)
    assert found is not None
    assert found.operator == ">="
    found = changes(query("since"), condition, operator=">")
    assert found is not None
    assert found.operator == ">"


def test_a_date_is_compared_by_the_day() -> None:
    """Whatever the rule says of its granularity, it is a day at the least."""
    found = changes(query("since", {"type": "string", "format": "date"}), granularity="PT1M")
    assert found is not None
    assert (found.day, found.granularity) == (True, 86400)


def test_a_list_that_says_no_times_is_left_as_it_is_where_null_says_so() -> None:
    """And so is an answer that is no list."""
    assert changes(property=["/nowhere", None]) is None
    assert changes(schema=ref("Item"), property=["/changed", None]) is None


@pytest.mark.parametrize(
    ("seconds", "given"), [(0, 0), (90, 90), (600, "PT10M"), (93784, "P1DT2H3M4S"), (1, 0.2)]
)
def test_a_margin_is_seconds_or_a_duration(seconds: int, given: Any) -> None:
    """ISO 8601 without months and years, which have no length of their own."""
    found = changes(margin=given)
    assert found is not None
    assert found.margin == seconds


@pytest.mark.parametrize(
    ("rule", "complaint"),
    [
        ({"argument": "until"}, "names until, which is no query parameter"),
        ({"property": "/nowhere"}, "property finds none of '/nowhere'"),
        ({"property": "/no"}, "/no of the elements is no time"),
        ({"property": "changed"}, "must start with a slash"),
        ({"property": None}, "names no property"),
        ({"keys": ["/nowhere"]}, "keys finds no /nowhere"),
        ({"keys": ["/owner"]}, "or no plain value there"),
        ({"keys": ["/lines"]}, "or no plain value there"),
        ({"keys": []}, "keys is empty"),
        ({"margin": None}, "margin must be a duration, not None"),
        ({"margin": "P1M"}, "margin must be a duration, not 'P1M'"),
        ({"margin": "P"}, "must be a duration"),
        ({"margin": -1}, "must be a duration"),
        ({"granularity": "P1Y"}, "granularity must be a duration"),
        ({"operator": "<"}, "operator '<' is none of"),
        ({"operator": ">"}, "since carries none"),
        ({"written": "changed ge"}, "no place for the time"),
        ({"beginning": "long ago"}, "beginning 'long ago' is no time"),
        ({"properties": "/changed"}, "unknown key properties"),
    ],
)
def test_a_rule_that_points_at_nothing_is_refused(rule: Any, complaint: str) -> None:
    """With the operation's pointer, what is wrong and what to do."""
    with pytest.raises(RuleError, match=complaint) as caught:
        changes(**rule)
    assert caught.value.where == "#/paths/~1items/get"


def test_an_argument_that_takes_no_time_is_refused() -> None:
    """A number is none, whatever it counts."""
    with pytest.raises(RuleError, match="since takes no time"):
        changes(query("since", {"type": "integer"}))


def test_a_time_that_is_demanded_needs_a_beginning() -> None:
    """Without one nobody could ask for everything."""
    with pytest.raises(RuleError, match="nothing says what reads everything"):
        changes(query("since", required=True))
    found = changes(query("since", required=True), beginning="1900-01-01")
    assert found is not None
    assert found.beginning == "1900-01-01T00:00:00"


def test_another_argument_of_the_name_since_is_refused() -> None:
    """The method takes the bookmark by that name."""
    with pytest.raises(RuleError, match="another argument since"):
        changes(query("after"), query("since"), argument="after")


def test_methods_are_named_by_the_method_of_the_list_alone() -> None:
    """What would share a name is called after the whole of the other method."""

    def named(*functions: str) -> dict[str, str]:
        paths = {
            f"/items/{name}": {"get": listing(RULE, operationId=name, tags=["items"])}
            for name in functions
        }
        found = operations(built(paths, {"Item": ITEM}))
        return {one.function: one.changes.function for one in found if one.changes}

    assert named("getAll", "getAllInvoices", "listLate") == {
        "get_all": "changes",
        "get_all_invoices": "changes_of_invoices",
        "list_late": "changes_of_late",
    }
    assert named("getAll", "list", "recent") == {
        "get_all": "changes_of_get_all",
        "list_": "changes_of_list",
        "recent": "changes_of_recent",
    }


def test_a_method_of_the_api_keeps_its_name() -> None:
    """The one that tells changes gives way."""
    paths = {
        "/items": {"get": listing(RULE, operationId="getAll", tags=["items"])},
        "/items/changes": {"get": answering(ref("Item"), operationId="changes", tags=["items"])},
    }
    found = {str(one.function): one for one in operations(built(paths, {"Item": ITEM}))}
    assert found["changes"].changes is None
    assert found["get_all"].changes is not None
    assert found["get_all"].changes.function == "changes_of_get_all"
