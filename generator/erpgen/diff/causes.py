"""Puts the sites of one cause together: a fact is told once, with everything it reaches."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from erpgen.canonical import canonical
from erpgen.diff.types import Change, Site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from erpgen.diff.types import Finding
    from erpgen.document import Json

_DIGITS = 16
"""Hexadecimal digits of a fingerprint."""


def causes(findings: Iterable[Finding]) -> tuple[Change, ...]:
    """The changes, gravest first, each with its sites in the order they were found."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for found in findings:
        groups.setdefault(_cause(found), []).append(found)
    return tuple(sorted((_change(group) for group in groups.values()), key=order))


def expanded(changes: Iterable[Change]) -> tuple[Change, ...]:
    """One change a site, gravest first."""
    single = [_single(change, site) for change in changes for site in change.sites]
    return tuple(sorted(single, key=order))


def order(change: Change) -> tuple[int, bool, int, str, str]:
    """Gravest first, the whole API before single operations, then by id and place."""
    return (
        change.level.rank,
        bool(change.operations),
        _AREAS.get(change.area, len(_AREAS)),
        change.id,
        f"{change.path or ''} {change.operation or ''} {change.text}",
    )


_AREAS = {
    area: place
    for place, area in enumerate(
        ("paths", "parameters", "requestbody", "responses", "schema", "headers", "security")
    )
}


def _cause(found: Finding) -> tuple[str, ...]:
    """What findings of one cause share.

    A whole enum that is new is one cause with its values, though each site lists them one by one.
    """
    if found.subject.endswith("became-enum"):
        return found.home, found.subject
    return found.home, found.subject, canonical(found.old), canonical(found.new)


def _change(group: list[Finding]) -> Change:
    first = min(group, key=lambda found: (found.level.rank, not found.id.endswith("became-enum")))
    sites = tuple(dict.fromkeys(_site(found) for found in group))
    places = {(site.operation, site.path) for site in sites}
    operation, path = places.pop() if len(places) == 1 else (None, None)
    reached = [] if first.home else sorted({f"{s.operation} {s.path}" for s in sites})
    return Change(
        id=first.id,
        level=first.level,
        direction=first.direction,
        area=first.area,
        operation=operation,
        path=path,
        pointer=first.pointer,
        text=first.headline,
        old=first.old,
        new=first.new,
        target=first.target,
        fingerprint=_fingerprint([first.subject, first.home, first.old, first.new, reached]),
        sites=sites,
    )


def _site(found: Finding) -> Site:
    identity: list[Json] = [found.id, found.operation, found.path, found.text]
    return Site(
        id=found.id,
        level=found.level,
        direction=found.direction,
        operation=found.operation,
        path=found.path,
        pointer=found.pointer,
        text=found.text,
        fingerprint=_fingerprint(identity),
    )


def _single(change: Change, site: Site) -> Change:
    return Change(
        id=site.id,
        level=site.level,
        direction=site.direction,
        area=change.area,
        operation=site.operation,
        path=site.path,
        pointer=site.pointer,
        text=site.text,
        old=change.old,
        new=change.new,
        fingerprint=site.fingerprint,
        sites=(site,),
        target=change.target,
        client=change.client,
    )


def _fingerprint(identity: Json) -> str:
    return hashlib.sha256(canonical(identity).encode()).hexdigest()[:_DIGITS]
