"""Real releases of one API, as its vendor published them one after the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from erpgen.cli.main import main
from erpgen.config import load_config, releases
from erpgen.fetch import fetch
from fetch.publishing import Shop, make_api
from loopback import Loopback
from published import corpus

RELEASES = ("9.11.00.1001.swagger.json", "9.66.02.1023.openapi.json", "2025-04-24.openapi.json")


def test_each_release_follows_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Titles, base paths and specifications changed between them; it stayed one API."""
    documents = [corpus() / "specs" / "visma-net-erp" / name for name in RELEASES]
    monkeypatch.chdir(tmp_path)
    shop = Shop()
    with Loopback(shop) as server:
        folder = make_api(tmp_path, ("service", server.url), title="Visma Net API")
        for document in documents:
            shop.body = document.read_bytes()
            assert main(["fetch", "shop"]) == 0
    names = [one.name for one in releases(folder)]
    assert names[:2] == ["9.11.00.1001", "9.66.02.1023"]
    assert len(names) == 3


def test_another_vendors_product_is_no_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second API of the same house is still another API."""
    specs = corpus() / "specs"
    monkeypatch.chdir(tmp_path)
    shop = Shop((specs / "visma-net-erp" / RELEASES[1]).read_bytes())
    with Loopback(shop) as server:
        folder = make_api(tmp_path, ("service", server.url), title="Visma Net API")
        assert main(["fetch", "shop"]) == 0
        shop.body = (specs / "visma-severa.openapi.json").read_bytes()
        assert main(["fetch", "shop"]) == 2
    assert "is the document of another API" in capsys.readouterr().err
    assert [one.name for one in releases(folder)] == ["9.66.02.1023"]


def test_the_shipped_extract_is_followed_by_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the project ships of a release is a part; the vendor's document loses nothing of it."""
    whole = corpus() / "specs" / "visma-net-erp" / RELEASES[2]
    shipped = Path(__file__).parents[2] / "specs" / "visma-net-erp" / "releases" / "2025.4.24.json"
    monkeypatch.chdir(tmp_path)
    with Loopback(Shop(whole.read_bytes())) as server:
        folder = make_api(tmp_path, ("service", server.url), title="Visma.net ERP API")
        (folder / "releases").mkdir()
        (folder / "releases" / "2025.4.24.json").write_bytes(shipped.read_bytes())
        (found,) = fetch(load_config(folder)).fetched
    assert found.removed == 0
    assert found.added > 0
