"""Other generators on the same document, each in an environment of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure, seconds


def figures(document: Path, folder: Path) -> Iterator[Figure]:
    """openapi-python-client: its time and the size of what it writes."""
    environment = folder / "peers"
    seconds([sys.executable, "-m", "venv", str(environment)])
    python = environment / "bin" / "python"
    seconds([str(python), "-m", "pip", "install", "--quiet", "openapi-python-client", "ruff"])
    out = folder / "peer"
    config = folder / "peer.yaml"
    config.write_text("package_name_override: client\npost_hooks: []\n")
    command = [str(environment / "bin" / "openapi-python-client"), "generate"]
    command += ["--path", str(document), "--output-path", str(out), "--config", str(config)]
    command += ["--overwrite", "--meta", "none"]
    yield Figure("openapi-python-client, generate", _or_nan(command), "s")
    files = [path for path in out.rglob("*.py") if path.is_file()]
    yield Figure("openapi-python-client, files", len(files), "")
    yield Figure("openapi-python-client, size", sum(p.stat().st_size for p in files) / 1e6, "MB")


def _or_nan(command: list[str]) -> float:
    """The time of a peer, not a number where it fails on the document."""
    try:
        return seconds(command)
    except subprocess.CalledProcessError:
        return float("nan")
