"""The ``x-erp-*`` words, read strictly: a word that is misspelt or of the wrong kind stops the run.

This is the only package that knows how the words are written; what they mean for the model is
decided where they are used.
"""

from erpgen.model.extensions.calls import (
    BackgroundRule,
    CreatedRule,
    JobRule,
    StreamRule,
    always,
    answer,
    background,
    created,
    download,
    etag,
    job,
    stream,
    upload,
)
from erpgen.model.extensions.lists import ChangesRule, PagingRule, changes, paging
from erpgen.model.extensions.reading import (
    WORDS,
    RefusedRulesError,
    RuleError,
    check_words,
    flag,
    refuse,
    text,
)
from erpgen.model.extensions.values import (
    NumberSeriesRule,
    decimal,
    decimal_formats,
    in_milliseconds,
    key,
    number_series,
)

__all__ = [
    "WORDS",
    "BackgroundRule",
    "ChangesRule",
    "CreatedRule",
    "JobRule",
    "NumberSeriesRule",
    "PagingRule",
    "RefusedRulesError",
    "RuleError",
    "StreamRule",
    "always",
    "answer",
    "background",
    "changes",
    "check_words",
    "created",
    "decimal",
    "decimal_formats",
    "download",
    "etag",
    "flag",
    "in_milliseconds",
    "job",
    "key",
    "number_series",
    "paging",
    "refuse",
    "stream",
    "text",
    "upload",
]
