"""Generated packages pass both type checkers in their strict modes, with no finding at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generated_packages import SHIPPED_API, Shelf
from hostile.generating import rendered
from hostile.importing import written
from hostile.test_hostile_collisions import OWN, of_names
from http_calls.serving import content, document_of, operation
from specs.releases import TODAY, real

_MYPY = "mypy", "--strict", "--python-version", "3.11", "--no-error-summary"
_PYRIGHT = "pyright", "--pythonpath", sys.executable


def checked(tool: tuple[str, ...], source: Path, working: Path) -> str:
    """What a type checker says of a package; no settings but those given apply."""
    extra = ("--cache-dir", str(working / "cache")) if tool is _MYPY else ()
    command = [str(Path(sys.executable).parent / tool[0]), *tool[1:], *extra, str(source)]
    env = {**os.environ, "MYPYPATH": ""}
    done = subprocess.run(
        command, cwd=working, env=env, capture_output=True, text=True, check=False
    )
    return done.stdout.replace("0 errors, 0 warnings, 0 informations", "").strip()


@pytest.mark.parametrize("tool", [_MYPY, _PYRIGHT], ids=["mypy", "pyright"])
def test_the_shipped_release_has_no_type_errors(
    tool: tuple[str, ...], shelf: Shelf, tmp_path: Path
) -> None:
    """mypy --strict and pyright find nothing in the client that is shipped."""
    assert checked(tool, shelf.package(TODAY, SHIPPED_API).source, tmp_path) == ""


@pytest.mark.parametrize("tool", [_MYPY, _PYRIGHT], ids=["mypy", "pyright"])
def test_a_real_release_has_no_type_errors(
    tool: tuple[str, ...], shelf: Shelf, tmp_path: Path
) -> None:
    """Nor in the client of all 490 operations of release 9.66."""
    assert checked(tool, shelf.package(real("9.66"), SHIPPED_API).source, tmp_path) == ""


@pytest.mark.parametrize("tool", [_MYPY, _PYRIGHT], ids=["mypy", "pyright"])
def test_awkward_names_cause_no_type_errors(tool: tuple[str, ...], tmp_path: Path) -> None:
    """Nor where everything is called like something that Python or the package itself needs."""
    source = written(rendered(of_names(OWN)), tmp_path / "package")
    assert checked(tool, source, tmp_path) == ""


@pytest.mark.parametrize("tool", [_MYPY, _PYRIGHT], ids=["mypy", "pyright"])
def test_streams_cause_no_type_errors(tool: tuple[str, ...], shelf: Shelf, tmp_path: Path) -> None:
    """Nor where answers come item by item: alone, in two forms, or beside a record."""
    answered = {
        "events": ["text/event-stream"],
        "either": ["text/event-stream", "application/jsonl"],
        "both": ["application/json", "text/event-stream"],
    }
    paths = {
        f"/{name}": {
            "get": operation(name, {"200": content(**{form: {"type": "object"} for form in forms})})
        }
        for name, forms in answered.items()
    }
    spec = tmp_path / "streams.json"
    spec.write_text(json.dumps(document_of("Streams", paths)))
    assert checked(tool, shelf.package(spec).source, tmp_path) == ""
