"""Is what was built what an index takes and what users expect in it?"""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Mapping
from email.parser import BytesParser
from pathlib import Path

from erpgen.build.project import Project
from erpgen.build.tools import run_module
from erpgen.errors import FindingsError
from erpgen.write import LOCK_NAME


def inspect(project: Project, artifacts: Mapping[str, bytes], workspace: Path) -> None:
    """FindingsError where metadata or contents of wheel or sdist are not sound."""
    _check_metadata(artifacts, workspace)
    wheel, sdist = artifacts[project.wheel], artifacts[project.sdist]
    package = project.import_name
    for name in ("operations.json", "arguments.json"):
        index = (project.folder / name).read_bytes()
        _expect(project.wheel, _in_wheel(wheel, f"{package}/{name}") == index)
        _expect(project.sdist, in_sdist(project, sdist, name) == index)
    _expect(project.wheel, _in_wheel(wheel, f"{package}/py.typed") is not None)
    _expect(project.sdist, in_sdist(project, sdist, LOCK_NAME) is not None)
    metadata = BytesParser().parsebytes(
        _in_wheel(wheel, f"{project.stem}.dist-info/METADATA") or b""
    )
    identity = (metadata["Name"], metadata["Version"])
    if identity != (project.distribution, project.version):
        raise FindingsError(f"{project.wheel}: its metadata says {identity}")


def in_sdist(project: Project, sdist: bytes, name: str) -> bytes | None:
    """A file of an sdist by its path in the project, None where it is not in there."""
    try:
        with tarfile.open(fileobj=io.BytesIO(sdist)) as archive:
            member = archive.extractfile(f"{project.stem}/{name}")
            return member.read() if member else None
    except (KeyError, tarfile.TarError, OSError, EOFError):
        return None


def _check_metadata(artifacts: Mapping[str, bytes], workspace: Path) -> None:
    folder = workspace / "checked"
    folder.mkdir()
    for name, content in artifacts.items():
        (folder / name).write_bytes(content)
    done = run_module("twine", "--no-color", "check", "--strict", *sorted(folder.iterdir()))
    if done.code:
        said = " ".join(done.text.replace(f"{folder}/", "").split())
        raise FindingsError(f"the metadata is not sound: {said[:300]}")


def _in_wheel(wheel: bytes, name: str) -> bytes | None:
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        return archive.read(name) if name in archive.namelist() else None


def _expect(artifact: str, held: bool) -> None:
    if not held:
        raise FindingsError(f"{artifact}: does not hold what was generated")
