"""``make fuzz`` reaches every command, and knows a bad end from a good one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.fuzz.cases import Cases
from tools.fuzz.findings import Findings, WrongEndError
from tools.fuzz.running import ENDS, Case, Step, judged
from tools.fuzz.seeds import ROOT, find_seeds

COMMANDS = ("check", "diff", "fetch", "generate", "init", "overlay", "validate")


def test_every_target_runs_and_finds_nothing(tmp_path: Path) -> None:
    """A case of each, the simplest; each command is among them."""
    command = [sys.executable, "-m", "tools.fuzz", "--cases", "1", "--largest", "6000"]
    done = subprocess.run(
        [*command, "--seed", "4", "--keep", str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    ran = {line.partition(":")[0] for line in done.stdout.splitlines()}
    assert ran >= set(COMMANDS)
    assert "0 findings" in done.stdout


CASES = Cases(find_seeds(None, 6000), ROOT / "tests/golden/apis")


@pytest.mark.parametrize("name", sorted(CASES.targets().keys() - {"locks"}))
def test_cases_are_drawn_for_every_target(name: str) -> None:
    """Whatever is drawn makes a case: files, and a command for them."""

    @settings(max_examples=15)
    @given(st.data())
    def draw(data: st.DataObject) -> None:
        case = CASES.targets()[name](data.draw)
        assert case.target == name
        assert case.steps
        assert case.files

    draw()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (None, ""),
        (70, "erpgen: a defect of erpgen"),
        (-9, ""),
        (3, ""),
        (1, "Traceback (most recent call last):\n  ...\nKeyError: 'x'"),
        (2, "erpgen: \x1b[2J"),
        (2, "erpgen: a\n::error::b"),
        (0, "##[error]b"),
    ],
)
def test_a_bad_end_is_told(code: int | None, said: str) -> None:
    """Hangs, defects, signals, tracebacks, and text that is more than text."""
    assert judged(code, said, ENDS)
    assert not judged(2, "erpgen: doc.json: no such file; check the path\n", ENDS)


def test_the_simplest_case_of_each_kind_is_kept(tmp_path: Path) -> None:
    """Another of the kind is passed over then, whatever names and numbers it has."""
    found = Findings(tmp_path)
    step = Step(("validate", "doc.json"))
    cases = [Case("validate", (step,), {"doc.json": b"x" * size}) for size in (9, 3, 5)]
    for case in cases:
        with pytest.raises(WrongEndError):
            found.judge(case, "ends with 70: KeyError: 'a12'")
    found.end_round(WrongEndError())
    found.begin_round()
    found.judge(cases[0], "ends with 70: KeyError: 'b7'")
    assert found.count == 1
    (kept,) = tmp_path.rglob("doc.json")
    assert kept.read_bytes() == b"xxx"
