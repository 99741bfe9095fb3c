"""Laws of every client: what is answered goes back the same, what is sent is valid, and a method
is given what its operation takes.

**Round trip.** Valid answers decode, and encoded again are the same JSON. The answers are made by
json-schema-faker (npm) out of the document's own schemas, and kept where jsonschema calls them
valid. Exempt are moments, times and Base64 that are spelled anew (``time-respelled``,
``base64-respelled``), members that no schema names (``members-ignored``), and what is no object
though properties are given for it (``object-assumed``).

**Acceptance.** Random instances of what requests carry, made by the generated classes, are valid
by jsonschema-rs. Exempt are the demands that no class says (``left-to-server`` names each with its
places), variants that nothing tells apart (``union-untyped``), null in an ``allOf``
(``null-in-all-of``), null for an attribute that may be left out (answers may have it), times
without a zone (those who make them know whose they are), and what a PATCH leaves out.

**Arguments.** A call takes the parameters of its operation by name from all that its method has.

``ERPGEN_LAWS=whole ERPGEN_CORPUS=... pytest tests/laws`` tries every answer and every body.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest
from jsonschema.exceptions import SchemaError

from erpgen.errors import ErpgenError
from erpgen.lenient import mapping
from erpgen.model.paths import operations
from erpgen.model.types import AnswerKind
from erpgen.render.annotations import spelled
from erpgen.render.methods import MethodPrinter
from laws.carried import Sent, requests
from laws.clients import MOST, Client, client_of, documents, whole
from laws.instances import Instances, UnmadeError
from laws.judging import as_sent, is_base64, judge_of

HERE = Path(__file__).parent
EACH = 5
"""Instances of one body or argument that are tried."""


@pytest.fixture(
    scope="module", params=list(documents()), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def client(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Client:
    """The client of a document, made once for both laws."""
    try:
        return client_of(request.param, tmp_path_factory.mktemp("law"))
    except ErpgenError as error:
        pytest.skip(str(error)[:80])


@pytest.fixture(scope="session")
def faker(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with json-schema-faker in it."""
    if shutil.which("npm") is None or shutil.which("node") is None:
        pytest.skip("needs npm and node")
    folder = tmp_path_factory.mktemp("faker")
    for name in ("package.json", "fake.mjs"):
        shutil.copy(HERE / name, folder)
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=120)
    if done.returncode:
        pytest.skip("json-schema-faker cannot be had from npm")
    return folder


def test_answers_survive_reading_and_sending(client: Client, faker: Path) -> None:
    """Every number to its last digit, every member and every null."""
    answers = list(_answers(client))[:MOST]
    faults = []
    for (kind, schema), made in zip(answers, _made(answers, faker), strict=True):
        for value in _valid(schema, made):
            text = json.dumps(value)
            read = client.values.decode_json(text.encode(), eval(kind, dict(client.names)))
            back = json.loads(client.values.encode_json(read), parse_float=Decimal)
            if _same(back) != _same(json.loads(text, parse_float=Decimal)):
                faults.append((kind, text, back))
    assert faults == []


def test_a_method_is_given_what_its_operation_declares(client: Client) -> None:
    """Each parameter by its name and no other; constants, and what the method has beside them
    (itself, its body, its options), are none."""
    printer = MethodPrinter(client.model)
    for resource in client.model.resources:
        ordered = sorted(resource.operations, key=lambda one: one.function)
        for operation, method in zip(ordered, printer.methods(resource), strict=True):
            given, beside = _names(method.definition)
            number = {"number"} if operation.number_series else set()
            assert given == {*(one.python for one in operation.parameters), *number}
            assert not {one.python for one in operation.constants} & {*given, *beside}


def _names(definition: str) -> tuple[set[str], set[str]]:
    """The arguments of a method, and what else it has a name for."""
    (method,) = ast.parse(f"{definition} ...").body
    assert isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef)
    own = method.args
    names = {one.arg for one in (*own.posonlyargs, *own.args, *own.kwonlyargs)}
    beside = {"self", "body", own.kwarg.arg if own.kwarg else ""}
    return names - beside, beside


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of attributes that are set
def test_what_is_sent_is_valid(client: Client) -> None:
    """Bodies and arguments of any content that their classes take."""
    sent = list(requests(client))[: 2 * MOST]
    instances = Instances(client.model, client.names, Random(12))
    untold = {one.pointer for one in client.findings if one.code == "union-untyped"}
    assert [fault for one in sent for fault in _refused(client, one, instances, untold)] == []


