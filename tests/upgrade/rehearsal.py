"""The application against a client: type-checked, and run against a server on loopback."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from loopback import Connection, Loopback, Received

HERE = Path(__file__).parent
_USE = re.compile(r"#\s+uses (\S+)$")
_NAME = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Outcome:
    """What running one use gave: an error's text, and warnings with the file they point to."""

    error: str | None
    warnings: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Rehearsal:
    """One client with the application installed beside it."""

    package: Path
    application: Path

    @property
    def uses(self) -> dict[int, str]:
        """The name that a line of the application uses, by the line's number."""
        lines = self.application.read_text("utf-8").splitlines()
        found = ((number, _USE.search(line)) for number, line in enumerate(lines, 1))
        return {number: match[1] for number, match in found if match}

    @cached_property
    def functions(self) -> dict[str, str]:
        """The name that each function of the application uses."""
        text = self.application.read_text("utf-8")
        parts = re.split(r"^def (\w+)", text, flags=re.MULTILINE)[1:]
        return {
            name: match[1]
            for name, body in zip(parts[::2], parts[1::2], strict=True)
            for line in body.splitlines()
            if (match := _USE.search(line))
        }

    def checked(self, *options: str) -> set[str]:
        """Names on the lines that mypy complains of; a complaint elsewhere fails."""
        command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-pretty"]
        command += ["--cache-dir", str(self.application.parent / "cache"), *options]
        environment = {**os.environ, "MYPYPATH": str(self.package / "src")}
        done = subprocess.run(
            [*command, str(self.application)],
            capture_output=True,
            text=True,
            env=environment,
            check=False,
        )
        assert done.returncode in {0, 1}, done.stderr
        complaints = [line for line in done.stdout.splitlines() if ": error:" in line]
        assert all(line.startswith(str(self.application)) for line in complaints), done.stdout
        lines = [int(line[len(str(self.application)) :].split(":")[1]) for line in complaints]
        found = zip(lines, complaints, strict=True)
        return {self.uses.get(number, complaint) for number, complaint in found}

    def run(self) -> dict[str, Outcome]:
        """The outcome of each function, by its name."""
        script = str(HERE / "run_application.py")
        environment = {**os.environ, "PYTHONPATH": str(self.package / "src")}
        with Loopback(_answer) as server:
            done = subprocess.run(
                [sys.executable, script, str(self.application)],
                capture_output=True,
                text=True,
                env={**environment, "ERP_ADDRESS": server.url},
                check=False,
            )
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return {
            name: Outcome(one["error"], tuple(map(tuple, one["warnings"])))
            for name, one in found.items()
        }


def announced(package: Path) -> dict[str, set[str]]:
    """The names in MIGRATION.md by heading, without what stands for them now."""
    text = (package / "MIGRATION.md").read_text("utf-8")
    found: dict[str, set[str]] = {}
    for part in text.split("\n## ")[1:]:
        title, _, body = part.partition("\n")
        found[title] = {
            name for line in body.splitlines() for name in _names(line, by_type=": `" in line)
        }
    return found


def _names(line: str, *, by_type: bool) -> list[str]:
    if line.startswith("- `models."):
        return _NAME.findall(line)[:1]
    if by_type:
        return _NAME.findall(line.split(": ", 1)[1])
    return _NAME.findall(line.split(" → ", maxsplit=1)[0])


def _answer(received: Received, connection: Connection) -> None:
    """An empty record, an empty list, or nothing, as the request suggests."""
    if received.method != "GET":
        connection.respond(204)
        return
    body = b"{}" if received.path.endswith("/1") else b"[]"
    connection.respond(200, body, {"Content-Type": "application/json"})
