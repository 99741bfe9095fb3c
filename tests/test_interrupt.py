"""What Ctrl-C does to a command, whenever it is pressed."""

from __future__ import annotations

import sys
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
