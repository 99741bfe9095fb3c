"""An application against a client: type-checked, and run against a server on loopback."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from loopback import Connection, Loopback, Received

HERE = Path(__file__).parent
_USE = re.compile(r"#\s+uses (.+)$")


@dataclass(frozen=True)
class Client:
    """How a generated package and its client are called."""

    package: str
    name: str


@dataclass(frozen=True)
class Outcome:
    """What running one use gave: an error's text, and warnings with the file they point to."""

    error: str | None
    warnings: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Rehearsal:
    """One client with the application installed beside it."""

    client: Client
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
        command += options
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
        with Loopback(_answer) as server:
            found: dict[str, Any] = self._script(
                "run_application.py", str(self.application), address=server.url
            )
        return {
            name: Outcome(one["error"], tuple(map(tuple, one["warnings"])))
            for name, one in found.items()
        }

    @cached_property
    def names(self) -> set[str]:
        """Every name that the client has, as notes write them."""
        return set(self._script("try_names.py", given=[]))

    def errors(self, names: Sequence[str]) -> dict[str, str]:
        """The class of the error that using each name gives, empty for none."""
        return dict(self._script("try_names.py", given=names))

    def _script(
        self, script: str, *arguments: str, address: str = "", given: Sequence[str] = ()
    ) -> Any:
        command = [sys.executable, str(HERE / script), *arguments]
        done = subprocess.run(
            [*command, self.client.package, self.client.name],
            capture_output=True,
            text=True,
            env={
                **os.environ,
                "PYTHONPATH": str(self.package / "src"),
                "ERP_ADDRESS": address,
                "PYTHONWARNINGS": "ignore",
            },
            input=json.dumps(list(given)),
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def _answer(received: Received, connection: Connection) -> None:
    """An empty record, an empty list, or nothing, as the request suggests."""
    if received.method != "GET":
        connection.respond(204)
        return
    body = b"{}" if received.path.endswith(("/1", "/current", "/shelf", "/shelves")) else b"[]"
    connection.respond(200, body, {"Content-Type": "application/json"})
