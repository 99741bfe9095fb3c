"""What people may call a release on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from erpgen.errors import InputError
from erpgen.generate.inputs import find_inputs

SPEC = '{"openapi": "3.0.0", "info": {"title": "Shop", "version": "v1"}, "paths": {}}'


@pytest.fixture
def spec(tmp_path: Path) -> str:
    """A document that does not name its release."""
    path = tmp_path / "shop.json"
    path.write_text(SPEC, "utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("given", "release"),
    [("2025-04-24", "2025.4.24"), ("2025.4.24", "2025.4.24"), ("9.11.00.1001", "9.11.00.1001")],
)
def test_a_release_is_a_number_or_a_day(spec: str, given: str, release: str) -> None:
    """A day may be written as in a file's name; numbers keep their spelling."""
    assert find_inputs(None, spec, given, Path("out")).release == release


@pytest.mark.parametrize("given", ["", "../x", "2025-04", "v1", "2025-04-24-1"])
def test_other_names_are_refused(spec: str, given: str) -> None:
    """What would be no version of a package stops the run."""
    with pytest.raises(InputError, match="no dotted number"):
        find_inputs(None, spec, given, Path("out"))
