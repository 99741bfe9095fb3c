"""Generated packages pass both type checkers in their strict modes, with no finding at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generated_packages import Shelf
from hostile.generating import rendered
from hostile.importing import written
from hostile.test_hostile_collisions import OWN, of_names
from http_calls.serving import content, document_of, operation
from type_checking import MYPY, PYRIGHT, checked, of_this_document


@pytest.mark.parametrize("tool", [MYPY, PYRIGHT], ids=["mypy", "pyright"])
def test_awkward_names_cause_no_type_errors(tool: tuple[str, ...], tmp_path: Path) -> None:
    """Nor where everything is called like something that Python or the package itself needs."""
    source = written(rendered(of_names(OWN)), tmp_path / "package")
    (package,) = source.iterdir()
    assert checked(tool, of_this_document(package), tmp_path) == ""


@pytest.mark.parametrize("tool", [MYPY, PYRIGHT], ids=["mypy", "pyright"])
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
    assert checked(tool, of_this_document(shelf.package(spec).source), tmp_path) == ""
