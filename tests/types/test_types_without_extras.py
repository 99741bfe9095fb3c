"""Packages pass the type checkers where what an extra brings is not installed."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from generated_packages import Shelf
from http_calls.serving import content, document_of, operation
from type_checking import MYPY, PYRIGHT, checked


@pytest.fixture(scope="module")
def python_without_dlt(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A Python that has all that this one has, but for dlt."""
    folder = tmp_path_factory.mktemp("without")
    beside = folder / "packages"
    beside.mkdir()
    for one in Path(sysconfig.get_path("purelib")).iterdir():
        if one.name != "dlt" and not one.name.startswith("dlt-"):
            (beside / one.name).symlink_to(one)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "venv"], check=True)
    (site,) = (folder / "venv" / "lib").glob("python*/site-packages")
    (site / "beside.pth").write_text(str(beside))
    return str(folder / "venv" / "bin" / "python")


@pytest.mark.parametrize("tool", ["mypy", "pyright"])
def test_a_package_is_checked_alike_without_dlt(
    tool: str, python_without_dlt: str, shelf: Shelf, tmp_path: Path
) -> None:
    """No import of it is missed, and nothing is ignored in vain."""
    listed = {
        "type": "array",
        "items": {"type": "object", "properties": {"id": {"type": "string"}}},
    }
    get = operation("get_all", {"200": content(application_json=listed)})
    spec = tmp_path / "things.json"
    spec.write_text(json.dumps(document_of("Things", {"/things": {"get": get}})))
    command = (
        (*MYPY, "--python-executable", python_without_dlt)
        if tool == "mypy"
        else (PYRIGHT[0], "--pythonpath", python_without_dlt)
    )
    source = shelf.package(spec).source
    own = [source / "dlt.py", source / "_runtime" / "copying"]
    assert checked(command, own, tmp_path) == ""
