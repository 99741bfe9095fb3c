"""Paths without what does not tell them apart."""

from __future__ import annotations

import re

_PARAMETER = re.compile(r"\{([^{}]*)\}")


def anonymous(path: str) -> str:
    """The path with its parameters unnamed: ``/a/{id}`` becomes ``/a/{}``."""
    return _PARAMETER.sub("{}", path).rstrip("/") or "/"


def parameter_names(path: str) -> list[str]:
    """The names in braces, in order."""
    return _PARAMETER.findall(path)


def segments(path: str) -> tuple[str, ...]:
    """The parts between slashes, parameters unnamed."""
    return tuple(part for part in anonymous(path).split("/") if part)


def renamed_parameters(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """(old, new) for each path parameter whose name changed, by its place in the path."""
    pairs = zip(parameter_names(old), parameter_names(new), strict=False)
    return tuple((before, after) for before, after in pairs if before != after)
