"""Lists of the API as tables of a database: names, columns, rows; dlt is known here alone."""

from importlib import import_module
from typing import TYPE_CHECKING

from .lists import List, Lists, lists_of

if TYPE_CHECKING:
    from .destinations import CopyError
    from .library import Report
    from .loading import Copied, Destination, copy_lists
    from .source import Chosen, source_of

__all__ = [
    "Chosen",
    "Copied",
    "CopyError",
    "Destination",
    "List",
    "Lists",
    "Report",
    "copy_lists",
    "lists_of",
    "source_of",
]

_LATER = {
    "Chosen": ".source",
    "Copied": ".loading",
    "CopyError": ".destinations",
    "Destination": ".loading",
    "Report": ".library",
    "copy_lists": ".loading",
    "source_of": ".source",
}
"""What needs dlt."""

if not TYPE_CHECKING:  # a type checker would take any name for one that is there

    def __getattr__(name):
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_LATER[name], __name__), name)
