"""Sandboxes of the APIs here, made as people make them: by the package, or by the document."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from erpgen.config import ApiConfig
from erpgen.generate import find_inputs
from erpgen.generate.modelling import model_of
from erpgen.sandbox.plan import plan_text
from generated_packages import ROOT, Package
from runtime.sandbox import Plan, Sandbox, read_plan, serving


@cache
def plan_of_api(api: str) -> Plan:
    """The plan of an API below ``specs``."""
    return _plan(ROOT / "specs" / api, None)


@cache
def plan_of_document(spec: Path) -> Plan:
    """The plan of a document alone, without a rule."""
    return _plan(None, str(spec))


def plan_of(folder: Path, document: Mapping[str, Any], settings: str) -> Plan:
    """The plan of a document with the settings of an ``api.toml``, in a folder for both."""
    api = folder / "specs" / "small"
    (api / "releases").mkdir(parents=True)
    (api / "releases" / "1.0.json").write_text(json.dumps(document), "utf-8")
    package = '[package]\ndistribution = "small"\nimport = "small"\nclient = "Small"\n'
    (api / "api.toml").write_text(f"{package}{settings}", "utf-8")
    return _plan(api, None)


def _plan(folder: Path | None, spec: str | None) -> Plan:
    inputs = find_inputs(folder, spec, None, ROOT)
    made = model_of(inputs)
    config: ApiConfig = inputs.config
    return read_plan(plan_text(made.content, made.model, config, made.settings))


@dataclass
class Running:
    """A sandbox that answers at ``url``."""

    sandbox: Sandbox
    url: str

    @property
    def last(self) -> Any:
        """The latest call."""
        return self.sandbox.calls[-1]


@contextmanager
def running(plan: Plan, **options: Any) -> Iterator[Running]:
    """A sandbox, from here to the end of the block."""
    sandbox = Sandbox(plan, **options)
    with serving(sandbox.app) as url:
        yield Running(sandbox, url)
    sandbox.close()


@dataclass
class Client:
    """A generated package, and the class of its client."""

    package: Package
    name: str
    _parts: dict[str, Any] = field(default_factory=dict)

    def part(self, name: str) -> Any:
        """A module of it."""
        return import_module(f"{self.package.module().__name__}.{name}")

    def made(self, url: str, **options: Any) -> Any:
        """The client, at an address."""
        return getattr(self.package.module(), self.name)(base_url=url, retry=0, **options)
