"""Upload what was built, with twine, to an index that somebody named."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct

from erpgen.address import public_url, without_secrets
from erpgen.build.building import dist_folder
from erpgen.build.inspecting import in_sdist
from erpgen.build.project import Project, read_project
from erpgen.build.tools import require, run_module
from erpgen.config import ApiConfig
from erpgen.errors import InputError
from erpgen.release_name import next_version
from erpgen.write import LOCK_NAME, recover_files

_STATUS = re.compile(r"(HTTPError: (\d{3})[^\n]*)")
_REPEATED = re.compile(r"upload appears to have failed\.?\s+Retry \d", re.IGNORECASE)
_VARIABLES = ("TWINE_REPOSITORY_URL", "TWINE_REPOSITORY")
_REST = "try again: what has arrived is left as it is"


class Published(Struct, frozen=True):
    """The ``files`` that an index took; ``present`` were there from an earlier run."""

    project: Project
    index: str
    files: tuple[Path, ...]
    present: tuple[Path, ...] = ()


def publish(config: ApiConfig, index: str | None = None, dist: Path | None = None) -> Published:
    """Upload the wheel and sdist in ``dist`` to ``index``, else to the one twine's variables name.

    User and password come from TWINE_USERNAME and TWINE_PASSWORD, or from where else twine finds
    them, and are never printed. A run that broke off is completed by the next. InputError where
    the files are not of the package as it is now, or where the index refuses them or has both.
    """
    require("twine")
    name = public_url(_index(index))
    project = read_project(config)
    folder = dist or dist_folder(config)
    recover_files(folder)
    files = _files(project, folder)
    refused = {path: said for path in files if (said := _duplicate(project, path, name, index))}
    if len(refused) == len(files):
        raise _taken(project, name, *refused.values())
    taken = tuple(path for path in files if path not in refused)
    return Published(project, name, taken, tuple(refused))


def _duplicate(project: Project, path: Path, name: str, index: str | None) -> str:
    """Upload one file: the status that says that the index had it before, empty where it took it.

    After a failure twine sends a file again, and is refused where the first time had arrived.
    """
    # Only with --verbose does twine hand on what the index says of itself.
    options = ["--verbose", "--non-interactive", "--disable-progress-bar"]
    if index is not None:
        options += ["--repository-url", index]
    done = run_module("twine", "--no-color", "upload", *options, path)
    if not done.code:
        return ""
    said = _without_secrets(done.text, _index(index))
    status = _status(said)
    # PyPI and others answer 400 to a second upload, some 409; the words are the same.
    if status == "409" or (status == "400" and "already exist" in said.lower()):
        return "" if _REPEATED.search(said) else status
    raise _refusal(project, name, said)


def _index(given: str | None) -> str:
    name = given or next((value for one in _VARIABLES if (value := os.environ.get(one))), None)
    if name is None:
        raise InputError(
            "--index", "no package index is named", f"give its upload URL, or set {_VARIABLES[0]}"
        )
    if "://" in name and _has_user(name):
        raise InputError(
            "--index",
            "holds a user name or password, which would be printed",
            "put them in TWINE_USERNAME and TWINE_PASSWORD",
        )
    return name


def _has_user(address: str) -> bool:
    try:
        return urlsplit(address).username is not None
    except ValueError:
        raise InputError("--index", "is no address", "check it") from None


def _files(project: Project, dist: Path) -> tuple[Path, ...]:
    files = (dist / project.sdist, dist / project.wheel)
    cure = f"run erpgen build {project.api}"
    for path in files:
        if not path.is_file():
            raise InputError(str(path), "is not built yet", cure)
    lock = (project.folder / LOCK_NAME).read_bytes()
    if in_sdist(project, files[0].read_bytes(), LOCK_NAME) != lock:
        raise InputError(str(files[0]), "was built from another state of the package", cure)
    return files


def _taken(project: Project, index: str, status: str, *_: str) -> InputError:
    """Nothing was new to the index."""
    return InputError(
        index,
        f"has {project.distribution} {project.version} already ({status})",
        "a version is published once; to publish another, set document.release in api.toml to "
        f'"{next_version(project.version)}" and run erpgen generate',
    )


def _refusal(project: Project, index: str, said: str) -> InputError:
    """Why twine gave up, with what to do about it."""
    status = _status(said)
    what = f"{project.distribution} {project.version}"
    if status in ("401", "403") or "NonInteractive: Credential" in said:
        return InputError(
            index,
            f"does not let this user upload {what} ({status or 'no credentials'})",
            "check TWINE_USERNAME and TWINE_PASSWORD",
        )
    lines = [line for line in said.splitlines() if line.strip()]
    match = _STATUS.search(said)
    reason = match.group(1).strip() if match else (lines or ["twine gives no reason"])[-1].strip()
    cure = "check the address" if status == "404" else _REST
    return InputError(index, f"{what} was not uploaded: {reason[:300]}", cure)


def _status(said: str) -> str:
    """The status by which an upload failed, empty where it never had an answer."""
    match = _STATUS.search(said)
    return match.group(2) if match else ""


def _without_secrets(text: str, index: str) -> str:
    secret = os.environ.get("TWINE_PASSWORD")
    return without_secrets(text.replace(secret, "***") if secret else text, index)
