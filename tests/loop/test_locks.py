"""The locked environment: complete, the same for everybody, and what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ROOT / "requirements"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
OWN = PROJECT["project"]["dependencies"]
BUILD = PROJECT["project"]["optional-dependencies"]["build"]
GROUPS = PROJECT["dependency-groups"]
BACKEND = PROJECT["build-system"]["requires"]
ASKED = {
    "pip.txt": GROUPS["installer"],
    "dev.txt": [*OWN, *BUILD, *BACKEND, *GROUPS["dev"]],
    "uploader.txt": GROUPS["uploader"],
    "erpgen.txt": [*OWN, *BUILD, *BACKEND],
}
PYTHONS = [
    one.rpartition(" ")[2]
    for one in PROJECT["project"]["classifiers"]
    if one.startswith("Programming Language :: Python :: 3.")
]
PLATFORMS = [
    {"sys_platform": "linux", "os_name": "posix", "platform_system": "Linux"},
    {"sys_platform": "darwin", "os_name": "posix", "platform_system": "Darwin"},
    {"sys_platform": "win32", "os_name": "nt", "platform_system": "Windows"},
]


def entries(name: str) -> Iterator[tuple[Requirement, list[str]]]:
    """Each line of a lock with its hashes."""
    text = (LOCKS / name).read_text("utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if line and not line.lstrip().startswith("#"):
            requirement, *hashes = line.split(" --hash=")
            yield Requirement(requirement.strip()), [one.strip() for one in hashes]


def machines() -> Iterator[dict[str, str]]:
    """What a marker is asked on each supported Python and platform."""
    for python in PYTHONS:
        for platform in PLATFORMS:
            yield {
                "python_version": python,
                "python_full_version": f"{python}.9",
                "implementation_name": "cpython",
                "platform_python_implementation": "CPython",
                **platform,
            }


def versions(name: str, machine: dict[str, str]) -> Iterable[tuple[str, str]]:
    """Package and version of what a lock installs on a machine."""
    for requirement, _ in entries(name):
        if requirement.marker is None or requirement.marker.evaluate(dict(machine)):
            (pin,) = requirement.specifier
            assert pin.operator == "=="
            yield canonicalize_name(requirement.name), pin.version


@pytest.mark.parametrize("name", ASKED)
def test_a_lock_names_no_place_and_a_hash_for_each_file(name: str) -> None:
    """Whoever installs chooses the index; what it gives is compared with the hashes."""
    text = (LOCKS / name).read_text("utf-8")
    assert not re.search(r"://|--(index|extra-index|find-links|trusted)|^-", text, re.MULTILINE)
    for _, hashes in entries(name):
        assert hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", one) for one in hashes)


@pytest.mark.parametrize("name", ASKED)
def test_a_lock_has_one_version_of_what_is_asked_for(name: str) -> None:
    """On every Python and platform each package comes once, within the range of pyproject.toml."""
    for machine in machines():
        found = list(versions(name, machine))
        assert len({package for package, _ in found}) == len(found)
        for requirement in map(Requirement, ASKED[name]):
            assert dict(found)[canonicalize_name(requirement.name)] in requirement.specifier


def test_what_runs_erpgen_elsewhere_is_what_is_tested_here() -> None:
    """The lock of the action has no version that differs from that of the tests."""
    for machine in machines():
        assert set(versions("erpgen.txt", machine)) <= set(versions("dev.txt", machine))


def test_every_supported_python_is_tested() -> None:
    """Classifiers and the matrix of the tests name the same ones, from the oldest allowed on."""
    ci = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))
    assert ci["jobs"]["test"]["strategy"]["matrix"]["python"] == PYTHONS
    allowed = SpecifierSet(PROJECT["project"]["requires-python"])
    assert [
        f"3.{minor}" for minor in range(int(PYTHONS[-1][2:]) + 1) if f"3.{minor}" in allowed
    ] == (PYTHONS)
