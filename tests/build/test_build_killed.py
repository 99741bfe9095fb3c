"""A build that is killed at any moment leaves the files that were there or its own, both."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

import pytest

from erpgen.build import Built, build
from erpgen.config import load_config
from erpgen.write import recover_files
from killing import KILLS, killed, processes_with, until


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only POSIX forks")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_killed_build_leaves_both_files_old_or_both_new(
    shop: Path, built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing beside them, neither files nor processes, once the next run has begun."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    out = tmp_path / "dist"
    out.mkdir()
    new = {one.path.name: one.path.read_bytes() for one in built.artifacts}
    old = dict.fromkeys(new, b"old")
    seconds = 1.0

    def build_it() -> None:
        build(load_config(shop / "specs" / "shop"), out)

    if KILLS:  # by hand: moments of the whole run, else of its beginning
        start = time.monotonic()
        build_it()
        seconds = time.monotonic() - start + 2.0
    for _ in killed(build_it, 2, seconds):
        recover_files(out)
        assert until(lambda: list(tmp_path.iterdir()) == [out])
        assert until(lambda: not processes_with(str(tmp_path)))
        found = {path.name: path.read_bytes() for path in out.iterdir()}
        assert found in (old, new, {})
        for name, content in old.items():
            (out / name).write_bytes(content)
