"""What a small document becomes, file by file."""

from __future__ import annotations

import json
import tomllib
from typing import Any

from erpgen.model import build_model
from erpgen.render.package import render_package
from erpgen.render.settings import Fault, Flow, PackageSettings, Way
from model.building import answering, document, record, ref, sending

TEXT = {"type": "string"}
SETTINGS = PackageSettings(
    distribution="shop-client",
    import_name="shop_client",
    client="ShopClient",
    version="1.2.0",
    release="1.2.0",
    ways=(
        Way(
            "ServiceCredentials",
            "ServiceCredentials",
            flow=Flow("https://shop.test/token", scopes=("read",)),
        ),
    ),
    faults=(Fault("17", "LicenseError", "Renew it."),),
    message_advice={401: "Sign in anew."},
)


def rendered(**root: Any) -> dict[str, str]:
    """The files of a client of a small shop, by path."""
    paths = {
        "/items/{no}": {
            "get": answering(
                ref("Item"),
                operationId="Item_GetByno",
                tags=["Item"],
                parameters=[{"name": "no", "in": "path", "required": True, "schema": TEXT}],
            ),
            "put": sending(ref("Item"), operationId="Item_PutByno", tags=["Item"], deprecated=True)
            | {"parameters": [{"name": "no", "in": "path", "required": True, "schema": TEXT}]},
        }
    }
    model = build_model(document(paths, {"Item": record(no=TEXT)}, **root)).model
    files = render_package(model, SETTINGS).files
    return {path: content.decode() for path, content in files.items()}


def test_the_package_is_a_complete_project() -> None:
    """Everything the layout promises is there, and nothing else at the top."""
    files = rendered()
    top = {path for path in files if "/" not in path}
    pages = {"README.md", "api.md", "operations.json", "arguments.json", "CHANGELOG.md"}
    assert top == {"pyproject.toml", ".gitattributes", *pages}
    inside = {path.removeprefix("src/shop_client/") for path in files if path not in top}
    wanted = {"__init__.py", "_client.py", "auth.py", "errors.py", "py.typed"}
    assert wanted | {"resources/item.py", "models/item.py", "models/__init__.py"} <= inside
    assert all(path.startswith("src/shop_client/") for path in files if path not in top)


def test_the_project_file_says_what_it_is() -> None:
    """Name, version and the two dependencies, as TOML."""
    project = tomllib.loads(rendered()["pyproject.toml"])["project"]
    assert (project["name"], project["version"]) == ("shop-client", "1.2.0")
    assert [one.split(">")[0] for one in project["dependencies"]] == ["httpx", "msgspec"]


def test_the_index_says_what_one_types() -> None:
    """One object an operation, in Python's words and the wire's."""
    get, put = json.loads(rendered()["operations.json"])
    assert (get["resource"], get["function"], get["returns"], get["body"]) == (
        "item",
        "get",
        "Item",
        None,
    )
    assert get["parameters"] == [
        {
            "python": "no",
            "wire": "no",
            "in": "path",
            "required": True,
            "type": "str",
            "kind": "text",
        }
    ]
    assert (put["body"], put["returns"], put["deprecated"]) == ("Item", None, True)


def test_the_page_for_people_shows_each_argument() -> None:
    """What is given by place, what by name, and what may be left out; nothing deprecated."""
    query = [
        {"name": "name", "in": "query", "schema": TEXT},
        {"name": "kind", "in": "query", "required": True, "schema": TEXT},
        {"name": "old", "in": "query", "deprecated": True, "schema": TEXT},
    ]
    listed = answering(
        {"type": "array", "items": ref("Item")},
        operationId="Item_GetAll",
        tags=["Item"],
        parameters=query,
    )
    model = build_model(document({"/items": {"get": listed}}, {"Item": record(no=TEXT)})).model
    page = render_package(model, SETTINGS).files["api.md"].decode()
    assert "`item.get_all(*, kind, name=…)` → `list[Item]` · `GET /items`" in page


def test_a_deprecated_operation_warns() -> None:
    """At type-check time and at run time, sync and async."""
    assert rendered()["src/shop_client/resources/item.py"].count("@deprecated(") == 2


def test_sign_in_and_faults_are_data_of_the_package() -> None:
    """What api.toml declares stands in the client, not in the runtime."""
    files = rendered()
    assert 'token_url="https://shop.test/token"' in files["src/shop_client/auth.py"]
    assert 'code="17"' in files["src/shop_client/_client.py"]
    assert '401: "Sign in anew."' in files["src/shop_client/_client.py"]


def test_equal_models_give_equal_bytes() -> None:
    """Nothing of the machine, the time or the order of sets gets in."""
    assert rendered() == rendered()
