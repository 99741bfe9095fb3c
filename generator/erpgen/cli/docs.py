"""``erpgen docs``: the reference of a client as a site, and its examples as an overlay."""

from __future__ import annotations

import argparse
from pathlib import Path

from erpgen import __version__
from erpgen.address import public_url
from erpgen.cli.locations import api_folder
from erpgen.cli.output import say, tell
from erpgen.cli.progress import progress
from erpgen.counting import counted
from erpgen.errors import InputError
from erpgen.generate import Inputs, find_inputs
from erpgen.printable import json_text
from erpgen.write import (
    Lock,
    Plan,
    plan_tree,
    read_lock,
    recover,
    text_digest,
    write_files,
    write_tree,
)

HELP = """Make the reference of a client: a site with a page for each resource, class and recipe.

Each method has its arguments, examples and the request that it sends; the site needs nothing
from elsewhere and can be opened as files. --code-samples writes the examples as an OpenAPI
Overlay (x-codeSamples) for other tools that show a document, and no site unless --out is
given too. A site needs the extra: pip install "erpgen[docs]"."""
EXAMPLE = """erpgen docs my-erp --out build/reference
  erpgen docs my-erp --code-samples samples.overlay.json"""
_PLACE = Path("build") / "docs"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("api", metavar="API", nargs="?", help="a folder below specs/")
    parser.add_argument("--spec", metavar="FILE|URL", help="the document, instead of a release")
    parser.add_argument("--release", metavar="R", help="the release's name, or which to take")
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help="where the site goes (default: build/docs/API)"
    )
    parser.add_argument(
        "--code-samples", metavar="FILE", type=Path, help="where the overlay of examples goes"
    )
    parser.add_argument("--force", action="store_true", help="overwrite files edited by hand")


def run(arguments: argparse.Namespace) -> int:
    """Make what is asked for; 1 where files edited by hand were kept."""
    folder = api_folder(arguments.api) if arguments.api else None
    out = arguments.out
    if out is None and (folder is not None or arguments.code_samples is not None):
        out = _PLACE / (folder.name if folder is not None else "samples")
    inputs = find_inputs(folder, arguments.spec, arguments.release, out)
    # Imported here, as what it needs is slow to load.
    from erpgen.generate.modelling import model_of  # noqa: PLC0415
    from erpgen.reference import build_site, code_samples  # noqa: PLC0415

    wanted = arguments.code_samples is None or arguments.out is not None
    site = _Site(inputs, force=arguments.force) if wanted else None
    if site is not None:
        site.prove()
    with progress("erpgen docs", 2) as show:
        show("building the model")
        made = model_of(inputs)
        show("building the pages")
        files = build_site(made.model, made.settings) if site is not None else {}
    if arguments.code_samples is not None:
        samples = code_samples(made.model, made.settings)
        if not samples["actions"]:
            what = "has no operation that an example can be made of"
            raise InputError(public_url(inputs.source), what, "look at it with erpgen validate")
        write_files({arguments.code_samples: f"{json_text(samples)}\n".encode()})
        say(f"{arguments.code_samples}: {counted(len(samples['actions']), 'operation')}")
    return site.write(files) if site is not None else 0


class _Site:
    """The folder of the site, which nothing else may be in."""

    def __init__(self, inputs: Inputs, *, force: bool) -> None:
        self._out = inputs.out
        self._release = inputs.release or ""
        self._package = f"{inputs.config.package.distribution} reference"
        self._force = force

    def prove(self) -> None:
        """InputError where it holds something else; said before the long work."""
        recover(self._out)
        old = read_lock(self._out)
        if old is not None and old.package != self._package and not self._force:
            what = f"holds something else that erpgen wrote, {old.package or 'a package'}"
            raise InputError(str(self._out), what, "choose another --out, or pass --force")
        self._plan({})

    def write(self, files: dict[str, bytes]) -> int:
        """Put the site there; 1 where files edited by hand were kept."""
        plan = self._plan(files)
        if not plan.unchanged:
            write_tree(self._out, plan)
        for name in plan.kept:
            tell(f"kept: {self._out / name} was edited by hand; --force overwrites it")
        say(f"{self._out / 'index.html'}: {counted(len(files), 'file')}")
        return 1 if plan.kept else 0

    def _plan(self, files: dict[str, bytes]) -> Plan:
        digests = {name: text_digest(content) for name, content in files.items()}
        lock = Lock(__version__, self._release, {}, digests, self._package)
        return plan_tree(self._out, files, lock, force=self._force)
