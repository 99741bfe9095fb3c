"""The files that a package has for its sandbox beside the room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from erpgen.config import ApiConfig
from erpgen.model.types import ApiModel
from erpgen.render.settings import PackageSettings
from erpgen.sandbox.plan import plan_text

PLAN = "sandbox.json"
"""What a package calls the plan."""


def sandbox_files(
    content: Mapping[str, Any], model: ApiModel, config: ApiConfig, settings: PackageSettings
) -> dict[str, bytes]:
    """The plan, by its path in the package; nothing where ``api.toml`` declares no sandbox."""
    if not settings.sandbox:
        return {}
    text = plan_text(content, model, config, settings)
    return {f"src/{settings.import_name}/{PLAN}": text}
