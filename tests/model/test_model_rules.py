"""An ``x-erp-*`` rule is proved against the document, or stops the run."""

from __future__ import annotations

from typing import Any

import pytest

from erpgen.model.extensions import RuleError
from erpgen.model.types import BackgroundRules, ClassType, Location
from model.building import answering, built, operation, operations, record, ref, sending

TEXT = {"type": "string"}
PAGE = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("page", "size")]
ITEM = record(no=TEXT, metadata=record(total={"type": "integer"}))
LIST = {"type": "array", "items": ref("Item")}
ENVELOPE = record(records=LIST, total={"type": "integer"})
RULE: dict[str, Any] = {
    "page": "page",
    "size": "size",
    "items": ["", "/records", None],
    "total": ["/*/metadata/total", "/total", None],
}


def paged(schema: Any, **rule: Any) -> Any:
    """The paging of a list operation with this answer."""
    words: dict[str, Any] = {"x-erp-paging": {**RULE, **rule}}
    node = answering(schema, parameters=PAGE, **words)
    (found,) = operations(built({"/items": {"get": node}}, {"Item": ITEM}))
    return found.paging


def test_the_first_alternative_that_the_answer_bears_out_is_taken() -> None:
    """One rule serves all shapes of a list."""
    bare = paged(LIST)
    assert (bare.items, bare.total, bare.item) == (
        "",
        "/*/metadata/total",
        ClassType(bare.item.name),
    )
    envelope = paged(ENVELOPE)
    assert (envelope.items, envelope.total) == ("/records", "/total")
    assert envelope.item == bare.item


def test_an_answer_without_a_list_is_unpaged_only_where_the_rule_says_so() -> None:
    """A rule that quietly stops matching is how a client goes wrong."""
    assert paged(ref("Item")) is None
    with pytest.raises(RuleError, match="finds no list"):
        paged(ref("Item"), items=["", "/records"])


@pytest.mark.parametrize(
    ("rule", "complaint"),
    [
        ({"page": "pageNo"}, "names pageNo, which is no query parameter"),
        ({"size": "limit"}, "names limit, which is no query parameter"),
        ({"total": ["/nowhere"]}, "total finds none of"),
        ({"style": "cursor"}, "is none of page, offset, token"),
        ({"style": "token"}, "does not say where the next one is"),
        ({"style": "token", "next": ["/nowhere"]}, "next finds none of"),
        ({"pages": 1}, "unknown key pages"),
        ({"first": "1"}, "must be a whole number"),
    ],
)
def test_a_paging_rule_that_points_at_nothing_is_refused(rule: Any, complaint: str) -> None:
    """With the operation's pointer and what to do."""
    with pytest.raises(RuleError, match=complaint) as caught:
        paged(LIST, **rule)
    assert caught.value.where == "#/paths/~1items/get"


def test_a_list_without_the_token_of_what_follows_is_not_paged() -> None:
    """Its first page would pass for the whole; null among the places says that this is expected."""
    assert paged(LIST, style="token", next=["/nowhere", None]) is None
    found = paged(LIST, style="token", next="header:X-Next")
    assert found is not None
    assert found.next == "header:X-Next"


def test_a_condition_travels_inside_the_value_it_qualifies() -> None:
    """The operator parameter is no argument of its own."""
    parameters = [
        {"name": "since", "in": "query", "schema": TEXT},
        {"name": "sinceIs", "in": "query", "schema": TEXT, "x-erp-condition": "since"},
    ]
    (found,) = operations(built({"/a": {"get": operation(parameters=parameters)}}))
    assert [(one.python, one.condition) for one in found.parameters] == [("since", "sinceIs")]
    parameters[1]["x-erp-condition"] = "until"
    with pytest.raises(RuleError, match="names until"):
        built({"/a": {"get": operation(parameters=parameters)}})


def test_a_key_knows_the_literal_segments_at_its_place() -> None:
    """A key that looks like one of them must not be sent plain."""
    no = {"name": "no", "in": "path", "required": True, "schema": TEXT, "x-erp-key": "b64"}
    paths = {
        "/items/{no}": {"get": operation(parameters=[no], tags=["I"])},
        "/items/balance": {"get": operation(tags=["I"])},
        "/items/internal/{id}": {"get": operation(tags=["I"])},
    }
    found = {one.path: one for one in operations(built(paths))}
    (key,) = found["/items/{no}"].parameters
    assert (key.key, key.siblings, key.location) == (True, ("balance", "internal"), Location.PATH)


def test_a_key_that_is_no_text_is_refused() -> None:
    """b64 is for strings; a number needs none."""
    no = {"name": "no", "in": "path", "schema": {"type": "integer"}, "x-erp-key": "b64"}
    with pytest.raises(RuleError, match="no plain string"):
        built({"/items/{no}": {"get": operation(parameters=[no])}})


