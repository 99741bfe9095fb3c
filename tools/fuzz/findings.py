"""What ended as it must not: the simplest case of each kind, kept with what began it."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tools.fuzz.running import Case

_PATIENT = 60  # tries that one finding is simplified by


class WrongEndError(AssertionError):
    """A case ended as it must not; hypothesis simplifies it."""


class Findings:
    """Keeps cases below a folder; a kind that is kept already is passed over.

    ``cases`` counts all that were judged.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: set[str] = set()
        self.cases = 0
        self.begin_round()

    @property
    def count(self) -> int:
        """How many kinds there are."""
        return len(self._known)

    def begin_round(self) -> None:
        """Nothing is found yet."""
        self._simplest: tuple[Case, str] | None = None
        self._kind = ""
        self._tries = 0

    def judge(self, case: Case, wrong: str) -> None:
        """Wrong where the case is of a kind that is not kept yet, or simpler than its like."""
        self.cases += 1
        self._tries += bool(self._kind)
        kind = f"{case.target}: {_kind(wrong)}" if wrong else ""
        if not kind or kind in self._known or self._tries > _PATIENT:
            return
        if self._kind not in {"", kind}:
            return
        self._kind = kind
        if self._simplest is None or case.size < self._simplest[0].size:
            self._simplest = (case, wrong)
        raise WrongEndError(kind)

    def end_round(self, error: BaseException) -> None:
        """Keep what was found; an exception that no case raised is one of this program's."""
        if self._simplest is None and not isinstance(error, KeyboardInterrupt):
            raise error
        if self._simplest is None:
            return
        case, wrong = self._simplest
        self._known.add(self._kind)
        folder = self._folder / f"found-{case.target}-{self.count}"
        for name, content in case.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        (folder / "answer").write_bytes(case.answer)
        steps = [step.arguments for step in case.steps]
        text = json.dumps({"wrong": wrong, "steps": steps}, indent=1)
        (folder / "case.json").write_text(text, "utf-8")
        print(f"{folder}: {wrong}", flush=True)


def _kind(wrong: str) -> str:
    """What is wrong, without the numbers and names that differ from case to case."""
    plain = re.sub(r"erpgen-\w+\.txt|'[^']*'|\"[^\"]*\"|[0-9]+", "…", wrong)
    return plain[-200:]
