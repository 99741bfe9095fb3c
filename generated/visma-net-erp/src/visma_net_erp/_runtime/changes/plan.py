"""What both kinds of feeds have in common: all but the waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, Generic, NamedTuple, TypeVar
from uuid import UUID

from ..call import Engine, record
from ..operations import Invocation
from ..paging import Page
from ..values import unset
from .asking import Asking
from .bookmark import Bookmark, Since, bookmark_of, identity_of, position_of
from .moments import Moments
from .run import Run
from .states import Elements, texts

T = TypeVar("T")


class Asked(NamedTuple):
    """A call of the method of a list, without its sending, and how its pages are read."""

    call: Invocation[Any]
    concurrency: int
    verify: bool

    @classmethod
    def of(cls, method: Callable[..., Any], arguments: Mapping[str, Any]) -> Asked:
        """What a method was given; raises TypeError for what it does not take.

        The page borders of a list whose elements change while it is read are read twice unless
        the caller says otherwise: one that moves to the end draws another over a border.
        """
        call = record(method, (), arguments).call
        _refuse_own(call)
        return cls(call, arguments.get("concurrency", 1), arguments.get("verify", True))


def _refuse_own(call: Invocation[Any]) -> None:
    """Raise TypeError where a caller gives what the feed gives itself."""
    paging, changes = call.operation.paging, call.operation.changes
    page = {one.python for one in call.operation.parameters if paging and one.wire == paging.page}
    for name in [*page, *([changes.argument] if changes else [])]:
        if not unset(call.arguments.get(name)) and call.arguments.get(name) is not None:
            raise TypeError(f"a feed gives {name} itself: leave it out, and say since=")


class Feed(Generic[T]):
    """A list whose changes are read, and where the reading stands."""

    def __init__(self, engine: Engine, asked: Asked, since: Since) -> None:
        operation = asked.call.operation
        rules = operation.changes
        if rules is None:
            raise TypeError(f"{operation.resource}.{operation.function} tells no changes")
        self._asked = asked
        self._operation = operation
        self._elements = Elements(operation)
        self._moments = Moments(rules, engine.target.zone)
        self._asking = Asking(asked.call, rules, self._moments)
        self._identity = identity_of(self._name, self._told(engine))
        self._position = position_of(since, self._identity, self._moments)
        self._run: Run | None = None

    @property
    def bookmark(self) -> Bookmark:
        """Where to go on later: ``json.dumps`` takes it, and ``changes(since=…)`` goes on from it.

        It covers what was handed out so far: take it after that was stored.
        """
        at = self._position if self._run is None else self._run.position()
        return bookmark_of(at, self._identity, self._moments)

    def key(self, element: T) -> Any:
        """What identifies an element: a value, a tuple where several together do."""
        key = self._elements.key(element)
        return key[0] if len(key) == 1 else key

    @property
    def key_parts(self) -> tuple[str, ...]:
        """The attributes of an element that identify it together."""
        rules = self._operation.changes
        return rules.keys if rules else ()

    def __repr__(self) -> str:
        at = self._position.at
        since = "the beginning" if at is None else self._moments.text(at)
        return f"<{type(self).__name__} of {self._name} since {since}>"

    @property
    def _name(self) -> str:
        return f"{self._operation.resource}.{self._operation.function}"

    def _told(self, engine: Engine) -> list[Any]:
        """What tells one company, server or filter from another; no order counts."""
        address, _, query = engine.prepare(self._asking.whole()).url.partition("?")
        arguments = sorted((name, str(one)) for name, one in engine.target.arguments.items())
        return [address, sorted(query.split("&")), arguments, engine.target.tenant]

    def _begin(self) -> Run:
        """A new reading; one that was broken off is gone on with."""
        if self._run is not None:
            self._position = self._run.position()
        self._run = Run(self._position, self._elements, self._moments)
        return self._run

    def _end(self, run: Run) -> None:
        self._position, self._run = run.ended(), None

    def _call(self, run: Run) -> Invocation[Any]:
        return self._asking.since(run.since)


def is_whole(page: Page[Any]) -> bool:
    """Whether a list has no more than its first page."""
    return page.total_count is not None and page.total_count <= len(page.items)


class Missing(Generic[T]):
    """The keys that are not found in a list.

    A key counts as missing only where two readings in a row lack it: others may change the list.
    One that no element can have is refused, since it would be missing for ever.
    """

    def __init__(self, feed: Feed[Any], known: Iterable[T]) -> None:
        self._feed = feed
        self._wanted = _wanted(feed, known)
        self._readings = 0

    @property
    def unsure(self) -> bool:
        """Whether the list has to be read, once more."""
        return bool(self._wanted) and self._readings < _READINGS

    def begin(self) -> None:
        """Count a reading."""
        self._readings += 1

    def found(self, elements: Iterable[Any]) -> None:
        """Take elements of the list."""
        for one in elements:
            key = self._feed.key(one)
            self._wanted.pop(texts(key if isinstance(key, tuple) else (key,)), None)

    def keys(self) -> list[T]:
        """What is missing, in the order in which it was given."""
        return list(self._wanted.values())


_READINGS = 2
_SCALAR = (str, int, float, Decimal, date, UUID, Enum)
"""What a part of a key is."""


def _wanted(feed: Feed[Any], known: Iterable[T]) -> dict[tuple[str, ...], T]:
    """Keys by what is compared; raises TypeError for what is no key, ValueError for other parts."""
    if isinstance(known, (str, bytes)):
        raise TypeError(f"missing() takes several keys, [{known!r}]: not a text alone")
    return {texts(_parts(feed.key_parts, one)): one for one in known}


def _parts(names: tuple[str, ...], key: object) -> Sequence[Any]:
    parts = key if isinstance(key, (tuple, list)) else (key,)
    wrong = [type(one).__name__ for one in parts if not isinstance(one, _SCALAR)]
    if wrong:
        raise TypeError(
            f"a key is of texts and numbers, as feed.key(element) gives it, not {wrong[0]}"
        )
    if len(parts) != len(names):
        shape = names[0] if len(names) == 1 else f"({', '.join(names)})"
        raise ValueError(f"a key of this list is {shape}, not {key!r}: feed.key(element) gives it")
    return parts
