"""Build, prove, try out, and only then hand over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from erpgen.build.inspecting import inspect
from erpgen.build.packing import pack
from erpgen.build.project import Project, read_project
from erpgen.build.tools import require
from erpgen.build.trial import Trial, try_out
from erpgen.config import ApiConfig
from erpgen.errors import InputError
from erpgen.kept import workspace
from erpgen.write import digest, recover_files, write_files

TOOLS = ("build", "hatchling", "pip", "twine")


class Artifact(Struct, frozen=True):
    """A file to publish: its size in bytes and SHA-256."""

    path: Path
    size: int
    sha256: str


class Built(Struct, frozen=True):
    """What was built and what the trial of it found."""

    project: Project
    artifacts: tuple[Artifact, ...]
    trial: Trial


STAGES = 3
"""How many stages the progress of :func:`build` is told of."""


def build(
    config: ApiConfig, out: Path | None = None, progress: Callable[[str], None] | None = None
) -> Built:
    """Wheel and sdist of an API's package into ``out`` (``dist/<API>``), if they are sound.

    InputError where something needed is missing, FindingsError where the package is faulty,
    WriteError where ``out`` takes no files; then nothing is written.
    """
    show = progress or (lambda _stage: None)
    require(*TOOLS)
    project = read_project(config)
    folder = out or dist_folder(config)
    _check_place(folder)
    recover_files(folder)
    with workspace() as work:
        show("building twice")
        packed = pack(project, work)
        show("checking")
        inspect(project, packed, work)
        show("trying out")
        trial = try_out(project, work / "checked" / project.wheel, work)
    files = {folder / name: content for name, content in packed.items()}
    write_files(files, parents=True)
    artifacts = (Artifact(path, len(data), digest(data)) for path, data in files.items())
    return Built(project, tuple(artifacts), trial)


def _check_place(folder: Path) -> None:
    """Refuse a place that can hold no files before the minute that building takes."""
    nearest = next(one for one in (folder, *folder.absolute().parents) if one.exists())
    if not nearest.is_dir():
        raise InputError(str(folder), f"{nearest} is a file", "remove it, or name another --out")


def dist_folder(config: ApiConfig) -> Path:
    """Where an API's wheel and sdist go unless told otherwise: ``dist/<API>`` beside ``specs``."""
    if config.folder is None:
        return Path("dist")
    return config.folder.parent.parent / "dist" / config.folder.name
