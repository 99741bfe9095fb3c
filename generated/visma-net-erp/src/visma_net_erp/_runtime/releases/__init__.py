"""Names that a release deprecated or took away: they say so where they are used."""

from .deprecation import deprecated, warn_of_argument, warn_of_attributes
from .removed import (
    Telling,
    bind_loosely,
    missing_name,
    module_getattr,
    refusal,
    removed_argument,
    resource_getattr,
)
from .shrunk import ShrunkInt, ShrunkModel, ShrunkStr

__all__ = [
    "ShrunkInt",
    "ShrunkModel",
    "ShrunkStr",
    "Telling",
    "bind_loosely",
    "deprecated",
    "missing_name",
    "module_getattr",
    "refusal",
    "removed_argument",
    "resource_getattr",
    "warn_of_argument",
    "warn_of_attributes",
]
