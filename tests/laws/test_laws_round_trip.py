"""The round-trip law: valid answers decode, and encoded again are the same JSON.

The answers are made by json-schema-faker (npm) out of the document's own schemas, and kept where
jsonschema calls them valid. Exempt are moments that are spelled anew (``time-respelled``), members
that no schema names (``members-ignored``), what is no object though properties are given for it
(``object-assumed``), and text that is no Base64 where the document says that it is.
"""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema
import pytest
from jsonschema.exceptions import SchemaError

from erpgen.config import default_config
from erpgen.errors import ErpgenError
from erpgen.generate.package_settings import package_settings
from erpgen.lenient import mapping
from erpgen.load import load_document
from erpgen.model import build_model, policy_of
from erpgen.model.paths import operations
from erpgen.model.types import AnswerKind, ApiModel
from erpgen.prepare import prepare
from erpgen.render.annotations import spelled
from erpgen.render.package import render_package
from erpgen.schema_reference import schema_behind

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MOST = 120
"""Answers of one document that are tried."""


def documents() -> Iterator[Path]:
    """The documents kept here, and with ERPGEN_CORPUS the real ones."""
    yield from sorted((ROOT / "docs" / "examples").rglob("releases/*"))
    yield from sorted((ROOT / "specs").rglob("releases/*.json"))
    given = os.environ.get("ERPGEN_CORPUS")
    real = ("specs/visma-net-erp/*", "specs/erp/*")
    for pattern in ("cases/client/*/spec.yaml", "corpus/openapi/*", *real):
        found = Path(given).glob(pattern) if given else ()
        yield from sorted(one for one in found if one.stat().st_size < 5_000_000)


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


@pytest.mark.parametrize(
    "path", list(documents()), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_answers_survive_reading_and_sending(path: Path, faker: Path, tmp_path: Path) -> None:
    """Every number to its last digit, every member and every null."""
    try:
        content = prepare(load_document(str(path)), ()).content
        model = build_model(content, policy_of(default_config("Law"))).model
    except ErpgenError as error:
        pytest.skip(str(error)[:80])
    answers = list(_answers(content, model))[:MOST]
    if not answers:
        pytest.skip("no JSON answers")
    values, names = _client(model, tmp_path)
    faults = []
    for (kind, schema), made in zip(answers, _made(answers, faker), strict=True):
        for value in _valid(schema, made):
            text = json.dumps(value)
            read = values.decode_json(text.encode(), eval(kind, names))
            back = json.loads(values.encode_json(read), parse_float=Decimal)
            if _same(back) != _same(json.loads(text, parse_float=Decimal)):
                faults.append((kind, text, back))
    assert faults == []


def _answers(content: Mapping[str, Any], model: ApiModel) -> Iterator[tuple[str, Any]]:
    """Each JSON answer's type as the package spells it, with its schema and what that refers to."""
    schemas = mapping(mapping(content.get("components")).get("schemas"))
    nodes = {(path, method.upper()): node for path, method, node in operations(content)}
    for resource in model.resources:
        for operation in resource.operations:
            node = nodes[operation.path, operation.method.upper()]
            for answer in operation.answers:
                media = mapping(mapping(node["responses"].get(answer.status)).get("content"))
                schema = mapping(media.get(answer.media_type)).get("schema")
                if answer.kind is AnswerKind.JSON and answer.type is not None and schema:
                    needed = _needed(schema, schemas)
                    whole = {**schema, "components": {"schemas": needed}}
                    yield spelled(answer.type), _as_meant(whole)


def _as_meant(node: Any) -> Any:
    """The schemas with the type that is meant where there are properties and no type."""
    if isinstance(node, list):
        return [_as_meant(one) for one in node]
    if not isinstance(node, Mapping):
        return node
    new = {name: _as_meant(one) for name, one in node.items()}
    plain = isinstance(node.get("properties"), Mapping) and "type" not in node
    return {"type": "object", **new} if plain and "$ref" not in node else new


def _needed(schema: Any, schemas: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    waiting = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Mapping):
            name = schema_behind(node)
            if name is not None and name in schemas and name not in found:
                found[name] = schemas[name]
                waiting.append(schemas[name])
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    return found


def _client(model: ApiModel, folder: Path) -> tuple[Any, dict[str, Any]]:
    """The values room of the package, and the names that annotations are made of."""
    settings = package_settings(default_config("Law"), model, "1.0")
    inside = f"src/{settings.import_name}/"
    for path, content in render_package(model, settings).files.items():
        if path.startswith((f"{inside}_runtime/", f"{inside}models/")):
            target = folder / path.removeprefix(inside)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    package = ModuleType(f"law_{abs(hash(folder))}")
    package.__path__ = [str(folder)]
    sys.modules[package.__name__] = package
    values = importlib.import_module(f"{package.__name__}._runtime.values")
    models = importlib.import_module(f"{package.__name__}.models")
    return values, {
        **vars(values),
        **{one: getattr(models, one) for one in dir(models)},
        "Any": Any,
    }


def _made(answers: list[tuple[str, Any]], faker: Path) -> list[list[Any]]:
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
def _is_base64(value: object) -> bool:
    """Base64 whose last bits are nought, as those who write it are to make them."""
    from base64 import b64decode, b64encode  # noqa: PLC0415 - one use

    try:
        return (
            not isinstance(value, str)
            or b64encode(b64decode(value, validate=True)) == value.encode()
        )
    except ValueError:
        return False


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
