"""Where a reading of changes stands, as a JSON value that can be kept anywhere.

It says of which list it is, of which company and filters, up to when all is known, and which
states within the margin were given. It is compared with what it is handed back for, and has a
digest of itself, so that a wrong one is refused and not gone on from.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from hashlib import blake2b
from typing import Any, NoReturn, TypeAlias

import msgspec

from ..errors import BookmarkError
from .moments import Moments
from .states import Known, packed, unpacked

Bookmark: TypeAlias = dict[str, Any]
Since: TypeAlias = Mapping[str, Any] | datetime | None
"""From when to read changes: a bookmark, a time, or None for everything."""

_FORMAT = 1
_CURE = "begin at a time (since=datetime), or read everything (since=None)"


class Identity(msgspec.Struct, frozen=True):
    """What a bookmark belongs to: the list by name, and a digest of all that it is asked with."""

    list: str
    of: str


class Position(msgspec.Struct):
    """Up to when all is known, what is remembered of later states, and how far below what was
    asked for the list reaches (seconds)."""

    at: datetime | None = None
    known: Known = {}
    reach: int = 0


class _Kept(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    list: str
    of: str
    at: str | None
    reach: int
    seen: str
    digest: str


def identity_of(name: str, asked: Any) -> Identity:
    """What bookmarks of a list belong to; ``asked`` is what it is asked with, as JSON has it."""
    content = json.dumps(asked, sort_keys=True, default=str).encode()
    return Identity(name, blake2b(content, digest_size=8).hexdigest())


def bookmark_of(position: Position, identity: Identity, moments: Moments) -> Bookmark:
    """The bookmark of a position."""
    kept: Bookmark = {
        "format": _FORMAT,
        "list": identity.list,
        "of": identity.of,
        "at": None if position.at is None else moments.text(position.at),
        "reach": position.reach,
        "seen": packed(position.known),
    }
    return {**kept, "digest": _digest(kept)}


def position_of(since: Since, identity: Identity, moments: Moments) -> Position:
    """The position that a reading begins at; BookmarkError for what is no bookmark of this list."""
    if since is None:
        return Position()
    if isinstance(since, datetime):
        return Position(at=moments.given(since))
    if not isinstance(since, Mapping):
        raise TypeError(f"since= takes a bookmark, a datetime or None, not {type(since).__name__}")
    return _position(_checked(since, identity), moments)


def _checked(given: Mapping[str, Any], identity: Identity) -> _Kept:
    try:
        kept = msgspec.convert(dict(given), _Kept)
    except msgspec.ValidationError:
        _refuse("this is no bookmark")
    if kept.format != _FORMAT:
        _refuse("the bookmark is of another version of the client")
    plain = {name: value for name, value in given.items() if name != "digest"}
    if kept.digest != _digest(plain):
        _refuse("the bookmark was damaged or changed")
    if kept.list != identity.list:
        _refuse(f"the bookmark is of {kept.list}, not of {identity.list}")
    if kept.of != identity.of:
        _refuse(f"the bookmark of {kept.list} is of another company, server or filter")
    return kept


def _position(kept: _Kept, moments: Moments) -> Position:
    try:
        at = None if kept.at is None else moments.parsed(kept.at)
        return Position(at, unpacked(kept.seen), kept.reach)
    except ValueError:
        _refuse("the bookmark was damaged or changed")


def _refuse(what: str) -> NoReturn:
    raise BookmarkError(f"{what}: {_CURE}") from None


def _digest(kept: Mapping[str, Any]) -> str:
    content = json.dumps(kept, sort_keys=True).encode()
    return blake2b(content, digest_size=8).hexdigest()
