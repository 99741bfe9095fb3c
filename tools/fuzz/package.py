"""A small API and its package, which cases of damaged packages begin with."""

from __future__ import annotations

import shutil
from pathlib import Path

from erpgen.generate import find_inputs, generate
from tools.fuzz.seeds import ROOT


def write_package(folder: Path) -> Path:
    """``specs/lib`` and ``generated/lib`` below a new folder; the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "docs/examples/library", folder / "specs/lib")
    generate(find_inputs(folder / "specs/lib", None, None, None))
    return folder
