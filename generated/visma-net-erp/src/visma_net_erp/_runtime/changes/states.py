"""Which states of which elements were given, as digests: a few bytes each, and a bounded number.

An element is known again by its key, its state by its JSON without what it says of the whole
list. The state that was given last counts: one that comes back to an earlier one is given again.
"""

from __future__ import annotations

import copy
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from hashlib import blake2b
from typing import Any, TypeAlias

import msgspec

from ..operations import Operation
from ..values import UNSET, or_none, pointer_steps, unset

MOST = 10_000
"""How many states are remembered: 14 bytes each, so 190 kB of a bookmark at the most."""

_KEY, _STATE = 6, 8
_ENCODER = msgspec.json.Encoder(
    decimal_format="number", enc_hook=lambda value: None if unset(value) else str(value)
)
Known: TypeAlias = dict[bytes, bytes]
"""Digests of states by digests of keys."""


class Seen:
    """The states of one reading, the newest ``MOST`` of them; those without a time give way."""

    def __init__(self) -> None:
        self._states: dict[bytes, tuple[datetime | None, bytes]] = {}

    def note(self, key: bytes, state: bytes, at: datetime | None) -> None:
        """Remember what was given of an element."""
        self._states[key] = at, state
        if len(self._states) > 2 * MOST:
            self._states = dict(self._newest())

    def get(self, key: bytes) -> bytes | None:
        """The state that was given, None where none is remembered."""
        found = self._states.get(key)
        return None if found is None else found[1]

    def since(self, moment: datetime | None) -> Known:
        """What is remembered of a moment and after it, and of what has no time."""
        wanted = (
            (key, state)
            for key, (at, state) in self._newest()
            if moment is None or at is None or at >= moment
        )
        return dict(wanted)

    def _newest(self) -> list[tuple[bytes, tuple[datetime | None, bytes]]]:
        if len(self._states) <= MOST:
            return list(self._states.items())
        ranked = sorted(self._states.items(), key=lambda one: _rank(one[1][0]))
        return ranked[-MOST:]


def _rank(at: datetime | None) -> float:
    return float("-inf") if at is None else at.timestamp()


def packed(known: Mapping[bytes, bytes]) -> str:
    """The states as text, the last ``MOST`` of them."""
    content = b"".join(key + state for key, state in list(known.items())[-MOST:])
    return b64encode(content).decode()


def unpacked(text: str) -> Known:
    """The states of a text; raises ValueError."""
    content = b64decode(text, validate=True)
    size = _KEY + _STATE
    if len(content) % size or len(content) > size * MOST:
        raise ValueError("no whole number of states")
    parts = (content[at : at + size] for at in range(0, len(content), size))
    return {one[:_KEY]: one[_KEY:] for one in parts}


class Elements:
    """How the elements of a list are looked at: their time, their key and their state."""

    def __init__(self, operation: Operation[Any]) -> None:
        rules, paging = operation.changes, operation.paging
        if rules is None:
            raise TypeError(f"{operation.resource}.{operation.function} tells no changes")
        pointers = (paging.total, paging.max_size, paging.next) if paging else ()
        steps = [pointer_steps(one) for one in pointers if one and one.startswith("/*/")]
        self._about_all = frozenset(one[1] for one in steps)
        self._time = _reader(rules.property)
        self._keys = tuple(_reader(one) for one in rules.keys)

    def time(self, element: Any) -> Any:
        """The time of its last change as the API gave it."""
        return self._time(element)

    def key(self, element: Any) -> tuple[Any, ...]:
        """What identifies it."""
        return tuple(read(element) for read in self._keys)

    def key_digest(self, element: Any) -> bytes | None:
        """A digest of its key; None where it has none, so that it cannot be known again."""
        key = self.key(element)
        if any(part is None for part in key):
            return None
        return blake2b(repr(texts(key)).encode(), digest_size=_KEY).digest()

    def state_digest(self, element: Any) -> bytes:
        """A digest of all that it says of itself."""
        return blake2b(_ENCODER.encode(self._itself(element)), digest_size=_STATE).digest()

    def _itself(self, element: Any) -> Any:
        if isinstance(element, Mapping):
            return {name: one for name, one in element.items() if name not in self._about_all}
        names = _attributes(type(element), self._about_all)  # type: ignore[arg-type] # any class
        if not names:
            return element
        twin = copy.copy(element)
        for name in names:
            setattr(twin, name, UNSET)
        return twin


def texts(key: Sequence[Any]) -> tuple[str, ...]:
    """A key as texts, as which keys are compared: a database may keep a number as one."""
    return tuple(str(part) for part in key)


@cache
def _attributes(kind: Any, wires: frozenset[str]) -> tuple[str, ...]:
    if not issubclass(kind, msgspec.Struct):
        return ()
    pairs = zip(kind.__struct_encode_fields__, kind.__struct_fields__, strict=True)
    return tuple(name for wire, name in pairs if wire in wires)


def _reader(path: str) -> Callable[[Any], Any]:
    steps = path.split(".")

    def read(element: Any) -> Any:
        for step in steps:
            element = or_none(element)
            if element is None:
                return None
            if isinstance(element, Mapping):
                element = element.get(step)
            else:
                element = getattr(element, step, None)
        return or_none(element)

    return read
