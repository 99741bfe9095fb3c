"""The document as published, against its specification."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from openapi_spec_validator import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
)
from openapi_spec_validator.validation.validators import SpecValidator

from erpgen.diagnostics import Severity
from erpgen.document import Flavour, JsonObject, LoadedDocument
from erpgen.load import load_document
from erpgen.pointer import resolve
from erpgen.validate import start_validation, validate_spec
from erpgen.validate.located import validator_of
from erpgen.validate.plain import is_plain
from published import documents

FLAVOURS = {Flavour.OPENAPI_30: "3.0.3", Flavour.OPENAPI_31: "3.1.0"}


def document(schema: Any, flavour: Flavour = Flavour.OPENAPI_30) -> LoadedDocument:
    """A document that is fine, but for one schema that an answer refers to."""
    media = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
    get = {"responses": {"200": {"description": "", "content": media}}}
    content = {
        "openapi": FLAVOURS[flavour],
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": get}},
        "components": {"schemas": {"A": schema}},
    }
    return LoadedDocument("a", flavour, content, "")


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_sound_document_is_sound(flavour: Flavour) -> None:
    """Nothing is found where nothing is wrong."""
    assert validate_spec(document({"type": "object"}, flavour)) == ()


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    ("schema", "pointer", "message"),
    [
        ({"type": "strin"}, "/type", "'strin' is not one of"),
        ({"type": "integer", "default": "x"}, "/default", "'x' is not of type 'integer'"),
        (
            {"properties": {"a": {"type": "integer", "default": "x"}}},
            "/properties/a/default",
            "'x' is not of type 'integer'",
        ),
        ({"properties": {"a": 5}}, "/properties/a", "5 is not"),
    ],
)
def test_findings_point_into_the_document(
    schema: Any, pointer: str, message: str, flavour: Flavour
) -> None:
    """Each finding says where, also where the validator came by a reference."""
    found = {
        one.pointer: one
        for one in validate_spec(document(schema, flavour))
        if message in one.message
    }
    [one] = found.values()
    assert one.pointer == f"#/components/schemas/A{pointer}"
    assert one.severity is (Severity.INFO if pointer.endswith("default") else Severity.ERROR)
    assert one.code.startswith("specification")


@pytest.mark.parametrize("word", ["default", "example"])
def test_faults_of_values_that_only_show_are_information(word: str) -> None:
    """No client sends a default; a property of that name is a schema like any other."""
    given = document({"properties": {word: {"type": "strin"}}}, Flavour.OPENAPI_31)
    assert {one.code for one in validate_spec(given)} == {"specification"}
    shown = document({"type": "number", "multipleOf": 0.01, "default": 19.99}, Flavour.OPENAPI_31)
    assert {(one.code, one.severity) for one in validate_spec(shown)} <= {
        ("specification-value", Severity.INFO)
    }


def test_swagger_is_held_to_its_own_specification() -> None:
    """A Swagger 2.0 document is not taken for something else."""
    content = {
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {}}},
    }
    [one] = validate_spec(LoadedDocument("a", Flavour.SWAGGER_20, content, ""))
    assert one.pointer == "#/paths/~1a/get"
    assert "is a required property" in one.message
    assert "responses" in one.message


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#/nowhere"},
        {"$ref": "http://127.0.0.1:1/a.json"},
        {"$ref": "file:///etc/passwd"},
        {"$id": "http://127.0.0.1:1/a", "$ref": "b"},
        {"$schema": "http://127.0.0.1:1/dialect"},
        {"pattern": "(", "default": "a", "type": "string"},
        {"properties": 5},
        {"allOf": [{"$ref": "#/components/schemas/A"}]},
        5,
    ],
)
def test_hostile_documents_end_in_findings(schema: Any, flavour: Flavour) -> None:
    """What makes the validator fail is a finding, and nothing is fetched or opened."""
    found = validate_spec(document(schema, flavour))
    assert all("\n" not in str(one) and len(one.message) < 300 for one in found)


@pytest.mark.parametrize("inside", [False, True])
def test_a_default_of_a_schema_that_is_its_own_variant_is_not_judged(inside: bool) -> None:
    """A base that offers what derives from it has no end; other defaults are judged beside it."""
    default = {"kind": "Leaf"}
    base = {
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "no": {"type": "integer", "default": "x"}},
        "oneOf": [{"$ref": "#/components/schemas/Leaf"}],
        **({} if inside else {"default": default}),
    }
    holder = {"properties": {"b": {"$ref": "#/components/schemas/Base"}}, "default": {"b": default}}
    given = document(holder if inside else {"$ref": "#/components/schemas/Base"})
    schemas = given.content["components"]["schemas"]
    schemas |= {"Base": base, "Leaf": {"allOf": [{"$ref": "#/components/schemas/Base"}]}}
    found = validate_spec(given)
    assert [one.code for one in found] == ["specification-value"]
    assert found[0].pointer == "#/components/schemas/Base/properties/no/default"


def test_duplicate_operation_ids_are_left_to_the_checks() -> None:
    """An overlay can repair them, so they are looked for after overlays."""
    answers = {"200": {"description": ""}}
    paths = {f"/{name}": {"get": {"operationId": "o", "responses": answers}} for name in "ab"}
    content = {"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": paths}
    assert validate_spec(LoadedDocument("a", Flavour.OPENAPI_30, content, "")) == ()


def test_a_process_of_its_own_finds_the_same() -> None:
    """Validating beside other work gives what validating here gives."""
    given = document({"type": "strin"})
    with start_validation(given) as validation:
        assert validation.result() == validate_spec(given)


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Every process that a worker starts during the test."""
    started: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen[bytes]

    def noted(*arguments: Any, **options: Any) -> subprocess.Popen[bytes]:
        started.append(start(*arguments, **options))
        return started[-1]

    monkeypatch.setattr("erpgen.worker.subprocess.Popen", noted)
    return started


