"""The method that reads what changed in a list, beside the one that reads the list.

It is made of that one, so that it takes what that one takes: written out, a method for each list
would be a tenth of a package.
"""

from __future__ import annotations

from erpgen.model.types import Changes, Operation

FEED = "ChangeFeed"
MAKER = "changes_of"
SINCE = "since"


def printed(operation: Operation, changes: Changes, *, asynchronous: bool) -> str:
    """The statement of a class's body that makes the method of a list."""
    prefix = "async_" if asynchronous else ""
    # A deprecated list is named here, not used: whoever calls its twin is told.
    quiet = "  # type: ignore[deprecated, unused-ignore]" if operation.deprecated else ""
    return f"{changes.function} = {prefix}{MAKER}({operation.function}){quiet}"


def called(operation: Operation, changes: Changes) -> str:
    """How it is called, in short: what the list takes beside the time is given too."""
    positional = (str(one.python) for one in operation.parameters if one.positional)
    return f"{changes.function}({', '.join([*positional, '*', f'{SINCE}=…'])}, …)"
