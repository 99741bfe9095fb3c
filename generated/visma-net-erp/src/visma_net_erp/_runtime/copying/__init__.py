"""Lists of the API as tables of a database: names, columns, rows; dlt is known here alone."""

from .lists import List, Lists, lists_of
from .source import Chosen, source_of

__all__ = ["Chosen", "List", "Lists", "lists_of", "source_of"]