def test_validation_is_given_up_in_time(processes: list[subprocess.Popen[bytes]]) -> None:
    """A pattern that never ends is a finding, and its process is stopped."""
    given = document({"type": "string", "pattern": "^(a+)+$", "default": "a" * 40 + "!"})
    with start_validation(given) as validation:
        [one] = validation.result(timeout=3)
    assert one.code == "validation-unfinished"
    assert [one.poll() for one in processes] == [-signal.SIGKILL]


def test_leaving_early_stops_the_process(processes: list[subprocess.Popen[bytes]]) -> None:
    """Work that fails beside the validation does not wait for it."""
    given = document({"type": "string", "pattern": "^(a+)+$", "default": "a" * 40 + "!"})
    with pytest.raises(ZeroDivisionError), start_validation(given):
        _ = 1 // 0
    assert [one.poll() for one in processes] == [-signal.SIGKILL]


@pytest.mark.parametrize("path", documents(small=True))
def test_public_documents_are_validated(path: Path) -> None:
    """Findings point at what is there; only fragments of documents cannot be judged to the end."""
    loaded = load_document(str(path))
    found = validate_spec(loaded)
    assert not (found and is_plain(loaded))
    for one in found:
        resolve(loaded.content, one.pointer)
        if path.suffix == ".json":
            assert one.code in {"specification", "specification-value"}
            assert one.pointer != "#"


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    ("schema", "sound"),
    [
        ({"type": "number", "multipleOf": 0.01, "default": 19.99}, True),
        ({"type": "number", "multipleOf": 0.01, "default": 19.995}, False),
        ({"type": "array", "items": {"multipleOf": 0.1, "type": "number"}, "default": [0.3]}, True),
        ({"type": "integer", "default": 1.0}, True),
        ({"type": "integer", "default": 1.5}, False),
        ({"type": "string", "pattern": r"^\p{L}+$"}, True),
        ({"type": "string", "pattern": r"^\p{L}+$", "default": "Åse"}, True),
        ({"type": "string", "pattern": r"^\p{L}+$", "default": "12"}, False),
        ({"type": "string", "pattern": r"^(?<year>\d{4})$", "default": "2026"}, True),
    ],
)
def test_a_value_is_judged_as_json_schema_does(
    flavour: Flavour, schema: dict[str, Any], *, sound: bool
) -> None:
    """In decimals, with the patterns of ECMA-262, and 1.0 is an integer."""
    assert (validate_spec(document(schema, flavour)) == ()) is sound


def test_a_file_is_right_in_an_answer_of_swagger_alone() -> None:
    """Swagger 2.0 has the type for whole answers, and nowhere else."""

    def found(schema: dict[str, Any]) -> list[str]:
        answer = {"description": "x", "schema": schema}
        content = {
            "swagger": "2.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/f": {"get": {"responses": {"200": answer}}}},
        }
        document = LoadedDocument("a", Flavour.SWAGGER_20, content, "")
        return [one.pointer for one in validate_spec(document)]

    assert found({"type": "file"}) == []
    inside = {"type": "object", "properties": {"f": {"type": "file"}}}
    assert found(inside) != []


