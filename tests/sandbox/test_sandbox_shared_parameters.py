"""What operations declare alike stands once in a plan, and is read as if each had it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from erpgen.model.unruled import unruled
from generated_packages import ROOT, prepared_document
from runtime.page import Page
from runtime.sandbox import Plan, Sandbox, serving
from runtime.sandbox.plan import NAME, WRAPPER
from runtime.sandbox.routing import Routes
from sandbox.kept import plan_of_api, plan_of_document
from specs.releases import TODAY


def _parameter(name: str, text: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": text, "schema": {"type": "integer"}}


def _document() -> dict[str, Any]:
    """Three lists whose sizes are declared alike, two whose orders are not, and $top."""
    declared = {
        "a": [_parameter("size", "How many."), _parameter("order", "By what."), {"$ref": "#/x"}],
        "b": [_parameter("size", "How many."), _parameter("order", "How?"), _parameter("$top", "")],
        "c": [_parameter("$top", ""), _parameter("size", "How many.")],
    }
    done = {"200": {"description": "Done."}}
    paths = {
        f"/{name}": {"get": {"operationId": name, "parameters": found, "responses": done}}
        for name, found in declared.items()
    }
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths} | {
        "x": _parameter("$top", "")
    }


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    """The plan of that document."""
    spec: Path = tmp_path_factory.mktemp("shared") / "1.json"
    spec.write_text(json.dumps(_document()), "utf-8")
    return plan_of_document(spec)


def test_what_is_declared_alike_stands_once(plan: Plan) -> None:
    """By the parameter's own name; what only one operation has stays with it."""
    shared = plan.document.components["parameters"]
    assert [name.rpartition(".")[0] for name in shared] == ["_top", "size"]
    paths = msgspec.json.encode(plan.document.paths)
    assert (paths.count(b"How many."), paths.count(b"By what."), paths.count(b"How?")) == (0, 1, 1)


def test_each_operation_has_its_own(plan: Plan) -> None:
    """In the order of the document, whatever stands where."""
    routes = Routes(plan).operations
    found = {path: [one["name"] for one in routes["GET", path].parameters] for _, path in routes}
    assert found == {
        "/a": ["size", "order", "$top"],
        "/b": ["size", "order", "$top"],
        "/c": ["$top", "size"],
    }


def test_a_value_of_a_wrong_type_is_refused_all_the_same(plan: Plan) -> None:
    """A reference hides no rule; the page shows a document whose references lead somewhere."""
    sandbox = Sandbox(plan)
    with serving(Page(sandbox)) as url:
        assert httpx.get(f"{url}/c", params={"size": "many"}).status_code == 400
        assert httpx.get(f"{url}/c", params={"size": "3"}).status_code == 200
        shown = httpx.get(f"{url}/_sandbox/openapi.json").json()
    sandbox.close()
    references = {one["$ref"] for one in shown["paths"]["/c"]["get"]["parameters"]}
    known = {f"#/components/parameters/{name}" for name in shown["components"]["parameters"]}
    assert references == known


def test_all_parameters_of_a_release_are_there() -> None:
    """Those of every operation of the shipped document, as it has them."""
    folder = ROOT / "specs" / "visma-net-erp"
    whole = unruled(dict(prepared_document(TODAY, folder)), WRAPPER, NAME)
    routes = Routes(plan_of_api("visma-net-erp")).operations
    for (method, path), operation in routes.items():
        declared = whole["paths"][path][method.lower()].get("parameters", [])
        assert json.loads(json.dumps(operation.parameters, default=float)) == declared, path
    assert sum(bool(one.parameters) for one in routes.values()) > 50
