"""The method that reads what changed in a list, beside the one that reads the list.

It is made of that one, so that it takes what that one takes: written out, with its texts, a method
for each list would be a tenth of a package. Type checkers are shown its arguments alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.model.types import Changes, Operation, Parameter
from erpgen.render.layout import packed

FEED = "ChangeFeed"
MAKER = "changes_of"
SINCE = "since"


def taken(operation: Operation, changes: Changes) -> Iterator[Parameter]:
    """The parameters of a list that its feed takes too: page and time it gives itself."""
    page = operation.paging.page if operation.paging else None
    for one in operation.parameters:
        if one.wire != page and one.python not in (changes.argument, SINCE):
            yield one


def shown(changes: Changes, arguments: list[str], feed: str) -> str:
    """What type checkers read of the method."""
    return packed(f"def {changes.function}(", ["self", *arguments], f") -> {feed}: ...", 8)


def printed(operation: Operation, changes: Changes, *, asynchronous: bool) -> str:
    """The statement of a class's body that makes the method of a list."""
    prefix = "async_" if asynchronous else ""
    return f"{changes.function} = {prefix}{MAKER}({operation.function})"


def called(operation: Operation, changes: Changes) -> str:
    """How it is called, in short: what the list takes beside the time is given too."""
    positional = (str(one.python) for one in operation.parameters if one.positional)
    return f"{changes.function}({', '.join([*positional, '*', f'{SINCE}=…'])}, …)"
