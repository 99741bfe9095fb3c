"""The generated clients of the APIs here, each made once."""

from __future__ import annotations

from contextlib import chdir

import pytest

from erpgen.cli.main import main
from generated_packages import ROOT, Package
from sandbox.kept import Client

NAMES = {
    "visma-net-erp": "VismaNetErp",
    "business-central": "BusinessCentral",
    "tripletex": "Tripletex",
    "e-conomic": "Economic",
}


@pytest.fixture(scope="session")
def clients(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Client]:
    """The client of each API, by the name of its folder."""
    found = {}
    for api, name in NAMES.items():
        out = tmp_path_factory.mktemp(api) / "package"
        with chdir(ROOT):
            assert main(["generate", api, "--out", str(out)]) == 0
        found[api] = Client(Package(out), name)
    return found
