"""What a package says of its own operations, and the values that texts stand for in it."""

from .entries import (
    ChangesEntry,
    FieldEntry,
    Index,
    OperationEntry,
    ParameterEntry,
    index_of,
    read_index,
    typed,
)
from .texts import WantedError, mapping_of, operator_of, value_of

__all__ = [
    "ChangesEntry",
    "FieldEntry",
    "Index",
    "OperationEntry",
    "ParameterEntry",
    "WantedError",
    "index_of",
    "mapping_of",
    "operator_of",
    "read_index",
    "typed",
    "value_of",
]
