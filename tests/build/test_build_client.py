"""``erpgen build``: the same bytes every time, and nothing that does not work."""

from __future__ import annotations

import io
import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from erpgen.build import Built
from erpgen.build.inspecting import inspect
from erpgen.build.packing import pack
from erpgen.build.project import read_project
from erpgen.build.tools import require
from erpgen.cli.main import main
from erpgen.config import load_config
from erpgen.errors import FindingsError, InputError

WHEEL = "corner_shop-2026.3.1-py3-none-any.whl"
SDIST = "corner_shop-2026.3.1.tar.gz"


def test_wheel_and_sdist_are_built(built: Built, shop: Path) -> None:
    """Both stand in dist/ under the names that PEP 427 and PEP 625 give them."""
    assert [one.path for one in built.artifacts] == [
        shop / "dist" / "shop" / name for name in (SDIST, WHEEL)
    ]
    assert all(one.path.stat().st_size == one.size for one in built.artifacts)


def test_the_installed_package_was_used(built: Built) -> None:
    """In a clean environment the index was read, and a call went out and came back."""
    assert built.trial.operations == 1
    assert built.trial.call == "GET /things/{id}"


def test_the_wheel_holds_the_package_alone(built: Built) -> None:
    """The code, its index, its types marker and metadata, nothing else at the top."""
    with zipfile.ZipFile(built.artifacts[1].path) as wheel:
        names = wheel.namelist()
    assert {name.partition("/")[0] for name in names} == {
        "corner_shop",
        "corner_shop-2026.3.1.dist-info",
    }
    wanted = {"operations.json", "arguments.json", "py.typed"}
    assert {f"corner_shop/{name}" for name in wanted} <= set(names)


@pytest.mark.parametrize("name", ["operations.json", "arguments.json"])
def test_the_sdist_holds_what_was_generated(built: Built, shop: Path, name: str) -> None:
    """Whoever builds from it gets the same wheel."""
    with tarfile.open(built.artifacts[0].path) as sdist:
        member = sdist.extractfile(f"corner_shop-2026.3.1/{name}")
        assert member is not None
        assert member.read() == (shop / "generated/shop" / name).read_bytes()


def test_another_place_time_and_mask_give_the_same_bytes(
    built: Built, fresh: Path, tmp_path: Path
) -> None:
    """Where, when and by whom leaves no trace; nor do files that erpgen did not write."""
    package = fresh / "generated" / "shop"
    (package / "src" / "corner_shop" / "notes.py").write_text("SECRET = 1\n")
    for path in package.rglob("*.py"):
        os.utime(path, (1_900_000_000, 1_900_000_000))
    before = os.umask(0o077)
    try:
        packed = pack(read_project(load_config(fresh / "specs" / "shop")), tmp_path / "w")
    finally:
        os.umask(before)
    assert packed == {one.path.name: one.path.read_bytes() for one in built.artifacts}


def test_source_date_epoch_is_obeyed(
    fresh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A distribution that stamps its builds gets its stamp (reproducible-builds.org)."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    packed = pack(read_project(load_config(fresh / "specs" / "shop")), tmp_path / "w")
    with zipfile.ZipFile(io.BytesIO(packed[WHEEL])) as wheel:
        assert {info.date_time[:3] for info in wheel.infolist()} == {(2023, 11, 14)}


def test_a_package_that_cannot_be_imported_is_not_handed_over(
    fresh: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fault that shows in the clean environment alone is found there; dist/ stays empty."""
    source = fresh / "generated" / "shop" / "src" / "corner_shop" / "__init__.py"
    source.write_text("import a_package_that_only_the_author_has\n")
    assert main(["build", "shop"]) == 1
    printed = capsys.readouterr()
    assert "a_package_that_only_the_author_has" in printed.err
    assert printed.err.count("\n") == 1
    assert not (fresh / "dist").exists()


def test_without_a_network_the_error_says_what_is_missing(
    fresh: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The dependencies are the one thing that must come from elsewhere."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    assert main(["build", "shop"]) == 2
    printed = capsys.readouterr().err
    assert "its dependencies cannot be had (httpx" in printed
    assert "PIP_FIND_LINKS" in printed
    assert printed.count("\n") == 1


@pytest.mark.parametrize("place", ["a-file", "a-file/below"])
def test_a_place_that_takes_no_files_is_refused_at_once(
    place: str, fresh: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody waits for a build that cannot be kept."""
    (fresh / "a-file").touch()
    assert main(["build", "shop", "--out", place]) == 2
    assert "a-file is a file; remove it, or name another --out" in capsys.readouterr().err


def test_what_is_not_generated_is_not_built(
    fresh: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The error names the command that is missing."""
    (fresh / "generated" / "shop" / "erpgen.lock").unlink()
    assert main(["build", "shop"]) == 2
    assert "is not generated yet; run erpgen generate shop" in capsys.readouterr().err


def test_a_missing_file_is_not_built_around(
    fresh: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A package of which a file was deleted is not published without it."""
    (fresh / "generated" / "shop" / "src" / "corner_shop" / "errors.py").unlink()
    assert main(["build", "shop"]) == 2
    assert "errors.py: cannot be read" in capsys.readouterr().err


def test_names_that_changed_since_ask_for_generating(
    fresh: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The package on disk must be the one that api.toml speaks of."""
    api = fresh / "specs" / "shop" / "api.toml"
    api.write_text(api.read_text().replace("corner-shop", "corner-store"))
    assert main(["build", "shop"]) == 2
    assert "was generated under other names" in capsys.readouterr().err


def test_tools_that_are_not_there_are_named() -> None:
    """An erpgen installed without the extra says how to get it."""
    with pytest.raises(InputError, match=r'no-such-tool is not .* pip install "erpgen\[build\]"'):
        require("pip", "no-such-tool")


def test_metadata_that_an_index_would_refuse_is_found(
    built: Built, shop: Path, tmp_path: Path
) -> None:
    """A wheel without a description fails twine's strict check."""
    project = read_project(load_config(shop / "specs" / "shop"))
    packed = {one.path.name: one.path.read_bytes() for one in built.artifacts}
    headers = "Metadata-Version: 2.4\nName: corner-shop\nVersion: 2026.3.1\n"
    packed[WHEEL] = replaced(packed[WHEEL], "METADATA", headers.encode())
    with pytest.raises(FindingsError, match="the metadata is not sound"):
        inspect(project, packed, tmp_path)


@pytest.mark.parametrize("name", ["operations.json", "arguments.json"])
def test_a_wheel_with_another_index_is_found(
    built: Built, shop: Path, tmp_path: Path, name: str
) -> None:
    """What programs read of the package must be what was generated."""
    project = read_project(load_config(shop / "specs" / "shop"))
    packed = {one.path.name: one.path.read_bytes() for one in built.artifacts}
    packed[WHEEL] = replaced(packed[WHEEL], name, b"[]")
    with pytest.raises(FindingsError, match="does not hold what was generated"):
        inspect(project, packed, tmp_path)


def replaced(wheel: bytes, ending: str, content: bytes) -> bytes:
    """A wheel with another content of one file."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(wheel)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, content if name.endswith(ending) else old.read(name))
    return out.getvalue()
