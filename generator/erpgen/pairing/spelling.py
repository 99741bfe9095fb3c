"""Paths without what does not tell them apart."""

from __future__ import annotations

from erpgen.path_template import placeholders, unnamed


def anonymous(path: str) -> str:
    """The path with its parameters unnamed: ``/a/{id}`` becomes ``/a/{}``."""
    return unnamed(path)


def unslashed(path: str) -> str:
    """The anonymous path without a slash at its end, which names another resource (RFC 3986)."""
    return anonymous(path).rstrip("/") or "/"


def segments(path: str) -> tuple[str, ...]:
    """The parts between slashes, parameters unnamed; the last is empty behind a last slash."""
    return tuple(anonymous(path).removeprefix("/").split("/"))


def renamed_parameters(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """(old, new) for each path parameter whose name changed.

    Equal names are the same parameter. What is left is paired by its place, but only between
    templates with as many holes: a hole more is a new parameter and no other name.
    """
    before, after = placeholders(old), placeholders(new)
    if len(before) != len(after):
        return ()
    left = [name for name in before if name not in after]
    right = [name for name in after if name not in before]
    return tuple(zip(left, right, strict=False))


def reordered_parameters(old: str, new: str) -> bool:
    """Whether names that both templates have stand at other places, counted among themselves.

    In templates that only differ in names, any other place counts.
    """
    before, after = placeholders(old), placeholders(new)
    if anonymous(old) == anonymous(new):
        return any(name in after and after[at] != name for at, name in enumerate(before))
    shared = [name for name in before if name in after]
    return shared != [name for name in after if name in before]
