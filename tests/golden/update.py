"""Writes the golden trees anew: ``make golden``, to be read before they are committed.

A golden tree is what small documents become: every file of the package but the runtime, which is
the same in all, and the lock, whose digests change with any line of erpgen.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from erpgen.generate import check, find_inputs

HERE = Path(__file__).parent
APIS = sorted(path.name for path in (HERE / "apis").iterdir())
_LEFT_OUT = ("/_runtime/", "erpgen.lock")


def golden_files(api: str) -> Mapping[str, bytes]:
    """What the golden tree of an API should hold, by path."""
    plan = check(find_inputs(HERE / "apis" / api, None, None, HERE / "nothing")).plan
    return {
        path: content
        for path, content in (plan.files if plan else {}).items()
        if not any(part in path for part in _LEFT_OUT)
    }


def update(api: str) -> None:
    """Replace the golden tree of an API."""
    folder = HERE / "expected" / api
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in golden_files(api).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


if __name__ == "__main__":
    for name in APIS:
        update(name)
