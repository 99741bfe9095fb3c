"""A folder that others work in while a package is written there, and runs that die half way."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from erpgen.errors import WriteError
from erpgen.write import journal, recover
from write.test_write_failures import in_a_child
from write.trees import NEW, OLD, snapshot, whole, write

ONE = {f"src/shop/part_{part}/module_{n}.py": b"one" for part in range(4) for n in range(5)}
TWO = {
    **{name: b"two" for name in ONE if "part_3" not in name},
    "src/shop/part_4/new.py": b"two",
    "README.md": b"two",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A written package."""
    write(tmp_path / "shop", OLD)
    return tmp_path / "shop"


def test_the_folder_itself_is_never_another_one(folder: Path) -> None:
    """Whoever works in the package's folder is still in it afterwards."""
    before = folder.stat().st_ino
    write(folder, NEW)
    assert folder.stat().st_ino == before
    assert snapshot(folder) == whole(NEW)


def test_working_folders_are_not_exchanged(tmp_path: Path) -> None:
    """A process in a folder of the package finds the new files where it is."""
    folder = tmp_path / "shop"
    write(folder, ONE)
    inside = folder / "src/shop/part_1"
    command = [sys.executable, "-c", "import sys; print(flush=True); sys.stdin.read()"]
    with subprocess.Popen(
        command, cwd=inside, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        before = [inside.stat().st_ino, (folder / "src/shop/part_0").stat().st_ino]
        write(folder, TWO)
        after = [inside.stat().st_ino, (folder / "src/shop/part_0").stat().st_ino]
        process.communicate()
    assert after[0] == before[0]
    assert after[1] != before[1]
    assert snapshot(folder) == whole(TWO)


def test_what_others_write_meanwhile_stays_where_they_write_it(tmp_path: Path) -> None:
    """Files that come into any folder of the package during a run are all there at the end."""
    folder = tmp_path / "shop"
    write(folder, ONE)
    places = [folder, folder / "src", folder / "src/shop", folder / "src/shop/part_1"]
    made: dict[Path, tuple[int, bytes]] = {}
    stop = threading.Event()

    def scribble() -> None:
        number = 0
        while not stop.is_set():
            path = places[number % 4] / f"note_{number}.txt"
            with path.open("xb") as stream:
                stream.write(b"%d" % number)
                made[path] = os.fstat(stream.fileno()).st_ino, b"%d" % number
            number += 1
            time.sleep(0.0005)

    writer = threading.Thread(target=scribble)
    writer.start()
    try:
        for files in (TWO, ONE) * 4:
            write(folder, files)
    finally:
        stop.set()
        writer.join()
    assert len(made) > 20
    found = {path: (path.stat().st_ino, path.read_bytes()) for path in made}
    assert found == made
    ours = {name: text for name, text in snapshot(folder).items() if "note_" not in name}
    assert ours == whole(ONE)


def test_owner_mode_and_time_of_foreign_files_stay(folder: Path) -> None:
    """Foreign files and folders beside erpgen's own are not so much as touched."""
    mine = folder / "src/shop/mine"
    mine.mkdir(mode=0o750)
    (mine / "a.txt").write_bytes(b"a")
    if not os.geteuid():
        os.chown(mine / "a.txt", 12345, 12345)
    for path in (mine / "a.txt", mine):
        os.utime(path, (1, 1))
    before = [(path.stat(), path.lstat().st_ctime_ns) for path in (mine, mine / "a.txt")]
    write(folder, NEW)
    write(folder, OLD, force=True)
    after = [(path.stat(), path.lstat().st_ctime_ns) for path in (mine, mine / "a.txt")]
    assert after == before


@contextmanager
def _mounted(place: Path) -> Iterator[None]:
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a file system here")
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_mounted_file_systems_are_left_alone(folder: Path) -> None:
    """What is mounted inside a package keeps its files, and the package beside it is written."""
    mounted = folder / "src/shop/data"
    mounted.mkdir()
    with _mounted(mounted):
        (mounted / "table.csv").write_bytes(b"1")
        write(folder, NEW)
        assert (mounted / "table.csv").read_bytes() == b"1"
        (mounted / "table.csv").unlink()
        write(folder, OLD)
        assert os.path.ismount(mounted)
    mounted.rmdir()
    assert snapshot(folder) == whole(OLD)


def test_a_package_may_be_mounted(tmp_path: Path) -> None:
    """Where the folder is a file system of its own, a package is written into it."""
    folder = tmp_path / "shop"
    folder.mkdir()
    with _mounted(folder):
        write(folder, ONE)
        write(folder, TWO)
        assert snapshot(folder) == whole(TWO)
        assert not list(folder.glob(".erpgen-*"))


@pytest.mark.parametrize("foreign", [False, True])
@pytest.mark.parametrize("steps", range(9))
def test_a_run_that_died_between_two_steps_is_taken_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int, *, foreign: bool
) -> None:
    """Killed after any number of steps, the package is whole once the next run has begun."""
    folder = tmp_path / "shop"
    write(folder, ONE)
    if foreign:
        (folder / "src/shop/mine.txt").write_bytes(b"mine")
    real, left = journal._take, [steps]

    def dying(*given: object) -> None:
        if not left[0]:
            os._exit(9)
        left[0] -= 1
        real(*given)  # type: ignore[arg-type]  # as it was given

    monkeypatch.setattr(journal, "_take", dying)
    assert in_a_child(lambda: write(folder, TWO)) in (0, 9)
    monkeypatch.undo()
    recover(folder)
    mine = {"src/shop/mine.txt": b"mine"} if foreign else {}
    assert snapshot(folder) == {**whole(TWO), **mine}
    assert [path.name for path in tmp_path.iterdir()] == ["shop"]


