"""Type checkers know each class of an installed package under ``models``, and nothing else."""

from __future__ import annotations

import importlib
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from generated_packages import ROOT, Package, Shelf
from type_checking import MYPY, checked

LEAKING = ("UNSET", "Model", "msgspec", "ClassVar", "import_module")
"""Names of the modules and of the package itself that are none of its classes."""


@pytest.fixture(scope="module")
def library(shelf: Shelf) -> Package:
    """The client of a library."""
    return shelf.package(ROOT / "tests" / "golden" / "apis" / "library" / "releases" / "2.1.json")


@pytest.fixture(scope="module")
def python_with_library(library: Package, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A Python in which it is installed, so that checkers hide what it does not export."""
    venv = tmp_path_factory.mktemp("installed") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True)
    (site,) = (venv / "lib").glob("python*/site-packages")
    (site / "beside.pth").write_text(f"{sysconfig.get_path('purelib')}\n{library.source.parent}\n")
    return str(venv / "bin" / "python")


@pytest.mark.parametrize("tool", ["mypy", "pyright"])
def test_models_offers_each_class_and_no_more(
    tool: str, library: Package, python_with_library: str, tmp_path: Path
) -> None:
    """Every name is what its own module has; what modules only use is unknown to both checkers."""
    name = library.source.name
    lines = ["from typing import assert_type"]
    models = importlib.import_module(f"{library.module().__name__}.models")
    for one in dir(models):
        home = getattr(models, one).__module__.rpartition(".")[2]
        lines += [
            f"from {name}.models import {one}",
            f"from {name}.models.{home} import {one} as Own{one}",
            f"assert_type({one}, type[Own{one}])",
        ]
    assert len(lines) > len(LEAKING)
    lines += [f"from {name}.models import {one}" for one in LEAKING]
    program = tmp_path / "program.py"
    program.write_text("\n".join(lines))
    known = "--python-executable" if tool == "mypy" else "--pythonpath"
    command = (*(MYPY if tool == "mypy" else (tool,)), known, python_with_library)
    found = checked(command, program, tmp_path).splitlines()
    told = [line for line in found if ": error:" in line or " - error:" in line]
    assert len(told) == len(LEAKING), found
    assert all(f'"{one}"' in line for one, line in zip(LEAKING, told, strict=True))
