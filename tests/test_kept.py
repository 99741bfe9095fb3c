"""What ends with its parent: folders for work, and programs with all that they start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from erpgen import keeper as keeper_module
from erpgen.errors import WriteError
from erpgen.kept import run, workspace
from killing import processes_with, until

pytestmark = pytest.mark.skipif(not Path("/proc/self").exists(), reason="reads /proc")

_SLEEPER = """\
import subprocess, sys
subprocess.run([sys.executable, "-c", "import time; time.sleep(60)", sys.argv[1]])
"""
_PARENT = f"""\
import sys
from erpgen.kept import run, workspace

with workspace() as folder:
    (folder / "file").write_text("")
    print(folder, flush=True)
    run([sys.executable, "-c", {_SLEEPER!r}, folder], {{"PATH": ""}}, 60)
"""


def test_a_killed_parent_leaves_neither_folder_nor_processes(tmp_path: Path) -> None:
    """Children of children too, and whoever killed the whole process group of the parent."""
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT],
        stdout=subprocess.PIPE,
        start_new_session=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    assert parent.stdout
    folder = parent.stdout.readline().decode().strip()
    assert until(lambda: len(processes_with(folder)) == 3)  # keeper, program, its own
    os.killpg(parent.pid, signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    assert until(lambda: not processes_with(folder))
    assert until(lambda: not list(tmp_path.iterdir()))


def test_the_next_folder_removes_what_nobody_keeps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a power cut; one that a run keeps stays, and so does what is named otherwise."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / ".erpgen-work-abcdefgh"
    (left / "deep").mkdir(parents=True)
    (left / "deep" / "file").write_text("")
    (tmp_path / "erpgen-work").mkdir()
    with workspace() as first, workspace() as second:
        assert {first, second, tmp_path / "erpgen-work"} == set(tmp_path.iterdir())
    assert [tmp_path / "erpgen-work"] == list(tmp_path.iterdir())


def test_what_a_program_leaves_among_temporary_files_goes_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has a folder of its own for them."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    code, text = run(
        [sys.executable, "-c", "import tempfile; print(tempfile.mkdtemp())"], os.environ, 60
    )
    assert code == 0
    assert Path(text.decode()).is_relative_to(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_folder_of_which_nobody_read_the_name_goes_too(tmp_path: Path) -> None:
    """As where the parent is killed while its keeper begins."""
    keeper = subprocess.Popen(
        [sys.executable, keeper_module.__file__, "folder", str(tmp_path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert keeper.stdout
    keeper.stdout.close()
    keeper.wait()
    assert not list(tmp_path.iterdir())


def test_no_place_for_a_folder_is_said(tmp_path: Path) -> None:
    """A place that is none is an error of ours."""
    with pytest.raises(WriteError, match="no folder can be made there"), workspace(tmp_path / "x"):
        pass


def test_a_program_that_takes_too_long_ends_with_what_it_started() -> None:
    """Its time is bounded, and nothing of it is left behind."""
    mark = f"mark-{os.getpid()}"
    with pytest.raises(subprocess.TimeoutExpired):
        run([sys.executable, "-c", _SLEEPER, mark], {"PATH": ""}, 0.5)
    assert until(lambda: not processes_with(mark))
