"""First records of one's own: a file with a list by collection."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from .plan import Plan, exact
from .refusals import SandboxError


class SeedError(SandboxError):
    """A file of first records cannot be used; the text is one line."""


def read_seeds(path: Path, plan: Plan) -> dict[str, list[dict[str, Any]]]:
    """The records by collection; SeedError where the file is no such thing."""
    try:
        text = path.read_text("utf-8")
        found = exact(text) if path.suffix == ".json" else _yaml(text, path)
    except OSError as error:
        raise SeedError(f"{path}: cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        said = str(error).partition("\n")[0]
        raise SeedError(f"{path}: {said}") from None
    if not isinstance(found, dict):
        raise SeedError(f"{path}: must have a list of records by collection")
    for name, records in found.items():
        if name not in plan.collections:
            known = ", ".join(sorted(plan.collections)[:20])
            raise SeedError(f"{path}: there is no collection {name!r}; there are {known}, …")
        if not isinstance(records, list) or not all(isinstance(one, dict) for one in records):
            raise SeedError(f"{path}: {name} must be a list of objects")
    return found


def _yaml(text: str, path: Path) -> Any:
    if importlib.util.find_spec("yaml") is None:
        raise SeedError(f"{path}: reading YAML needs the package pyyaml; write JSON, or install it")
    import yaml  # noqa: PLC0415 - an extra, and needed here alone

    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ValueError(f"no YAML: {error}") from None
