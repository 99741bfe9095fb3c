"""What all tests share."""

from __future__ import annotations

import pytest

from generated_packages import Shelf


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Generated packages, each made once."""
    return Shelf(tmp_path_factory.mktemp("packages"))
