"""A list of records that others may change between two requests, and how it is cut into pages."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from erp_server.call import RefusalError
from erp_server.exact_json import Json
from erp_server.filters import Record, matching


class Shape(Enum):
    """How a list answers."""

    METADATA = "an array whose every element has metadata"
    BARE = "an array, nothing said"
    ENVELOPE = "an object with records"


class Reading(Enum):
    """What a list is read by."""

    PAGE = "pageNumber and pageSize"
    OFFSET = "numberToRead and skipRecords"
    WHOLE = "all at once"


@dataclass
class Collection:
    """``script`` holds what others do: one step is taken before each request for the list."""

    shape: Shape
    reading: Reading
    max_page_size: int
    records: list[Record] = field(default_factory=list)
    script: deque[Callable[[], None]] = field(default_factory=deque)

    def fill(self, records: Iterable[Record]) -> None:
        """Hold exactly these, in this order."""
        self.records = [dict(record) for record in records]

    def answer(self, query: Mapping[str, str]) -> Json:
        """The list as this request gets it, after the next step of the script."""
        if self.script:
            self.script.popleft()()
        found = matching(self.records, query)
        start, size = self._window(query)
        return self._shaped(found, found[start : start + size], start, size)

    def _window(self, query: Mapping[str, str]) -> tuple[int, int]:
        """Start and length of what is given; a size above the largest is cut without a word."""
        if self.reading is Reading.WHOLE:
            return 0, len(self.records)
        if self.reading is Reading.OFFSET:
            size = min(_number(query, "numberToRead", self.max_page_size), self.max_page_size)
            return _number(query, "skipRecords", 0), size
        size = min(_number(query, "pageSize", self.max_page_size), self.max_page_size)
        page = _number(query, "pageNumber", 1)
        if page < 1 or size < 1:
            raise RefusalError(400, "pageNumber and pageSize must be positive.")
        return (page - 1) * size, size

    def _shaped(self, found: Sequence[Record], cut: list[Record], start: int, size: int) -> Json:
        if self.shape is Shape.ENVELOPE:
            return {
                "pageNumber": start // size + 1,
                "pageSize": size,
                "totalCount": len(found),
                "records": cut,
            }
        if self.shape is Shape.BARE:
            return cut
        metadata: Json = {"totalCount": len(found), "maxPageSize": self.max_page_size}
        return [{**record, "metadata": metadata} for record in cut]


def _number(query: Mapping[str, str], name: str, default: int) -> int:
    text = query.get(name)
    if text is None:
        return default
    if not text.isdecimal():
        raise RefusalError(400, f"The value '{text}' is not valid for {name}.")
    return int(text)
