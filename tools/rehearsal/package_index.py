"""A package index on loopback that takes uploads from one user."""

from __future__ import annotations

import base64
import hashlib
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from urllib.error import URLError
from urllib.request import urlopen

USER = "ada"
PASSWORD = "hunter2-and-more"


@dataclass
class PackageIndex:
    """pypiserver as a process of its own; ``folder`` holds what was uploaded."""

    folder: Path

    def __enter__(self) -> PackageIndex:
        packages = self.folder / "packages"
        packages.mkdir(parents=True)
        digest = base64.b64encode(hashlib.sha1(PASSWORD.encode()).digest()).decode()
        users = self.folder / "htpasswd"
        users.write_text(f"{USER}:{{SHA}}{digest}\n")
        port = _unused_port()
        self.url = f"http://127.0.0.1:{port}"
        address = ["-i", "127.0.0.1", "-p", str(port), "--disable-fallback"]
        command = ["-m", "pypiserver", "run", *address, "-P", str(users), "-a", "update"]
        self._log = (self.folder / "log").open("wb")
        self._process = subprocess.Popen(
            [sys.executable, *command, str(packages)], stdout=self._log, stderr=self._log
        )
        self._wait()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait(10)
        self._log.close()

    @property
    def packages(self) -> set[str]:
        """The names of the files that the index holds."""
        return {path.name for path in (self.folder / "packages").iterdir()}

    def _wait(self) -> None:
        for _ in range(200):
            try:
                with urlopen(self.url, timeout=5):
                    return
            except URLError:
                time.sleep(0.05)
        raise RuntimeError(f"pypiserver did not start: {(self.folder / 'log').read_text()}")


def _unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port
