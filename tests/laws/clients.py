"""The documents that laws are held on, and the part of their clients that reads and writes."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from erpgen.config import default_config
from erpgen.diagnostics import Diagnostic
from erpgen.generate.package_settings import package_settings
from erpgen.lenient import mapping
from erpgen.load import load_document
from erpgen.model import build_model, policy_of
from erpgen.model.types import ApiModel
from erpgen.prepare import prepare
from erpgen.render.package import render_package
from erpgen.schema_reference import schema_behind

ROOT = Path(__file__).parents[2]
MOST = 1_000_000 if os.environ.get("ERPGEN_LAWS") == "whole" else 40
"""Answers, and bodies, of one document that are tried; ``ERPGEN_LAWS=whole`` tries all."""


@dataclass(frozen=True)
class Client:
    """A document as the model sees it, and the client of it.

    ``values`` is the room of the runtime that reads and writes, ``names`` what annotations are
    made of.
    """

    content: Mapping[str, Any]
    model: ApiModel
    findings: Sequence[Diagnostic]
    values: Any
    names: Mapping[str, Any]

    @property
    def schemas(self) -> Mapping[str, Any]:
        """The component schemas."""
        return mapping(mapping(self.content.get("components")).get("schemas"))


def documents() -> Iterator[Path]:
    """The documents kept here, and with ERPGEN_CORPUS the real ones."""
    yield from sorted((ROOT / "docs" / "examples").rglob("releases/*"))
    yield from sorted((ROOT / "specs").rglob("releases/*.json"))
    given = os.environ.get("ERPGEN_CORPUS")
    real = ("specs/*.json", "specs/visma-net-erp/*", "specs/erp/*")
    for pattern in ("cases/client/*/spec.yaml", "cases/erp/*.yaml", "corpus/openapi/*", *real):
        found = Path(given).glob(pattern) if given else ()
        yield from sorted(one for one in found if one.stat().st_size < 5_000_000)


def client_of(path: Path, folder: Path) -> Client:
    """The client of a document, written below a folder."""
    content = prepare(load_document(str(path)), ()).content
    built = build_model(content, policy_of(default_config("Law")))
    model = built.model
    settings = package_settings(default_config("Law"), model, "1.0")
    inside = f"src/{settings.import_name}/"
    for name, text in render_package(model, settings).files.items():
        if name.startswith((f"{inside}_runtime/", f"{inside}models/")):
            target = folder / name.removeprefix(inside)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text)
    package = ModuleType(f"law_{abs(hash(folder))}")
    package.__path__ = [str(folder)]
    sys.modules[package.__name__] = package
    values = importlib.import_module(f"{package.__name__}._runtime.values")
    models = importlib.import_module(f"{package.__name__}.models")
    own = {one: getattr(models, one) for one in dir(models)}
    return Client(content, model, built.diagnostics, values, {**vars(values), **own, "Any": Any})


def whole(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> dict[str, Any]:
    """A schema together with the components that it leads to."""
    found: dict[str, Any] = {}
    waiting: list[Any] = [schema]
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
    return {**schema, "components": {"schemas": found}}
