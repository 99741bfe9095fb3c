"""``python -m tools.conversions DOCUMENT...``: convert each document, and tell what differs then.

Swagger 2.0 goes to 3.0 by two converters, 3.0 to 3.1 by a third, and from there back by a fourth.
What a converter does not take is passed over. Needs node and npm, and a network for the packages.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from erpgen.diff.engine import diff_sides
from erpgen.diff.report.words import sentence
from erpgen.diff.sources import read_sides

if TYPE_CHECKING:
    from collections.abc import Iterator

_HERE = Path(__file__).parent
_SECONDS = 300


def main(documents: list[str]) -> int:
    """The number of conversions that differ, at most 1."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "package.json").write_text((_HERE / "package.json").read_text("utf-8"), "utf-8")
        subprocess.run(["npm", "install", "--silent"], cwd=work, check=True)
        differing = 0
        for document in documents:
            for converter, old, new in _conversions(work, Path(document).resolve()):
                told = _told(old, new)
                differing += bool(told)
                print(f"{converter} {Path(document).name}: {len(told) or 'nothing'} differs")
                print(*(f"    {line}" for line in told), sep="\n", end="\n" if told else "")
    return int(differing > 0)


def _conversions(work: Path, document: Path) -> Iterator[tuple[str, Path, Path]]:
    """What converters make of a document, each with what it was made of."""
    if "swagger" in json.loads(document.read_text("utf-8")):
        for converter in ("swagger2openapi", "api-spec-converter"):
            if converted := _converted(work, converter, document):
                yield converter, document, converted
        return
    raised = _converted(work, "openapi-upgrader", document)
    if raised is None:
        return
    yield "openapi-upgrader", document, raised
    if lowered := _converted(work, "openapi-down-convert", raised):
        yield "openapi-down-convert", raised, lowered


def _converted(work: Path, converter: str, document: Path) -> Path | None:
    """The converted document, None where the converter does not take it."""
    command = ["node", str(_HERE / "convert.mjs"), converter, str(document)]
    done = subprocess.run(command, cwd=work, capture_output=True, check=False, timeout=_SECONDS)
    if done.returncode or not done.stdout.startswith(b"{"):
        return None
    result = work / f"{converter}-{document.stem}.json"
    result.write_bytes(done.stdout)
    return result


def _told(old: Path, new: Path) -> list[str]:
    diff = diff_sides(*read_sides(str(old), str(new)))
    return [f"{change.level} {sentence(change)}" for change in diff.changes]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
