"""``erpgen sandbox``, ``[sandbox]`` in ``api.toml`` and what a package has of it."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import chdir
from pathlib import Path

import httpx
import pytest

from erpgen.cli.main import main
from erpgen.generate import Inputs, find_inputs, is_current
from erpgen.generate.modelling import Modelled, model_of
from erpgen.sandbox import source_of, written_source
from generated_packages import ROOT
from sandbox.kept import Client, plan_of_api

LIBRARY = ROOT / "docs" / "examples" / "library" / "releases" / "1.0.json"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--port", "70000"], "--port: 70000 is no port"),
        (["--fault", "slow"], "--fault: 'slow' is no fault"),
        (["--seed-file", "missing.json"], "missing.json: cannot be read"),
        (["--data", "missing/data"], "missing/data: cannot keep records there"),
        (["--release", "99"], "99"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Bad input ends with 2 and one line, and nothing is served or written."""
    with chdir(ROOT):
        assert main(["sandbox", "tripletex", *arguments]) == 2
    shown = capsys.readouterr()
    assert (shown.out, len(shown.err.splitlines())) == ("", 1)
    assert said in shown.err


def test_a_port_that_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    """Who listens there already is not disturbed."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["sandbox", "--spec", str(LIBRARY), "--port", str(port)]) == 2
    assert f"port {port} cannot be had" in capsys.readouterr().err


def test_a_package_that_is_current_has_it_already(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its plan and examples are those that a model would give; of an edited one a model is made."""
    folder = ROOT / "specs" / "visma-net-erp"
    inputs = find_inputs(folder, None, None, None)
    made = model_of(inputs)
    anew = source_of(made.content, made.model, inputs.config, made.settings)
    written = written_source(inputs.out, inputs.config)
    assert written is not None
    assert is_current(inputs)
    assert (written.plan, written.index()) == (anew.plan, anew.index())
    with chdir(ROOT):
        assert _models_made(monkeypatch, "visma-net-erp") == 0
        assert _models_made(monkeypatch, "visma-net-erp", "--release", "9.11.00.1001") == 1


def _models_made(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """How often a sandbox builds a model before it refuses a fault that there is not."""
    count = 0

    def counted(inputs: Inputs) -> Modelled:
        nonlocal count
        count += 1
        return model_of(inputs)

    with monkeypatch.context() as patch:
        patch.setattr("erpgen.generate.modelling.model_of", counted)
        assert main(["sandbox", *arguments, "--fault", "slow"]) == 2
    return count


def test_a_document_alone_is_served_until_ctrl_c() -> None:
    """The address comes first, then a line of JSON for each call; Ctrl-C ends it quietly."""
    command = [sys.executable, "-m", "erpgen", "sandbox", "--spec", str(LIBRARY)]
    command += ["--port", "0", "--format", "json"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        assert httpx.get(f"{first['url']}/nowhere").status_code == 404
        told = json.loads(process.stdout.readline())
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=20)
    assert (process.returncode, rest, errors) == (0, "", "")
    assert (told["method"], told["path"], told["status"]) == ("GET", "/nowhere", 404)


def test_a_package_serves_what_erpgen_serves(clients: dict[str, Client]) -> None:
    """The plan in a package is that of the document, and its own module reads it."""
    made = clients["e-conomic"]
    assert made.part("sandbox").plan().rules.keys() == plan_of_api("e-conomic").rules.keys()
    written = (made.package.source / "sandbox.json").read_bytes()
    assert written.count(b"\n") > 50
    assert b"x-erp-" not in written


@pytest.fixture
def without(tmp_path: Path) -> Path:
    """An API's folder whose settings declare no sandbox."""
    folder = tmp_path / "specs" / "e-conomic"
    shutil.copytree(ROOT / "specs" / "e-conomic", folder)
    settings = folder / "api.toml"
    settings.write_text(settings.read_text("utf-8").replace("[sandbox]\n", ""), "utf-8")
    return folder


def test_without_the_table_there_is_nothing_of_it(without: Path, tmp_path: Path) -> None:
    """No room, no plan, no command, no extra."""
    with chdir(tmp_path):
        assert main(["generate", "e-conomic", "--out", "package"]) == 0
    files = [path for path in (tmp_path / "package").rglob("*") if path.is_file()]
    assert [one for one in files if "sandbox" in one.name or "sandbox" in one.parent.name] == []
    texts = [
        one.read_text("utf-8") for one in files if one.name in ("pyproject.toml", "__main__.py")
    ]
    assert not any("sandbox" in text for text in texts)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("record = 5", "sandbox.record is unknown"),
        ("records = -1", "sandbox.records must be a whole number"),
        ("largest_page = 0", "sandbox.largest_page must be 1 or more"),
        ('relations = { "accounts" = "customers" }', "which is no place"),
        ('relations = { "accounts#/x" = "nobody" }', "there is no collection 'nobody'"),
    ],
)
def test_settings_are_read_strictly(
    without: Path, tmp_path: Path, lines: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the table says wrongly stops the run with its place."""
    with (without / "api.toml").open("a", encoding="utf-8") as settings:
        settings.write(f"\n[sandbox]\n{lines}\n")
    with chdir(tmp_path):
        assert main(["generate", "e-conomic", "--out", "package"]) == 2
    assert said in capsys.readouterr().err


def test_settings_are_followed(without: Path, tmp_path: Path) -> None:
    """So many records, pages of that size, and a relation that names do not tell."""
    with (without / "api.toml").open("a", encoding="utf-8") as settings:
        settings.write(
            "\n[sandbox]\nrecords = 5\nlargest_page = 2\n"
            '[sandbox.relations]\n"accounts#/name" = "customers"\n'
        )
    with chdir(tmp_path):
        assert main(["generate", "e-conomic", "--out", "package"]) == 0
    plan = json.loads(next((tmp_path / "package" / "src").glob("*/sandbox.json")).read_text())
    assert plan["settings"] == {"records": 5, "largest_page": 2}
    assert plan["collections"]["accounts"]["relations"]["/name"] == "customers"
