"""What commands print of names and texts that try to be more than text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from erpgen.cli.main import main
from erpgen.printable import escaped_line
from hostile.chains import chain

_EVIL = "a\n::error::owned\r\x1b[2J\x9b1m\u2028##[error]b\u202e"
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u202e]|^\s*::|##\[", re.MULTILINE)
_ANNOTATION = re.compile(r"::(error|warning|notice) title=erpgen diff::[^\x00-\x1f]*")


def _renamed(node: Any) -> Any:
    """The document with the hostile text in every name and text that an author chooses."""
    if isinstance(node, list):
        return [_renamed(one) for one in node]
    if isinstance(node, dict):
        return {_name(key): _renamed(value) for key, value in node.items()}
    if isinstance(node, str) and node.startswith("#/components"):
        return f"#/components/schemas/{node.rpartition('/')[2]}{_EVIL}"
    return f"{node}{_EVIL}" if node in ("Thing", "getThing", "It.", "Deep") else node


def _name(key: str) -> str:
    chosen = re.fullmatch(r"S\d+|own\d+|next|end|/thing", key)
    return f"{key}{_EVIL}" if chosen else key


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., str]:
    """Runs a command among hostile documents; all that it printed."""
    monkeypatch.chdir(tmp_path)
    old = _renamed(chain("properties and own ones", 3))
    new = json.loads(json.dumps(old))
    schemas = new["components"]["schemas"]
    schemas[next(iter(schemas))]["properties"][f"more{_EVIL}"] = {"type": "integer"}
    del schemas[list(schemas)[1]]["properties"][f"own1{_EVIL}"]
    new["paths"][f"/other{_EVIL}"] = {"get": {f"x-{_EVIL}": 1, "responses": {}}, _EVIL: {}}
    new["components"]["schemas"]["Lost"] = {"$ref": f"#/nowhere/{_EVIL}"}
    folder = tmp_path / f"in{_EVIL.replace('/', '')}"
    folder.mkdir()
    (folder / "old.json").write_text(json.dumps(old))
    (folder / "new.json").write_text(json.dumps(new))
    overlay = {
        "overlay": "1.1.0",
        "info": {"title": _EVIL, "version": _EVIL},
        "actions": [{"target": f"$['{_json(_EVIL)}']", "description": _EVIL, "update": {}}],
    }
    (folder / "x.overlay.json").write_text(json.dumps(overlay))

    def run(*arguments: str) -> str:
        assert main([one.replace("IN", str(folder)) for one in arguments]) in (0, 1, 2)
        printed = capsys.readouterr()
        return printed.out + printed.err

    return run


def _json(text: str) -> str:
    return json.dumps(text)[1:-1]


@pytest.mark.parametrize(
    "command",
    [
        "validate IN/new.json",
        "validate IN/new.json --format json",
        "validate IN/missing.json",
        "generate --spec IN/new.json --out IN/out",
        "generate --spec IN/new.json --out IN",
        "generate --spec IN/new.json --out IN/out --format json",
        "check --spec IN/new.json --out IN/out",
        "diff IN/old.json IN/new.json",
        "diff IN/old.json IN/new.json --format json",
        "diff IN/old.json IN/new.json --format markdown",
        "diff IN/old.json IN/new.json --format html",
        "overlay IN/new.json IN/x.overlay.json --explain",
        "overlay IN/new.json IN/x.overlay.json --explain --format json",
        "overlay IN/new.json IN/x.overlay.json --strict",
        "init IN --spec IN/new.json",
        "init evil --spec IN/new.json",
        "generate IN",
        "frobnicate IN",
    ],
)
def test_nothing_printed_is_a_command(run: Callable[..., str], command: str) -> None:
    """No control character, and no line that a workflow's runner would obey, whatever is named."""
    try:
        printed = run(*command.split(" "))
    except SystemExit:
        return
    assert not (found := _FORBIDDEN.findall(printed)), (found, printed)


def test_annotations_are_ours_alone(run: Callable[..., str]) -> None:
    """``--format github`` prints annotations and nothing that a document could end one with."""
    printed = run("diff", "IN/old.json", "IN/new.json", "--format", "github")
    assert all(map(_ANNOTATION.fullmatch, printed.splitlines())), printed


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\nb\tc", r"a\nb\tc"),
        ("\x1b[31m", r"\x1b[31m"),
        ("::error::x", r"\x3a:error::x"),
        ("  ::error::x", r"  \x3a:error::x"),
        ("see ##[group]x", r"see \x23#[group]x"),
        ("\udc80", r"\udc80"),
        ("Ærøskøbing → ok", "Ærøskøbing → ok"),
    ],
)
def test_lines_are_escaped(text: str, shown: str) -> None:
    """What can be printed stays as it is; the rest is told by its number."""
    assert escaped_line(text) == shown
