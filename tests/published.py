"""The public documents that tests run on, found through ERPGEN_CORPUS."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

_UNSET = "ERPGEN_CORPUS is not set: the public documents are kept outside"
_SMALL = 200_000
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


def corpus() -> Path:
    """The corpus's folder; skips the test where there is none."""
    folder = os.environ.get("ERPGEN_CORPUS")
    if not folder:
        pytest.skip(_UNSET)
    return Path(folder)


def documents(*, small: bool = False) -> list[ParameterSet]:
    """Every public API document and every document of the diff pairs, as parameters.

    Without a corpus it is one parameter, which skips the test. ``small`` leaves out the large ones.
    """
    folder = os.environ.get("ERPGEN_CORPUS")
    if not folder:
        return [pytest.param(Path(), marks=pytest.mark.skip(reason=_UNSET))]
    root = Path(folder)
    found = [
        *root.glob("specs/**/*.json"),
        *root.glob("corpus/openapi/*.json"),
        *(path for path in root.glob("corpus/diff/data/**/*.*") if path.is_file()),
    ]
    return [
        pytest.param(path, id=path.name)
        for path in sorted(found)
        if not small or path.stat().st_size < _SMALL
    ]


def operation_count(content: dict[str, object]) -> int:
    """How many operations stand below ``paths``."""
    paths = content.get("paths")
    items = paths.values() if isinstance(paths, dict) else ()
    return sum(method in METHODS for item in items if isinstance(item, dict) for method in item)
