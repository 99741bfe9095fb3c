"""``$filter``: comparisons of what a record has, put together with ``&``, ``|`` and ``~``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NoReturn, TypeAlias

from .literals import NAME, EnumLiteral, Value, Version, literal

_OR, _AND, _ALONE = 1, 2, 3
_SEGMENTS = frozenset({"$it", "$count", "$this"})


class Filter(str):
    """The text of a filter, which parameters take as it is.

    ``Filter("…")`` takes a filter that is written already. ``and``, ``or`` and ``not`` would drop
    a part of it, so they are refused: ``&``, ``|`` and ``~`` put filters together.
    """

    __slots__ = ("_binds",)
    _binds: int

    def __new__(cls, text: str, binds: int = _OR) -> Filter:
        """``binds`` is how strongly the outermost operator holds its sides together."""
        made = super().__new__(cls, text)
        made._binds = binds
        return made

    def __and__(self, other: Filter) -> Filter:
        return all_of(self, other)

    def __or__(self, other: Filter) -> Filter:
        return any_of(self, other)

    def __invert__(self) -> Filter:
        return Filter(f"not ({self!s})", _ALONE)

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "a filter is neither true nor false: join filters with & and |, and negate one with ~"
        )


def all_of(*filters: Filter) -> Filter:
    """What all of them let through."""
    return _joined(filters, _AND, " and ")


def any_of(*filters: Filter) -> Filter:
    """What one of them lets through."""
    return _joined(filters, _OR, " or ")


def _joined(filters: tuple[Filter, ...], binds: int, word: str) -> Filter:
    if not filters:
        raise ValueError("give at least one filter")
    if len(filters) == 1:
        return filters[0]
    inner = (str(one) if one._binds >= binds else f"({one!s})" for one in filters)
    return Filter(word.join(inner), binds)


class Operand:
    """What is compared: a property, or what a function makes of one."""

    __slots__ = ("_text", "_version")

    def __init__(self, text: str, version: Version) -> None:
        self._text = text
        self._version: Version = version

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._text!r})"

    def eq(self, value: Compared) -> Filter:
        """It is this; of None, there is none."""
        return self._compared("eq", value)

    def ne(self, value: Compared) -> Filter:
        """It is anything else."""
        return self._compared("ne", value)

    def gt(self, value: Compared) -> Filter:
        """It is more, or later."""
        return self._compared("gt", value)

    def ge(self, value: Compared) -> Filter:
        """It is this, or more."""
        return self._compared("ge", value)

    def lt(self, value: Compared) -> Filter:
        """It is less, or earlier."""
        return self._compared("lt", value)

    def le(self, value: Compared) -> Filter:
        """It is this, or less."""
        return self._compared("le", value)

    def in_(self, values: Iterable[Value]) -> Filter:
        """It is one of these; spelled as comparisons where the version has no ``in``."""
        if isinstance(values, (str, bytes)):
            raise TypeError("give a list of values, not a text")
        given = [self._literal(one) for one in values]
        if not given:
            raise ValueError("give at least one value: no record has one out of none")
        if self._version == "4.01":
            return Filter(f"{self} in ({','.join(given)})", _ALONE)
        return any_of(*(Filter(f"{self} eq {one}", _ALONE) for one in given))

    def has(self, flags: EnumLiteral) -> Filter:
        """All of these flags are set."""
        self._needs("has", "4")
        return self._compared("has", flags)

    def contains(self, text: Text) -> Filter:
        """The text is somewhere in it."""
        if self._version in ("2", "3"):
            return Filter(f"substringof({self._literal(text)},{self})", _ALONE)
        return self._tested("contains", text)

    def startswith(self, text: Text) -> Filter:
        """It begins with the text."""
        return self._tested("startswith", text)

    def endswith(self, text: Text) -> Filter:
        """It ends with the text."""
        return self._tested("endswith", text)

    def lower(self) -> Operand:
        """Its text in lower case."""
        return self.apply("tolower")

    def upper(self) -> Operand:
        """Its text in upper case."""
        return self.apply("toupper")

    def length(self) -> Operand:
        """How many characters it has."""
        return self.apply("length")

    def year(self) -> Operand:
        """The year of a date."""
        return self.apply("year")

    def month(self) -> Operand:
        """The month of a date."""
        return self.apply("month")

    def day(self) -> Operand:
        """The day of a date."""
        return self.apply("day")

    def apply(self, function: str, *more: Compared) -> Operand:
        """What another function makes of it: ``field("name").apply("substring", 1)``."""
        if not NAME.fullmatch(function):
            raise ValueError(f"{function!r} is no name of a function")
        arguments = [str(self), *map(self._literal, more)]
        return Operand(f"{function}({','.join(arguments)})", self._version)

    def _compared(self, operator: str, value: Compared) -> Filter:
        return Filter(f"{self} {operator} {self._literal(value)}", _ALONE)

    def _tested(self, function: str, text: Text) -> Filter:
        return Filter(f"{function}({self},{self._literal(text)})", _ALONE)

    def _literal(self, value: Compared) -> str:
        return str(value) if isinstance(value, Operand) else literal(value, self._version)

    def _needs(self, word: str, least: str) -> None:
        if self._version < least:
            raise ValueError(f"OData {self._version} has no {word}: it came with {least}")


Compared: TypeAlias = Value | Operand | None
Text: TypeAlias = str | Operand


class Field(Operand):
    """A property by its name, or one below another: ``customer/name``."""

    __slots__ = ()

    def __init__(self, path: str, version: Version) -> None:
        super().__init__(checked_path(path), version)

    def field(self, name: str) -> Field:
        """A property of it."""
        return Field(f"{self}/{name}", self._version)

    def any(self, test: Callable[[Field], Filter] | None = None) -> Filter:
        """An element of the collection passes the test; without one, there is an element."""
        self._needs("any", "3")
        return self._of_elements("any", test) if test else Filter(f"{self}/any()", _ALONE)

    def all(self, test: Callable[[Field], Filter]) -> Filter:
        """Every element of the collection passes the test."""
        self._needs("all", "3")
        return self._of_elements("all", test)

    def _of_elements(self, word: str, test: Callable[[Field], Filter]) -> Filter:
        """The element has a name that the test gives to none of its own elements."""
        number = 1
        while True:
            name = f"x{number}"
            inner = str(test(Field(name, self._version)))
            if not re.search(rf"\({name}:", inner):
                return Filter(f"{self}/{word}({name}:{inner})", _ALONE)
            number += 1


def checked_path(path: str) -> str:
    """A path of names; ValueError for anything else, which could change what a filter says."""
    for segment in path.split("/"):
        if not NAME.fullmatch(segment) and segment not in _SEGMENTS:
            raise ValueError(f"{path!r} is no name of a property, and no path of such names")
    return path
