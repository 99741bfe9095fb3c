"""Build the site: sources into a folder of their own, Sphinx over them, what it wrote as files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from erpgen.build.tools import require, run_module
from erpgen.errors import ErpgenError
from erpgen.model.types import ApiModel
from erpgen.reference.pages import sources
from erpgen.render.settings import PackageSettings

_NEEDED = ("sphinx", "furo", "myst-parser", "sphinx-copybutton", "sphinx-design")
_LEFT = frozenset({".buildinfo", "objects.inv"})
_SECONDS = 1800


def build_site(model: ApiModel, settings: PackageSettings) -> dict[str, bytes]:
    """The files of the site by their paths; a warning of Sphinx is an error, a broken link too.

    InputError where Sphinx is not installed beside erpgen.
    """
    require(*_NEEDED, extra="docs")
    with TemporaryDirectory(prefix="erpgen-docs-") as name:
        folder = Path(name)
        for path, text in sources(model, settings):
            target = folder / "source" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        done = run_module(
            "sphinx",
            *(
                "--builder",
                "html",
                "--quiet",
                "--fail-on-warning",
                "--keep-going",
                "--jobs",
                "auto",
            ),
            *("--doctree-dir", folder / "trees", folder / "source", folder / "site"),
            seconds=_SECONDS,
        )
        if done.code:
            raise ErpgenError(f"the site cannot be built: {done.reason}")
        return dict(_files(folder / "site"))


def _files(site: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if path.is_file() and name not in _LEFT:
            yield name, path.read_bytes()
