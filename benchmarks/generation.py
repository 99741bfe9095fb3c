"""How long generation takes, cold and with nothing to do."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure, median, seconds


def figures(document: Path, out: Path) -> Iterator[Figure]:
    """Cold generation with validation, then again with nothing changed, then the package's size."""
    command = [sys.executable, "-m", "erpgen", "generate", "visma-net-erp"]
    command += ["--spec", str(document), "--out", str(out)]

    def cold() -> float:
        shutil.rmtree(out, ignore_errors=True)
        return seconds(command)

    yield Figure("generate, cold, with validation", median(cold, 3), "s", 4.0)
    yield Figure("generate, nothing changed", median(lambda: seconds(command), 5), "s", 0.4)
    yield from _size(out)


def _size(out: Path) -> Iterator[Figure]:
    files = [path for path in out.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    contents = [path.read_bytes() for path in files]
    yield Figure("package, size", sum(map(len, contents)) / 1e6, "MB", 3.0)
    lines = sum(content.count(b"\n") for content in contents)
    yield Figure("package, lines", lines, "", 50_000)
