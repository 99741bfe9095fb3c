"""One request as it came in, and what is said about refusing one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from erp_server.exact_json import Json, read


class RefusalError(Exception):
    """The request is answered with an error: a status and the application's message."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(frozen=True)
class File:
    """One part of a multipart form."""

    field: str
    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True)
class Call:
    """A request; ``raw_path`` and ``raw_query`` are as they crossed the wire, undecoded."""

    method: str
    raw_path: str
    raw_query: str
    headers: Mapping[str, str]
    body: bytes
    files: tuple[File, ...] = field(default=())

    @property
    def query(self) -> dict[str, str]:
        """Decoded as a form is: a plus sign is a blank. The last of a repeated name counts."""
        return dict(parse_qsl(self.raw_query, keep_blank_values=True, strict_parsing=False))

    @property
    def json(self) -> Json:
        """The body, numbers with every digit."""
        return read(self.body)
