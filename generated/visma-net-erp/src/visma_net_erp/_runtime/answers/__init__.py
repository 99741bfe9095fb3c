"""From the server's answer to what a method returns."""

from .created import AsyncCreated, Created, fetch_call, location_of
from .raw import AsyncStreamedResponse, RawResponse, StreamedResponse
from .response import (
    form_of,
    is_bodiless,
    read_answer,
    read_inside,
    read_json,
    require_success,
    version_place,
)

__all__ = [
    "AsyncCreated",
    "AsyncStreamedResponse",
    "Created",
    "RawResponse",
    "StreamedResponse",
    "fetch_call",
    "form_of",
    "is_bodiless",
    "location_of",
    "read_answer",
    "read_inside",
    "read_json",
    "require_success",
    "version_place",
]
