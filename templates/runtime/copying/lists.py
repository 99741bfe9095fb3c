"""Which lists an API has, and what their tables are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import msgspec

from ..errors import did_you_mean
from ..index import OperationEntry, index_of

__all__ = ["List", "Lists", "lists_of", "wanted_of"]

_READING = frozenset({"all", "find", "get", "list", "query", "search"})
"""Words of a method's name that say no more than that it lists."""


class List(msgspec.Struct, frozen=True):
    """One list: ``name`` is that of its table, ``needs`` are arguments without which none comes."""

    name: str
    entry: OperationEntry
    needs: tuple[str, ...] = ()


class Lists:
    """The lists of a package, by the names of their tables."""

    def __init__(self, found: Iterable[List]) -> None:
        self.by_name: Mapping[str, List] = {one.name: one for one in found}

    def names(self) -> list[str]:
        """Those that one means by all: they need no argument, and the API has not given them up."""
        found = self.by_name.items()
        return sorted(name for name, one in found if not (one.needs or one.entry.deprecated))

    def chosen(self, wanted: Mapping[str, Iterable[str]]) -> list[List]:
        """The lists of these names, each with the arguments that it is given.

        Raises ValueError for a name that there is not, and where a list needs an argument.
        """
        unknown = [name for name in wanted if name not in self.by_name]
        if unknown:
            hint = did_you_mean(unknown, self.by_name)
            raise ValueError(f"no list is called {', '.join(unknown)}{hint}")
        for name, given in wanted.items():
            missing = [one for one in self.by_name[name].needs if one not in given]
            if missing:
                raise ValueError(f"the list {name} needs {', '.join(missing)}")
        return [self.by_name[name] for name in wanted]


def wanted_of(resources: object) -> dict[str, Mapping[str, Any]]:
    """The names of lists that a caller gave, each with its arguments; TypeError for what is none.

    A text alone is refused: it is several names, too, one of each letter.
    """
    if isinstance(resources, (str, bytes)) or not isinstance(resources, Iterable):
        raise TypeError(f"resources= takes several names of lists, [{resources!r}], or a mapping")
    given: Iterable[Any] = resources
    wanted: dict[Any, Any] = (
        dict(given) if isinstance(given, Mapping) else {name: {} for name in given}
    )
    for name, arguments in wanted.items():
        if not isinstance(name, str):
            raise TypeError(f"the name of a list is a text, not {name!r}")
        if not isinstance(arguments, Mapping):
            raise TypeError(
                f"{name} takes a mapping of arguments, {{}} for none, not {arguments!r}"
            )
    return wanted


@cache
def lists_of(package: str) -> Lists:
    """The lists of a package: what GET answers with many elements, wherever no key is needed.

    One is called as its resource, with what its method says beyond that it lists:
    ``customer.get_all`` is ``customer``, ``customer.get_all_customer_balance`` is
    ``customer_balance``. Where two would be called the same, both have the method's whole name.
    """
    entries = list(_listing(index_of(package).entries))
    counts = Counter(map(_name, entries))
    return Lists(
        List(
            _name(one) if counts[_name(one)] == 1 else f"{one.resource}_{one.function}",
            one,
            tuple(each.python for each in one.parameters if each.required),
        )
        for one in entries
    )


def _listing(entries: Iterable[OperationEntry]) -> Iterator[OperationEntry]:
    for one in entries:
        keyed = any(each.location == "path" and each.required for each in one.parameters)
        many = one.pages or (one.returns or "").startswith("list[")
        if one.method == "GET" and one.body is None and many and not keyed:
            yield one


def _name(entry: OperationEntry) -> str:
    own = {form for word in entry.resource.split("_") for form in (word, f"{word}s", word[:-1])}
    words = entry.function.strip("_").split("_")
    return "_".join([entry.resource, *(one for one in words if one not in own | _READING)])
