"""The methods that give feeds, each made of the one that reads the list."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..call import AsyncResource, SyncResource

if TYPE_CHECKING:
    from inspect import Signature

    from .async_feed import AsyncChangeFeed
    from .bookmark import Since
    from .feed import ChangeFeed

M = TypeVar("M")


class _Described:
    """What tools show of a method: the arguments of the list's own, and ``since``."""

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method

    @cached_property
    def __signature__(self) -> Signature:
        from inspect import Parameter, signature  # noqa: PLC0415 - slow to import, seldom needed

        own = signature(self._method)
        since = Parameter("since", Parameter.KEYWORD_ONLY, default=None, annotation="Since")
        given = [one for one in own.parameters.values() if one.name != since.name]
        place = next((at for at, one in enumerate(given) if one.kind >= since.kind), len(given))
        return own.replace(parameters=[*given[:place], since, *given[place:]])


class ChangesMethod(_Described):
    """Reads what changed in a list, without losing any of it.

    ``since`` is the bookmark of an earlier feed, a datetime, or None for everything. All else is as
    the method of the list takes it, but for the page and the time of the last change.

    Returns a feed that gives each element whose state was not given before; its ``bookmark`` is
    where to go on. Raises TypeError for arguments that the list does not take, and BookmarkError
    for a bookmark that is not of this list, company and filters.
    """

    def __call__(self, *args: Any, since: Since = None, **arguments: Any) -> ChangeFeed[Any]:
        """A feed of the list; nothing is sent before it is read."""
        from .feed import ChangeFeed  # noqa: PLC0415 - only programs that read changes need it
        from .plan import Asked  # noqa: PLC0415

        asked = Asked.of(self._method, args, arguments)
        resource: SyncResource = self._method.__self__  # type: ignore[attr-defined]
        return ChangeFeed(resource._engine, asked, since)


class AsyncChangesMethod(_Described):
    """:class:`ChangesMethod` for asyncio."""

    def __call__(self, *args: Any, since: Since = None, **arguments: Any) -> AsyncChangeFeed[Any]:
        """A feed of the list; nothing is sent before it is read."""
        from .async_feed import AsyncChangeFeed  # noqa: PLC0415 - as above
        from .plan import Asked  # noqa: PLC0415

        asked = Asked.of(self._method, args, arguments)
        resource: AsyncResource = self._method.__self__  # type: ignore[attr-defined]
        return AsyncChangeFeed(resource._engine, asked, since)


class _Made(Generic[M]):
    """The attribute of a class of resources that gives the method of each."""

    def __init__(self, kind: Callable[[Any], M], function: Callable[..., Any]) -> None:
        self._kind = kind
        self._name = function.__name__

    def __get__(self, resource: Any, owner: type[Any]) -> M:
        return self._kind(getattr(owner if resource is None else resource, self._name))


def changes_of(method: Callable[..., Any]) -> _Made[ChangesMethod]:
    """The method that reads what changed in a list; type checkers are shown it written out."""
    return _Made(ChangesMethod, method)


def async_changes_of(method: Callable[..., Any]) -> _Made[AsyncChangesMethod]:
    """:func:`changes_of` for asyncio."""
    return _Made(AsyncChangesMethod, method)
