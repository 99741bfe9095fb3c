"""The times of a list, made comparable, and how far back the next reading begins.

Only times that the server gave are compared. Where the API keeps its times in one zone and leaves
the offset out, the hour that comes twice in autumn is read again; where nobody knows the zone, an
hour more is always read.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from ..errors import ConfigurationError
from ..operations import Changes
from ..values import filter_text

HOUR = timedelta(hours=1)
_TURNING = timedelta(hours=3)
"""After clocks were set back, how long times before that may still be the highest seen."""

FIRST = datetime(1, 1, 2, tzinfo=UTC)
LAST = datetime(9999, 12, 30, tzinfo=UTC)
"""Moments beyond them are taken for these, which every zone can show."""


class Moments:
    """The times of one list; ``floating`` is whether they have no offset, and no zone is known."""

    def __init__(self, rules: Changes, zone: tzinfo | None) -> None:
        self._rules = rules
        self._zone = zone
        self.floating: bool | None = None if zone is None else False
        self.margin = timedelta(seconds=rules.margin)
        self.granularity = timedelta(seconds=rules.granularity)

    def instant(self, value: Any) -> datetime | None:
        """The moment of a time as the API gave it, None where it is no time.

        Of an hour that comes twice the first is meant, which is the earlier one. Raises
        ConfigurationError where some times have an offset and others have none.
        """
        if isinstance(value, date) and not isinstance(value, datetime):
            value = datetime.combine(value, time())
        if not isinstance(value, datetime):
            return None
        if self._zone is None:
            self._keep_to(value.tzinfo is None)
        try:
            return _within(value.replace(tzinfo=value.tzinfo or self._zone or UTC).astimezone(UTC))
        except OverflowError:
            return FIRST if value.year < _MIDDLE else LAST

    def given(self, value: datetime) -> datetime:
        """The moment of a caller's time; one without an offset is in the zone of the API."""
        return self.instant(value) or FIRST

    def _keep_to(self, floating: bool) -> None:
        if self.floating is None:
            self.floating = floating
        if self.floating is not floating:
            raise ConfigurationError(
                "some times of this list (since= counts) have an offset and some have none, "
                "and the zone of the API is not known: it is told as [dates] zone in api.toml"
            )

    def served(self, headers: Mapping[str, str]) -> datetime | None:
        """The moment at which a server answered by its own clock (RFC 9110 §6.6.1), if it says so
        and its clock can be compared with the times of the list."""
        if self.floating or "date" not in headers:
            return None
        from email.utils import parsedate_to_datetime  # noqa: PLC0415 - slow to import

        try:
            return _within(parsedate_to_datetime(headers["date"]).astimezone(UTC))
        except (ValueError, OverflowError):
            return None

    def floor(self, instant: datetime) -> datetime:
        """From when to read, where all that changed up to a moment is known."""
        back = self.margin + self.granularity
        if self._zone is None and self._rules.day:
            back += self.granularity  # the day of the zone may be another one
        moment = _before(instant, back)
        return _before(moment, HOUR if self.floating else self._set_back(moment, instant))

    def _set_back(self, moment: datetime, instant: datetime) -> timedelta:
        """By how much clocks are set back around these moments."""
        if self._zone is None:
            return timedelta()
        return self._fall(moment, min(instant, LAST - _TURNING) + _TURNING)

    def _fall(self, earlier: datetime, later: datetime) -> timedelta:
        """By how much the offset of the zone is less at the later moment."""
        before, after = (one.astimezone(self._zone).utcoffset() for one in (earlier, later))
        return max((before or timedelta()) - (after or timedelta()), timedelta())

    def overlap(self, moment: datetime) -> timedelta:
        """How far below a moment times lie that its filter lets through, since clocks were set back
        shortly before it."""
        if self._zone is None:
            return timedelta()
        before = max(moment, FIRST + _TURNING) - _TURNING
        return self._fall(before, moment)

    def sent(self, moment: datetime) -> datetime | date:
        """What the argument takes for a moment."""
        shown = moment.replace(tzinfo=None) if self.floating else moment
        if not self._rules.day:
            return shown
        return (shown.astimezone(self._zone) if self._zone is not None else shown).date()

    def written(self, value: datetime | date) -> str:
        """The same as the text of an argument without an operator."""
        if isinstance(value, datetime):
            return filter_text(value, self._zone)
        return value.isoformat()

    def text(self, instant: datetime) -> str:
        """A moment as bookmarks have it."""
        return instant.replace(tzinfo=None if self.floating else UTC).isoformat()

    def parsed(self, text: str) -> datetime:
        """A moment of a bookmark; raises ValueError."""
        value = datetime.fromisoformat(text)
        if self._zone is None:
            self._keep_to(value.tzinfo is None)
        return _within(value.replace(tzinfo=UTC))


_MIDDLE = 5000


def _within(moment: datetime) -> datetime:
    return max(FIRST, min(moment, LAST))


def _before(moment: datetime, back: timedelta) -> datetime:
    return moment - back if moment - FIRST > back else FIRST
