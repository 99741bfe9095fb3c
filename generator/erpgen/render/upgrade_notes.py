"""The lines of a package's changelog and migration notes, bounded in number and length."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from erpgen.render.literal import code_span
from erpgen.surface.spelling import Kind, call_of, is_part, kind, owner
from erpgen.surface.types import NameChange
from erpgen.upgrade.types import Gone, Upgrade

_LINES = 60
_CHANGELOG_LINES = 30
_NAMES = 24
_REQUIRED = ", required"
_ABSENT = "absent"
_KINDS = {
    Kind.RESOURCE: "resources",
    Kind.METHOD: "methods",
    Kind.ARGUMENT: "arguments",
    Kind.CLASS: "classes",
    Kind.PART: "attributes and members",
}


class Section(NamedTuple):
    """A heading and its list."""

    title: str
    lines: list[str]


def changelog_sections(upgrade: Upgrade) -> list[Section]:
    """What was removed, changed, deprecated and added; empty sections are left out."""
    return _filled(
        Section("Removed", [*_replaced(upgrade.gone), *_gone(upgrade.gone)]),
        Section(
            "Changed",
            [
                *_address(upgrade),
                *_reordered(upgrade),
                *_changed((*upgrade.changed, *upgrade.grown)),
            ],
        ),
        Section("Deprecated", [*_deprecated(upgrade.deprecated)]),
        Section("Added", [*_added(upgrade.added)]),
        limit=_CHANGELOG_LINES,
    )


def migration_sections(upgrade: Upgrade) -> list[Section]:
    """What existing code must change, and what it should."""
    required = [one for one in upgrade.changed if _is_demand(one)]
    retyped = [one for one in upgrade.changed if not _is_demand(one)]
    return _filled(
        Section("At another address, where none is given", [*_address(upgrade)]),
        Section("Called otherwise", [*_replaced(upgrade.gone)]),
        Section("Gone, with nothing known in their place", [*_gone(upgrade.gone)]),
        Section("Arguments in another order", [*_reordered(upgrade)]),
        Section("Must be given now", [*_changed(required)]),
        Section("Of another type", [*_changed(retyped)]),
        Section("Of another class that has all the former had", [*_changed(upgrade.grown)]),
        Section("In another module of `models`", [*_moved(upgrade)]),
        Section("Deprecated: they work, and warn", [*_deprecated(upgrade.deprecated)]),
        limit=_LINES,
    )


def _filled(*sections: Section, limit: int) -> list[Section]:
    return [Section(title, _bounded(lines, limit)) for title, lines in sections if lines]


def _bounded(lines: list[str], limit: int) -> list[str]:
    """The first lines, and how many are left out."""
    if len(lines) <= limit:
        return lines
    return [*lines[:limit], f"… and {len(lines) - limit} more such lines"]


def _replaced(gone: Iterable[Gone]) -> Iterator[str]:
    for one in sorted(gone, key=lambda one: kind(one.name)):
        if one.replacement:
            yield f"{code_span(one.name)} → {code_span(one.replacement)}"


def _address(upgrade: Upgrade) -> Iterator[str]:
    if upgrade.address is not None:
        old, new = (code_span(one) if one else "none" for one in upgrade.address)
        yield f"the default of `base_url`: {old} → {new}"


def _reordered(upgrade: Upgrade) -> Iterator[str]:
    for old, new in upgrade.reordered:
        yield f"{code_span(old)} → {code_span(new)}"


def _gone(gone: Iterable[Gone]) -> Iterator[str]:
    names = sorted((one.name for one in gone if not one.replacement), key=kind)
    return _grouped(names, lambda name: f"{_KINDS[kind(name)]}: ")


def _is_demand(change: NameChange) -> bool:
    """Whether it is an argument or attribute that must be given, and need not be before."""
    return change.new.endswith(_REQUIRED) and not change.old.endswith(_REQUIRED)


def _changed(changes: Iterable[NameChange]) -> Iterator[str]:
    """Those that changed in the same way on one line."""
    ways = {one.name: _way(one) for one in changes}
    return _grouped(ways, ways.__getitem__)


def _way(change: NameChange) -> str:
    old, new = (code_span(one.removesuffix(_REQUIRED)) for one in (change.old, change.new))
    if change.old == _ABSENT:
        return f"new and required, {new}: "
    changed = new if old == new else f"{old} → {new}"
    return f"now required, {changed}: " if _is_demand(change) else f"{changed}: "


def _deprecated(names: Iterable[str]) -> Iterator[str]:
    """Whole things, then arguments and attributes by name: a release deprecates them at once."""
    ordered = list(names)
    yield from _whole(ordered)
    parts = {name: owner(name) for name in ordered if is_part(name)}
    for short in dict.fromkeys(map(_short, parts)):
        owners = [of for name, of in parts.items() if _short(name) == short]
        yield from _lines(f"{code_span(short)} of ", owners)


def _added(names: Iterable[str]) -> Iterator[str]:
    """Whole things, then what known calls and classes have more, those with the same together."""
    ordered = list(names)
    yield from _whole(ordered)
    parts: dict[str, list[str]] = {}
    for name in filter(is_part, sorted(ordered, key=kind)):
        parts.setdefault(owner(name), []).append(code_span(_short(name)))
    yield from _grouped(parts, lambda name: f"{', '.join(sorted(parts[name]))} of ")


def _whole(names: Iterable[str]) -> Iterator[str]:
    whole = sorted((name for name in names if not is_part(name)), key=kind)
    return _grouped(whole, lambda name: f"{_KINDS[kind(name)]}: ")


def _moved(upgrade: Upgrade) -> Iterator[str]:
    gone = {one.name for one in upgrade.gone}
    for module, names in upgrade.lost.items():
        kept = [name for name in names if name not in gone]
        yield from _lines(f"not in {code_span(f'models.{module}')}: ", kept)


def _short(name: str) -> str:
    call = call_of(name)
    return f"{call.argument}=…" if call else name.rpartition(".")[2]


def _grouped(names: Iterable[str], leading: Callable[[str], str]) -> Iterator[str]:
    """Names with the same leading words on one line, as many as stay readable."""
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(leading(name), []).append(name)
    for words, found in groups.items():
        yield from _lines(words, found)


def _lines(words: str, names: list[str]) -> Iterator[str]:
    spans = [code_span(name) for name in names]
    for start in range(0, len(spans), _NAMES):
        yield words + ", ".join(spans[start : start + _NAMES])
