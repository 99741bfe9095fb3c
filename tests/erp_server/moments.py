"""Times as filters take them and as records tell them."""

from __future__ import annotations

import re
from datetime import datetime

from erp_server.call import RefusalError

_FILTER = re.compile(r"\d{4}-\d\d-\d\d([ T]\d\d:\d\d:\d\d(\.\d{1,3})?)?")
_TOLD = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?.*")


def filter_moment(name: str, text: str) -> datetime:
    """A filter's value: a date or a local time, without Z and without a zone."""
    if not _FILTER.fullmatch(text):
        raise RefusalError(400, f"{name}: '{text}' is not a valid date.")
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise RefusalError(400, f"{name}: '{text}' is not a valid date.") from None


def told_moment(text: str) -> datetime:
    """The local time of a record, in whatever form the record tells it."""
    match = _TOLD.fullmatch(text)
    if match is None:
        raise ValueError(text)
    return datetime.fromisoformat(match[1] + (match[2] or "")[:7])
