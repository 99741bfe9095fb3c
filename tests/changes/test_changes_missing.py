"""Keys that are looked for: what is none is refused, rather than told to be deleted."""

from __future__ import annotations

import asyncio
import json
import random
from datetime import UTC, datetime
from typing import Any

import pytest

from changes.changing_list import ChangingList, Ways
from changes.copies import Item, async_items_of, items_of


@pytest.fixture
def listed() -> ChangingList:
    """A list of two records, whose keys are of two parts."""
    made = ChangingList(Ways(), datetime(2025, 3, 4, 12, tzinfo=UTC), random.Random(7))
    made.add()
    made.add()
    return made


def test_keys_of_several_parts_come_back_from_json(listed: ChangingList) -> None:
    """Which has lists for tuples; what is missing is given as it was handed in."""
    feed = items_of(listed).changes()
    keys = json.loads(json.dumps([feed.key(one) for one in feed]))
    assert feed.missing([*keys, ["B", 99]]) == [["B", 99]]


@pytest.mark.parametrize(
    ("known", "error", "said"),
    [
        ("1001", TypeError, r"takes several keys, \['1001'\]: not a text alone"),
        (b"1001", TypeError, "not a text alone"),
        ([None], TypeError, "texts and numbers, .* not NoneType"),
        ([("A", None)], TypeError, "not NoneType"),
        ([Item(number=1)], TypeError, "not Item"),
        ([b"1"], TypeError, "not bytes"),
        (["1001"], ValueError, r"a key of this list is \(kind, number\), not '1001'"),
        ([("A", 1, 2)], ValueError, r"\(kind, number\), not \('A', 1, 2\)"),
    ],
)
def test_what_is_no_key_is_refused_before_anything_is_sent(
    listed: ChangingList, known: Any, error: type[Exception], said: str
) -> None:
    """Nothing that no element can have counts as deleted, sync or async."""
    with pytest.raises(error, match=said):
        items_of(listed).changes().missing(known)
    with pytest.raises(error, match=said):
        asyncio.run(async_items_of(listed).changes().missing(known))
    assert not listed.asked
