"""Elements of a list are known again whatever is said of the list beside them."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from runtime.operations.operation import Changes
from runtime.paging.fingerprints import fingerprints, states, tells_states
from runtime.values.unset import UNSET

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


CHANGES = Changes(argument="since", keys=("series", "owner.number"), property="changed")
NOON = datetime(2026, 5, 1, 12)


def element(number: Any = 1, changed: Any = NOON, **more: Any) -> SimpleNamespace:
    """An element whose key has two parts, one of them below an object."""
    owner = SimpleNamespace(number=number)
    return SimpleNamespace(**{"series": "A", "owner": owner, "changed": changed, **more})


def test_a_state_is_a_key_and_the_time_of_its_last_change() -> None:
    """The same state has the same mark whatever else it says, another key or time has another."""
    same, later = element(note="seen"), element(changed=NOON + timedelta(microseconds=1))
    one, again, other, changed, moved = states(
        [element(), same, element(2), later, element(series="B")], CHANGES
    )
    assert one == again
    assert len({one, other, changed, moved, None}) == 5


def test_what_lacks_a_part_of_its_state_has_no_mark_of_it() -> None:
    """No key, no object that would have it, no time, or only a day, on which much may change."""
    lacking = [element(None), element(UNSET), element(owner=None), element(changed=None)]
    lacking += [element(changed=date(2026, 5, 1))]
    assert states(lacking, CHANGES) == [None] * 5


def test_lists_that_compare_days_tell_no_states() -> None:
    """Nor do those that are off by more than a second."""
    replace = msgspec.structs.replace
    assert tells_states(CHANGES)
    assert not tells_states(replace(CHANGES, day=True))
    assert not tells_states(replace(CHANGES, granularity=86400))
    assert not tells_states(None)
