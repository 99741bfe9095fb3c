"""The part of a client that is the same for every API, copied as it is."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.model.types import ApiModel
from erpgen.own_code import template_folder
from erpgen.render.settings import PackageSettings

PACKAGE = "_runtime"
"""What the package calls it."""
_COPIED = frozenset({".py", ".html", ".css", ".js"})


def runtime_files(
    inside: str, model: ApiModel, settings: PackageSettings
) -> Iterator[tuple[str, str]]:
    """The files of the rooms that the package uses."""
    folder = template_folder() / "runtime"
    unused = {*_unused_rooms(model, settings)}
    for source in sorted(one for one in folder.rglob("*") if one.suffix in _COPIED):
        relative = source.relative_to(folder)
        if relative.parts[0] not in unused and relative.as_posix() not in unused:
            yield f"{inside}/{PACKAGE}/{relative.as_posix()}", source.read_text("utf-8")


def _unused_rooms(model: ApiModel, settings: PackageSettings) -> Iterator[str]:
    """The rooms, and a command, that nothing else needs, of what the API does not have."""
    if not model.speaks_xml:
        yield "xml"
    if not model.tells_changes:
        yield "changes"
    webhooks = settings.webhooks
    if not settings.sandbox:
        yield from ("sandbox", "page", "testing", "cli/sandbox.py")
    if not any(way.session or way.csrf for way in settings.ways):
        yield "sessions"
    if not settings.odata:
        yield "odata"
    if webhooks is None:
        yield "webhooks"
    if webhooks is None or not webhooks.status_page:
        yield "status_page"
    if webhooks is None or webhooks.signature is None:
        yield "signatures"
