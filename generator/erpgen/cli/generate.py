"""``erpgen generate``: write the client package of an API."""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path

from erpgen.address import public_url
from erpgen.cli.first_steps import first_steps
from erpgen.cli.locations import api_folder
from erpgen.cli.output import say, show_json, tell
from erpgen.cli.progress import progress
from erpgen.cli.timings import Timings, table
from erpgen.counting import counted
from erpgen.diagnostics import Diagnostic, Severity
from erpgen.generate import STAGES, Generated, Inputs, find_inputs, generate

HELP = """Write the client package of an API.

API is the name of a folder below specs/; without it, any document given with --spec is
generated from as it stands, with names from its title, into --out."""
EXAMPLE = """erpgen generate my-erp
  erpgen generate --spec petstore.yaml --out petstore-client"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("api", metavar="API", nargs="?", help="a folder below specs/")
    parser.add_argument("--spec", metavar="FILE|URL", help="the document, instead of a release")
    parser.add_argument("--release", metavar="R", help="the release's name, or which to take")
    parser.add_argument("--out", metavar="DIR", type=Path, help="where the package goes")
    parser.add_argument("--strict", action="store_true", help="findings are errors; write nothing")
    parser.add_argument("--force", action="store_true", help="overwrite files edited by hand")
    parser.add_argument("--timings", action="store_true", help="say what took how long")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    """Generate; 1 where files edited by hand were kept, and so are not what the inputs give."""
    folder = api_folder(arguments.api) if arguments.api else None
    inputs = find_inputs(folder, arguments.spec, arguments.release, arguments.out)
    with progress("erpgen generate", STAGES) as show:
        timings = Timings(show)
        made = generate(inputs, strict=arguments.strict, force=arguments.force, progress=timings)
    if arguments.timings:
        for line in table(timings.taken(made.beside)):
            tell(line)
    if arguments.format == "json":
        show_json(_report(made))
    else:
        _print(made)
        for line in first_steps(inputs.out, inputs.config.package):
            say(line)
    return 1 if made.plan and made.plan.kept else 0


def _print(made: Generated) -> None:
    for line in summary(made.diagnostics):
        tell(line)
    if made.diagnostics:
        tell(f"every place: {_listing(made.inputs)}")
    out = made.inputs.out
    for name in made.plan.kept if made.plan else ():
        tell(f"kept: {out / name} was edited by hand; --force overwrites it")
    if made.unchanged or made.plan is None:
        say(f"{out}: up to date")
        return
    plan = made.plan
    say(
        f"{out}: {counted(made.operations, 'operation')}, {counted(made.classes, 'class')}; "
        f"{counted(len(plan.added), 'file')} added, {len(plan.changed)} changed, "
        f"{len(plan.removed)} removed"
    )


def summary(diagnostics: tuple[Diagnostic, ...]) -> list[str]:
    """A line for each kind of finding, the first of many with their count; nothing unsaid."""
    by_kind: dict[tuple[Severity, str], list[Diagnostic]] = {}
    for one in diagnostics:
        by_kind.setdefault((one.severity, one.code), []).append(one)
    order = list(Severity)
    ranked = sorted(by_kind.items(), key=lambda kind: order.index(kind[0][0]))
    return [line for (_, code), found in ranked for line in _lines(code, found)]


def _lines(code: str, found: list[Diagnostic]) -> list[str]:
    first = found[0]
    grave = first.severity is not Severity.INFO
    # A rule of one's own that does nothing is a kind of its own.
    if len(found) == 1 or (grave and code.startswith("overlay-")):
        return [str(one) for one in found]
    said = str(first).removeprefix(f"{first.severity}: {code}: ")
    return [f"{first.severity}: {code}: {counted(len(found), 'place')}, the first {said}"]


def _listing(inputs: Inputs) -> str:
    """The command that lists all findings of this run."""
    words = ["erpgen", "validate", public_url(inputs.source)]
    if inputs.config.folder is not None:
        words += ["--api", inputs.config.folder.name]
    return shlex.join(words)


def _report(made: Generated) -> dict[str, object]:
    plan = made.plan
    return {
        "out": str(made.inputs.out),
        "unchanged": made.unchanged,
        "operations": made.operations,
        "classes": made.classes,
        "added": list(plan.added) if plan else [],
        "changed": list(plan.changed) if plan else [],
        "removed": list(plan.removed) if plan else [],
        "kept": list(plan.kept) if plan else [],
        "diagnostics": [
            {
                "code": one.code,
                "severity": one.severity,
                "pointer": one.pointer,
                "message": one.message,
                "hint": one.hint,
            }
            for one in made.diagnostics
        ],
    }
