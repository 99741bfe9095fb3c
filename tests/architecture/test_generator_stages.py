"""The stages of the generator know of each other in one direction only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parents[2] / "generator" / "erpgen"

GROUND = (
    "errors",
    "keeper",
    "kept",
    "address",
    "pointer",
    "counting",
    "canonical",
    "collecting",
    "diagnostics",
    "document",
    "lenient",
    "line_ends",
    "nearest",
    "numerals",
    "own_code",
    "cache",
    "path_template",
    "printable",
    "release_name",
    "schema_reference",
    "trampoline",
    "answering",
    "worker",
    "forked",
)
"""Modules that every stage may use, from the bottom up: each may use those before it."""

ARROWS: dict[str, set[str]] = {
    "load": set(),
    "config": {"load"},
    "normalise": {"load"},
    "overlay": {"load"},
    "prepare": {"normalise", "overlay"},
    "validate": {"normalise"},
    "document_view": set(),
    "pairing": {"document_view"},
    "model": {"config"},
    "surface": {"model", "pairing"},
    "upgrade": {"config", "load", "prepare", "document_view", "pairing", "model", "surface"},
    "render": {"model", "surface", "upgrade"},
    "sandbox": {"config", "model", "render"},
    "write": set(),
    "diff": {
        "config",
        "load",
        "overlay",
        "prepare",
        "document_view",
        "pairing",
        "model",
        "surface",
    },
    "fetch": {"config", "load", "normalise", "document_view", "pairing", "write"},
    "init": {"config", "load", "normalise", "document_view", "model", "render", "fetch"},
    "generate": {
        "config",
        "load",
        "overlay",
        "prepare",
        "validate",
        "model",
        "upgrade",
        "render",
        "sandbox",
        "write",
    },
    "build": {"config", "write"},
    "reference": {"model", "render", "build"},
    "cli": {
        "config",
        "load",
        "normalise",
        "overlay",
        "prepare",
        "validate",
        "model",
        "write",
        "surface",
        "diff",
        "fetch",
        "init",
        "generate",
        "sandbox",
        "build",
        "reference",
    },
}
"""What each stage uses of those before it, from the bottom up; CONTRIBUTING says what they are."""

STAGES = tuple(ARROWS)


def modules_of(stage: str) -> list[Path]:
    """The modules of a stage, or the one that it is."""
    folder = GENERATOR / stage
    return sorted(folder.rglob("*.py")) if folder.is_dir() else [GENERATOR / f"{stage}.py"]


def imports_of(module: Path) -> Iterator[str]:
    """What a module imports of erpgen, for type checkers and within functions too."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module}: imports are absolute"
            name = node.module or ""
            yield from (f"{name}.{one.name}" for one in node.names) if name == "erpgen" else (name,)


def used_by(stage: str) -> set[str]:
    """The stages and ground modules that a stage imports, itself left out."""
    names = [name.split(".") for module in modules_of(stage) for name in imports_of(module)]
    return {parts[1] for parts in names if parts[0] == "erpgen"} - {stage, "__version__"}


def test_every_module_of_the_generator_has_its_place() -> None:
    """The two lists above are the packages and modules that there are."""
    found = {path.stem for path in GENERATOR.iterdir() if path.suffix == ".py" or _package(path)}
    assert found - {"__init__", "__main__"} == {*GROUND, *STAGES}


def _package(path: Path) -> bool:
    return (path / "__init__.py").is_file()


@pytest.mark.parametrize("module", GROUND)
def test_the_ground_knows_of_no_stage(module: str) -> None:
    """What all stand on uses only what is below it."""
    assert used_by(module) <= set(GROUND[: GROUND.index(module)])


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_uses_what_is_declared(stage: str) -> None:
    """No arrow that is not drawn above, and none above that is no longer there."""
    assert used_by(stage) - set(GROUND) == ARROWS[stage]


@pytest.mark.parametrize("stage", STAGES)
def test_arrows_point_one_way(stage: str) -> None:
    """A stage uses those that stand before it, so that there can be no circle."""
    assert ARROWS[stage] <= set(STAGES[: STAGES.index(stage)])


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_says_in_a_sentence_what_it_does(stage: str) -> None:
    """The first line is what a newcomer reads to choose where a change goes."""
    first = GENERATOR / stage / "__init__.py"
    module = first if first.is_file() else GENERATOR / f"{stage}.py"
    text = ast.get_docstring(ast.parse(module.read_text("utf-8")))
    assert text is not None
    assert text.partition("\n")[0].endswith((".", ":"))
