"""What the index of a package says is what its published schemas say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource

from erpgen.model import build_model
from erpgen.render.index import index_files
from erpgen.render.methods import MethodPrinter
from model.building import document, operation, record, ref, sending
from runtime.index import Index, read_index

ROOT = Path(__file__).parents[2]
SCHEMAS = {
    name: json.loads((ROOT / "docs/reference" / name).read_text("utf-8"))
    for name in ("operations.schema.json", "arguments.schema.json")
}
KNOWN = Registry().with_resources(
    (name, Resource.from_contents(schema)) for name, schema in SCHEMAS.items()
)
INDEXES = sorted(
    path
    for name in ("operations.json", "arguments.json")
    for path in [*ROOT.glob(f"tests/golden/expected/*/{name}"), *ROOT.glob(f"generated/*/{name}")]
)
TEXT = {"type": "string"}


@pytest.mark.parametrize("path", INDEXES, ids=lambda path: f"{path.parent.name} {path.stem}")
def test_an_index_is_valid(path: Path) -> None:
    """Programs that read it by the schema are told no lie."""
    schema = SCHEMAS[f"{path.stem}.schema.json"]
    judge = jsonschema.Draft202012Validator(schema, registry=KNOWN)
    judge.validate(json.loads(path.read_text("utf-8")))


def test_arguments_and_fields_say_what_they_are() -> None:
    """Kinds, values and texts of the shipped client's arguments and bodies, and its files."""
    folder = ROOT / "generated/visma-net-erp"
    listed = json.loads((folder / "operations.json").read_text("utf-8"))
    by_name: dict[str, Any] = {f"{one['resource']}.{one['function']}": one for one in listed}
    arguments = {one["python"]: one for one in by_name["customer.get_all"]["parameters"]}
    assert arguments["status"]["kind"] == "text"
    assert "Active" in arguments["status"]["values"]
    assert arguments["last_modified_date_time"]["kind"] == "condition"
    assert arguments["attributes"]["kind"] == "mapping"
    bodies = json.loads((folder / "arguments.json").read_text("utf-8"))["bodies"]
    fields = {one["python"]: one for one in bodies[by_name["customer.create"]["body"]]}
    assert fields["credit_limit"]["kind"] == "decimal"
    assert fields["main_contact"]["kind"] == "object"
    assert by_name["customer_invoice.print_invoice"]["download"] is True
    assert by_name["customer_invoice.create_header_attachment"]["upload"] == "file"


def _files(**said: str) -> dict[str, str]:
    """The index of operations with one argument, each with what is said of it there."""
    paths = {
        f"/{name}": {
            "get": operation(
                operationId=name,
                tags=["list"],
                parameters=[{"name": "sort", "in": "query", "schema": TEXT, "description": text}],
            ),
            "put": sending(ref("Item"), operationId=f"put_{name}", tags=["list"]),
        }
        for name, text in said.items()
    }
    model = build_model(document(paths, {"Item": record(no=TEXT, name=TEXT)})).model
    return index_files(model, MethodPrinter(model))


def _read(files: dict[str, str]) -> Index:
    return read_index(*(one.encode() for one in files.values()))


@pytest.mark.parametrize(
    "said",
    [
        {"a": "By what.", "b": "By what.", "c": "By what."},
        {"a": "By what.", "b": "By what.", "c": "How?", "d": ""},
        {"a": "By what.", "b": "How?"},
        {"a": "", "b": ""},
    ],
)
def test_what_is_said_once_is_read_everywhere(said: dict[str, str]) -> None:
    """Each argument has its own text, none where nothing is said, each body its fields."""
    entries = {one.function: one for one in _read(_files(**said)).entries}
    assert {name: entries[name].parameters[0].text for name in said} == said
    for name in said:
        assert [one.python for one in entries[f"put_{name}"].fields] == ["no", "name"]


def test_what_is_said_alike_stands_once() -> None:
    """A text by the name of its argument, the fields of a class by its name."""
    files = _files(a="By what.", b="By what.", c="How?")
    assert [text.count("By what.") for text in files.values()] == [0, 1]
    assert [text.count("How?") for text in files.values()] == [1, 0]
    assert [text.count('"no"') for text in files.values()] == [0, 2]


def test_an_operation_is_a_line_of_its_own() -> None:
    """What a release says otherwise of one changes no other line."""
    before = _files(a="By what.", b="By what.", c="How?")["operations.json"].splitlines()
    after = _files(a="By what.", b="By what.", c="Which?")["operations.json"].splitlines()
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1
