"""Fetch, generate, check, compare, test and build; the result is a branch and a report.

``python -m tools.loop.release --report build/release`` does nothing to a server, so it can be run
anywhere and as often as one likes: without news the second run changes nothing.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tools.loop.apis import apis, default_release, follow
from tools.loop.command import RefusedRuleError, erpgen, erpgen_json, passes
from tools.loop.errors import LoopError, guarded
from tools.loop.notes import notes_of
from tools.loop.report import ApiReport, Found, Report
from tools.loop.repository import Repository

BRANCH = "erpgen/release"
UNMATCHED = "overlay-target-unmatched"
PATHS = ("specs", "generated")


def main() -> int:
    """Run the loop; 0 with or without news, 1 where the tests fail, 2 where it cannot go on."""
    arguments = _parser().parse_args()
    repository = Repository(Path.cwd())
    if not repository.is_clean():
        raise LoopError("the working tree has changes: commit or remove them first")
    base = arguments.base or repository.git("rev-parse", "--abbrev-ref", "HEAD")
    start = _start(repository, base, arguments.branch, arguments.remote)
    with repository.on_branch(arguments.branch, start):
        report = _run(repository, arguments, base)
    report.save(arguments.report)
    print(report.title or "nothing changed")
    return 1 if report.tested is False else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.loop.release", description=__doc__)
    parser.add_argument("--report", type=Path, required=True, help="where report and package go")
    parser.add_argument("--base", help="the branch to propose to (default: the present one)")
    parser.add_argument("--branch", default=BRANCH, help="the branch that is made")
    parser.add_argument("--remote", default="origin", help="where the branch may be already")
    parser.add_argument("--test", metavar="COMMAND", help="what tests the result")
    return parser


def _start(repository: Repository, base: str, branch: str, remote: str) -> str:
    """The proposed branch as it is, unless the base has moved on or there is none."""
    proposed = f"{remote}/{branch}"
    known = repository.exists(proposed)
    if known and repository.succeeds("merge-base", "--is-ancestor", base, proposed):
        return proposed
    return base


def _run(repository: Repository, arguments: argparse.Namespace, base: str) -> Report:
    fetched = erpgen_json("fetch")
    for api, flavours in fetched.items():
        if flavours and flavours[0]["outcome"] != "unchanged":
            follow(Path("specs", api, "api.toml"), flavours[0]["release"])
    moved = [api for api in apis(repository.folder) if _moved(repository, base, api)]
    found = {api: _generated(api) for api in moved}
    changed = bool(moved) and not repository.is_clean()
    if changed:
        repository.commit(f"Follow the API to its next release: {', '.join(moved)}", *PATHS)
    reports = [_compared(repository, base, api, found[api]) for api in moved]
    if not reports:
        return Report(arguments.branch, base)
    tested, tests = passes(arguments.test, repository.folder) if arguments.test else (None, "")
    built = [one if one.refused else _built(one, arguments.report) for one in reports]
    return Report(arguments.branch, base, tuple(built), changed, tested, tests)


def _generated(api: str) -> Found:
    """Generate and check; the warnings, or the rules that the document refuses."""
    try:
        made = erpgen_json("generate", api)
    except RefusedRuleError as error:
        return Found(refused=error.rules)
    erpgen("check", api)
    grave = [one for one in made["diagnostics"] if one["severity"] != "info"]
    return Found(
        findings=tuple(_line(one) for one in grave),
        unmatched=tuple(_line(one) for one in grave if one["code"] == UNMATCHED),
    )


def _line(one: Mapping[str, str]) -> str:
    return f"{one['code']}: {one['pointer']}: {one['message']}"


def _moved(repository: Repository, base: str, api: str) -> bool:
    """Whether the branch has other documents of the API than the base."""
    folder = f"specs/{api}/releases"
    tracked = repository.succeeds("diff", "--quiet", base, "--", folder)
    new = repository.git("ls-files", "--others", "--exclude-standard", "--", folder)
    return not tracked or bool(new)


def _compared(repository: Repository, base: str, api: str, found: Found) -> ApiReport:
    old, new = default_release(repository, base, api), default_release(repository, "HEAD", api)
    if new is None:
        raise LoopError(f"specs/{api}: api.toml names a release that is not kept")
    notes = notes_of(api, repository.folder)
    if old is None:
        first = f"## {api} {new.name}: the first release"
        return ApiReport(api, "", new.name, "none", first, found, notes=notes)
    sides = (f"{base}:{old.path}", new.path, "--api", api)
    try:
        summary = erpgen_json("diff", *sides, "--fail-on", "never")["summary"]
        diff = erpgen("diff", *sides, "--fail-on", "never", "--format", "markdown")
    except RefusedRuleError:
        # What the release does to the client cannot be told before its rules hold.
        summary, diff = {"bump": None}, f"## {api} {old.name} → {new.name}"
    bump = summary["bump"] or "none"
    return ApiReport(api, old.name, new.name, bump, diff, found, notes=notes)


def _built(one: ApiReport, folder: Path) -> ApiReport:
    """The report with the package that was built for it, under ``dist/``."""
    built = erpgen_json("build", one.api, "--out", str(folder / "dist" / one.api))
    artifacts = tuple(
        f"{Path(artifact['path']).name} sha256 {artifact['sha256']}"
        for artifact in built["artifacts"]
    )
    return replace(one, artifacts=artifacts)


if __name__ == "__main__":
    sys.exit(guarded(main))
