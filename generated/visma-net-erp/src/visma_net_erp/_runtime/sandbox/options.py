"""Options that cannot be meant, refused in words before anything is begun."""

from __future__ import annotations

import math
from collections.abc import Iterable
from urllib.parse import urlsplit

from .faults import Fault
from .refusals import SandboxError

LOOPBACK = ("127.0.0.1", "localhost", "::1")
"""The names of this machine, to which alone a sandbox sends."""


class OptionError(SandboxError, ValueError):
    """An option cannot be meant; ``option`` is its name, ``said`` what is wrong with it."""

    def __init__(self, option: str, said: str) -> None:
        super().__init__(f"{option}: {said}")
        self.option = option
        self.said = said


def require_seconds(option: str, value: float) -> None:
    """OptionError for what is no time to wait."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise OptionError(option, f"{value!r} is no number of seconds")
    if not math.isfinite(value) or value < 0:
        raise OptionError(option, f"{value} is no number of seconds: 0 or more")


def require_local(option: str, address: str) -> None:
    """OptionError for an address that is neither empty nor one of this machine."""
    if address and not is_local(address):
        raise OptionError(option, f"{address[:80]!r} is no address like http://127.0.0.1:8000/hook")


def is_local(address: str) -> bool:
    """Whether an address is ``http://`` of this machine."""
    try:
        parts = urlsplit(address)
        return parts.scheme == "http" and parts.hostname in LOOPBACK and parts.port != 0
    except ValueError:
        return False


def faults_of(given: Iterable[Fault]) -> tuple[Fault, ...]:
    """The faults of the beginning; OptionError where one is none."""
    if isinstance(given, str) or not isinstance(given, Iterable):
        raise OptionError("faults", "must be several faults: (read_fault('429'),)")
    found = tuple(given)
    wrong = next((one for one in found if not isinstance(one, Fault)), None)
    if wrong is not None:
        raise OptionError("faults", f"{wrong!r} is no Fault: read_fault({str(wrong)!r}) reads one")
    return found
