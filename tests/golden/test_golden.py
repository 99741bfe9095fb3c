"""What small documents become, word for word: a change of the output is a change one reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from golden.update import APIS, HERE, golden_files


@pytest.mark.parametrize("api", APIS)
def test_the_tree_is_the_golden_one(api: str) -> None:
    """Each file is what was committed, none is missing and none is new (see ``make golden``)."""
    folder = HERE / "expected" / api
    expected = {path.relative_to(folder).as_posix(): path for path in _files(folder)}
    found = golden_files(api)
    assert sorted(found) == sorted(expected)
    for path, content in found.items():
        assert content.decode() == expected[path].read_text("utf-8"), path


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
