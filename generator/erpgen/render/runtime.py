"""The part of a client that is the same for every API, copied as it is."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.render.environment import template_folder
from erpgen.render.settings import PackageSettings

PACKAGE = "_runtime"
"""What the package calls it."""


def runtime_files(
    inside: str, settings: PackageSettings, *, xml: bool
) -> Iterator[tuple[str, str]]:
    """Every module of the rooms that the package uses; ``xml`` is whether the API speaks it."""
    folder = template_folder() / "runtime"
    unused = {*_unused_rooms(settings), *(() if xml else ("xml",))}
    for source in sorted(folder.rglob("*.py")):
        relative = source.relative_to(folder)
        if relative.parts[0] not in unused:
            yield f"{inside}/{PACKAGE}/{relative.as_posix()}", source.read_text("utf-8")


def _unused_rooms(settings: PackageSettings) -> Iterator[str]:
    """The rooms that no other needs, of what the API does not have."""
    webhooks = settings.webhooks
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
