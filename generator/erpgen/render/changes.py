"""The method that reads what changed in a list, beside the one that reads the list.

Its arguments stand once, in a base of both classes of the resource, generic in the feed; it calls
the method of the list, so that it takes what that one takes.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from erpgen.model.types import Changes, Operation, Parameter
from erpgen.render.layout import definition
from erpgen.render.literal import docstring

FEED = "ChangeFeed"
ROOM = "feeds"
"""What the room of the runtime is called in modules of resources, whose methods are ``changes``."""
SINCE = "since"


class FeedMethod(Struct, frozen=True):
    """The method of one list: the class that declares it, and the blocking feed it gives."""

    base: str
    definition: str
    doc: str
    call: str
    feed: str

    def given(self, prefix: str) -> str:
        """The base of a class of resources whose feeds' names begin so: ``Async`` or nothing."""
        return f'{self.base}["{ROOM}.{prefix}{self.feed}"]'


def feed_method(
    operation: Operation, changes: Changes, arguments: list[str], constant: str, feed: str
) -> FeedMethod:
    """How the method is declared; ``arguments`` are those that it has, beside ``self``."""
    since = f"What changed in ``{operation.function}`` since a bookmark, a time or ever"
    return FeedMethod(
        base=f"_{_class_name(changes.function)}",
        definition=definition(f"def {changes.function}(", arguments, f"{ROOM}.FeedT"),
        doc=docstring([f"{since}; see ``{FEED}``."], 8),
        call=f"return self._feed({constant}, locals(), options)",
        feed=feed,
    )


def taken(operation: Operation, changes: Changes) -> Iterator[Parameter]:
    """The parameters of a list that its feed takes too: page and time it gives itself."""
    page = operation.paging.page if operation.paging else None
    for one in operation.parameters:
        if one.wire != page and one.python not in (changes.argument, SINCE):
            yield one


def called(operation: Operation, changes: Changes) -> str:
    """How it is called, in short: what the list takes beside the time is given too."""
    positional = (str(one.python) for one in operation.parameters if one.positional)
    return f"{changes.function}({', '.join([*positional, '*', f'{SINCE}=…'])}, …)"


def _class_name(function: str) -> str:
    """``changes_of_tasks`` is ``ChangesOfTasks``; a digit keeps what stands before it."""
    first, *others = function.split("_")
    rest = (one.capitalize() if one[:1].isalpha() else f"_{one}" for one in others)
    return f"{first.capitalize()}{''.join(rest)}"
