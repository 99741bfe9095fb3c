"""Changes that were looked at and accepted, in a file under review.

[[accepted]]
fingerprint = "1f0c9a7be2d45c31"
reason = "the field was never filled; agreed with the integrators"
expires = 2027-01-31        # optional; the last day on which the entry counts
"""

from __future__ import annotations

import tomllib
from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from erpgen.diff.types import Change

_KEYS = frozenset({"fingerprint", "reason", "expires"})


class Acceptance(Struct, frozen=True):
    """One entry of the file."""

    fingerprint: str
    reason: str
    expires: date | None = None


class Accepted(Struct, frozen=True):
    """What is left after acceptance; ``findings`` are entries that no longer do anything."""

    changes: tuple[Change, ...]
    accepted: tuple[Change, ...]
    findings: tuple[Diagnostic, ...]


def read_acceptances(path: Path) -> tuple[Acceptance, ...]:
    """The entries of a file; InputError with file and entry where one is malformed."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(str(path), f"cannot be read: {error.strerror or error}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"is no TOML: {error}", "see erpgen diff --help") from error
    unknown = sorted(content.keys() - {"accepted"})
    entries = content.get("accepted", [])
    if unknown or not isinstance(entries, list):
        what = f"unknown key {unknown[0]!r}" if unknown else "accepted is no list of tables"
        raise InputError(str(path), what, "write [[accepted]] tables only")
    return tuple(_acceptance(f"{path}: accepted[{i}]", entry) for i, entry in enumerate(entries))


def _acceptance(where: str, entry: object) -> Acceptance:
    if not isinstance(entry, dict):
        raise InputError(where, "is no table", "write [[accepted]]")
    unknown = sorted(entry.keys() - _KEYS)
    if unknown:
        known = ", ".join(sorted(_KEYS))
        raise InputError(where, f"unknown key {unknown[0]!r}", f"the keys are {known}")
    fingerprint, reason = entry.get("fingerprint"), entry.get("reason")
    if not isinstance(fingerprint, str) or not fingerprint:
        raise InputError(where, "has no fingerprint", "copy it from the report")
    if not isinstance(reason, str) or not reason.strip():
        raise InputError(where, "has no reason", "say why the change is accepted")
    return Acceptance(fingerprint, reason, _expiry(where, entry.get("expires")))


def _expiry(where: str, value: object) -> date | None:
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise InputError(where, f"expires {value!r} is no date", "write YYYY-MM-DD") from error


def accept(changes: Iterable[Change], acceptances: Iterable[Acceptance], today: date) -> Accepted:
    """Takes accepted changes out; an entry may name a cause or one of its sites."""
    current = {entry.fingerprint for entry in acceptances if _counts(entry, today)}
    left: list[Change] = []
    taken: list[Change] = []
    matched: set[str] = set()
    for change in changes:
        fingerprints = {change.fingerprint, *(site.fingerprint for site in change.sites)}
        matched |= fingerprints
        if change.fingerprint in current:
            taken.append(change)
            continue
        sites = tuple(site for site in change.sites if site.fingerprint not in current)
        if sites:
            left.append(change if len(sites) == len(change.sites) else _without(change, sites))
        else:
            taken.append(change)
    findings = tuple(_findings(acceptances, matched, today))
    return Accepted(tuple(left), tuple(taken), findings)


def _without(change: Change, sites: tuple[object, ...]) -> Change:
    kept = tuple(site for site in change.sites if site in sites)
    gravest = min(kept, key=lambda site: site.level.rank)
    return replace(change, sites=kept, id=gravest.id, level=gravest.level)


def _counts(entry: Acceptance, today: date) -> bool:
    return entry.expires is None or today <= entry.expires


def _findings(
    acceptances: Iterable[Acceptance], matched: set[str], today: date
) -> Iterable[Diagnostic]:
    for entry in acceptances:
        if not _counts(entry, today):
            yield Diagnostic(
                "acceptance-expired",
                Severity.WARNING,
                entry.fingerprint,
                f"accepted until {entry.expires}: {entry.reason}",
                "look at the change again, then extend or remove the entry",
            )
        elif entry.fingerprint not in matched:
            yield Diagnostic(
                "acceptance-unmatched",
                Severity.WARNING,
                entry.fingerprint,
                f"no change has this fingerprint: {entry.reason}",
                "remove the entry",
            )
