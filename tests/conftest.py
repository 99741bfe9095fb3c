"""What all tests share."""

from __future__ import annotations

import os

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


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Generated packages, each made once."""
    return Shelf(tmp_path_factory.mktemp("packages"))
