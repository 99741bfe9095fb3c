"""``make publish`` and ``erpgen publish`` against a package index on loopback."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from erpgen.build import Built
from erpgen.cli.main import main
from loopback import Connection, Loopback, Received, unused_port
from tools.rehearsal.package_index import PASSWORD, USER, PackageIndex

ROOT = Path(__file__).parents[2]
FILE_NAME = re.compile(rb'filename="([^"]+)"')
FILES = {"corner_shop-2026.3.1.tar.gz", "corner_shop-2026.3.1-py3-none-any.whl"}


@pytest.fixture
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PackageIndex]:
    """An index with nothing in it."""
    with PackageIndex(tmp_path_factory.mktemp("index")) as running:
        yield running


@pytest.fixture
def user(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of one who may upload, and names no index."""
    monkeypatch.setenv("TWINE_USERNAME", USER)
    monkeypatch.setenv("TWINE_PASSWORD", PASSWORD)
    for name in ("TWINE_REPOSITORY", "TWINE_REPOSITORY_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def here(shop: Path, built: Built, user: None, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The built shop as the current folder."""
    assert built
    monkeypatch.chdir(shop)
    return shop


def make_publish(folder: Path, *settings: str) -> subprocess.CompletedProcess[str]:
    """``make publish`` of this project's Makefile in a folder, with the tools of these tests."""
    make = shutil.which("make")
    if make is None:
        pytest.skip("make is not installed")
    tools = (f"BIN={Path(sys.executable).parent}", "READY=", "API=shop")
    return subprocess.run(
        [make, "-f", str(ROOT / "Makefile"), "publish", *tools, *settings],
        cwd=folder,
        env={**os.environ, "TWINE_USERNAME": USER, "TWINE_PASSWORD": PASSWORD},
        capture_output=True,
        text=True,
        check=False,
    )


def test_make_publish_builds_and_uploads(
    fresh: Path, built: Built, index: PackageIndex, tmp_path: Path
) -> None:
    """From a generated package to one that pip installs, the same bytes as any other build's."""
    done = make_publish(fresh, f"INDEX={index.url}")
    assert done.returncode == 0, done.stderr
    assert PASSWORD not in done.stdout + done.stderr
    assert index.packages == FILES
    uploaded = (index.folder / "packages" / built.artifacts[1].path.name).read_bytes()
    assert hashlib.sha256(uploaded).hexdigest() == built.artifacts[1].sha256
    install(index, tmp_path / "site")
    installed = tmp_path / "site" / "corner_shop" / "operations.json"
    assert [one["function"] for one in json.loads(installed.read_text())] == ["get"]


def install(index: PackageIndex, target: Path) -> None:
    """What a user of the index does."""
    options = ["--no-deps", "--no-cache-dir", "--disable-pip-version-check", "--quiet"]
    options += ["--target", str(target), "--index-url", f"{index.url}/simple/"]
    command = [sys.executable, "-m", "pip", "install", *options, "corner-shop==2026.3.1"]
    subprocess.run(command, check=True)


def test_a_version_is_published_once(
    here: Path, index: PackageIndex, capfd: pytest.CaptureFixture[str]
) -> None:
    """The index keeps what it has, and the error says how the next one is called."""
    assert main(["publish", "--index", index.url]) == 0
    assert capfd.readouterr().out.splitlines() == [
        f"{index.url}: {name} published"
        for name in ("corner_shop-2026.3.1.tar.gz", "corner_shop-2026.3.1-py3-none-any.whl")
    ]
    assert main(["publish", "--index", index.url]) == 2
    printed = capfd.readouterr().err
    assert "has corner-shop 2026.3.1 already (4" in printed
    assert 'set document.release in api.toml to "2026.3.1.post1"' in printed
    assert printed.count("\n") == 1


def test_an_upload_that_broke_off_is_completed(
    here: Path, index: PackageIndex, built: Built, capfd: pytest.CaptureFixture[str]
) -> None:
    """Of the two files one had arrived: the next run brings the other, and is no duplicate."""
    sdist = built.artifacts[0].path
    shutil.copy(sdist, index.folder / "packages" / sdist.name)
    assert main(["publish", "--index", index.url]) == 0
    assert index.packages == FILES
    assert capfd.readouterr().out.splitlines() == [
        f"{index.url}: corner_shop-2026.3.1.tar.gz was there already",
        f"{index.url}: corner_shop-2026.3.1-py3-none-any.whl published",
    ]


class Unsteady:
    """An index that takes each file and loses the connection before it says so."""

    def __init__(self) -> None:
        self.files: set[str] = set()

    def __call__(self, received: Received, connection: Connection) -> None:
        name = FILE_NAME.search(received.body)
        assert name is not None
        if name[1].decode() in self.files:
            connection.respond(400, b"File already exists.")
        else:
            self.files.add(name[1].decode())
            connection.respond(502, b"bad gateway")


def test_an_upload_that_arrived_unnoticed_is_no_duplicate(
    here: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A file that is sent again after a 502 and refused then was published by the first sending."""
    unsteady = Unsteady()
    with Loopback(unsteady) as server:
        assert main(["publish", "shop", "--index", server.url]) == 0
        capfd.readouterr()
        assert main(["publish", "shop", "--index", server.url]) == 2
    assert unsteady.files == FILES
    assert "has corner-shop 2026.3.1 already (400)" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("answer", "what"),
    [
        (lambda connection: connection.respond(500, b"<html>oops</html>"), "500"),
        (lambda connection: connection.reset(), "onnection"),
        (lambda connection: connection.respond(404, b"no"), "404"),
        (lambda connection: connection.respond(302, headers={"location": "/x"}), "upload"),
    ],
    ids=["500", "reset", "404", "redirect"],
)
def test_an_index_that_fails_is_one_line(
    answer: Callable[[Connection], None],
    what: str,
    here: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """It says which package was not uploaded and what to do; nothing is said to be published."""
    with Loopback(lambda _, connection: answer(connection)) as server:
        assert main(["publish", "shop", "--index", server.url]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert what in printed.err
    assert "; " in printed.err, "no word on what to do"
    assert PASSWORD not in printed.err


def test_a_wrong_password_is_refused_and_not_shown(
    here: Path,
    index: PackageIndex,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Nothing arrives, and neither the right nor the wrong password is printed."""
    monkeypatch.setenv("TWINE_PASSWORD", "wrong-but-secret")
    assert main(["publish", "shop", "--index", index.url]) == 2
    printed = "".join(capfd.readouterr())
    assert "check TWINE_USERNAME and TWINE_PASSWORD" in printed
    assert "wrong-but-secret" not in printed
    assert printed.count("\n") == 1
    assert index.packages == set()


def test_the_index_may_be_named_by_the_environment(
    here: Path, index: PackageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for twine itself."""
    monkeypatch.setenv("TWINE_REPOSITORY_URL", index.url)
    assert main(["publish", "shop"]) == 0
    assert index.packages == FILES


def test_no_index_is_assumed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip of the keyboard publishes nothing to the world."""
    assert main(["publish", "shop"]) == 2
    assert "no package index is named" in capsys.readouterr().err


def test_credentials_in_the_address_are_refused_unseen(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Addresses are printed, so they are no place for a password."""
    assert main(["publish", "shop", "--index", f"https://{USER}:{PASSWORD}@pypi.example"]) == 2
    printed = "".join(capsys.readouterr())
    assert "put them in TWINE_USERNAME and TWINE_PASSWORD" in printed
    assert PASSWORD not in printed


def test_make_does_not_echo_credentials_either(fresh: Path) -> None:
    """Not even where somebody put them into INDEX and nothing was built."""
    (fresh / "generated" / "shop" / "erpgen.lock").unlink()
    done = make_publish(fresh, f"INDEX=https://{USER}:{PASSWORD}@pypi.example")
    assert done.returncode != 0
    assert PASSWORD not in done.stdout + done.stderr


def test_an_index_that_is_not_there_is_one_line(
    here: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A refused connection is no traceback."""
    assert main(["publish", "shop", "--index", f"http://127.0.0.1:{unused_port()}"]) == 2
    printed = capfd.readouterr().err
    assert "was not uploaded" in printed
    assert printed.count("\n") == 1


def test_an_answer_that_quotes_the_password_is_masked(
    here: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """An index that repeats what it was sent does not get it printed."""
    page = f"we got {PASSWORD}".encode()
    with Loopback(lambda _, connection: connection.respond(418, page)) as server:
        assert main(["publish", "shop", "--index", server.url]) == 2
    printed = "".join(capfd.readouterr())
    assert "418" in printed
    assert PASSWORD not in printed


def test_what_was_not_built_is_not_published(
    here: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The error names the command that is missing."""
    dist = str(tmp_path / "none")
    assert main(["publish", "shop", "--index", "https://pypi.example", "--dist", dist]) == 2
    assert "is not built yet; run erpgen build shop" in capsys.readouterr().err


def test_what_was_built_from_another_state_is_not_published(
    fresh: Path, built: Built, user: None, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file in dist/ that the package has moved on from is not mistaken for it."""
    lock = fresh / "generated" / "shop" / "erpgen.lock"
    lock.write_text(lock.read_text().replace('"release": "2026.3.1"', '"release": "2026.3.2"'))
    dist = str(built.artifacts[0].path.parent)
    assert main(["publish", "shop", "--index", "https://pypi.example", "--dist", dist]) == 2
    assert "was built from another state" in capsys.readouterr().err