def _refused(
    client: Client, one: Sent, instances: Instances, untold: set[str]
) -> Iterator[tuple[str, str, bytes]]:
    """What a judge says of instances of what a request carries."""
    schema = json.loads(json.dumps(as_sent(whole(one.schema, client.schemas)), default=str))
    judge = judge_of(schema)
    for _ in range(EACH):
        try:
            made = instances.of(one.type)
        except UnmadeError:
            continue
        text = client.values.encode_json(made, None, "change" if one.changes else "send")
        for error in judge.iter_errors(json.loads(text)):
            path = "/".join(map(str, error.schema_path[:-1]))
            if not {f"#/{path}", f"{one.pointer}/{path}".rstrip("/")} & untold:
                yield one.part, error.message, text


def test_a_judge_refuses_what_the_document_forbids() -> None:
    """A member that is missed, one of another type, and one too many; limits are the server's."""
    own = {"a": {"type": "integer", "maximum": 3}, "b": {"type": "string", "format": "date-time"}}
    schema = {"type": "object", "properties": own, "required": ["a"], "additionalProperties": False}
    judge = judge_of(as_sent(whole(schema, {})))
    assert judge.is_valid({"a": 7, "b": "2024-01-31T00:00:00Z"})
    faulty: tuple[dict[str, Any], ...] = (
        {},
        {"a": "1"},
        {"a": 1, "c": 2},
        {"a": 1, "b": "2024-01-31"},
        {"a": None},
    )
    assert not any(map(judge.is_valid, faulty))


def _answers(client: Client) -> Iterator[tuple[str, Any]]:
    """Each JSON answer's type as the package spells it, with its schema and what that refers to."""
    nodes = {(path, method.upper()): node for path, method, node in operations(client.content)}
    for resource in client.model.resources:
        for operation in resource.operations:
            node = nodes[operation.path, operation.method.upper()]
            for answer in operation.answers:
                media = mapping(mapping(node["responses"].get(answer.status)).get("content"))
                schema = mapping(media.get(answer.media_type)).get("schema")
                if answer.kind is AnswerKind.JSON and answer.type is not None and schema:
                    yield spelled(answer.type), _as_meant(whole(schema, client.schemas))


def _as_meant(node: Any) -> Any:
    """The schemas with the type that is meant where there are properties and no type."""
    if isinstance(node, list):
        return [_as_meant(one) for one in node]
    if not isinstance(node, Mapping):
        return node
    new = {name: _as_meant(one) for name, one in node.items()}
    plain = isinstance(node.get("properties"), Mapping) and "type" not in node
    return {"type": "object", **new} if plain and "$ref" not in node else new


def _made(answers: list[tuple[str, Any]], faker: Path) -> list[list[Any]]:
    if not answers:
        return []
    schemas = json.dumps([schema for _, schema in answers], default=str)
    done = subprocess.run(
        ["node", "fake.mjs"],
        cwd=faker,
        input=schemas,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    made: list[list[Any]] = json.loads(done.stdout)
    return made


def _valid(schema: Any, values: list[Any]) -> Iterator[Any]:
    """The values that are valid, formats included, and whose members the schema names."""
    judge = jsonschema.Draft202012Validator(schema, format_checker=FORMATS)
    for value in values:
        try:
            if judge.is_valid(value):
                yield value
        except (SchemaError, RecursionError, ValueError, AttributeError):  # no schema to judge by
            return


FORMATS = jsonschema.FormatChecker(formats=())


@FORMATS.checks("date-time")
def _is_moment(value: object) -> bool:
    try:
        return not isinstance(value, str) or bool(datetime.fromisoformat(value))
    except ValueError:
        return False


@FORMATS.checks("byte")
def _is_bytes(value: object) -> bool:
    return not isinstance(value, str) or is_base64(value)


def _same(value: Any) -> Any:
    """The value with its moments and numbers in one spelling."""
    if isinstance(value, dict):
        return {name: _same(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_same(one) for one in value]
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Decimal(value).normalize()
    if isinstance(value, str) and value[:4].isdigit() and "T" in value:
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return value
    return value
