"""``python -m tools.conversions DOCUMENT...``: convert each document, and tell what differs then.

Swagger 2.0 goes to 3.0 by two converters, 3.0 to 3.1 by a third, and from there back by a fourth.
What a converter does not take is passed over. What a converter is known to get wrong is told with
the reason and counted by itself; ends with 1 where anything else differs. Needs node and npm, and a
network for the packages.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from erpgen.diff.engine import diff_sides
from erpgen.diff.report.words import sentence
from erpgen.diff.sources import read_sides

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_HERE = Path(__file__).parent
_SECONDS = 300


FAULTS: Mapping[str, Mapping[str, str]] = {
    "openapi-upgrader": {
        "has no schema any more as `application/octet-stream`": "it drops whatever schema stands "
        "there, bytes or not: findings/openapi-upgrader-octet-stream.sh",
    },
    "openapi-down-convert": {
        "`$schema` was removed": "it takes a property of that name for the keyword: "
        "findings/openapi-down-convert-schema-property.sh",
    },
}
"""What a converter gets wrong, by how the diff tells of it: the reason."""


def main(documents: list[str]) -> int:
    """1 where a conversion differs for another reason than a converter's known fault."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "package.json").write_text((_HERE / "package.json").read_text("utf-8"), "utf-8")
        subprocess.run(["npm", "install", "--silent"], cwd=work, check=True)
        counts: dict[str, Counter[str]] = {}
        for document in documents:
            for converter, old, new in _conversions(work, Path(document).resolve()):
                told = _told(old, new)
                reasons = [_reason(converter, line) for line in told]
                outcome = "nothing" if not told else "its fault" if all(reasons) else "unexplained"
                counts.setdefault(converter, Counter())[outcome] += 1
                print(f"{converter} {Path(document).name}: {len(told) or 'nothing'} differs")
                for line, reason in zip(told, reasons, strict=True):
                    print(f"    {line}", end="\n" if not reason else f"\n        ({reason})\n")
    for converter, outcomes in counts.items():
        said = ", ".join(f"{name} {count}" for name, count in sorted(outcomes.items()))
        print(f"{converter}: {outcomes.total()} documents; differs: {said}")
    return int(any(outcomes["unexplained"] for outcomes in counts.values()))


def _reason(converter: str, line: str) -> str:
    """Why a converter made this difference; empty where none is known."""
    known = FAULTS.get(converter, {}).items()
    return next((reason for words, reason in known if words in line), "")


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
