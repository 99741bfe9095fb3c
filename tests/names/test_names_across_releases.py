"""Names hold from release to release; the few that change are listed with their reasons."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from names.naming import ReleaseNames, changed, names_of
from specs.releases import OLDER, TODAY, real

PAGE = Path(__file__).parents[2] / "docs" / "names.md"
STEPS = [("9.11", "9.66"), ("9.66", "2025-04-24")]


@pytest.fixture(params=[*STEPS, ("shipped 9.11", "shipped 2025.4.24")], ids="-".join)
def step(request: pytest.FixtureRequest) -> tuple[str, ReleaseNames, ReleaseNames]:
    """Two releases, one after the other, and what the page calls the step."""
    older, newer = request.param
    if older.startswith("shipped"):
        return f"{older} → {newer}", names_of(OLDER), names_of(TODAY)
    return f"{older} → {newer}", names_of(real(older)), names_of(real(newer))


Step = tuple[str, ReleaseNames, ReleaseNames]


def listed_exceptions(step: str) -> set[tuple[str, str]]:
    """The rows of the page's table that are about a step."""
    rows = [line.strip("|").split("|") for line in PAGE.read_text("utf-8").splitlines()]
    cells = [[cell.strip().strip("`") for cell in row] for row in rows if len(row) == 4]
    return {(was, is_now) for where, was, is_now, _ in cells if where == step}


def test_methods_and_arguments_keep_their_names(step: Step) -> None:
    """Whatever both releases have, found by operationId or by path, is called the same."""
    _, older, newer = step
    common = older.methods().keys() & newer.methods().keys()
    assert len(common) > 500
    assert changed(older.methods(), newer.methods()) == set()
    assert changed(older.arguments(), newer.arguments()) == set()


def test_attributes_keep_their_names(step: Step) -> None:
    """A property that both releases have is one attribute."""
    _, older, newer = step
    assert len(older.attributes().keys() & newer.attributes().keys()) > 5000
    assert changed(older.attributes(), newer.attributes()) == set()


def test_classes_change_names_only_as_listed(step: Step) -> None:
    """The classes of schemas, and those that attributes name, are as before but for the list."""
    name, older, newer = step
    assert len(older.schemas().keys() & newer.schemas().keys()) > 600
    found = changed(older.schemas(), newer.schemas())
    found |= changed(older.attribute_classes(), newer.attribute_classes())
    assert found == listed_exceptions(name)


def test_names_of_the_vendor_stay_importable(step: Step) -> None:
    """A schema that the vendor named and both releases use is imported by that very name."""
    _, older, newer = step
    own = {key for key, name in older.schemas().items() if key == (name,)}
    assert len(own & newer.schemas().keys()) > 200
    assert not [key for key in own & newer.schemas().keys() if newer.schemas()[key] != key[0]]


def test_the_page_lists_nothing_else() -> None:
    """Every row of the table is about one of the steps that are tested."""
    rows = re.findall(r"^\| ([^|]+→[^|]+?) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    known = {f"{older} → {newer}" for older, newer in STEPS}
    assert set(rows) <= {*known, "shipped 9.11 → shipped 2025.4.24"}
