"""Texts and paths as people are shown them."""

from __future__ import annotations

from pathlib import Path


def printable_line(text: str) -> str:
    """On one line: a blank for every run of white space and of what cannot be printed."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


def path_from_here(path: Path) -> Path:
    """A path as one would type it in the present folder."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
