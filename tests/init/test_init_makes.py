"""What ``erpgen init`` recognises of other makes: keys to go on from, envelopes, jobs, tables."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from erpgen.init import start
from init.library import Json, array, operation, query, ref, written

TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}
BOOK: Json = {"type": "object", "properties": {"id": WHOLE, "bookNo": TEXT, "title": TEXT}}


def obj(**properties: Any) -> Json:
    """An object schema."""
    return {"type": "object", "properties": properties}


def begun(folder: Path, paths: Json, **root: Any) -> Path:
    """The folder that is made of such a document."""
    schemas = {"Book": BOOK, **root.pop("schemas", {})}
    info = {"title": "Library", "version": "1.0", **root.pop("info", {})}
    components = {"schemas": schemas}
    document = {"openapi": "3.1.0", "info": info, "paths": paths, "components": components, **root}
    return start(folder / "specs", "library", str(written(folder, document))).folder


def updates(folder: Path, name: str) -> list[Any]:
    """What the overlay of a name sets, action by action."""
    path = folder / "overlays" / f"{name}.overlay.yaml"
    if not path.is_file():
        return []
    return [one["update"] for one in yaml.safe_load(path.read_text())["actions"]]


def tables(folder: Path) -> dict[str, Any]:
    """The tables that ``api.toml`` proposes, with their # taken away."""
    _, _, text = (folder / "api.toml").read_text().partition("# Recognised")
    lines = [one.removeprefix("# ") for one in text.splitlines() if not one.startswith("# Recog")]
    return tomllib.loads("\n".join(lines[1:]))


def books(*parameters: Json, answer: Json | None = None) -> Json:
    """A list."""
    given = answer or obj(books=array("Book"))
    return {"/books": {"get": operation("list", list(parameters), given)}}


@pytest.mark.parametrize(
    ("page", "more", "key"),
    [
        (query("offset", description="x"), [], None),
        ({**query("offset"), "description": "Books whose id is greater than it."}, [], "/id"),
        ({**query("after", "string"), "description": "Goes on after this bookNo."}, [], "/bookNo"),
        (query("after_id"), [query("limit")], "/id"),
        (query("sinceBookNo", "string"), [query("limit")], None),
        (query("lastId", "string"), [query("limit")], None),
        (query("after", "string", format="date-time"), [query("limit")], None),
        (query("after_id"), [], None),
    ],
    ids=str,
)
def test_a_parameter_that_takes_the_key_of_an_element(
    page: Json, more: list[Json], key: str | None, tmp_path: Path
) -> None:
    """By its description or its name beside a size; the key is of its type; dates are filters."""
    folder = begun(tmp_path, books(page, *more))
    rules = [one["x-erp-paging"] for one in updates(folder, "paging")]
    found = [one["key"] for one in rules if one["style"] == "after"]
    assert found == ([key] if key else [])


def test_a_key_beside_an_answer_that_names_the_next_is_none(tmp_path: Path) -> None:
    """What the server hands out is the token; such an ``after`` takes it."""
    following = obj(next=obj(after=TEXT))
    answer = obj(results=array("Book"), paging=following)
    folder = begun(tmp_path, books(query("after", "string"), query("limit"), answer=answer))
    (rule,) = (one["x-erp-paging"] for one in updates(folder, "paging"))
    assert (rule["style"], rule["page"], rule["next"]) == ("token", "after", ["/paging/next/after"])


@pytest.mark.parametrize(
    ("page", "style", "first"),
    [
        ({**query("offset"), "description": "The page number."}, "page", 0),
        ({**query("offset"), "description": "Number of records to pass over."}, "offset", 0),
        ({**query("page"), "description": "How many records to skip."}, "offset", 0),
        (query("start", minimum=1), "offset", 1),
        (query("page", minimum=1), "page", 1),
        (query("page", ["integer", "string"]), "page", 1),
        (query("page", "string", pattern=r"^\d+$"), "page", 1),
    ],
    ids=str,
)
def test_what_is_counted_is_what_the_text_says(
    page: Json, style: str, first: int, tmp_path: Path
) -> None:
    """Offsets in pages and pages in records lose nearly all of a list."""
    folder = begun(tmp_path, books(page, query("limit")))
    (rule,) = (one["x-erp-paging"] for one in updates(folder, "paging"))
    assert (rule["style"], rule.get("first")) == (style, first)


@pytest.mark.parametrize(
    ("total", "taken"),
    [
        (WHOLE, True),
        ({"type": "number"}, True),
        ({"anyOf": [{"type": "number"}, TEXT]}, True),
        ({"type": "number", "format": "double"}, False),
        ({**WHOLE, "description": "The number of pages."}, False),
        ({**WHOLE, "description": "How many are on this page."}, False),
        ({**WHOLE, "description": "Total of all records, whatever page."}, True),
    ],
    ids=str,
)
def test_a_total_counts_all_elements(total: Json, taken: bool, tmp_path: Path) -> None:
    """Sums of money, pages and the elements of a page would end a list too early."""
    answer = obj(books=array("Book"), total=total)
    folder = begun(tmp_path, books(query("page"), query("limit"), answer=answer))
    (rule,) = (one["x-erp-paging"] for one in updates(folder, "paging"))
    assert rule.get("total") == (["/total"] if taken else None)


