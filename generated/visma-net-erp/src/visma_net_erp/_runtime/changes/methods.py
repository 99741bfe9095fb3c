"""What gives the classes of resources their methods that read what changed in a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..call import AsyncResource, SyncResource
from ..operations import Operation

if TYPE_CHECKING:
    from typing import Generic

    from .plan import Asked
else:

    class Generic:
        """What type checkers read of feeds costs nothing at run time, where feeds are not even
        loaded before they are used."""

        def __class_getitem__(cls, kind):
            return cls


__all__ = ["FeedT", "Feeds", "Generic"]

FeedT = TypeVar("FeedT")
"""A feed, of the kind that a class of resources gives: blocking or for asyncio."""

_OWN = "since"
"""What a feed takes beside the arguments of its list."""


class Feeds:
    """Base of a class with the method that reads what changed in one list, declared once for the
    blocking resource and the one for asyncio.

    It calls the method that reads the list, so that it takes and refuses what that does.
    """

    def _feed(
        self, operation: Operation[Any], given: Mapping[str, Any], options: Mapping[str, Any]
    ) -> FeedT:  # type: ignore[type-var]  # pyright: ignore[reportInvalidTypeVarUse]
        """A feed of the list that an operation reads, of the kind that the method which asks for
        it says; nothing is sent before it is read."""
        from .plan import Asked  # noqa: PLC0415 - only programs that read changes need it

        names = (one.python for one in operation.parameters if one.python != _OWN)
        arguments = {name: given[name] for name in names if name in given}
        asked = Asked.of(getattr(self, operation.function), {**arguments, **options})
        feed: FeedT = _made(self, asked, given[_OWN])
        return feed


def _made(resource: object, asked: Asked, since: Any) -> Any:
    """The feed of a resource's kind; raises TypeError for anything else."""
    if isinstance(resource, SyncResource):
        from .feed import ChangeFeed  # noqa: PLC0415 - as above

        return ChangeFeed(resource._engine, asked, since)
    if isinstance(resource, AsyncResource):
        from .async_feed import AsyncChangeFeed  # noqa: PLC0415 - as above

        return AsyncChangeFeed(resource._engine, asked, since)
    raise TypeError(f"{type(resource).__name__} is no resource")
