"""What a release is called: in documents, files, settings and on the command line."""

from __future__ import annotations

import json
from contextlib import chdir
from datetime import UTC, datetime
from pathlib import Path

import pytest

from erpgen.cli.main import main
from erpgen.config import releases
from erpgen.errors import InputError
from erpgen.generate.inputs import find_inputs
from erpgen.load.limits import Limits
from erpgen.load.parsing import parse
from erpgen.release_name import (
    chosen_release,
    next_version,
    package_version,
    published_release,
    recognised_release,
    release_key,
    release_of_day,
    release_of_file,
)

SPEC = '{"openapi": "3.0.0", "info": {"title": "Shop", "version": "v1"}, "paths": {}}'


STRAY = [
    *("1.1 copy.json", "1.1.orig.json", "1.1 (1).json", "1.1~.json", "1.1 - Copy.yaml"),
    *("Copy of 1.1.json", "1.1_old.json", "1.1.json.yml", "2025-04-24 (2).openapi.json", "new.yml"),
]


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


@pytest.mark.parametrize(
    ("file", "release"),
    [
        ("1.1.json", "1.1"),
        ("1.1.YML", "1.1"),
        ("2025-04-24.openapi.json", "2025.4.24"),
        ("2025.4.24.post1.json", "2025.4.24.post1"),
        ("v1.1.json", "1.1"),
        ("7.json", "7"),
        ("8.17.swagger.yaml", "8.17"),
        ("README.md", None),
        (".1.1.json", None),
        (".json", None),
        ("shop.json", None),
        *((name, None) for name in STRAY),
    ],
)
def test_a_file_is_named_after_its_release(file: str, release: str | None) -> None:
    """Without what says the notation and the specification; other files keep no release."""
    assert release_of_file(file) == release


@pytest.mark.parametrize(
    ("version", "file", "release"),
    [
        ("v9.66.02.1023", "2025-04-24.json", "9.66.02.1023"),
        (1.0, "shop.json", "1.0"),
        ("v1", "shop-2025-04-24.json", "2025.4.24"),
        (None, "9.11.00.1001.json", "9.11.00.1001"),
        ("v1", "shop.json", None),
        ("2", "shop.json", "2"),
        (2, "shop.json", "2"),
        ("2", "shop-1.1.json", "2"),
        ("two", "shop.json", None),
        ({}, "shop.json", None),
    ],
)
def test_a_document_is_recognised(version: object, file: str, release: str | None) -> None:
    """What it says of itself counts before the name of its file."""
    assert recognised_release(version, file) == release


@pytest.mark.parametrize(
    ("name", "version", "following"),
    [
        ("9.11.00.1001", "9.11.0.1001", "9.11.0.1001.post1"),
        ("2025.4.24.post09", "2025.4.24.post9", "2025.4.24.post10"),
    ],
)
def test_a_release_is_a_version_of_its_package(name: str, version: str, following: str) -> None:
    """As PEP 440 spells it; the next package of the same document counts on behind it."""
    assert package_version(name) == version
    assert next_version(version) == following


@pytest.mark.parametrize(
    ("name", "kept"),
    [("1.0", "1.0"), ("1.0.post1", "1.0"), ("1.00.post1", "1.0"), ("1.00", None), ("1.1", None)],
)
def test_a_pin_means_a_kept_release(name: str, kept: str | None) -> None:
    """By its own name, or as the document that a package is made anew of."""
    assert chosen_release(["0.9", "1.0"], name) == kept


