"""Names that become equal when they are cleaned, or equal to what the package itself uses."""

from __future__ import annotations

import ast
import itertools
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from erpgen.errors import InputError
from erpgen.model.names import class_name
from generated_packages import SHIPPED_API, Shelf
from hostile.forms import is_fixed
from hostile.generating import assert_nothing_new_called, rendered
from hostile.importing import import_packages
from specs.releases import TODAY

ALIKE = ["item line", "item-line", "itemLine", "item_line", "Item.Line", "ITEM LINE", "ítem line"]
OWN = [
    *("common", "models", "init", "main", "resources", "client", "errors", "auth", "types"),
    *("close", "api", "with options", "background", "async item", "item", "item resource"),
    *("Model", "Decimal", "Operation", "list", "property", "object", "type", "id", "body", "self"),
    *(
        "options",
        "timeout",
        "number",
        "print",
        "cached property",
        "deprecated",
        "Any",
        "UNSET",
        "msgspec",
    ),
    *("locals", "queries", "feeds", "Unpack", "FORM_TYPE", "Lazy"),
]


def get(answer: Any, **fields: Any) -> dict[str, Any]:
    """An operation that reads."""
    content = {"application/json": {"schema": answer}}
    return {"get": {"responses": {"200": {"description": "", "content": content}}, **fields}}


def ref(name: str) -> dict[str, str]:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def document(paths: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """A document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def of_names(names: list[str]) -> dict[str, Any]:
    """A document in which each name is a tag, an operationId, a schema, a property and so on."""
    schemas = {
        name: {
            "type": "object",
            "properties": {
                **{one: {"type": "string", "enum": names} for one in names},
                f"only in {at}": {"type": "integer"},
                "next": ref(names[(at + 1) % len(names)]),
            },
        }
        for at, name in enumerate(names)
    }
    places = ("query", "header", "cookie", "path")
    parameters = [
        {"name": name, "in": place, "schema": {"type": "string"}, "required": place == "path"}
        for name, place in zip(names, itertools.cycle(places), strict=False)
    ]
    holes = "".join(f"/{{{one['name']}}}" for one in parameters if one["in"] == "path")
    paths = {
        f"/{at}{holes}": get(
            ref(name), tags=[name], operationId=name, parameters=parameters, deprecated=True
        )
        for at, name in enumerate(names)
    }
    paths |= {
        f"/second{path}": {"get": {**item["get"], "tags": names[:1]}}
        for path, item in paths.items()
    }
    return document(paths, schemas)


@pytest.mark.parametrize("names", [ALIKE, OWN], ids=["alike", "own"])
def test_everything_keeps_a_name_of_its_own(names: list[str], tmp_path: Path) -> None:
    """No operation, argument, class, attribute or value is lost to another of its name."""
    content = of_names(names)
    files = rendered(content)
    assert_nothing_new_called(files)
    operations = json.loads(files["operations.json"])
    assert len(operations) == len(content["paths"])
    assert_distinct((one["resource"], one["function"]) for one in operations)
    for one in operations:
        assert len(one["parameters"]) == len(names)
        assert_distinct(parameter["python"] for parameter in one["parameters"])
    for path, text in files.items():
        if "/models/" in path and not path.endswith("__init__.py"):
            assert_attributes_distinct(text.decode())
        if "/resources/" in path:
            assert_nothing_hidden(text.decode())
    import_packages({"names": files}, tmp_path)


def assert_distinct(names: Any) -> None:
    """No name twice."""
    assert not [name for name, count in Counter(names).items() if count > 1]


def assert_nothing_hidden(source: str) -> None:
    """No argument takes the name of what the method's own statement calls or names."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            arguments = {one.arg for one in (*node.args.args, *node.args.kwonlyargs)}
            named = {one.id for one in ast.walk(node.body[-1]) if isinstance(one, ast.Name)}
            assert named & arguments <= {"self", "body"}, node.name


def assert_attributes_distinct(source: str) -> None:
    """No class twice in a module, no attribute twice in a class."""
    classes = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    assert_distinct(node.name for node in classes)
    for one in classes:
        targets = [node.target for node in one.body if isinstance(node, ast.AnnAssign)]
        assert_distinct(target.id for target in targets if isinstance(target, ast.Name))


def test_shared_classes_and_a_tag_called_common_get_along(tmp_path: Path) -> None:
    """Modules of classes never import each other in a circle, whatever tags are called."""
    schemas = {
        "Everywhere": {"type": "object", "properties": {"a": {"type": "string"}}},
        "Pair": {
            "type": "object",
            "properties": {"of": ref("Everywhere"), "p": {"type": "string"}},
        },
        "Own": {"type": "object", "properties": {"pair": ref("Pair"), "o": {"type": "string"}}},
    }
    tags = ["common", "item", "other", "common and item"]
    paths: dict[str, Any] = {f"/{tag}": get(ref("Everywhere"), tags=[tag]) for tag in tags}
    paths["/common/own"] = get(ref("Own"), tags=["common"])
    paths["/item/pair"] = get(ref("Pair"), tags=["item"])
    import_packages({"common": rendered(document(paths, schemas))}, tmp_path)


def test_no_class_is_named_like_what_its_module_imports(shelf: Shelf) -> None:
    """Whatever a module of classes or methods imports is not to be had as a name of a class."""
    package = shelf.package(TODAY, SHIPPED_API)
    imported: set[str] = set()
    for path in [*package.source.glob("resources/*.py"), *package.source.glob("models/*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and is_fixed(node):
                imported.update(alias.name for alias in node.names)
    assert {"Operation", "Pager", "Decimal"} < imported
    assert not [name for name in imported if name[0].isupper() and class_name(name) == name]


def test_two_operations_cannot_be_given_one_name() -> None:
    """A rule that would lose an operation stops the run and names both."""
    paths = {f"/{one}": get({}, tags=["item"], **{"x-erp-name": "read"}) for one in "ab"}
    with pytest.raises(InputError, match=r"GET /b.*read, as GET /a is"):
        rendered(document(paths, {}))
