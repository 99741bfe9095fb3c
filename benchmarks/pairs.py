"""What the commands take, each as a part of what another commit takes, run in turn."""

from __future__ import annotations

import json
import shutil
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.builds import Build, Used
from benchmarks.figures import Figure

_PAIRS = 5
_API = "visma-net-erp"
_NEWER = "2025.4.24"  # what the newer of the documents is, also to builds that read no date
Work = Callable[[Build, Path], Used]


def figures(
    new: Build, base: Build, documents: tuple[Path, Path], folder: Path
) -> Iterator[Figure]:
    """Processor time and wall time of each command; the largest process of a cold run.

    What a build keeps for later runs begins empty before each: a release follows a cold run of
    the one before, as a change of an overlay does.
    """
    for name, work, most in _works(*documents):
        pairs = [
            (work(base, folder / "base"), work(new, folder / "new")) for _ in range(_PAIRS + 1)
        ]
        yield from _ratios(name, pairs[1:], most)  # the first one fills caches


def _ratios(name: str, pairs: list[tuple[Used, Used]], most: float) -> Iterator[Figure]:
    for what in ("processor", "wall", "memory"):
        ratio = statistics.median(getattr(two, what) / getattr(one, what) for one, two in pairs)
        bound = {"processor": most, "memory": 1.1 if name == "diff" else None}.get(what)
        if what == "memory" and name.startswith("generate, cold"):
            bound = 0.8
        yield Figure(f"{name}: {what} / base", ratio, "", bound)


def _works(old: Path, new: Path) -> list[tuple[str, Work, float]]:
    def cold(build: Build, folder: Path) -> Used:
        shutil.rmtree(folder, ignore_errors=True)
        return _generate(build, old, folder / "out")

    def following(build: Build, folder: Path) -> Used:
        cold(build, folder)
        return _generate(build, new, folder / "out", "--release", _NEWER)

    def overlaid(build: Build, folder: Path) -> Used:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(build.root / "specs", folder / "specs")
        _generate(build, old, folder / "out", cwd=folder)
        _drop_an_action(folder / "specs" / _API)
        return _generate(build, old, folder / "out", cwd=folder)

    def checked(build: Build, folder: Path) -> Used:
        return build.run("check", _API, "--out", str(_kept(build, folder)))

    def compared(build: Build, _folder: Path) -> Used:
        options = ["--api", _API, "--format", "markdown", "--fail-on", "never"]
        return build.run("diff", str(old), str(new), *options)

    return [
        ("generate, cold", cold, 0.55),
        ("the next release", following, 0.35),
        ("one action of an overlay", overlaid, 0.25),
        ("check, nothing changed", checked, 0.3),
        ("diff", compared, 0.6),
    ]


def _generate(
    build: Build, document: Path, out: Path, *options: str, cwd: Path | None = None
) -> Used:
    given = ["--spec", str(document), "--out", str(out), *options]
    return build.run("generate", _API, *given, cwd=cwd, cache=out.with_name("cache"))


def _kept(build: Build, folder: Path) -> Path:
    """The package of the release that is the API's own, generated once."""
    out = folder.with_name(f"{folder.name}-checked")
    if not out.exists():
        build.run("generate", _API, "--out", str(out))
    return out


def _drop_an_action(api: Path) -> None:
    """Leave the last action out of the first overlay that has several."""
    import yaml  # noqa: PLC0415 - a library of the generator, for this figure alone

    for path in sorted((api / "overlays").glob("*.overlay.yaml")):
        overlay: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
        if len(overlay["actions"]) > 1:
            overlay["actions"].pop()
            path.write_text(json.dumps(overlay), "utf-8")
            return


def curve(new: Build, document: Path, folder: Path) -> Iterator[Figure]:
    """A document of copies of itself under other names, beside the document alone."""
    once = None
    for copies, most in ((1, None), (4, 4.4), (16, 18.0)):
        path = folder / f"copies-{copies}.json"
        path.write_text(json.dumps(_copied(json.loads(document.read_text("utf-8")), copies)))
        runs = [_alone(new, path, folder / "copies") for _ in range(3)]
        took = statistics.median(run.processor for run in runs)
        once = once or took
        yield Figure(f"{copies} x the document: processor / one", took / once, "times", most)


def _alone(build: Build, document: Path, out: Path) -> Used:
    shutil.rmtree(out, ignore_errors=True)
    return build.run("generate", "--spec", str(document), "--out", str(out))


def _copied(content: dict[str, Any], copies: int) -> dict[str, Any]:
    """The paths and schemas several times, each copy with tags, ids and names of its own."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    modern = "components" in content  # else Swagger 2.0
    prefix = "#/components/schemas/" if modern else "#/definitions/"
    own = content["components"]["schemas"] if modern else content["definitions"]
    for at in range(copies):
        mark = f"Copy{at}" if at else ""
        text = json.dumps({"p": content["paths"], "s": own})
        copy = json.loads(text.replace(f'"{prefix}', f'"{prefix}{mark}'))
        schemas |= {f"{mark}{name}": schema for name, schema in copy["s"].items()}
        paths |= {
            f"/{mark.lower()}{path}" if mark else path: _marked(item, mark)
            for path, item in copy["p"].items()
        }
    whole = {**content, "tags": [], "paths": paths}
    if modern:
        return {**whole, "components": {**content["components"], "schemas": schemas}}
    return {**whole, "definitions": schemas}


def _marked(item: dict[str, Any], mark: str) -> dict[str, Any]:
    for operation in item.values():
        if isinstance(operation, dict):
            operation["tags"] = [f"{mark}{tag}" for tag in operation.get("tags", [])]
            if "operationId" in operation:
                operation["operationId"] = f"{mark}{operation['operationId']}"
    return item
