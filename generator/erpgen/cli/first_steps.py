"""What a written package is and how one begins with it: the end of ``erpgen generate``."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from erpgen.config import PackageSettings
from erpgen.counting import counted
from erpgen.printable import path_from_here
from erpgen.write import read_lock


def first_steps(out: Path, package: PackageSettings) -> Iterator[str]:
    """The package in one line, how to install it, and three lines to try without an account.

    Nothing, where its index was edited by hand, and kept.
    """
    found = _index(out)
    if found is None:
        return
    operations, resources = found
    lock = read_lock(out)
    yield (
        f"{package.distribution}, release {lock.release if lock else 'unknown'}: "
        f"{counted(len(operations), 'operation')} in {counted(len(resources), 'resource')}"
    )
    folder = str(path_from_here(out))
    yield f"  install:  {path_from_here(Path(sys.executable))} -m pip install {_as_path(folder)}"
    yield f"  read:     {folder}/README.md, a cookbook; {folder}/api.md, every method on one line"
    yield "  try:"
    yield f"    from {package.import_name} import {package.client}"
    if operations:
        one = next((one for one in operations if one.get("paging")), operations[0])
        yield f"    erp = {package.client}()"
        yield f"    help(erp.{one['resource']}.{one['function']})"


def _index(out: Path) -> tuple[list[dict[str, Any]], set[str]] | None:
    """The package's operations and the names of its resources."""
    try:
        operations = json.loads((out / "operations.json").read_text("utf-8"))
        resources = {str(one["resource"]) for one in operations if one["function"]}
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return operations, resources


def _as_path(folder: str) -> str:
    """As pip takes it for a folder, not for a name."""
    return folder if Path(folder).is_absolute() or folder.startswith(".") else f"./{folder}"
