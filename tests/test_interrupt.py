"""What Ctrl-C does to a command, whenever it is pressed."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

from erpgen.cli import generate
from erpgen.cli.main import main


@pytest.mark.parametrize("moment", ["add_arguments", "run"])
def test_an_interrupted_command_says_so_in_one_line(
    moment: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Pressed while a command is loaded or at work, it gives one line and 130, no traceback."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    command: ModuleType = sys.modules[generate.__name__]
    monkeypatch.setattr(command, moment, interrupted)
    assert main(["generate", "anything"]) == 130
    assert capsys.readouterr().err == "erpgen: interrupted; nothing was changed\n"


def test_what_nobody_expected_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """An exception that is nobody's on purpose exits 70, and its traceback is in the file named."""

    def failing(*_: object) -> None:
        raise LookupError("two\nlines")

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(sys.modules[generate.__name__], "run", failing)
    assert main(["generate", "anything"]) == 70
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "LookupError: two lines" in said
    kept = Path(said.rpartition(" ")[2].strip())
    assert "in failing" in kept.read_text()