OWN: dict[Flavour, type[SpecValidator]] = {
    Flavour.SWAGGER_20: OpenAPIV2SpecValidator,
    Flavour.OPENAPI_30: OpenAPIV30SpecValidator,
    Flavour.OPENAPI_31: OpenAPIV31SpecValidator,
}
TEXT = {"type": "string"}
EDITS: dict[str, Any] = {
    "none": TEXT,
    "a type that is none": {"type": "strin"},
    "one inside": {"properties": {"a": {"items": {"type": 5}}}},
    "a default that does not fit": {"allOf": [{"type": "integer", "default": "x"}]},
    "one behind a reference": {"properties": {"a": {"$ref": "#/components/schemas/Late"}}},
    "required beside allOf": {"allOf": [TEXT], "required": ["a"]},
    "a pattern that is none": {"type": "string", "pattern": "("},
    "a reference to nothing": {"items": {"$ref": "#/components/schemas/Nothing"}},
    "a reference to a reference": {"items": {"$ref": "#/components/schemas/Passed"}},
    "a circle": {"properties": {"a": {"$ref": "#/components/schemas/A"}}},
    "a property called $ref": {"properties": {"$ref": TEXT, "default": {"type": "strin"}}},
    "no schema": 5,
    "a truth": True,
    "items in a list": {"items": [TEXT]},
    "no object of properties": {"properties": [TEXT]},
    "a pattern of others": {"type": "string", "pattern": r"^\p{L}$"},
}


def everything(schema: Any, flavour: Flavour) -> JsonObject:
    """A document that holds a schema where one may stand."""
    given = document(schema, flavour).content
    reference = {"$ref": "#/components/schemas/A"}
    get = given["paths"]["/a"]["get"]
    get["parameters"] = [
        {"name": "q", "in": "query", "schema": schema},
        {"$ref": "#/components/parameters/P"},
    ]
    get["responses"]["404"] = {"$ref": "#/components/responses/R"}
    media = {"application/json": {"schema": {"properties": {"a": reference}}}}
    given["components"] |= {
        "parameters": {"P": {"name": "p", "in": "query", "schema": reference}},
        "responses": {"R": {"description": "", "content": media}},
    }
    given["components"]["schemas"] |= {
        "Late": {"type": "integer", "default": "x"},
        "Passed": {"$ref": "#/components/schemas/A"},
    }
    return given


@pytest.mark.parametrize("flavour", [Flavour.OPENAPI_30, Flavour.OPENAPI_31])
@pytest.mark.parametrize("edit", EDITS)
def test_a_plain_look_finds_what_the_long_way_does(edit: str, flavour: Flavour) -> None:
    """What is passed over for being sound would have given no error."""
    content = everything(EDITS[edit], flavour)
    assert said(validator_of(flavour, content)) == said(OWN[flavour](content))


def test_so_it_does_in_swagger() -> None:
    """There parameters are no schemas, and have defaults themselves."""
    parameter = {"name": "q", "in": "query", "type": "integer", "default": "x"}
    answer = {"description": "", "schema": {"$ref": "#/definitions/A"}}
    get = {"parameters": [parameter], "responses": {"200": answer}}
    content = {
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": get}},
        "definitions": {"A": {"properties": {"a": {"type": "integer", "default": "x"}}}},
    }
    found = said(validator_of(Flavour.SWAGGER_20, content))
    assert found == said(OWN[Flavour.SWAGGER_20](content))
    assert len(found) == 2


@pytest.mark.parametrize("flavour", [Flavour.OPENAPI_30, Flavour.OPENAPI_31])
@pytest.mark.parametrize("edit", EDITS)
def test_nothing_is_found_in_a_plain_document(edit: str, flavour: Flavour) -> None:
    """The validator is not asked about it, and would have said nothing."""
    given = document(EDITS[edit], flavour)
    assert not (is_plain(given) and validate_spec(given))


@pytest.mark.parametrize(
    "change",
    [
        {"info": {"title": "T"}},
        {"tags": [{"name": "a"}, {"name": "a"}]},
        {"tags": [{"name": 5}]},
        {"paths": {"/{": {"get": {"responses": {"200": {"description": ""}}}}}},
        {"paths": {"/a": {"get": {"responses": {}}}}},
        {"paths": {"a": {}}},
        {"components": {"schemas": {"A": {"type": "integer", "default": "x"}}}},
        {"paths": {"/a": {"parameters": [{"name": "a"}]}}},
        {"unknown": 1},
    ],
)
def test_a_document_with_a_fault_anywhere_is_not_plain(change: JsonObject) -> None:
    """Each fault that the validator finds, or fails at, is left for it to tell."""
    given = document(TEXT)
    assert is_plain(given)
    changed = replace(given, content={**given.content, **change})
    assert validate_spec(changed)
    assert not is_plain(changed)


def test_no_process_judges_a_plain_document(processes: list[subprocess.Popen[bytes]]) -> None:
    """To load the validator is what costs, so it is not even started."""
    with start_validation(document(TEXT)) as validation:
        assert validation.result() == ()
    assert processes == []


def said(validator: SpecValidator) -> list[str]:
    """The messages of a validator; of one that fails, with what it fails."""
    found: list[str] = []
    try:
        found.extend(error.message for error in validator.iter_errors())
    except Exception as error:
        found.append(type(error).__name__)
    return sorted(found)