def test_what_was_edited_after_a_run_died_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that people changed in the meantime is left to the plan of the next run."""
    folder = tmp_path / "shop"
    write(folder, {**ONE, "README.md": b"one"})
    monkeypatch.setattr(journal, "_take", lambda *_: os._exit(9))
    assert in_a_child(lambda: write(folder, TWO)) == 9
    monkeypatch.undo()
    (folder / "README.md").write_bytes(b"mine")
    assert write(folder, TWO).kept == ("README.md",)
    assert (folder / "README.md").read_bytes() == b"mine"


def test_a_step_that_fails_undoes_those_before_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the file system refuses half way, the package is as it was."""
    real = journal._take
    taken: list[object] = []

    def failing(*given: object) -> None:
        if len(taken) == 2:
            raise PermissionError(13, "no")
        taken.append(given)
        real(*given)  # type: ignore[arg-type]  # as it was given

    monkeypatch.setattr(journal, "_take", failing)
    with pytest.raises(WriteError, match="nothing was changed"):
        write(folder, NEW)
    assert snapshot(folder) == whole(OLD)
    assert [path.name for path in folder.parent.iterdir()] == ["shop"]


def test_concurrent_runs_wait_for_each_other(tmp_path: Path) -> None:
    """Twelve processes that write one package at once all end well, and it is whole."""
    folder = tmp_path / "shop"
    text = (
        "import sys; from pathlib import Path; from write.trees import write;"
        "from write.test_write_in_use import ONE, TWO; write(Path(sys.argv[1]), TWO)"
    )
    paths = os.pathsep.join(path for path in sys.path if path)
    environment = {**os.environ, "PYTHONPATH": paths}
    command = [sys.executable, "-c", text, str(folder)]
    running = [subprocess.Popen(command, env=environment) for _ in range(12)]
    assert [process.wait() for process in running] == [0] * 12
    assert snapshot(folder) == whole(TWO)
    assert [path.name for path in tmp_path.iterdir()] == ["shop"]
