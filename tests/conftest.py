"""What all tests share."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from generated_packages import Shelf

# Speed is the machine's, not the code's. CI draws the same examples every time, so that what
# fails there fails again; elsewhere each run draws new ones.
settings.register_profile(
    "here", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session", autouse=True)
def mypy_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What mypy knows of the libraries, found out once for all tests that run it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MYPY_CACHE_DIR", str(tmp_path_factory.mktemp("mypy")))
        yield


@pytest.fixture(scope="session", autouse=True)
def erpgen_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What erpgen keeps for later runs stays with the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ERPGEN_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Generated packages, each made once."""
    return Shelf(tmp_path_factory.mktemp("packages"))
