"""Times as the API writes them: with an offset, or in a zone of its own without one."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def zone_of(name: str) -> tzinfo:
    """The zone that times without an offset are in; UTC for no name, or one that nobody knows."""
    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def told_moment(moment: datetime, zone: tzinfo | None, precision: str = "milliseconds") -> str:
    """A time as texts of the API have it; ``zone`` is that of times without an offset."""
    text = moment.astimezone(zone or UTC).replace(tzinfo=None).isoformat(timespec=precision)
    return text if zone is not None else f"{text}Z"