def test_envelopes_of_other_makes(tmp_path: Path) -> None:
    """Named after the record, in one another, of a list; what else an answer holds stays."""
    answers = {
        "/books/{id}": obj(Book=ref("Book")),
        "/loans/{id}": obj(response=obj(result=obj(loan=ref("Book")))),
        "/shelves": obj(objects=array("Book")),
        "/members": obj(members=array("Book"), total=WHOLE),
        "/fees/{id}": obj(amount=obj(value=WHOLE)),
    }
    paths = {
        path: {"get": operation(path.strip("/").split("/")[0], [], answer)}
        for path, answer in answers.items()
    }
    for path, item in paths.items():
        item["get"]["parameters"] = (
            [{"in": "path", "name": "id", "required": True, "schema": WHOLE}] if "{" in path else []
        )
    found = [one["x-erp-answer"] for one in updates(begun(tmp_path, paths), "answers")]
    assert sorted(found) == ["/Book", "/objects", "/response/result/loan"]


def test_a_call_that_begins_a_job(tmp_path: Path) -> None:
    """By the key in its answer and the state below its address, or by a header alone."""
    state = obj(status={"type": "string", "enum": ["waiting", "done", "failed"]}, message=TEXT)
    key = [{"in": "path", "name": "id", "required": True, "schema": TEXT}]
    accepted = {"description": "x", "content": {"application/json": {"schema": obj(jobId=TEXT)}}}
    located = {"description": "x", "headers": {"Operation-Location": {"schema": TEXT}}}
    paths: Json = {
        "/exports": {"post": {"operationId": "begin", "responses": {"202": accepted}}},
        "/exports/{id}/status": {"get": operation("look", key, state)},
        "/exports/{id}/result": {"get": operation("take", key, ref("Book"))},
        "/sums": {"post": {"operationId": "sum", "responses": {"202": located}}},
        "/notes": {"post": {"operationId": "note", "responses": {"202": {"description": "x"}}}},
    }
    export, sums = (one["x-erp-job"] for one in updates(begun(tmp_path, paths), "jobs"))
    assert export == {
        "id": "/jobId",
        "state": "look",
        "status": "/status",
        "done": ["done"],
        "failed": ["failed"],
        "message": ["/message", None],
        "result": "take",
    }
    assert sums == {"id": "header:Operation-Location"}


def test_a_version_inside_a_record(tmp_path: Path) -> None:
    """Beside If-Match, of what is sent or comes back."""
    match = {"in": "header", "name": "If-Match", "schema": TEXT}
    versioned = obj(**{"@odata.etag": TEXT, "title": TEXT})
    paths: Json = {"/books": {"patch": operation("change", [match], versioned)}}
    found = updates(begun(tmp_path, paths), "etag")
    assert {"x-erp-etag": {"from": "/@odata.etag"}} in found


def test_tables_are_proposed_where_the_document_shows_them(tmp_path: Path) -> None:
    """Errors, quota, what the API sends, and OData; each behind a #, and right without it."""
    error = obj(
        error=obj(code=TEXT, message=TEXT), violations={"type": "array", "items": obj(x=TEXT)}
    )
    refused = {"description": "x", "content": {"application/json": {"schema": error}}}
    paths = books(query("$filter", "string"))
    paths["/books"]["get"]["responses"]["422"] = refused
    event = obj(data={"type": "array", "items": obj(eventType=TEXT, id=TEXT, tenantId=TEXT)})
    hook = {"post": {"requestBody": {"content": {"application/json": {"schema": event}}}}}
    folder = begun(
        tmp_path,
        paths,
        webhooks={"changed": hook},
        info={"description": "Look at `X-Shop-Quota-Remaining` and `X-Shop-Quota-Reset`."},
    )
    assert tables(folder) == {
        "errors": {
            "message": ["/error/message"],
            "code": ["/error/code"],
            "details": ["/violations"],
        },
        "limits": {"remaining": "X-Shop-Quota-Remaining", "reset": "X-Shop-Quota-Reset"},
        "odata": {"version": "4"},
        "webhooks": {"items": "/data", "event": "/eventType", "id": "/id", "tenant": "/tenantId"},
    }


def test_the_usual_headers_of_a_quota_are_no_table(tmp_path: Path) -> None:
    """Clients look for them by themselves."""
    usual = {"X-RateLimit-Remaining": {"schema": WHOLE}, "X-RateLimit-Reset": {"schema": WHOLE}}
    paths = books()
    paths["/books"]["get"]["responses"]["200"]["headers"] = usual
    assert "Recognised" not in (begun(tmp_path, paths) / "api.toml").read_text()
