"""Wheel and sdist from what erpgen wrote, the same bytes every time."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from erpgen.build.project import Project
from erpgen.build.tools import run_module
from erpgen.errors import FindingsError, InputError

_EPOCH = "1580601600"
"""2020-02-02, the moment that hatchling stamps files with unless told otherwise."""


def pack(project: Project, workspace: Path) -> Mapping[str, bytes]:
    """Sdist and wheel by file name, built twice and compared.

    Files that erpgen did not write are left out, so that nothing that happens to lie in the
    folder is published. SOURCE_DATE_EPOCH is obeyed. FindingsError where two builds differ.
    """
    first, second = (_built(project, workspace / name) for name in ("first", "second-time"))
    for name, content in first.items():
        if second[name] != content:
            raise FindingsError(f"{name}: two builds of the same files differ")
    return first


def _built(project: Project, folder: Path) -> dict[str, bytes]:
    source, out = folder / "source", folder / "out"
    _copy(project, source)
    moment = os.environ.get("SOURCE_DATE_EPOCH") or _EPOCH
    done = run_module(
        "build",
        "--no-isolation",
        "--outdir",
        out,
        source,
        environment={"SOURCE_DATE_EPOCH": moment, "NO_COLOR": "1"},
    )
    if done.code:
        raise InputError(str(project.folder), f"cannot be built: {done.reason}")
    names = (project.sdist, project.wheel)
    found = {path.name for path in out.iterdir()}
    if found != set(names):
        raise InputError(str(project.folder), f"builds {', '.join(sorted(found))} and not {names}")
    return {name: (out / name).read_bytes() for name in names}


def _copy(project: Project, target: Path) -> None:
    for name in project.files:
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(project.folder / name, path)
        except OSError as error:
            raise InputError(
                str(project.folder / name),
                f"cannot be read: {error.strerror}",
                f"run erpgen generate {project.api}",
            ) from None
