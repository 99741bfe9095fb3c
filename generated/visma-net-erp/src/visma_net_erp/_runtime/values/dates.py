"""Dates and times as text, in the zone the API keeps its times in."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache

MILLISECOND = timedelta(milliseconds=1)


@cache
def zone_named(name: str) -> tzinfo:
    """The IANA time zone; raises ValueError where this machine does not know it."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - slow to import

    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        raise ValueError(
            f"the time zone {name!r} is not known here; install the tzdata package"
        ) from None


def datetime_text(moment: datetime, zone: tzinfo | None) -> str:
    """RFC 3339, ``Z`` for UTC, as in JSON; as :func:`filter_text` where the API keeps one zone."""
    if zone is not None:
        return filter_text(moment, zone)
    return _with_z(in_whole_minutes(moment).isoformat())


def _with_z(text: str) -> str:
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def filter_text(moment: datetime, zone: tzinfo | None, *, round_up: bool = False) -> str:
    """``yyyy-MM-ddTHH:mm:ss``, with ``.fff`` where needed; finer digits are cut or rounded up.

    The offset stands there as in RFC 3339 unless the API keeps one zone.
    """
    moment = local(moment, zone)
    extra = moment.microsecond % 1000
    if extra:
        moment -= timedelta(microseconds=extra)
        if round_up and moment <= datetime.max.replace(tzinfo=moment.tzinfo) - MILLISECOND:
            moment += MILLISECOND
    precision = "milliseconds" if moment.microsecond else "seconds"
    return _with_z(in_whole_minutes(moment).isoformat(timespec=precision))


def in_whole_minutes(moment: datetime) -> datetime:
    """The same moment in an offset that RFC 3339 can say, which has no seconds."""
    offset = moment.utcoffset()
    rest = offset % timedelta(minutes=1) if offset else None
    if offset is None or not rest:
        return moment
    try:
        return moment.astimezone(timezone(offset - rest))
    except (OverflowError, ValueError):  # within a day of the first or last year
        return moment.replace(tzinfo=timezone(offset - rest))


def local(moment: datetime, zone: tzinfo | None) -> datetime:
    """The same moment as the API writes it: without an offset, where the API has one zone."""
    if zone is None or moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone(zone).replace(tzinfo=None)
    except OverflowError:
        return moment.replace(tzinfo=None)
