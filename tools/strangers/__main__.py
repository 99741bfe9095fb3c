"""``python -m tools.strangers DOCUMENT... [--types]``: a client of each by proposals alone.

Each document goes through ``erpgen init``; every proposal is accepted unread; the client is
generated and imported, and with ``--types`` put to mypy --strict. Then every operation is called by
both clients, and answered with random values that its schema calls valid (json-schema-faker, from
npm); lists are served one element a page, in the way that was proposed. Needs node and npm, and
``tests`` on PYTHONPATH.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import chdir
from dataclasses import dataclass, field
from pathlib import Path

from erpgen.cli.main import main as erpgen
from erpgen.load import load_document
from generated_packages import ROOT, Package, prepared_document
from published import operation_count
from tools.strangers.answers import Answers
from tools.strangers.calls import tried


@dataclass
class Report:
    """What became of one document."""

    operations: int = 0
    generated: int = 0
    types: str = "not asked"
    faults: dict[str, str] = field(default_factory=dict)
    plain: int = 0


def main(arguments: list[str]) -> int:
    """0 where every document made a client whose every call worked."""
    parser = argparse.ArgumentParser(prog="python -m tools.strangers")
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--types", action="store_true", help="put each package to mypy --strict")
    parser.add_argument("--plain", action="store_true", help="answers made here, without npm")
    given = parser.parse_args(arguments)
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        answers = Answers(work / "faker", plain=given.plain)
        for document in given.documents:
            report = _report(document.resolve(), work, answers, types=given.types)
            _print(document, report)
            lost = report.generated < report.operations
            failed |= lost or bool(report.faults) or report.types not in ("0 errors", "not asked")
    return int(failed)


def accept(api: Path) -> None:
    """Take the # away from every overlay and table that was proposed."""
    path = api / "api.toml"
    text = re.sub(r'^    # ("overlays/)', r"    \1", path.read_text("utf-8"), flags=re.MULTILINE)
    head, mark, tables = text.partition("# Recognised")
    tables = re.sub(r"^# (?!Recognised)", "", tables, flags=re.MULTILINE)
    path.write_text(f"{head}{mark}{tables}", "utf-8")


def _report(document: Path, work: Path, answers: Answers, *, types: bool) -> Report:
    name = re.sub(r"[^a-z0-9-]+", "-", document.stem.lower()).strip("-")
    report = Report(operation_count(dict(load_document(str(document)).content)))
    with chdir(work):
        for command in (["init", name, "--spec", str(document)], ["generate", name]):
            if erpgen(command) != 0:
                report.faults["*"] = f"erpgen {' '.join(command)} failed"
                return report
            if command[0] == "init":
                accept(Path("specs", name))
        package = Package(work / "generated" / name)
        report.generated = len(package.operations)
        if types:
            report.types = _types(package)
        described = prepared_document(document, work / "specs" / name)
        report.faults, report.plain = tried(package, dict(described), answers)
    shutil.rmtree(work / "generated" / name)
    return report


def _types(package: Package) -> str:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "src"]
    environment = {"PATH": str(Path(sys.executable).parent), "HOME": str(ROOT)}
    done = subprocess.run(
        command, cwd=package.folder, capture_output=True, text=True, check=False, env=environment
    )
    last = done.stdout.strip().rpartition("\n")[2]
    return "0 errors" if done.returncode == 0 else last or done.stderr[-200:]


def _print(document: Path, report: Report) -> None:
    print(
        f"{document.name}: {report.generated} of {report.operations} operations, "
        f"types: {report.types}, {len(report.faults)} faults, "
        f"{report.plain} answers made without the faker"
    )
    kinds = Counter(re.sub(r"\d+", "N", one)[:110] for one in report.faults.values())
    for kind, times in kinds.most_common(15):
        print(f"    {times} times {kind}")
    for where, fault in sorted(report.faults.items())[:40]:
        print(f"    {where}: {fault[:220]}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
