"""Paths without what does not tell them apart."""

from __future__ import annotations

from erpgen.path_template import placeholders, unnamed


def anonymous(path: str) -> str:
    """The path with its parameters unnamed: ``/a/{id}`` becomes ``/a/{}``."""
    return unnamed(path).rstrip("/") or "/"


def segments(path: str) -> tuple[str, ...]:
    """The parts between slashes, parameters unnamed."""
    return tuple(part for part in anonymous(path).split("/") if part)


def renamed_parameters(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """(old, new) for each path parameter whose name changed, by its place in the path."""
    pairs = zip(placeholders(old), placeholders(new), strict=False)
    return tuple((before, after) for before, after in pairs if before != after)