def test_number_series_is_offered_by_creating_calls_alone() -> None:
    """The same schema serves POST and PUT; only the POST takes a number."""
    schema = {
        **record(override={"type": "boolean"}, orderNo=TEXT),
        "x-erp-number-series": {"flag": "override", "number": ["no", "orderNo"]},
    }
    paths = {"/o": {"post": sending(ref("O"), tags=["o"]), "put": sending(ref("O"), tags=["o"])}}
    found = {one.method: one for one in operations(built(paths, {"O": schema}))}
    series = found["POST"].number_series
    assert series is not None
    assert (series.flag, series.number) == ("override", "order_no")
    assert found["PUT"].number_series is None
    schema["x-erp-number-series"] = {"flag": "override", "number": "none"}
    with pytest.raises(RuleError, match="has no property none"):
        built(paths, {"O": schema})


def test_what_was_created_is_read_by_the_get_below() -> None:
    """Or by the operation that the rule names, or not at all."""
    created = operation(
        responses={"201": {"description": ""}}, tags=["o"], **{"x-erp-created": True}
    )
    get = answering(record(no=TEXT), operationId="read", tags=["o"])
    paths = {
        "/o": {"post": created},
        "/o/{no}": {"get": get},
        "/p/{no}": {"get": get | {"operationId": "other"}},
    }

    def fetch() -> str | None:
        found = operations(built(paths))
        return next(one.created_fetch for one in found if one.method == "POST")

    assert fetch() == "/o/{no}"
    created["x-erp-created"] = {"fetch": "other"}
    assert fetch() == "/p/{no}"
    created["x-erp-created"] = {"fetch": None}
    assert fetch() == ""
    created["x-erp-created"] = {"fetch": "nobody"}
    with pytest.raises(RuleError, match="no operation has the id nobody"):
        fetch()


def queued(paths: Any, rule: Any) -> BackgroundRules | None:
    """What the root's rule says of these paths."""
    root: dict[str, Any] = {"x-erp-background": rule}
    return built(paths, None, None, **root).model.background


def test_background_names_its_state_and_content_operations() -> None:
    """By path or operationId, the first that exists."""
    get = operation(operationId="state")
    paths = {
        "/jobs/{id}": {"get": get},
        "/jobs/{id}/content": {"get": operation(operationId="content")},
    }
    rule = {"header": "x-queue", "state": ["nowhere", "state"], "content": "/jobs/{id}/content"}
    rules = queued(paths, rule)
    assert rules is not None
    assert (rules.state, rules.content, rules.id_parameter) == (
        "/jobs/{id}",
        "/jobs/{id}/content",
        "id",
    )
    with pytest.raises(RuleError, match="state names no operation"):
        queued(paths, {**rule, "state": "nowhere"})


def test_a_misspelt_word_is_refused() -> None:
    """It would be a rule that silently does nothing."""
    with pytest.raises(RuleError, match="unknown extension x-erp-pagin"):
        built({"/a": {"get": operation(**{"x-erp-pagin": {}})}})


def test_what_is_ignored_is_said() -> None:
    """An operation left out on purpose is a finding; a parameter is just no argument."""
    ignored = {"name": "h", "in": "header", "schema": TEXT, "x-erp-ignore": True}
    result = built(
        {
            "/a": {"get": operation(parameters=[ignored])},
            "/b": {"get": operation(**{"x-erp-ignore": True})},
        }
    )
    (found,) = operations(result)
    assert found.parameters == ()
    assert [one.code for one in result.diagnostics] == ["operation-ignored"]


def test_a_wrapper_of_more_than_one_value_is_refused() -> None:
    """The rule's target is too wide."""
    wrapper = {**record(value=TEXT, other=TEXT), "x-erp-value-wrapper": True}
    with pytest.raises(RuleError, match="not an object of one value"):
        built({"/a": {"post": sending(ref("A"))}}, {"A": record(x=ref("W")), "W": wrapper})


def test_uploads_and_downloads_need_no_schema() -> None:
    """Where the document has no body, the rule says what travels."""
    paths = {
        "/f": {
            "post": operation(tags=["f"], **{"x-erp-upload": {"field": "file"}}),
            "get": answering({"type": "object"}, tags=["f"]) | {"x-erp-download": True},
        }
    }
    found = {one.method: one for one in operations(built(paths))}
    body = found["POST"].body
    assert body is not None
    assert (body.kind, body.field) == ("multipart", "file")
    assert [one.kind for one in found["GET"].answers] == ["bytes"]
