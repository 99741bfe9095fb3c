"""What a call costs in calls of the client's own, which is what a debugger and a profile show."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import httpx

import runtime
from client.example_client import Example
from runtime.auth.bearer import BearerToken

MOST_CALLS = 102
MOST_DEEP = 11
"""As they were before the client refused, mended, retried and explained what it does today.

The method itself, which a generated resource has and an example too, is not counted here.
"""


@dataclass
class Seen:
    """The frames of a package that were entered, and how many of them stood on each other."""

    calls: int = 0
    depth: int = 0


@contextmanager
def watched(folder: Path) -> Iterator[Seen]:
    """Count the frames of what lies below a folder."""
    seen, own = Seen(), str(folder)

    def watch(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(own):
            seen.calls += 1
            seen.depth = max(seen.depth, sum(1 for _ in below(frame)))

    def below(frame: FrameType | None) -> Iterator[FrameType]:
        while frame is not None:
            if frame.f_code.co_filename.startswith(own):
                yield frame
            frame = frame.f_back

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        yield seen
    finally:
        sys.setprofile(before)


def test_a_call_is_no_deeper_and_no_longer_than_it_was() -> None:
    """A read of one record by its key, signed, from the method to the object."""
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={})))
    with Example(auth=BearerToken("secret"), http_client=http) as client:
        for _ in range(3):  # what is made once is there
            client.customers.get("A-1")
        with watched(Path(runtime.__file__).parent) as seen:
            client.customers.get("A-1")
    assert 50 < seen.calls <= MOST_CALLS
    assert 8 < seen.depth <= MOST_DEEP