@pytest.mark.parametrize("name", STRAY)
def test_a_stray_copy_is_refused(
    shop: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is in no release's place, however new it looks; the line says which and what to do."""
    (shop / "releases" / name).write_text(SPEC, "utf-8")
    with chdir(tmp_path):
        assert main(["generate", "shop"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(
        f"erpgen: specs/shop/releases/{name}: is named after no release; call it"
    )
    assert not (tmp_path / "generated").exists()


@pytest.mark.parametrize("name", ["1.1.json~", ".1.1.json.swp", "1.1.json.orig", "notes.txt"])
def test_what_is_no_document_is_no_release(shop: Path, name: str) -> None:
    """Backups and notes that end otherwise may lie there."""
    (shop / "releases" / name).write_text(SPEC, "utf-8")
    assert [one.name for one in releases(shop)] == ["9.11.00.1001", "2025.4.24"]


@pytest.mark.parametrize("name", ["2025-04-24.json", "2025.04.24.yaml", "v9.11.0.1001.json"])
def test_one_release_is_kept_once(shop: Path, name: str) -> None:
    """Two spellings of one number are one release."""
    (shop / "releases" / name).write_text(SPEC, "utf-8")
    with pytest.raises(InputError, match="is the same release; keep one"):
        releases(shop)


@pytest.mark.parametrize("given", ["2026-01-02", "2026.1.2"])
def test_a_release_is_found_by_its_day(shop: Path, given: str) -> None:
    """However the file and the one who asks write it, and it is called as everywhere."""
    path = shop / "releases" / "2026-01-02.openapi.json"
    path.write_text(SPEC, "utf-8")
    inputs = find_inputs(shop, None, given, None)
    assert (inputs.release, inputs.source) == ("2026.1.2", str(path))
    assert [one.name for one in releases(shop)][-1] == "2026.1.2"
    settings = shop / "api.toml"
    settings.write_text(settings.read_text() + f'[document]\nrelease = "{given}"\n')
    assert find_inputs(shop, None, None, None).release == "2026.1.2"


@pytest.mark.parametrize(("version", "release"), [("v1", "1"), ("latest", None)])
def test_a_document_alone_that_names_no_release_is_of_today(
    version: str, release: str | None, spec: str, tmp_path: Path
) -> None:
    """No package is called 0.0.0 for want of a name; ``v1`` is release 1."""
    document = Path(spec)
    document.write_text(document.read_text("utf-8").replace("v1", version), "utf-8")
    out = tmp_path / "out"
    arguments = ["generate", "--spec", spec, "--out", str(out)]
    assert main(arguments) == 0
    expected = release or release_of_day(datetime.now(UTC).date())
    assert f'version = "{expected}"' in (out / "pyproject.toml").read_text("utf-8")
    assert main([*arguments, "--force", "--release", "2025-04-24"]) == 0
    assert 'version = "2025.4.24"' in (out / "pyproject.toml").read_text("utf-8")


def test_a_part_of_a_document_is_no_release(tmp_path: Path) -> None:
    """Beside the releases may stand files that they refer to; a broken release stays one."""
    kept = tmp_path / "releases"
    kept.mkdir()
    (kept / "1.2.json").write_text(SPEC, "utf-8")
    (kept / "common.json").write_text('{"Money": {"type": "string"}}', "utf-8")
    (kept / "zebra.yaml").write_text("Zebra:\n  properties: {swagger: {type: string}}\n", "utf-8")
    (kept / "1.3.json").write_text("{", "utf-8")
    assert [one.name for one in releases(tmp_path)] == ["1.2", "1.3"]


def test_a_changed_part_is_a_changed_document(tmp_path: Path) -> None:
    """What a run was made from includes the files that the document refers to."""
    (tmp_path / "releases").mkdir()
    package = '[package]\ndistribution = "shop"\nimport = "shop"\nclient = "Shop"\n'
    (tmp_path / "api.toml").write_text(package, "utf-8")
    content = json.loads(SPEC) | {"components": {"schemas": {"A": {"$ref": "part.json#/A"}}}}
    (tmp_path / "releases" / "1.2.json").write_text(json.dumps(content), "utf-8")
    part = tmp_path / "releases" / "part.json"
    part.write_text('{"A": {"type": "string"}}', "utf-8")
    before = find_inputs(tmp_path, None, None, tmp_path / "out").digests()
    part.write_text('{"A": {"type": "integer"}}', "utf-8")
    assert find_inputs(tmp_path, None, None, tmp_path / "out").digests() != before


@pytest.mark.parametrize(
    ("version", "release"),
    [
        ("2025-04-24", "2025.4.24"),
        ("v1.2", "1.2"),
        ("1.0.0-rc.1", "1.0.0rc1"),
        ("1.0.0-beta", "1.0.0b0"),
        ("1.0.0-alpha.2+exp.5", "1.0.0a2"),
        ("1.0.0+20130313", "1.0.0"),
        ("1.0.0-SNAPSHOT", None),
        ("draft", None),
    ],
)
def test_a_version_is_read_as_what_it_is(version: str, release: str | None) -> None:
    """Days, semantic versions with what goes before them, and build metadata, which is none."""
    assert published_release(version) == release


def test_a_number_in_yaml_keeps_its_text() -> None:
    """``version: 1.10`` is another release than 1.1."""
    read = parse(b"version: 1.10", "x.yaml", Limits())
    assert published_release(read["version"]) == "1.10"


def test_releases_are_ordered_as_versions() -> None:
    """What comes before a release is older, what is kept beside it newer."""
    names = ["1.0.0a2", "1.0.0b1", "1.0.0rc1", "1.0.0", "1.0.0.2026.11.28", "1.0.1", "2025.4.24"]
    assert sorted([*names[1::2], *names[::2]], key=release_key) == names
    assert [package_version(name) for name in names[:4]] == names[:4]
