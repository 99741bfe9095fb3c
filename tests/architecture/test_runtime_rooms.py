"""The rooms of the client's runtime know of each other in one direction only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

RUNTIME = Path(__file__).parents[2] / "templates" / "runtime"

ROOMS = (
    "processes",
    "operations",
    "messages",
    "errors",
    "xml",
    "notifications",
    "webhooks",
    "status_page",
    "signatures",
    "odata",
    "values",
    "releases",
    "wire",
    "auth",
    "sessions",
    "transport",
    "answers",
    "paging",
    "streams",
    "call",
    "changes",
    "background",
    "client",
    "index",
    "agents",
    "sandbox",
    "copying",
    "page",
    "testing",
    "cli",
)
"""From the bottom up: a room may use those before it; CONTRIBUTING draws the same."""


def imports_of(module: Path) -> Iterator[tuple[int, str]]:
    """Level and name of every relative import, those for type checkers included."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield node.level, node.module or ""


def modules_of(room: str) -> list[Path]:
    """The modules of a room."""
    return sorted((RUNTIME / room).glob("*.py"))


def test_every_module_of_the_runtime_stands_in_a_room() -> None:
    """The list above is the folders that there are; beside them stands one old address alone."""
    folders = {path.name for path in RUNTIME.iterdir() if (path / "__init__.py").is_file()}
    assert folders == set(ROOMS)
    assert {path.name for path in RUNTIME.glob("*.py")} == {"__init__.py", "codec.py"}


def test_the_old_address_of_json_leads_to_the_room() -> None:
    """Programs that read kept answers with the client's own decoder still find it there."""
    (found,) = imports_of(RUNTIME / "codec.py")
    assert found == (1, "values")


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_uses_only_rooms_below_it(room: str) -> None:
    """An import that points upwards would make a circle sooner or later."""
    below = set(ROOMS[: ROOMS.index(room)])
    used = {
        name.partition(".")[0]
        for module in modules_of(room)
        for level, name in imports_of(module)
        if level > 1
    }
    assert used <= below


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_are_entered_by_their_doors(room: str) -> None:
    """What another room may use stands in ``__init__``; its modules are its own business."""
    inside = [
        f"{module.name}: {name}"
        for module in modules_of(room)
        for level, name in imports_of(module)
        if level > 1 and "." in name
    ]
    assert inside == []


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_says_in_a_sentence_what_lives_there(room: str) -> None:
    """The first line of ``__init__`` is what a newcomer reads to choose a room."""
    text = ast.get_docstring(ast.parse((RUNTIME / room / "__init__.py").read_text("utf-8")))
    assert text is not None
    assert text.partition("\n")[0].endswith(".")


def test_the_http_library_is_known_to_four_modules() -> None:
    """Another one, or another version of it, is a change to these; types apart."""
    knowing = {
        module.relative_to(RUNTIME).as_posix()
        for module in RUNTIME.rglob("*.py")
        if any(line == "import httpx" for line in module.read_text("utf-8").splitlines())
    }
    assert knowing == {f"transport/{name}.py" for name in ("http", "outgoing", "failures", "lines")}


def test_the_library_that_copies_is_known_to_two_modules() -> None:
    """It is an extra, and heavy: a package without it neither needs nor imports it."""
    knowing = {
        module.relative_to(RUNTIME).as_posix()
        for module in RUNTIME.rglob("*.py")
        if 'import_module("dlt' in module.read_text("utf-8")
    }
    assert knowing == {"copying/library.py", "copying/destinations.py"}
