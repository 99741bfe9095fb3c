"""The releases to test on: those shipped here and, where the corpus is at hand, the real ones."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from erpgen.config import load_config
from erpgen.load import load_document
from erpgen.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.prepare import Prepared

API = Path(__file__).parents[2] / "specs" / "visma-net-erp"
OLDER = API / "releases" / "9.11.00.1001.json"
TODAY = API / "releases" / "2025.4.24.json"
SHIPPED = [OLDER, TODAY]
METHODS = ("get", "put", "post", "delete", "patch")


def corpus() -> Path | None:
    """The folder of the real documents, None where ``ERPGEN_CORPUS`` is not set."""
    root = os.environ.get("ERPGEN_CORPUS")
    return Path(root) / "specs" / "visma-net-erp" if root else None


def real(start: str) -> Path:
    """The real release whose file name begins so; skips the test where there is no corpus."""
    folder = corpus()
    if folder is None:
        pytest.skip("ERPGEN_CORPUS names no corpus")
    return next(path for path in sorted(folder.iterdir()) if path.name.startswith(start))


@cache
def overlaid(path: Path) -> Prepared:
    """A release after normalising and all overlays of ``api.toml``; not to be changed."""
    return prepare(load_document(str(path)), load_config(API).overlays)


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, method and operation, for every operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def schema_of(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """The schema itself where ``node`` refers to one."""
    while "$ref" in node:
        node = document["components"]["schemas"][node["$ref"].rsplit("/", 1)[-1]]
    return node


def answer(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    """The schema of the JSON answer 200, empty where there is none."""
    content = operation["responses"].get("200", {}).get("content", {})
    return schema_of(document, content.get("application/json", {}).get("schema", {}))


def request(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    """The schema of the JSON request, empty where there is none."""
    content = operation.get("requestBody", {}).get("content", {})
    return schema_of(document, content.get("application/json", {}).get("schema", {}))
