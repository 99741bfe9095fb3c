"""The part of a client that is the same for every API, copied as it is."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.render.environment import template_folder

PACKAGE = "_runtime"
"""What the package calls it."""


def runtime_files(inside: str) -> Iterator[tuple[str, str]]:
    """Every module of the runtime, in its room."""
    folder = template_folder() / "runtime"
    for source in sorted(folder.rglob("*.py")):
        relative = source.relative_to(folder).as_posix()
        yield f"{inside}/{PACKAGE}/{relative}", source.read_text("utf-8")
