"""A TOML table that is read key by key and refuses what nobody read."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from erpgen.errors import InputError
from erpgen.nearest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_HEADER = re.compile(r"\s*\[\[?([^\[\]]+)\]\]?\s*(?:#.*)?$")
_ASSIGNMENT = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*[\w-]+)*)\s*=""")


@dataclass(slots=True)
class Table:
    """One table: each method reads a key as one type, InputError naming its line otherwise.

    ``path`` are the keys that lead to the table, with positions in arrays of tables.
    """

    values: dict[str, Any]
    text: str
    where: str
    path: tuple[str | int, ...] = ()
    _read: set[str] = field(default_factory=set)

    def has(self, key: str) -> bool:
        """Whether the table gives the key."""
        return key in self.values

    def text_of(self, key: str, default: str | None = None) -> str | None:
        """A string that is not empty, or ``default`` where there is none."""
        value = self._value(key, str, "a string")
        if value is not None and not value.strip():
            raise self.refused(key, "must not be empty")
        return default if value is None else value

    def any_text(self, key: str) -> str | None:
        """A string, which may be blank; None where there is none."""
        value: str | None = self._value(key, str, "a string")
        return value

    def required(self, key: str) -> str:
        """A string that must be there."""
        value = self.text_of(key)
        if value is None:
            raise self.refused(key, "is missing")
        return value

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of strings."""
        value = self._value(key, list, "a list of strings")
        if value is None:
            return default
        if not all(isinstance(one, str) for one in value):
            raise self.refused(key, "must be a list of strings")
        return tuple(value)

    def text_or_texts(self, key: str) -> tuple[str, ...]:
        """A string that is not empty, or a list of strings; none where the key is not given."""
        if not isinstance(self.values.get(key), str):
            return self.texts(key)
        return (self.required(key),)

    def truth(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self._value(key, bool, "true or false")
        return default if value is None else bool(value)

    def whole(self, key: str, default: int) -> int:
        """A whole number that is not negative."""
        value = self._value(key, int, "a whole number")
        if isinstance(value, bool) or (value is not None and value < 0):
            raise self.refused(key, "must be a whole number of zero or more")
        return default if value is None else int(value)

    def text_map(self, key: str) -> dict[str, str]:
        """A table of strings."""
        value = self._value(key, dict, "a table of strings") or {}
        for name, text in value.items():
            if not isinstance(text, str):
                raise self._below(value, key).refused(name, "must be a string")
        return value

    def table(self, key: str) -> Table:
        """A table; an empty one where there is none."""
        return self._below(self._value(key, dict, "a table") or {}, key)

    def tables(self, key: str) -> list[Table]:
        """An array of tables."""
        values = self._value(key, list, "an array of tables") or []
        if not all(isinstance(value, dict) for value in values):
            raise self.refused(key, "must be an array of tables")
        return [self._below(value, key, index) for index, value in enumerate(values)]

    def finish(self) -> None:
        """InputError where the table gives a key that was never read."""
        for key in self.values:
            if key not in self._read:
                known = f"known here: {', '.join(sorted(self._read))}"
                raise self.refused(key, "is unknown", did_you_mean(key, self._read, known))

    def checked(self, key: str, value: str, valid: Callable[[str], object], what: str) -> str:
        """``value`` where it is valid; InputError saying what it must be otherwise."""
        if not valid(value):
            raise self.refused(key, f"must be {what}, and is {value!r}")
        return value

    def refused(self, key: str, what: str, cure: str = "") -> InputError:
        """The refusal of a key of this table, with its line where it is found."""
        path = (*self.path, key)
        line = line_of(self.text, path)
        where = f"{self.where}:{line}" if line else self.where
        name = ".".join(str(part) for part in path if isinstance(part, str))
        return InputError(where, f"{name} {what}", cure)

    def _value(self, key: str, kind: type, what: str) -> Any:
        self._read.add(key)
        value = self.values.get(key)
        if value is not None and not isinstance(value, kind):
            raise self.refused(key, f"must be {what}")
        return value

    def _below(self, values: dict[str, Any], *path: str | int) -> Table:
        return Table(values, self.text, self.where, (*self.path, *path))


def line_of(text: str, path: tuple[str | int, ...]) -> int | None:
    """The line that gives a key, or else the table it would stand in; None where not found."""
    found = list(_lines(text))
    while path:
        for line, place in found:
            if place == path or place == tuple(part for part in path if isinstance(part, str)):
                return line
        path = path[:-1]
    return None


def _lines(text: str) -> Iterator[tuple[int, tuple[str | int, ...]]]:
    section: tuple[str | int, ...] = ()
    counts: dict[tuple[str, ...], int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            names = _names(header.group(1).strip())
            section = names
            if line.lstrip().startswith("[["):
                counts[names] = counts.get(names, -1) + 1
                section = (*names, counts[names])
            yield number, section
        elif assignment := _ASSIGNMENT.match(line):
            yield number, (*section, *_names(assignment.group(1)))


def _names(dotted: str) -> tuple[str, ...]:
    if dotted[:1] in "\"'":
        return (dotted.strip("\"'"),)
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def is_name(text: str) -> bool:
    """Whether a text is a name in Python."""
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text)
