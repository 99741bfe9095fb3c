"""Few classes, named for what they are and never by a position."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from erpgen.load import load_document
from erpgen.model.types import EnumModel, Property, StructModel
from names.naming import ReleaseNames, names_of
from specs.releases import OLDER, TODAY, real

_DIGITS = re.compile(r"\d+$")


@pytest.fixture(params=["older", "today", "9.11", "9.66", "2025-04-24"])
def path(request: pytest.FixtureRequest) -> Path:
    """A release, shipped or real."""
    shipped = {"older": OLDER, "today": TODAY}
    return shipped.get(request.param) or real(request.param)


@pytest.fixture
def release(path: Path) -> ReleaseNames:
    """Its names."""
    return names_of(path)


def test_no_name_ends_in_a_number_of_ours(release: ReleaseNames) -> None:
    """Digits at the end of a name are those of the document's own word."""
    for one in release.classes:
        for name in (one.name, *one.aliases):
            assert not _DIGITS.search(name), name
        if isinstance(one, StructModel):
            for part in one.properties:
                assert _digits(part.python) == _digits(part.wire.rstrip("_"))
    for operation in release.operations:
        assert not _DIGITS.search(operation.function), operation
        for parameter in operation.parameters:
            assert _digits(parameter.python) == _digits(parameter.wire)


def _digits(name: str) -> str:
    found = _DIGITS.search(name)
    return found[0] if found else ""


def test_no_two_things_needed_a_fingerprint(release: ReleaseNames) -> None:
    """Nothing had to be told apart by a digest: all names are made of words."""
    words: set[str] = {name for one in release.classes for name in (one.name, *one.aliases)}
    words |= {operation.function for operation in release.operations}
    hexadecimal = re.compile(r"(?=[0-9a-f]*\d)[0-9a-f]{4}$", re.IGNORECASE)
    assert not [word for word in words if hexadecimal.search(word)]


def test_equal_shapes_are_one_class(release: ReleaseNames) -> None:
    """No two structs have equal attributes, no two enums equal values."""
    structs = [one for one in release.classes if isinstance(one, StructModel)]
    shapes = [
        (
            one.request_only,
            frozenset(
                (part.wire, part.type, part.wrapped, part.required) for part in one.properties
            ),
        )
        for one in structs
    ]
    assert len(set(shapes)) == len(shapes)
    enums = [one for one in release.classes if isinstance(one, EnumModel)]
    values = [frozenset(member.value for member in one.members) for one in enums]
    assert len(set(values)) == len(values)


def _shape(part: Property) -> tuple[object, ...]:
    return part.wire, part.type, part.wrapped, part.required


def test_there_are_few_classes(path: Path, release: ReleaseNames) -> None:
    """Fewer than two for five schemas and inline enums of the document."""
    content = load_document(str(path)).content
    schemas = content.get("definitions") or content["components"]["schemas"]
    assert len(release.classes) < 0.45 * len(schemas)


def test_the_numbers_of_a_real_release() -> None:
    """1,508 schemas and 491 inline enums become 429 structs and 98 enums; so is 9.66."""
    release = names_of(real("9.66"))
    structs = [one for one in release.classes if isinstance(one, StructModel)]
    assert (len(structs), len(release.classes) - len(structs)) == (429, 98)


def test_names_that_a_tool_made_up_are_gone(release: ReleaseNames) -> None:
    """No class is called like ``accountInCashSaleDto`` or ``DtoValueOfString``."""
    for one in release.classes:
        for name in (one.name, *one.aliases):
            assert not name.startswith("DtoValueOf"), name
            assert not re.fullmatch(r"[A-Za-z]+In[A-Z][A-Za-z]*UpdateDto", name), name
