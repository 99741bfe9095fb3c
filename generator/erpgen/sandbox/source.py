"""What a sandbox is served from: made of a model, or as a package has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from erpgen.config import ApiConfig
from erpgen.model.types import ApiModel
from erpgen.render.index import index_files
from erpgen.render.methods import MethodPrinter
from erpgen.render.settings import PackageSettings
from erpgen.sandbox.files import PLAN
from erpgen.sandbox.plan import plan_text


class Source(Struct, frozen=True):
    """The text of the plan, and what gives ``operations.json`` and ``arguments.json``."""

    plan: bytes
    index: Callable[[], tuple[bytes, ...]]


def source_of(
    content: Mapping[str, Any], model: ApiModel, config: ApiConfig, settings: PackageSettings
) -> Source:
    """What an overlaid document and its model give."""
    plan = plan_text(content, model, config, settings)

    def index() -> tuple[bytes, ...]:
        return tuple(one.encode() for one in index_files(model, MethodPrinter(model)).values())

    return Source(plan, index)


def written_source(folder: Path, config: ApiConfig) -> Source | None:
    """What the package in a folder has; None where it has no sandbox."""
    plan = folder / "src" / config.package.import_name / PLAN
    files = [folder / "operations.json", folder / "arguments.json"]
    return (
        Source(plan.read_bytes(), lambda: tuple(one.read_bytes() for one in files))
        if plan.is_file()
        else None
    )
