"""Packages that tests look at: generated once a session, loaded under names of their own."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from erpgen.cli.main import main
from erpgen.config import load_config
from erpgen.load import load_document
from erpgen.normalise import normalise
from erpgen.overlay import apply_overlays, load_overlay

ROOT = Path(__file__).parents[1]
SHIPPED_API = ROOT / "specs" / "visma-net-erp"


@dataclass(frozen=True)
class Package:
    """A generated package on disk."""

    folder: Path

    @cached_property
    def operations(self) -> list[dict[str, Any]]:
        """``operations.json``."""
        text = (self.folder / "operations.json").read_text("utf-8")
        return list(json.loads(text))

    @cached_property
    def source(self) -> Path:
        """The folder that is imported."""
        (found,) = (self.folder / "src").iterdir()
        return found

    def module(self) -> ModuleType:
        """The package, imported under a name that no other package of the session has."""
        alias = f"generated_{hashlib.sha256(str(self.folder).encode()).hexdigest()[:12]}"
        if alias not in sys.modules:
            spec = importlib.util.spec_from_file_location(
                alias, self.source / "__init__.py", submodule_search_locations=[str(self.source)]
            )
            assert spec is not None
            assert spec.loader is not None
            sys.modules[alias] = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(sys.modules[alias])
        return sys.modules[alias]


@dataclass
class Shelf:
    """Generates each document once, through the command that people type."""

    folder: Path
    made: dict[tuple[Path, Path | None], Package] = field(default_factory=dict)

    def package(self, spec: Path, api: Path | None = None) -> Package:
        """The package of a document, with the overlays and names of an API's folder."""
        if (spec, api) not in self.made:
            out = self.folder / f"{len(self.made)}-{spec.stem}"
            self.made[spec, api] = Package(generated(spec, out, api))
        return self.made[spec, api]


def imported(folder: Path, document: Mapping[str, Any], name: str = "document") -> Any:
    """The client of a small document, with its modules for sign-in and errors."""
    spec = folder / f"{name}.json"
    spec.write_text(json.dumps(document))
    package = Shelf(folder).package(spec).module()
    for inner in ("auth", "errors"):
        importlib.import_module(f"{package.__name__}.{inner}")
    return package


def generated(spec: Path, out: Path, api: Path | None = None) -> Path:
    """Generate with ``erpgen generate``; the API's folder must be below ``specs``."""
    named = [api.name] if api else []
    code = main(["generate", *named, "--spec", str(spec), "--out", str(out)])
    assert code == 0, f"erpgen generate {spec.name} ended with {code}"
    return out


def prepared_document(spec: Path, api: Path | None = None) -> Mapping[str, Any]:
    """The document that the model sees: normalised, overlays applied."""
    allowed = load_config(api).document.allowed_files if api else ()
    content = normalise(load_document(str(spec), allowed_files=allowed)).content
    if api is None:
        return content
    overlays = [load_overlay(one) for one in load_config(api).overlays]
    return apply_overlays(content, overlays).document
