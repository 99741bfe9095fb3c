"""Small pairs of the kinds that people report, each with what must come out."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from diff.test_diff_reports import agree
from erpgen.diff.engine import diff_sides
from erpgen.diff.sources import read_side
from published import corpus

if TYPE_CHECKING:
    from collections.abc import Callable

VERDICTS: dict[str, Callable[[set[str]], bool]] = {
    "error": lambda levels: "error" in levels,
    "warning or error": lambda levels: bool(levels & {"warning", "error"}),
    "told": bool,
    "harmless": lambda levels: not levels & {"warning", "error"},
    "nothing": lambda levels: not levels,
}


@cache
def cases() -> dict[str, dict[str, Any]]:
    """The cases by name; none where the folder with real documents is not given."""
    try:
        index = corpus() / "cases/diff/index.json"
    except pytest.skip.Exception:
        return {}
    return {case["case"]: case for case in json.loads(index.read_text("utf-8"))}


@pytest.mark.parametrize("name", sorted(cases()) or ["none given"])
def test_a_case_comes_out_as_it_must(name: str) -> None:
    """No break is passed over or softened, and nothing is cried about that is none."""
    folder = corpus() / "cases/diff" / name
    old, new = (read_side(str(folder / f"{which}.yaml")) for which in ("old", "new"))
    levels = {change.level.value for change in diff_sides(old, new).changes}
    assert VERDICTS[cases()[name]["want"]](levels), (cases()[name], levels)


@pytest.mark.parametrize("name", sorted(cases()) or ["none given"])
def test_the_forms_agree_on_a_case(name: str) -> None:
    """All five say the same of it."""
    folder = corpus() / "cases/diff" / name
    old, new = (read_side(str(folder / f"{which}.yaml")) for which in ("old", "new"))
    agree(diff_sides(old, new))


def test_the_forms_agree_on_the_public_pairs() -> None:
    """All five say the same of each."""
    root = corpus() / "corpus/diff"
    for entry in json.loads((root / "index.json").read_text("utf-8")):
        old, new = (read_side(str(root / entry[side])) for side in ("base", "revision"))
        agree(diff_sides(old, new))
