"""What ``erpgen init`` takes for a rule, and what only looks like one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from erpgen.init import start
from init.library import DOCUMENT, ENVELOPE, Json, array, operation, query, ref, written


def proposed(folder: Path, paths: Json, **schemas: Json) -> dict[str, str]:
    """The overlays proposed for such a document, as text."""
    components = {"schemas": {**DOCUMENT["components"]["schemas"], **schemas}}
    document = {**DOCUMENT, "paths": paths, "components": components}
    begun = start(folder / "specs", "library", str(written(folder, document))).folder
    return {path.name.partition(".")[0]: path.read_text() for path in begun.glob("overlays/*")}


def paging(text: str) -> list[dict[str, Any]]:
    """The paging rules of an overlay."""
    return [one["update"]["x-erp-paging"] for one in yaml.safe_load(text)["actions"]]


def listing(answer: Json, *more: Json, page: str = "cursor") -> Json:
    """A path with a list that takes a token and a size."""
    parameters = [query(page, "string"), query("limit"), *more]
    return {"get": operation("list", parameters, answer)}


def numbers(**names: str | None) -> Json:
    """A schema with numbers of these formats."""
    properties = {
        name: {"type": "number", **({"format": form} if form else {})}
        for name, form in names.items()
    }
    return {"type": "object", "properties": properties}


def test_a_list_by_tokens_needs_the_next_token(tmp_path: Path) -> None:
    """Where one of several lists names none, null leaves it out, and the reader is told which."""
    text = proposed(tmp_path, {"/a": listing(ENVELOPE), "/b": listing(array("Book"))})["paging"]
    (rule,) = paging(text)
    assert rule["items"] == ["/data", ""]
    assert rule["next"] == ["/next_cursor", None]
    assert "none of what follows is declared by GET /b" in " ".join(text.replace("#", "").split())


def test_null_stands_only_where_an_answer_lacks_the_place(tmp_path: Path) -> None:
    """An answer without a list says nothing about where the others have the next token."""
    text = proposed(tmp_path, {"/a": listing(ENVELOPE), "/b": listing(ref("Book"))})["paging"]
    (rule,) = paging(text)
    assert rule["items"] == ["/data", None]
    assert rule["next"] == ["/next_cursor"]
    assert "no list is declared by GET /b" in " ".join(text.replace("#", "").split())


def test_tokens_that_no_answer_hands_out_are_no_rule(tmp_path: Path) -> None:
    """A parameter alone leads nowhere."""
    assert "paging" not in proposed(tmp_path, {"/a": listing(array("Book"))})


@pytest.mark.parametrize(
    "names",
    [
        {"totalCount": "double"},
        {"learningRateMultiplier": None},
        {"totalDistance": None, "averageRate": "float"},
        {"priceCount": "double"},
    ],
    ids=str,
)
def test_counts_and_measures_are_no_money(names: dict[str, str | None], tmp_path: Path) -> None:
    """A total of things and a rate of anything are not sums where nothing else is."""
    schemas: Json = {"Fine": {"type": "object"}, "Measured": numbers(**names)}
    assert "decimals" not in proposed(tmp_path, {"/a": listing(ENVELOPE)}, **schemas)


def test_totals_are_money_beside_prices(tmp_path: Path) -> None:
    """Where there is money, a total and a rate are of it; a count still is none."""
    money = numbers(unitPrice="double", total="double", totalCount=None)
    schemas: Json = {"Fine": {"type": "object"}, "Order": money}
    text = proposed(tmp_path, {"/a": listing(ENVELOPE)}, **schemas)["decimals"]
    assert "2 numbers of format double, called like money: unitPrice, total." in text
    assert "formats: [double]" in text


def test_sums_without_a_format_take_every_number_and_say_so(tmp_path: Path) -> None:
    """There is nothing to tell them from positions and measures by."""
    schemas: Json = {"Fine": {"type": "object"}, "Order": numbers(price=None, height=None)}
    text = proposed(tmp_path, {"/a": listing(ENVELOPE)}, **schemas)["decimals"]
    assert "x-erp-decimal: true" in text
    assert "takes every number of the document" in " ".join(text.replace("#", "").split())


def test_an_object_with_a_value_is_a_wrapper_where_properties_are_of_it(tmp_path: Path) -> None:
    """A body or an answer that is such an object wraps nothing."""
    schemas: Json = {"BookChange": {"type": "object"}}
    path = {"/a": {"get": operation("read", [], ref("TextValue"))}}
    assert "wrappers" not in proposed(tmp_path, path, **schemas)


@pytest.mark.parametrize("word", ["allOf", "oneOf"])
def test_a_wrapper_beside_what_narrows_it_counts(word: str, tmp_path: Path) -> None:
    """Generators of OpenAPI 3.0 put a reference that has a description into allOf."""
    change = {"type": "object", "properties": {"title": {word: [ref("TextValue")]}}}
    assert "wrappers" in proposed(tmp_path, {"/a": listing(ENVELOPE)}, BookChange=change)


def key(**more: object) -> Json:
    """A path with a key of free text."""
    mark = {"in": "path", "name": "mark", "required": True, "schema": {"type": "string"}, **more}
    return {"/books/{mark}": {"get": operation("read", [mark], ref("Book"))}}


def test_a_rule_for_keys_needs_a_word_about_it(tmp_path: Path) -> None:
    """Few services read b64(...), so free text in a path alone is no reason."""
    assert "keys" not in proposed(tmp_path, key())


def test_a_parameter_that_speaks_of_base64_is_evidence(tmp_path: Path) -> None:
    """Descriptions of parameters are read as well as those of operations."""
    text = proposed(tmp_path, key(description="Must be Base64 encoded."))["keys"]
    assert "1 operation has a path value that is any text (mark)" in text
    assert "The text of 1 of them speaks of base64." in text


def counting(**properties: Json) -> Json:
    """An envelope with rows and such numbers."""
    numbers = {name: {"type": "integer", **more} for name, more in properties.items()}
    return {"type": "object", "properties": {"results": array("Book"), **numbers}}


def paged(answer: Json, **page: Any) -> Json:
    """A path with a list that takes a page or an offset, and a size."""
    name = page.pop("name", "page")
    return {"get": operation("list", [query(name, **page), query("limit")], answer)}


@pytest.mark.parametrize(
    ("answer", "total"),
    [
        (counting(count={}, total={}), ["/total"]),
        (counting(count={}), None),
        (counting(count={"description": "The number of results on this page."}), None),
        (counting(count={"description": "Total number of results."}), ["/count"]),
        (counting(fullResultSize={}, count={}), ["/fullResultSize"]),
        (counting(recordsetCount={}), ["/recordsetCount"]),
        (counting(totalRows={}), ["/totalRows"]),
        (counting(**{"@odata.count": {}}), ["/@odata.count"]),
    ],
)
def test_a_count_of_the_page_is_no_total(
    answer: Json, total: list[str] | None, tmp_path: Path
) -> None:
    """A list would end after its first page."""
    (rule,) = paging(proposed(tmp_path, {"/a": paged(answer)})["paging"])
    assert rule.get("total") == total


@pytest.mark.parametrize(
    ("page", "first"),
    [
        ({"default": 1, "minimum": 0}, 1),
        ({"default": "0"}, 0),
        ({"minimum": 0}, 0),
        ({"minimum": 1}, 1),
        ({"name": "startPosition", "default": 1}, 1),
        ({"name": "from"}, 0),
    ],
)
def test_the_first_page_is_what_is_sent_where_nothing_is(
    page: Json, first: int, tmp_path: Path
) -> None:
    """The default says so before the minimum does."""
    (rule,) = paging(proposed(tmp_path, {"/a": paged(counting(total={}), **page)})["paging"])
    assert rule["first"] == first


def test_a_from_that_is_a_day_is_no_offset(tmp_path: Path) -> None:
    """The word means a moment as often as a place."""
    path = {"get": operation("list", [query("from", "string"), query("limit")], array("Book"))}
    assert "paging" not in proposed(tmp_path, {"/a": path})


def linking(name: str, **more: Any) -> Json:
    """An envelope with the address of the next page."""
    return {
        "type": "object",
        "properties": {"value": array("Book"), name: {"type": "string", **more}},
    }


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        (linking("@odata.nextLink"), "/@odata.nextLink"),
        (linking("next", format="uri"), "/next"),
        (linking("__next"), "/__next"),
    ],
)
def test_an_answer_that_names_the_next_page_is_read_by_it(
    answer: Json, place: str, tmp_path: Path
) -> None:
    """Before any parameter for a part: the server may send less than was asked for."""
    paths = {"/a": paged(answer, name="skip"), "/b": {"get": operation("b", [], ref("Book"))}}
    (rule,) = paging(proposed(tmp_path, paths)["paging"])
    assert (rule["style"], rule["next"]) == ("link", [place, None])


def test_a_link_header_leads_on_where_only_some_lists_have_it(tmp_path: Path) -> None:
    """The rule then names the paths, and the others are read as they take it."""
    linked = {"get": operation("a", [query("page")], array("Book"), headers=["Link"])}
    rules = paging(proposed(tmp_path, {"/a": linked, "/b": paged(array("Book"))})["paging"])
    assert [one["style"] for one in rules] == ["link", "page"]
    assert rules[0]["next"] == ["header:Link"]


def test_a_token_below_cursors_is_found(tmp_path: Path) -> None:
    """Two names say together what neither says alone."""
    cursors = {"type": "object", "properties": {"next": {"type": "string"}}}
    meta = {"type": "object", "properties": {"cursors": cursors}}
    answer = {"type": "object", "properties": {"data": array("Book"), "meta": meta}}
    (rule,) = paging(proposed(tmp_path, {"/a": listing(answer)})["paging"])
    assert rule["next"] == ["/meta/cursors/next"]


def test_a_list_that_only_the_default_answer_has_is_one(tmp_path: Path) -> None:
    """Some documents say nothing but default."""
    path = paged(counting(total={}))
    path["get"]["responses"] = {"default": path["get"]["responses"]["200"]}
    assert paging(proposed(tmp_path, {"/a": path})["paging"])


def test_what_makes_totals_come_is_sent_always(tmp_path: Path) -> None:
    """OData tells how long a list is only when asked."""
    parameters = [query("$count", "boolean"), query("$inlinecount", "string"), query("count")]
    text = proposed(tmp_path, {"/a": {"get": operation("a", parameters, array("Book"))}})
    actions = yaml.safe_load(text["constants"])["actions"]
    assert [one["update"]["x-erp-always"] for one in actions] == [True, "allpages"]


def rules(text: str, word: str) -> list[Any]:
    """The values that an overlay gives a word."""
    return [one["update"][word] for one in yaml.safe_load(text)["actions"]]


def placed(name: str, place: str, schema: str = "string") -> Json:
    """A parameter that is demanded."""
    return {"name": name, "in": place, "required": True, "schema": {"type": schema}}


def test_the_company_of_most_calls_is_the_clients(tmp_path: Path) -> None:
    """One that few calls name is an argument, and so is what is no company."""
    company, tenant = placed("companyId", "path"), placed("Xero-Tenant-Id", "header")
    few, other = placed("accountId", "path"), placed("orderId", "path")
    paths = {
        f"/{{companyId}}/{name}": {"get": operation(name, [company, tenant, *more], ref("Book"))}
        for name, more in {"a": [], "b": [], "c": [other], "d": [few, other]}.items()
    }
    found = proposed(tmp_path, paths)["client"]
    assert rules(found, "x-erp-client") == ["company", "xero_tenant"]


def test_a_record_alone_in_an_envelope_is_the_answer(tmp_path: Path) -> None:
    """Where something of the record itself may stand beside it, nothing is proposed."""
    envelope: Json = {"value": ref("Book"), "version": {"type": "integer"}}
    record: Json = {"value": ref("Book"), "title": {"type": "string"}}
    paths = {
        f"/{name}": {"get": operation(name, [], {"type": "object", "properties": properties})}
        for name, properties in {"a": envelope, "b": envelope, "c": record, "d": record}.items()
    }
    text = proposed(tmp_path, paths)["answers"]
    (action,) = yaml.safe_load(text)["actions"]
    assert action["target"] == "$.paths['/a', '/b'].get"
    assert action["update"] == {"x-erp-answer": "/value"}


def test_a_key_of_idempotency_is_known_by_its_name(tmp_path: Path) -> None:
    """In the spellings that there are; a key of the path is none."""
    keys = [placed("Idempotency-Key", "header"), placed("x-idempotency-key", "header")]
    paths = {
        "/a": {"get": operation("a", keys, ref("Book"))},
        "/b": {"get": operation("b", [placed("key", "query")], ref("Book"))},
    }
    found = proposed(tmp_path, paths)["idempotency"]
    assert rules(found, "x-erp-idempotency") == [True, True]


def loans(argument: str) -> Json:
    """A list of loans that can be asked for what changed."""
    return {"get": operation("loans", [query(argument, "string")], array("Loan"))}


def test_what_changed_is_known_by_an_argument_and_a_time(tmp_path: Path) -> None:
    """The key is what the path below takes; without a time in the elements there is no rule."""
    loan = {
        "type": "object",
        "properties": {
            "loanNo": {"type": "string"},
            "id": {"type": "integer"},
            "updatedAt": {"type": "string", "format": "date-time"},
        },
    }
    one = {"get": operation("loan", [placed("loanNo", "path")], ref("Loan"))}
    paths = {"/loans": loans("updatedSince"), "/loans/{loanNo}": one}
    found = proposed(tmp_path, paths, Loan=loan)["changes"]
    (action,) = yaml.safe_load(found)["actions"]
    assert action["update"]["x-erp-changes"] == {
        "argument": "updatedSince",
        "property": "/updatedAt",
        "keys": ["/loanNo"],
        "margin": "PT10M",
    }
    assert "How long after its time may a change first be seen?" in " ".join(
        found.replace("#", "").split()
    )


@pytest.mark.parametrize(
    ("argument", "form", "kind"),
    [
        ("since", "date-time", "string"),
        ("updatedSince", "uri", "string"),
        ("updatedSince", "", "integer"),
    ],
)
def test_what_only_looks_like_the_time_of_a_change_is_none(
    tmp_path: Path, argument: str, form: str, kind: str
) -> None:
    """Another word, a property that is no time, and a count."""
    loan = {
        "type": "object",
        "properties": {"id": {"type": "integer"}, "updatedAt": {"type": kind, "format": form}},
    }
    assert "changes" not in proposed(tmp_path, {"/loans": loans(argument)}, Loan=loan)
