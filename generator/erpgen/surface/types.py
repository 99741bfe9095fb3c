"""How two clients differ, name by name."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Breakage(StrEnum):
    """When code written against the old client notices a change."""

    TYPE_CHECK = "type-check"
    RUN_TIME = "run-time"
    SILENT = "silent"
    NONE = "none"


class Bump(StrEnum):
    """Which part of the client's version must grow."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"


class NameChange(Struct, frozen=True):
    """A Python name whose type or signature differs, or that is another now."""

    name: str
    old: str
    new: str
    breaks: Breakage


class ClientChanges(Struct, frozen=True):
    """What the client's own surface gained, lost and changed.

    ``address`` is the default base address before and now, where that is another one.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    renamed: tuple[NameChange, ...]
    changed: tuple[NameChange, ...]
    address: tuple[str, str] | None = None
