"""What people may call a release on the command line."""

from __future__ import annotations

import json
from contextlib import chdir
from pathlib import Path

import pytest

from erpgen.cli.main import main
from erpgen.errors import InputError
from erpgen.generate.inputs import find_inputs

SPEC = '{"openapi": "3.0.0", "info": {"title": "Shop", "version": "v1"}, "paths": {}}'


@pytest.fixture
def spec(tmp_path: Path) -> str:
    """A document that does not name its release."""
    path = tmp_path / "shop.json"
    path.write_text(SPEC, "utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("given", "release"),
    [("2025-04-24", "2025.4.24"), ("2025.4.24", "2025.4.24"), ("9.11.00.1001", "9.11.00.1001")],
)
def test_a_release_is_a_number_or_a_day(spec: str, given: str, release: str) -> None:
    """A day may be written as in a file's name; numbers keep their spelling."""
    assert find_inputs(None, spec, given, Path("out")).release == release


@pytest.mark.parametrize("given", ["", "../x", "2025-04", "v1", "2025-04-24-1"])
def test_other_names_are_refused(spec: str, given: str) -> None:
    """What would be no version of a package stops the run."""
    with pytest.raises(InputError, match="no dotted number"):
        find_inputs(None, spec, given, Path("out"))


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """The folder of an API that keeps two releases."""
    folder = tmp_path / "specs" / "shop"
    (folder / "releases").mkdir(parents=True)
    (folder / "api.toml").write_text(
        '[package]\ndistribution = "shop"\nimport = "shop"\nclient = "Shop"\n', "utf-8"
    )
    for name in ("9.11.00.1001", "2025.4.24"):
        (folder / "releases" / f"{name}.json").write_text(SPEC, "utf-8")
    return folder


@pytest.mark.parametrize(
    ("given", "kept", "before"),
    [
        ("2025.4.24", "2025.4.24", "9.11.00.1001"),
        ("2025.4.24.post1", "2025.4.24", "9.11.00.1001"),
        ("2025.4.24.post12", "2025.4.24", "9.11.00.1001"),
        ("9.11.0.1001.post1", "9.11.00.1001", None),
    ],
)
def test_a_package_made_anew_is_of_the_same_document(
    shop: Path, given: str, kept: str, before: str | None
) -> None:
    """An index takes a version once, so the second package of a release has a number behind it."""
    inputs = find_inputs(shop, None, given, None)
    assert inputs.release == given
    assert Path(inputs.source).stem == kept
    previous = inputs.previous(given)
    assert (previous.name if previous else None) == before


def test_a_package_of_a_release_that_is_not_kept_is_refused(shop: Path) -> None:
    """The number behind a release makes none."""
    with pytest.raises(InputError, match=r"no release '2025\.4\.25\.post1'"):
        find_inputs(shop, None, "2025.4.25.post1", None)


def test_settings_may_name_the_package_made_anew(shop: Path, tmp_path: Path) -> None:
    """Then generate and check agree on it, and so does who publishes next."""
    settings = shop / "api.toml"
    settings.write_text(settings.read_text() + '[document]\nrelease = "2025.4.24.post1"\n')
    document = json.loads(SPEC)
    document["paths"] = {"/a": {"get": {"responses": {"204": {"description": "Done."}}}}}
    (shop / "releases" / "2025.4.24.json").write_text(json.dumps(document))
    with chdir(tmp_path):
        assert main(["generate", "shop"]) == 0
        assert main(["check", "shop"]) == 0
    text = (tmp_path / "generated" / "shop" / "pyproject.toml").read_text()
    assert 'version = "2025.4.24.post1"' in text
