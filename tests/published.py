"""The public documents that tests run on, found through ERPGEN_CORPUS."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


def corpus() -> Path:
    """The corpus's folder; skips the test where there is none."""
    folder = os.environ.get("ERPGEN_CORPUS")
    if not folder:
        pytest.skip("ERPGEN_CORPUS is not set: the public documents are kept outside")
    return Path(folder)


def documents() -> list[Path]:
    """Every public API document and every document of the diff pairs; none without a corpus."""
    folder = os.environ.get("ERPGEN_CORPUS")
    if not folder:
        return []
    root = Path(folder)
    return sorted(
        [
            *root.glob("specs/**/*.json"),
            *root.glob("corpus/openapi/*.json"),
            *(path for path in root.glob("corpus/diff/data/**/*.*") if path.is_file()),
        ]
    )


def operation_count(content: dict[str, object]) -> int:
    """How many operations stand below ``paths``."""
    paths = content.get("paths")
    items = paths.values() if isinstance(paths, dict) else ()
    return sum(method in METHODS for item in items if isinstance(item, dict) for method in item)
