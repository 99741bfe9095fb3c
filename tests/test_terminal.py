"""What people see at a terminal, and what programs read from the same commands."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from erpgen.cli.main import COMMANDS, main

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Corner Shop", "version": "1.2"},
    "paths": {
        f"/orders/{number}": {"get": {"responses": {"200": {"description": "An order."}}}}
        for number in range(3)
    },
}
WIDE = 60


@pytest.fixture
def document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A document in which three operations have no names; the folder is the current one."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return path


def at_a_terminal(folder: Path, *arguments: str, **more: str) -> str:
    """What a command prints where standard output and error are a terminal of 60 columns."""
    parent, child = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with subprocess.Popen(
        [sys.executable, "-m", "erpgen", *arguments],
        cwd=folder,
        stdout=child,
        stderr=child,
        env={**kept, "COLUMNS": str(WIDE), "TERM": "xterm", **more},
    ):
        os.close(child)
        parts = []
        try:
            while part := os.read(parent, 65536):
                parts.append(part)
        except OSError:
            pass  # how Linux says that the other side is closed
    os.close(parent)
    return b"".join(parts).decode()


def test_a_terminal_gets_colours_and_whole_words(document: Path) -> None:
    """Lines fit, go on further in, and the severity is in colour."""
    shown = at_a_terminal(document.parent, "validate", document.name)
    assert "\x1b[33mwarning\x1b[0m missing-operation-id: #/paths/~1orders~10/get:" in shown
    plain = shown.replace("\x1b[33m", "").replace("\x1b[0m", "").replace("\x1b[2m", "")
    assert max(len(line.rstrip()) for line in plain.splitlines()) <= WIDE
    assert "\n        " in plain.replace("\r", "")


def test_a_long_step_shows_how_far_it_is_and_leaves_nothing(document: Path) -> None:
    """A bar on one line at a terminal, gone at the end; a line a stage where it cannot move."""
    written = ("generate", "--spec", document.name, "--out", "client")
    shown = at_a_terminal(document.parent, *written)
    assert "erpgen generate: rendering" in shown
    assert "━" in shown
    *_, last = shown.partition("\x1b[2K")
    assert "operations" in last
    plain = at_a_terminal(document.parent, *written, "--force", TERM="dumb")
    assert "erpgen generate: rendering …\r\n" in plain
    assert "━" not in plain


def test_no_color_is_obeyed(document: Path) -> None:
    """Who sets NO_COLOR sees no escape sequence."""
    assert "\x1b" not in at_a_terminal(document.parent, "validate", document.name, NO_COLOR="1")


def test_programs_get_a_line_a_finding(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where no terminal watches, nothing is wrapped and nothing coloured."""
    main(["validate", document.name])
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith(("error: ", "warning: ", "info: ")) for line in lines)
    assert max(map(len, lines)) > WIDE


def test_the_command_that_lists_every_place_lists_it(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """generate counts what repeats and names a command, which finds as many."""
    assert main(["generate", "--spec", document.name, "--out", "client"]) == 0
    told = capsys.readouterr().err
    assert "warning: missing-operation-id: 3 places, the first #/paths/~1orders~10/get: " in told
    command = next(line for line in told.splitlines() if line.startswith("every place: "))
    assert command == "every place: erpgen validate shop.json"
    main(command.split()[3:])
    assert capsys.readouterr().out.count("warning: missing-operation-id: ") == len(
        DOCUMENT["paths"]
    )


def test_an_overlay_repairs_what_a_finding_tells(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the hint asks for is seen: findings are of the document as overlays leave it."""
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "api.toml").write_text(
        'overlays = ["names.yaml"]\n[package]\ndistribution = "shop"\nimport = "shop"\n'
        'client = "Shop"\n'
    )
    (folder / "names.yaml").write_text(
        'overlay: 1.0.0\ninfo: {title: Names, version: "1"}\nactions:\n'
        + "".join(
            f"- target: \"$.paths['/orders/{number}'].get\"\n  description: A name.\n"
            f"  update: {{operationId: getOrder{number}}}\n"
            for number in range(3)
        )
    )
    assert main(["generate", "shop", "--spec", document.name]) == 0
    assert "missing-operation-id" not in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_help_fits_a_terminal_of_80_columns(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Examples stay on a line each; everything else is wrapped."""
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit):
        main([command, "--help"])
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


def test_a_misspelt_setting_is_told_the_nearest(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody compares a list of twenty names by eye."""
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "api.toml").write_text(
        '[package]\ndistribution = "shop"\nimport = "shop"\nclient = "Shop"\nlicence = "MIT"\n'
    )
    assert main(["generate", "shop", "--spec", document.name]) == 2
    assert capsys.readouterr().err == (
        "erpgen: specs/shop/api.toml:5: package.licence is unknown; did you mean 'license'?\n"
    )


def test_an_empty_overlay_is_called_one(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The refusal is of the file that is empty, and asks for what belongs there."""
    (tmp_path / "fixes.yaml").write_text("\n")
    assert main(["overlay", document.name, "fixes.yaml"]) == 2
    assert capsys.readouterr().err == (
        "erpgen: fixes.yaml: the file is empty; give it an OpenAPI Overlay\n"
    )


def test_text_lists_what_is_grave_and_counts_the_rest(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reviewer reads errors and warnings; --level info has the others, too."""
    newer = json.loads(document.read_text("utf-8"))
    newer["paths"]["/members"] = DOCUMENT["paths"]["/orders/0"]
    del newer["paths"]["/orders/2"]
    (tmp_path / "newer.json").write_text(json.dumps(newer))
    main(["diff", document.name, "newer.json"])
    short = capsys.readouterr().out
    main(["diff", document.name, "newer.json", "--level", "info"])
    long = capsys.readouterr().out
    assert "`GET /members`" not in short
    assert "info    1 listed with --level info: 1 endpoint-added" in short
    assert "`GET /members`" in long
    assert "`GET /orders/2` was removed" in short
    assert short.splitlines()[-1] == long.splitlines()[-1]
