"""A fetch that is killed at any moment keeps the old release or the new, whole."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from erpgen.cli.main import main
from fetch.publishing import Shop, api_toml, document, encoded
from killing import killed
from loopback import Loopback


def kept(folder: Path) -> dict[str, bytes]:
    """Every file of the API but for the moments of its records."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "sources.json"
    }


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only POSIX forks")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_killed_fetch_keeps_the_old_or_the_new(
    folder: Path, shop: Shop, server: Loopback
) -> None:
    """Each file is one of them, and the next run has the new with its record, and nothing else."""
    flavours = ("service", f"{server.url}/a.json"), ("other", f"{server.url}/b.json")
    (folder / "api.toml").write_text(api_toml(*flavours))
    old, new = encoded(document("2026.3.1")), encoded(document("2026.3.2", 60))
    shop.body = old
    assert main(["fetch", "shop"]) == 0
    before = kept(folder)
    shop.body = new
    assert main(["fetch", "shop"]) == 0
    after = kept(folder)
    came = sorted(after.keys() - before.keys())
    sources = (folder / "sources.json").read_text("utf-8")
    moments = 0

    def fetch_it() -> None:
        assert main(["fetch", "shop"]) == 0

    for was_killed in killed(fetch_it, 8, 0.3):
        moments += was_killed
        for name, content in kept(folder).items():
            if not name.rpartition("/")[2].startswith(".erpgen-"):
                assert content == after[name]
        json.loads((folder / "sources.json").read_text("utf-8"))
        assert main(["fetch", "shop"]) == 0
        assert kept(folder) == after
        records = json.loads((folder / "sources.json").read_text("utf-8"))
        assert records.keys() == json.loads(sources).keys()
        for name in came:
            (folder / name).unlink()
    assert moments
