"""Elements of a list are known again whatever is said of the list beside them."""

from __future__ import annotations

import json
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from runtime.paging.fingerprints import fingerprints

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
RECORDS = st.dictionaries(st.text().filter(lambda name: name != "meta"), VALUES, max_size=4)


def marks(records: list[dict[str, Any]], total: int, indent: int | None = None) -> list[int]:
    """The fingerprints of a page whose elements each say a total."""
    page = [{**record, "meta": {"total": total}} for record in records]
    text = json.dumps(page, indent=indent).encode()
    return fingerprints(msgspec.json.decode(text, type=list[msgspec.Raw]), {"meta"})


@given(st.lists(RECORDS, min_size=1, max_size=4), st.integers(0, 9), st.integers(0, 99))
def test_an_element_is_known_again_when_the_total_moved(
    records: list[dict[str, Any]], before: int, after: int
) -> None:
    """Between two readings only the total differs, and every element is what it was."""
    assert marks(records, before) == marks(records, after)
    assert marks(records, before, 2) == marks(records, after, 2)


@given(RECORDS, RECORDS, st.integers(0, 9))
def test_different_elements_have_different_marks(
    one: dict[str, Any], other: dict[str, Any], total: int
) -> None:
    """Also where the total's digits stand elsewhere in them."""
    same = json.dumps(one) == json.dumps(other)
    first, second = marks([one, other], total)
    assert (first == second) == same


def test_elements_that_say_nothing_of_the_list_are_taken_whole() -> None:
    """No name to leave out, or an element without it."""
    elements = msgspec.json.decode(b'[{"a": 1}, {"a": 2}, 3]', type=list[msgspec.Raw])
    assert len(set(fingerprints(elements, set()))) == 3
    assert len(set(fingerprints(elements, {"meta"}))) == 3
