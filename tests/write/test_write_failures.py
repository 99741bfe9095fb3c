"""A run that dies or fails leaves the old package whole, and the next run works."""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from erpgen.errors import WriteError
from erpgen.write import recover
from write.trees import NEW, OLD, snapshot, whole, write

BIG = {f"src/shop/module_{number}.py": b"x" * 20_000 for number in range(40)}
OTHER = {**BIG, "src/shop/module_0.py": b"y", "src/shop/last.py": b"z" * 20_000}
NOBODY = 65534
_ENDLESS = """
import sys
from pathlib import Path
from write.trees import write
from write.test_write_failures import BIG, OTHER
folder = Path(sys.argv[1])
print("ready", flush=True)
while True:
    for files in (OTHER, BIG):
        write(folder, files)
        print("written", flush=True)
"""


def in_a_child(work: Callable[[], object]) -> int:
    """Run something in a process that may give up its rights; 0 where it found what it expects."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        work()
    except BaseException as error:
        os.write(2, repr(error).encode())
        os._exit(1)
    os._exit(0)


def expect_refusal(folder: Path, files: dict[str, bytes]) -> None:
    """Writing fails in words, and without a trace."""
    before = snapshot(folder)
    with pytest.raises(WriteError, match="nothing was changed"):
        write(folder, files)
    assert snapshot(folder) == before


def test_a_killed_run_leaves_one_package_or_the_other(tmp_path: Path) -> None:
    """SIGKILL at forty random moments: one or the other, and foreign files are always there."""
    folder, chance = tmp_path / "shop", random.Random(17)
    write(folder, BIG)
    (folder / "notes.txt").write_bytes(b"mine")
    wholes = [{**whole(files), "notes.txt": b"mine"} for files in (BIG, OTHER)]
    seen = set()
    for _ in range(40):
        kill_at_random(folder, chance)
        if snapshot(folder) not in wholes:  # it died while files changed places
            recover(folder)
        found = snapshot(folder)
        assert found in wholes
        seen.add(wholes.index(found))
    assert seen == {0, 1}
    write(folder, NEW)
    assert snapshot(folder) == {**whole(NEW), "notes.txt": b"mine"}
    assert [path.name for path in tmp_path.iterdir()] == ["shop"]


def kill_at_random(folder: Path, chance: random.Random) -> None:
    """Let a process write the package again and again, and kill it in one of its first writes."""
    command = [sys.executable, "-c", _ENDLESS, str(folder)]
    paths = os.pathsep.join(path for path in sys.path if path)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": paths}
    ) as process:
        assert process.stdout is not None
        for _ in range(chance.randint(1, 4)):
            assert process.stdout.readline()
        time.sleep(chance.random() * 0.03)
        process.send_signal(signal.SIGKILL)


def test_a_full_disk_leaves_the_old_package(tmp_path: Path) -> None:
    """No file of the new package fits (RLIMIT_FSIZE): the error says so, nothing is changed."""
    folder = tmp_path / "shop"
    write(folder, OLD)

    def work() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
        expect_refusal(folder, BIG)

    assert in_a_child(work) == 0
    assert snapshot(folder) == whole(OLD)
    assert [path.name for path in tmp_path.iterdir()] == ["shop"]
    write(folder, BIG)
    assert snapshot(folder) == whole(BIG)


def test_a_full_file_system_leaves_the_old_package(tmp_path: Path) -> None:
    """Half of the new package fits (a real file system of its own): nothing is changed."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(tmp_path)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a small file system here")
    try:
        folder = tmp_path / "shop"
        write(folder, OLD)
        expect_refusal(folder, BIG)
        write(folder, NEW)
        assert snapshot(folder) == whole(NEW)
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def test_a_read_only_target_is_left_as_it_is() -> None:
    """Where the folder's parent may not be written, the package stays and the error says why."""
    with TemporaryDirectory() as name:
        parent = Path(name)
        folder = parent / "shop"
        write(folder, OLD)
        parent.chmod(0o555)

        def work() -> None:
            if not os.geteuid():
                os.setuid(NOBODY)  # nothing is read-only for root
            expect_refusal(folder, NEW)

        assert in_a_child(work) == 0
        parent.chmod(0o755)
        assert snapshot(folder) == whole(OLD)
        write(folder, NEW)
        assert snapshot(folder) == whole(NEW)


def test_a_folder_that_was_moved_aside_comes_back(tmp_path: Path) -> None:
    """Where two folders cannot change places in one step, a run may die between the two."""
    folder = tmp_path / "shop"
    write(folder, OLD)
    (folder / "README.md").write_bytes(b"mine")
    for other in (tmp_path / ".erpgen-shop-2-abcdefgh", tmp_path / ".erpgen-shop"):
        other.mkdir()
    aside = tmp_path / ".erpgen-shop-abcd_012"
    aside.mkdir()
    folder.rename(aside / "new.old")

    recover(folder)
    write(folder, NEW)
    assert (folder / "README.md").read_bytes() == b"mine"
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [".erpgen-shop", ".erpgen-shop-2-abcdefgh", "shop"]


@pytest.mark.parametrize("text", ["[" * 9999, "", "5", '{"steps": 5}', '{"steps": [["a"]]}'])
def test_a_journal_that_is_none_is_of_a_run_that_had_not_begun(tmp_path: Path, text: str) -> None:
    """It goes, with the folder it lies in, and the package stays."""
    folder = tmp_path / "shop"
    write(folder, OLD)
    left = tmp_path / ".erpgen-shop-abcd_012"
    left.mkdir()
    (left / "journal.json").write_text(text, "utf-8")
    recover(folder)
    assert not left.exists()
    assert snapshot(folder) == whole(OLD)
