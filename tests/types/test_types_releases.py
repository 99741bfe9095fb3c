"""The clients of real releases pass both type checkers; beside the others, since it takes long."""

from __future__ import annotations

from pathlib import Path

import pytest

from generated_packages import SHIPPED_API, Shelf
from specs.releases import TODAY, real
from type_checking import MYPY, PYRIGHT, checked, of_this_document


@pytest.mark.parametrize("tool", [MYPY, PYRIGHT], ids=["mypy", "pyright"])
def test_the_shipped_release_has_no_type_errors(
    tool: tuple[str, ...], shelf: Shelf, tmp_path: Path
) -> None:
    """mypy --strict and pyright find nothing in the client that is shipped."""
    assert checked(tool, shelf.package(TODAY, SHIPPED_API).source, tmp_path) == ""


@pytest.mark.parametrize("tool", [MYPY, PYRIGHT], ids=["mypy", "pyright"])
def test_a_real_release_has_no_type_errors(
    tool: tuple[str, ...], shelf: Shelf, tmp_path: Path
) -> None:
    """Nor in what the client of all 490 operations of release 9.66 has of its own."""
    own = of_this_document(shelf.package(real("9.66"), SHIPPED_API).source)
    assert checked(tool, own, tmp_path) == ""
