"""What the package says of the release before: changelog, migration notes, names that are gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from erpgen.render.environment import render
from erpgen.render.layout import rows
from erpgen.render.literal import literal
from erpgen.render.settings import PackageSettings
from erpgen.render.upgrade_code import guarded
from erpgen.render.upgrade_notes import changelog_sections, migration_sections
from erpgen.surface.spelling import is_part
from erpgen.upgrade.types import Gone, Upgrade

_NOTES = "MIGRATION.md"


def upgrade_files(
    files: Mapping[str, str], upgrade: Upgrade | None, settings: PackageSettings, *, xml: bool
) -> Iterator[tuple[str, str]]:
    """What the package tells those who come from ``upgrade.previous``: files, some of them anew.

    Without a previous release the changelog says that this is the first one, and there are no
    migration notes.
    """
    inside = f"src/{settings.import_name}"
    yield from _texts(upgrade, settings, inside, xml)
    if upgrade is not None:
        yield from guarded(files, upgrade, inside)


def _texts(
    upgrade: Upgrade | None, settings: PackageSettings, inside: str, xml: bool
) -> Iterator[tuple[str, str]]:
    sections = changelog_sections(upgrade) if upgrade else ()
    yield (
        "CHANGELOG.md",
        render("CHANGELOG.md.jinja", settings=settings, upgrade=upgrade, sections=sections),
    )
    yield f"{inside}/_removed.py", _table(upgrade, settings)
    if upgrade is not None:
        notes = migration_sections(upgrade)
        yield (
            _NOTES,
            render("MIGRATION.md.jinja", settings=settings, upgrade=upgrade, sections=notes),
        )
        # Errors refer to the notes, so they are where the package is installed, too.
        yield (
            "pyproject.toml",
            render("pyproject.toml.jinja", settings=settings, notes=(_NOTES,), xml=xml),
        )


def _table(upgrade: Upgrade | None, settings: PackageSettings) -> str:
    gone = upgrade.gone if upgrade else ()
    previous = upgrade.previous if upgrade else ""
    return render(
        "removed.py.jinja",
        settings=settings,
        previous=previous,
        rows=_rows({one.key: one.replacement for one in gone}),
        names=_rows(_typed(gone)),
    )


def _typed(gone: tuple[Gone, ...]) -> dict[str, str]:
    """By key, the names that people typed where the class or method has another name now."""
    found: dict[str, list[str]] = {}
    for one in gone:
        if is_part(one.name):
            found.setdefault(one.key, []).append(one.name)
    return {key: " or ".join(names) for key, names in found.items() if not _is_plain(key, names)}


def _is_plain(key: str, names: list[str]) -> bool:
    return [name.replace("=…", "") for name in names] == [key]


def _rows(pairs: dict[str, str]) -> list[str]:
    return rows([f"{literal(key)}: {literal(text)}" for key, text in sorted(pairs.items())], 4)
