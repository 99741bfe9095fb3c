"""Faults on request: what goes wrong next, asked for by command line, header or program."""

from __future__ import annotations

import re
from threading import Lock
from typing import Literal

import msgspec

HEADER = "x-sandbox-fault"
"""The header by which a request asks for its own fault."""

Kind = Literal["latency", "status", "broken", "license", "empty-page", "moved-total"]
_NAMED = ("latency", "broken", "license", "empty-page", "moved-total")
_SPELLED = re.compile(r"([a-z-]+|[45]\d\d)(?:=(\d+(?:\.\d+)?))?(?:\*(\d+))?(?:%(\d+))?")
_DEFAULTS = {"latency": 1.0, "status": 1.0}


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One fault: ``value`` is the seconds of a latency or of Retry-After.

    It meets the next ``times`` calls (0: all of them), and of these each ``every``-th.
    """

    kind: Kind
    status: int = 0
    value: float = 0.0
    times: int = 0
    every: int = 1


def read_fault(text: str, times: int = 0) -> Fault:
    """``429=5*2``: two answers 429 with Retry-After: 5; ``latency=0.2%10``: each tenth call late.

    ``times`` holds where the text says none. Raises ValueError for what is no fault.
    """
    match = _SPELLED.fullmatch(text.strip())
    if match is None or not (match[1].isdecimal() or match[1] in _NAMED):
        raise ValueError(
            f"{text[:60]!r} is no fault: write 429, 503 or another status of an error, "
            f"{', '.join(_NAMED)}; then =SECONDS, *TIMES, %EVERY"
        )
    name, value, count, every = match.groups()
    if (count is not None and int(count) == 0) or (every is not None and int(every) == 0):
        raise ValueError(f"{text[:60]!r} meets no call: *TIMES and %EVERY are 1 or more")
    status = int(name) if name.isdecimal() else 0
    kind = "status" if status else name
    return Fault(
        kind=msgspec.convert(kind, Kind),
        status=status,
        value=float(value) if value else _DEFAULTS.get(kind, 0.0),
        times=int(count) if count else times,
        every=int(every or 1),
    )


def asked_fault(fault: object, times: int) -> Fault:
    """A fault for the next ``times`` calls, as :func:`read_fault` has it; ValueError for none."""
    if not isinstance(times, int) or isinstance(times, bool) or times < 1:
        raise ValueError(f"times: {times!r} is no count of calls: 1 or more")
    if isinstance(fault, Fault):
        return fault
    if not isinstance(fault, str | int):
        raise TypeError(f"a fault is a status, a text or a Fault, not {type(fault).__name__}")
    return read_fault(str(fault), times)


class Faults:
    """The faults that are waiting; of each kind of use, the first that is due meets a call."""

    def __init__(self, standing: tuple[Fault, ...] = ()) -> None:
        self._standing = standing
        self._lock = Lock()
        self.clear()

    def clear(self) -> None:
        """Only those that were there from the beginning, anew."""
        with self._lock:
            self._waiting = [_Waiting(one) for one in self._standing]

    def add(self, fault: Fault) -> None:
        """Let it meet the next calls."""
        with self._lock:
            self._waiting.append(_Waiting(fault))

    def due(self, asked: str | None) -> list[Fault]:
        """The faults that meet this call; ValueError where its header names none."""
        found = [read_fault(one) for one in asked.split(",")] if asked else []
        with self._lock:
            for one in self._waiting:
                # Of several answers one is given; a latency goes with each.
                if one.fault.kind == "latency" or not any(f.kind != "latency" for f in found):
                    found += one.met()
            self._waiting = [one for one in self._waiting if not one.over]
        return found


class _Waiting:
    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self._seen = 0
        self._left = fault.times

    @property
    def over(self) -> bool:
        return self.fault.times > 0 and self._left == 0

    def met(self) -> list[Fault]:
        self._seen += 1
        if self._seen % self.fault.every:
            return []
        if self.fault.times:
            self._left -= 1
        return [self.fault]
