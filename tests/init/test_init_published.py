"""Real documents: each makes a client at once, and its proposals hold when they are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from erpgen.cli.main import main
from generated_packages import Package
from init.library import activate
from published import corpus

DOCUMENTS = {
    "severa": ("specs/visma-severa.openapi.json", {"paging", "wrappers", "changes", "decimals"}),
    "economic": ("corpus/openapi/e-conomic.com.json", {"paging", "decimals"}),
    "contribly": ("corpus/openapi/contribly.com.json", {"paging"}),
    "slicebox": ("corpus/openapi/slicebox.local.json", {"paging", "wrappers"}),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_client_from_an_empty_directory(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two commands, and every method that the index lists is there."""
    path, proposed = DOCUMENTS[name]
    spec = corpus() / path
    monkeypatch.chdir(tmp_path)
    assert main(["init", name, "--spec", str(spec)]) == 0
    overlays = {one.name.partition(".")[0] for one in Path("specs", name, "overlays").iterdir()}
    assert overlays == proposed
    assert main(["generate", name]) == 0
    every_method_is_there(Package(tmp_path / "generated" / name), f"{name.capitalize()}Client")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_its_proposals_hold(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With all of them on it generates, lists page, and no rule is without a match."""
    path, _ = DOCUMENTS[name]
    spec = corpus() / path
    monkeypatch.chdir(tmp_path)
    assert main(["init", name, "--spec", str(spec)]) == 0
    activate(tmp_path / "specs" / name)
    capsys.readouterr()
    assert main(["generate", name]) == 0
    assert "overlay-target-unmatched" not in capsys.readouterr().err
    package = Package(tmp_path / "generated" / name)
    assert any(one["paging"] for one in package.operations)
    every_method_is_there(package, f"{name.capitalize()}Client")


def test_severa_pages_by_token_and_by_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both of its ways to read a list are told apart, and the token is found in its header."""
    spec = corpus() / "specs" / "visma-severa.openapi.json"
    monkeypatch.chdir(tmp_path)
    assert main(["init", "severa", "--spec", str(spec)]) == 0
    text = Path("specs/severa/overlays/paging.overlay.yaml").read_text()
    assert "71 operations take pageToken and rowCount" in text
    assert "59 operations take firstRow and rowCount" in text
    assert "next: ['header:NextPageToken']" in text


def every_method_is_there(package: Package, client: str) -> None:
    """Import the package and look each operation's method up."""
    with getattr(package.module(), client)(auth=None, base_url="http://127.0.0.1:9") as made:
        for one in package.operations:
            assert callable(getattr(getattr(made, one["resource"]), one["function"]))
