"""Texts and paths as people are shown them."""

from __future__ import annotations

import json
from pathlib import Path


def printable_line(text: str) -> str:
    """On one line: a blank for every run of white space and of what cannot be printed."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


def escaped_line(text: str) -> str:
    """On one line, with what cannot be printed told by its number: ``\\x1b``, ``\\n``.

    A line that GitHub's runner would take for a workflow command is none any more.
    """
    shown = "".join(one if one.isprintable() else _escaped(one) for one in text)
    if shown.lstrip().startswith("::"):
        shown = shown.replace(":", "\\x3a", 1)
    return shown.replace("##[", "\\x23#[")


def _escaped(one: str) -> str:
    return one.encode("unicode_escape").decode()


def json_text(value: object) -> str:
    """JSON in ASCII alone, laid out for people, in which no workflow command stands either."""
    return json.dumps(value, indent=2, default=str).replace("##[", "#\\u0023[")


def path_from_here(path: Path) -> Path:
    """A path as one would type it in the present folder."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
