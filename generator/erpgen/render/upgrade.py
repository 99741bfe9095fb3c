"""What the package says of the release before: changelog, migration notes, names that are gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from erpgen.render.environment import render
from erpgen.render.layout import rows
from erpgen.render.literal import literal
from erpgen.render.package import Rendered
from erpgen.render.settings import PackageSettings
from erpgen.render.upgrade_notes import changelog_sections, migration_sections
from erpgen.upgrade.types import Gone, Upgrade


def with_upgrade(
    rendered: Rendered, upgrade: Upgrade | None, settings: PackageSettings
) -> Rendered:
    """The package with what it tells those who come from ``upgrade.previous``.

    Without a previous release the changelog says that this is the first one, and there are no
    migration notes.
    """
    files = {**rendered.files}
    for path, text in _texts(upgrade, settings, files):
        files[path] = text.encode()
    return Rendered({path: files[path] for path in sorted(files)})


def _texts(
    upgrade: Upgrade | None, settings: PackageSettings, files: Mapping[str, bytes]
) -> Iterator[tuple[str, str]]:
    inside = f"src/{settings.import_name}"
    sections = changelog_sections(upgrade) if upgrade else ()
    yield (
        "CHANGELOG.md",
        render("CHANGELOG.md.jinja", settings=settings, upgrade=upgrade, sections=sections),
    )
    gone = upgrade.gone if upgrade else ()
    previous = upgrade.previous if upgrade else ""
    yield (
        f"{inside}/_removed.py",
        render("removed.py.jinja", settings=settings, previous=previous, rows=_table(gone)),
    )
    if upgrade is None:
        return
    notes = migration_sections(upgrade)
    yield (
        "MIGRATION.md",
        render("MIGRATION.md.jinja", settings=settings, upgrade=upgrade, sections=notes),
    )
    for module in upgrade.lost:
        path = f"{inside}/models/{module}.py"
        kept = files.get(path, b"").decode()
        yield path, render("removed_names.py.jinja", kept=kept, module=module)


def _table(gone: tuple[Gone, ...]) -> list[str]:
    pairs = sorted({one.key: one.replacement for one in gone}.items())
    return rows([f"{literal(key)}: {literal(new)}" for key, new in pairs], 4)
