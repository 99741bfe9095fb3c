"""What the generator declared of an operation, and one call of it: data, nothing is done here."""

from .invocation import CallOptions, Invocation, PagedOptions, Retrying, Shape
from .operation import (
    SAFE_METHODS,
    Answer,
    Body,
    Field,
    JobRules,
    NumberSeries,
    Operation,
    Paging,
    Parameter,
    Security,
    Server,
    Streamed,
    StreamRules,
    Translating,
)

__all__ = [
    "SAFE_METHODS",
    "Answer",
    "Body",
    "CallOptions",
    "Field",
    "Invocation",
    "JobRules",
    "NumberSeries",
    "Operation",
    "PagedOptions",
    "Paging",
    "Parameter",
    "Retrying",
    "Security",
    "Server",
    "Shape",
    "StreamRules",
    "Streamed",
    "Translating",
]
