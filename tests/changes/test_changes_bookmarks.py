"""Bookmarks: small values that go anywhere and come back, and are refused where they do not fit."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest

from changes.changing_list import ChangingList, Ways
from changes.copies import Copy, items_of
from runtime.errors.tree import BookmarkError
from runtime.wire.conditions import ge

NOON = datetime(2025, 3, 4, 12, tzinfo=UTC)


def server(count: int = 6, **ways: Any) -> ChangingList:
    """A list of some records, each a minute after the other."""
    made = ChangingList(Ways(**ways), NOON, random.Random(7))
    for _ in range(count):
        made.now += timedelta(minutes=1)
        made.add()
    return made


def test_a_bookmark_is_json_and_small() -> None:
    """Some hundred bytes for what lies within the margin of ten minutes."""
    feed = items_of(server(200)).changes()
    assert len(list(feed)) == 200
    text = json.dumps(feed.bookmark)
    assert json.loads(text) == feed.bookmark
    assert len(text) < 500


def test_nothing_is_given_again_while_nothing_changes() -> None:
    """Neither of what lies within the margin nor of what is older, in a new process either."""
    listed = server()
    feed = items_of(listed).changes()
    assert len(list(feed)) == 6
    assert list(feed) == []
    assert list(items_of(listed).changes(since=json.loads(json.dumps(feed.bookmark)))) == []


def test_what_changed_is_given_once() -> None:
    """One iteration gives it, the next one what changed after that."""
    listed = server()
    feed = items_of(listed).changes()
    list(feed)
    listed.now += timedelta(hours=1)
    listed.change(next(iter(listed.records.values())))
    listed.add()
    assert len(list(feed)) == 2
    assert list(feed) == []


def test_a_run_that_is_broken_off_is_gone_on_with() -> None:
    """By the same feed and by its bookmark: what was handed out is not given again."""
    listed = server()
    feed = items_of(listed).changes()
    for count, _ in enumerate(feed, 1):
        if count == 2:
            break
    rest = list(items_of(listed).changes(since=feed.bookmark))
    assert len(rest) == 4
    assert len(list(feed)) == 4


def test_a_time_begins_where_it_says() -> None:
    """With the margin before it, since it may come of another clock."""
    found = list(items_of(server(30)).changes(since=NOON + timedelta(minutes=25)))
    assert len(found) == 16


@pytest.mark.parametrize("end", [datetime.min, datetime.max])
@pytest.mark.parametrize(("zone", "local"), [(UTC, False), (UTC, True), (None, True)])
def test_a_time_at_the_ends_of_the_calendar_is_taken(
    end: datetime, zone: Any, local: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the zone of any API: the first one reads everything, the last one counts as now."""
    listed = server(local=local, zone=True)
    for name in ("Europe/Oslo", "America/New_York"):
        for module in ("changing_list", "copies"):
            monkeypatch.setattr(f"changes.{module}.OSLO", ZoneInfo(name))
        feed = items_of(listed).changes(since=end.replace(tzinfo=zone))
        given = len(list(feed))
        assert given == (6 if end == datetime.min else 0)
        later = list(items_of(listed).changes(since=feed.bookmark))
        assert len(later) == 6 - given  # all are within the margin before now


def test_a_time_ahead_of_the_server_counts_as_now() -> None:
    """The clock of who asks may be wrong: what changes from now on is found the next time."""
    listed = server()
    listed.now += timedelta(hours=1)
    feed = items_of(listed).changes(since=NOON + timedelta(days=400))
    assert list(feed) == []
    listed.now += timedelta(hours=1)
    listed.add()
    assert len(list(feed)) == 1


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda kept: kept | {"at": "2020-01-01T00:00:00+00:00"}, "damaged or changed"),
        (lambda kept: kept | {"seen": ""}, "damaged or changed"),
        (lambda kept: {"at": kept["at"]}, "no bookmark"),
        (lambda kept: {}, "no bookmark"),
        (lambda kept: kept | {"reach": "0"}, "no bookmark"),
        (lambda kept: kept | {"more": 1}, "no bookmark"),
        (lambda kept: kept | {"format": 2}, "another version"),
    ],
)
def test_a_damaged_bookmark_is_refused_before_anything_is_sent(change: Any, complaint: str) -> None:
    """One line says what is wrong and what to do."""
    listed = server()
    feed = items_of(listed).changes()
    list(feed)
    asked = listed.asked
    with pytest.raises(BookmarkError, match=complaint) as caught:
        items_of(listed).changes(since=change(feed.bookmark))
    assert "since=None" in str(caught.value)
    assert listed.asked == asked


def test_a_bookmark_of_another_list_company_or_filter_is_refused() -> None:
    """It would lose what its own list, company or filter never told."""
    listed = server()
    feed = items_of(listed).changes()
    list(feed)
    kept = feed.bookmark
    other = items_of(listed)
    other.operation = msgspec.structs.replace(other.operation, function="get_late")
    with pytest.raises(BookmarkError, match=r"is of items\.get_all, not of items\.get_late"):
        other.changes(since=kept)
    with pytest.raises(BookmarkError, match="another company, server or filter"):
        items_of(listed, tenant="other").changes(since=kept)
    with pytest.raises(BookmarkError, match="another company, server or filter"):
        items_of(listed).changes(since=kept, status="open")


@pytest.mark.parametrize("since", ["2025-01-01", 3, ["a"], b"x"])
def test_what_is_no_bookmark_at_all_is_a_type_error(since: Any) -> None:
    """A text is none, whatever it says."""
    with pytest.raises(TypeError, match="takes a bookmark, a datetime or None"):
        items_of(server()).changes(since=since)


def test_arguments_are_those_of_the_list_but_for_its_page_and_time() -> None:
    """And are refused by name before anything is sent."""
    items: Any = items_of(server())
    with pytest.raises(TypeError, match="no statu; did you mean status"):
        items.changes(statu="open")
    with pytest.raises(TypeError, match="gives page itself"):
        items.changes(page=2)
    with pytest.raises(TypeError, match="gives changed itself"):
        items.changes(changed=ge(NOON))


def test_a_thousand_states_of_one_instant_are_given_once_each() -> None:
    """Pages of a hundred, and all of them within the margin for ever."""
    listed = ChangingList(Ways(size=100, order="oldest"), NOON, random.Random(7))
    for _ in range(1000):
        listed.add()
    copy = Copy(listed)
    assert copy.run() == 1000
    assert copy.run() == 0
    listed.change(next(iter(listed.records.values())))
    assert copy.run() == 1
    assert len(copy.bookmark) < 20_000


def test_what_is_above_the_bound_comes_again_and_is_not_lost() -> None:
    """A bookmark stays below 200 kB whatever it has seen."""
    listed = ChangingList(Ways(size=3000), NOON, random.Random(7))
    for _ in range(12_000):
        listed.add()
    copy = Copy(listed)
    assert copy.run(every=12_000) == 12_000
    assert len(copy.bookmark) < 200_000
    assert copy.run(every=12_000) == 2_000
    assert len(copy.rows) == 12_000
