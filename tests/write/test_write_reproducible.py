"""Equal inputs give equal bytes, whatever machine, time and mood they are generated in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generated_packages import SHIPPED_API, Shelf
from golden.update import HERE
from specs.releases import TODAY
from write.trees import snapshot

PLAIN = {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"}
SURROUNDINGS = {
    "another hash seed": {"PYTHONHASHSEED": "4711"},
    "a random hash seed": {"PYTHONHASHSEED": "random"},
    "another locale": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONUTF8": "0"},
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "no home": {"HOME": "/nonexistent", "USER": "", "PYTHONDONTWRITEBYTECODE": "1"},
    "optimised": {"PYTHONOPTIMIZE": "2"},
}


def generate(specs: Path, api: str, out: Path, here: Path, **env: str) -> dict[str, bytes]:
    """Generate in a process of its own, in surroundings of its own."""
    (here / "specs").mkdir(parents=True, exist_ok=True)
    if not (here / "specs" / api).exists():
        (here / "specs" / api).symlink_to(specs / api, target_is_directory=True)
    command = [sys.executable, "-m", "erpgen", "generate", api, "--out", str(out)]
    surroundings = {"PATH": os.environ["PATH"], **PLAIN, **env}
    done = subprocess.run(
        command, cwd=here, env=surroundings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-1000:]
    return snapshot(out)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The shop's package, generated in plain surroundings."""
    folder = tmp_path_factory.mktemp("plain")
    return generate(HERE / "apis", "shop", folder / "out", folder)


@pytest.mark.parametrize("env", SURROUNDINGS.values(), ids=SURROUNDINGS)
def test_surroundings_leave_no_mark(
    env: dict[str, str], plain: dict[str, bytes], tmp_path: Path
) -> None:
    """Neither hash seed nor locale, time zone, home or another folder shows in any file."""
    deep = tmp_path / "an other" / "place"
    assert generate(HERE / "apis", "shop", deep / "way/out", deep, **env) == plain


def test_the_order_of_files_leaves_no_mark(plain: dict[str, bytes], tmp_path: Path) -> None:
    """Inputs that were written in another order, at another time, with other modes."""
    copied = tmp_path / "copied"
    for path in sorted((HERE / "apis" / "shop").rglob("*"), reverse=True):
        if path.is_file():
            target = copied / path.relative_to(HERE / "apis")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            os.utime(target, (0, 0))
            target.chmod(0o600)
    assert generate(copied, "shop", tmp_path / "out", tmp_path / "here") == plain


def test_a_shipped_release_is_the_same_in_other_surroundings(shelf: Shelf, tmp_path: Path) -> None:
    """The whole client, too, and its lock: what this process made is what another makes."""
    specs = SHIPPED_API.parent
    made = generate(specs, SHIPPED_API.name, tmp_path / "out", tmp_path, PYTHONHASHSEED="99")
    here = snapshot(shelf.package(TODAY, SHIPPED_API).folder)
    code = {name: text for name, text in here.items() if "__pycache__" not in name}
    assert {**made, "erpgen.lock": b""} == {**code, "erpgen.lock": b""}
