"""erpgen's own code and templates: where they are, and one digest of them all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from functools import cache
from importlib import resources
from pathlib import Path

from erpgen import __version__
from erpgen.line_ends import with_unix_ends

_SUFFIXES = (".py", ".jinja", ".jinja2")


@cache
def template_folder() -> Path:
    """Where the templates are: inside an installed erpgen, beside ``generator`` in a checkout."""
    installed = Path(str(resources.files("erpgen"))) / "templates"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "templates"


@cache
def own_digest() -> str:
    """What erpgen makes depends on its code and templates: inputs like any other."""
    package = Path(__file__).parent
    whole = hashlib.sha256(__version__.encode())
    for root in (package, template_folder()):
        for name in sorted(_files(root)):
            if root == package and name.startswith("templates/"):
                continue
            with open(f"{root}/{name}", "rb") as stream:  # noqa: PTH123 - a Path for each of 700
                content = stream.read()
            whole.update(name.encode() + b"\0" + with_unix_ends(content) + b"\0")
    return whole.hexdigest()


def _files(root: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(root):
        if "__pycache__" in folders:
            folders.remove("__pycache__")
        inside = Path(folder).relative_to(root).as_posix()
        for name in names:
            if name.endswith(_SUFFIXES):
                yield name if inside == "." else f"{inside}/{name}"
