"""The lines of a package's changelog and migration notes, bounded in number and length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from erpgen.diff.types import NameChange
from erpgen.render.literal import code_span
from erpgen.upgrade.names import call_of, kind, owner
from erpgen.upgrade.types import Gone, Upgrade

_LINES = 24
_NAMES = 8
_REQUIRED = ", required"


class Section(NamedTuple):
    """A heading and its list."""

    title: str
    lines: list[str]


def changelog_sections(upgrade: Upgrade) -> list[Section]:
    """What was removed, changed, deprecated and added; empty sections are left out."""
    return _filled(
        Section("Removed", [*_replaced(upgrade.gone), *_gone(upgrade.gone)]),
        Section("Changed", [*_changed(upgrade.changed)]),
        Section("Deprecated", [*_deprecated(upgrade.newly_deprecated)]),
        Section("Added", [*_added(upgrade.added)]),
    )


def migration_sections(upgrade: Upgrade) -> list[Section]:
    """What existing code must change, and what it should."""
    required = [one for one in upgrade.changed if one.new.endswith(_REQUIRED)]
    others = [one for one in upgrade.changed if not one.new.endswith(_REQUIRED)]
    return _filled(
        Section("Called otherwise", [*_replaced(upgrade.gone)]),
        Section("Gone, with nothing known in their place", [*_gone(upgrade.gone)]),
        Section("Must be given now", [*_changed(required)]),
        Section("Of another type", [*_changed(others)]),
        Section("No longer in a module of its resource", [*_lost(upgrade)]),
        Section("Deprecated: they work, and warn", [*_deprecated(upgrade.deprecated)]),
    )


def _filled(*sections: Section) -> list[Section]:
    return [Section(title, _bounded(lines)) for title, lines in sections if lines]


def _bounded(lines: list[str]) -> list[str]:
    """The first lines, and how many are left out."""
    if len(lines) <= _LINES:
        return lines
    return [*lines[:_LINES], f"… and {len(lines) - _LINES} more such lines"]


def _replaced(gone: Iterable[Gone]) -> Iterator[str]:
    for one in gone:
        if one.replacement:
            yield f"{code_span(one.name)} → {code_span(one.replacement)}"


def _gone(gone: Iterable[Gone]) -> Iterator[str]:
    names = [one.name for one in gone if not one.replacement]
    return _grouped((f"{kind(name)} {owner(name)}", name) for name in sorted(names, key=kind))


def _changed(changes: Iterable[NameChange]) -> Iterator[str]:
    """Those that changed in the same way on one line."""
    return _grouped((_way(one), one.name) for one in changes)


def _way(change: NameChange) -> str:
    new = code_span(change.new.removesuffix(_REQUIRED))
    if change.old == "absent":
        return f"new, {new}: "
    old = code_span(change.old.removesuffix(_REQUIRED))
    return f"must be given, {new}: " if old == new else f"{old} → {new}: "


def _added(names: Iterable[str]) -> Iterator[str]:
    """Whole things first, then what known calls and classes have more."""
    ordered = sorted(names, key=lambda name: (_part(name), kind(name)))
    whole = [name for name in ordered if not _part(name)]
    parts = [(f"{code_span(owner(name))}: ", _short(name)) for name in ordered if _part(name)]
    return chain(_grouped((f"{kind(name)} ", name) for name in whole), _grouped(parts))


def _deprecated(names: Iterable[str]) -> Iterator[str]:
    """Arguments of one name on one line: a release deprecates them everywhere at once."""
    return _grouped((f"{_short(name) if _part(name) else kind(name)} ", name) for name in names)


def _lost(upgrade: Upgrade) -> Iterator[str]:
    gone = {one.name for one in upgrade.gone}
    for module, names in upgrade.lost.items():
        for text in _grouped(("", name) for name in names if name not in gone):
            yield f"{code_span(f'models.{module}')}: {text}"


def _part(name: str) -> bool:
    """Whether the name is an argument or an attribute."""
    return kind(name) in {2, 4}


def _short(name: str) -> str:
    call = call_of(name)
    return call.argument if call else name.rpartition(".")[2]


def _grouped(keyed: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Names of one key on one line, as many as stay readable; a key that ends in ``: `` is told."""
    groups: dict[str, list[str]] = {}
    for key, name in keyed:
        groups.setdefault(key, []).append(name)
    for key, found in groups.items():
        told = key if key.endswith(": ") else ""
        for start in range(0, len(found), _NAMES):
            yield told + ", ".join(code_span(name) for name in found[start : start + _NAMES])
