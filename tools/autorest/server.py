"""The test server: installed with npm, kept on loopback, asked which scenarios it saw."""

from __future__ import annotations

import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = "@microsoft.azure/autorest.testserver"
VERSION = "3.3.51"
_PIN = Path(__file__).parent / "pin.cjs"
_SECONDS = 30


class TestServer:
    """A running server, and the documents that came with it."""

    def __init__(self, folder: Path, url: str) -> None:
        self.documents = folder / "swagger"
        self.url = url
        self._asking = httpx.Client(base_url=url)

    def forget(self) -> None:
        """Begin counting anew."""
        self._asking.post("/report/clear").raise_for_status()

    def seen(self) -> dict[str, int]:
        """How often each scenario was met as it is meant, by name."""
        counted: dict[str, int] = self._asking.get("/report/vanilla").raise_for_status().json()
        return counted


def installed(work: Path) -> Path:
    """The package, installed below a folder."""
    command = ["npm", "install", "--silent", "--prefix", str(work), f"{PACKAGE}@{VERSION}"]
    subprocess.run(command, check=True)
    return work / "node_modules" / PACKAGE


@contextmanager
def running(package: Path, work: Path) -> Iterator[TestServer]:
    """The server on a free port of loopback, ended with the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    script = str(package / "dist" / "cli" / "cli.js")
    options = ["run", f"--port={port}", f"--coverageDirectory={work / 'coverage'}"]
    with (work / "server.log").open("wb") as log:
        server = subprocess.Popen(
            ["node", "--require", str(_PIN), script, *options], stdout=log, stderr=log, cwd=work
        )
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(url)
            yield TestServer(package, url)
        finally:
            server.terminate()
            server.wait(10)


def _wait(url: str) -> None:
    last = time.monotonic() + _SECONDS
    while True:
        try:
            httpx.get(f"{url}/report/vanilla")
        except httpx.ConnectError:
            if time.monotonic() > last:
                raise
            time.sleep(0.1)
        else:
            return
