"""Which attributes of a class travel in a wrapper is said in the shorter of two ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from erpgen.model.types import ClassName
from render.classes_made import executed, sources, struct
from runtime.values import to_wire

NAMES = ("id", "name", "operation", "line_number")


def _line(wrapped: set[str], names: tuple[str, ...] = NAMES) -> str:
    source = sources(struct("Base", zip(names, names, strict=True), wrapped=wrapped))
    lines = source[ClassName("Base")].splitlines()
    return next((line.strip() for line in lines if "__wrapped__" in line), "")


@pytest.mark.parametrize(
    ("wrapped", "line"),
    [
        (set(), ""),
        ({"id"}, '__wrapped__ = frozenset({"id"})'),
        ({"name", "operation", "line_number"}, '__wrapped__ = AllBut("id")'),
        (set(NAMES), "__wrapped__ = AllBut()"),
    ],
)
def test_the_shorter_list_is_printed(wrapped: set[str], line: str) -> None:
    """Of those that travel in a wrapper, or of those that do not."""
    assert _line(wrapped) == line


@given(st.sets(st.sampled_from(NAMES)))
def test_both_lists_send_the_same(wrapped: set[str]) -> None:
    """A body has a wrapper where the document has one, and nowhere else."""
    (kind,) = executed(struct("Base", zip(NAMES, NAMES, strict=True), wrapped=wrapped))
    sent = {name: {"value": "x"} if name in wrapped else "x" for name in NAMES}
    assert to_wire(kind(**dict.fromkeys(NAMES, "x"))) == sent
    assert kind.from_dict(sent) == kind(**dict.fromkeys(NAMES, "x"))


def test_a_base_says_nothing_of_what_derives_from_it() -> None:
    """Attributes that only a derived class has are not meant by what its base says of its own."""
    own = [("name", "name")]
    base = struct("Base", own, wrapped={"name"})
    derived = struct("Derived", [*own, ("id", "id")], own)
    kind = executed(base, derived)[1]
    assert to_wire(kind(**{"name": "x", "id": "y"})) == {"name": {"value": "x"}, "id": "y"}
