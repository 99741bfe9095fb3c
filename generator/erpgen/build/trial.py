"""The wheel in a clean environment: installed, imported, its index read, one call made."""

from __future__ import annotations

import json
import os
import venv
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from erpgen.build.project import Project
from erpgen.build.tools import Outcome, run_module, run_program
from erpgen.errors import FindingsError, InputError

_SCRIPT = Path(__file__).with_name("smoke.py")
_UNREACHABLE = ("No matching distribution found", "NewConnectionError", "Could not find a version")


class Trial(Struct, frozen=True):
    """``operations`` were found on the client; ``call`` is the one made, empty for none."""

    operations: int
    call: str


def try_out(project: Project, wheel: Path, workspace: Path) -> Trial:
    """Install and use a wheel as its users will.

    InputError where its dependencies cannot be had, FindingsError where the package is faulty.
    """
    python = _environment(workspace / "environment")
    _install(project, wheel, python)
    names = (project.import_name, project.client, project.distribution, project.version)
    # A proxy is for the world, and the call goes no further than this machine.
    done = run_program([python, "-I", _SCRIPT, *names], environment={"NO_PROXY": "*"}, seconds=120)
    if done.code:
        raise FindingsError(f"{wheel.name}: installed, it fails: {done.reason}")
    said = json.loads(done.text.splitlines()[-1])
    return Trial(int(said["operations"]), str(said["call"]))


def _environment(folder: Path) -> Path:
    """The Python of a new environment that holds nothing, not even pip."""
    builder = venv.EnvBuilder(symlinks=os.name != "nt")
    builder.create(folder)
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _install(project: Project, wheel: Path, python: Path) -> None:
    options = ["--disable-pip-version-check", "--no-input", "--quiet", "--only-binary=:all:"]
    done = run_module(
        "pip", "--python", python, "install", *options, wheel, environment=_patience()
    )
    if not done.code:
        return
    if any(sign in done.text for sign in _UNREACHABLE):
        raise InputError(
            project.distribution,
            f"its dependencies cannot be had ({_missing(done)})",
            "go online, or put their wheels in a folder and set PIP_FIND_LINKS",
        )
    raise FindingsError(f"{wheel.name}: cannot be installed: {done.reason}")


def _patience() -> Mapping[str, str]:
    """Without a network pip would try for minutes."""
    return {} if "PIP_RETRIES" in os.environ else {"PIP_RETRIES": "1"}


def _missing(done: Outcome) -> str:
    """The requirement that pip could not meet."""
    _, _, rest = done.text.partition("No matching distribution found for ")
    return rest.split()[0] if rest else done.reason
