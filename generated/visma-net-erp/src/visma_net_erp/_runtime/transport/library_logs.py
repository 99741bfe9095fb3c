"""Masks secrets in what the HTTP library itself logs.

httpx logs whole addresses at INFO, httpcore the answer's headers at DEBUG; both would show
signed links, session cookies and tokens that a server repeats.
"""

from __future__ import annotations

import logging
import re

from ..messages import REDACTED, redact_queries, redact_url

SENSITIVE_HEADER = re.compile(
    r"(\(b'(?:set-cookie|www-authenticate|proxy-authenticate)', b)(?:'[^']*'|\"[^\"]*\")",
    re.IGNORECASE,
)


class RedactingFilter(logging.Filter):
    """Changes records, and lets all of them pass."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask sensitive headers, and sensitive parameters of addresses wherever they stand."""
        if isinstance(record.args, tuple):
            record.args = tuple(_masked(value) for value in record.args)
        if isinstance(record.msg, str):
            record.msg = redact_queries(SENSITIVE_HEADER.sub(rf"\1'{REDACTED}'", record.msg))
        return True


FILTER = RedactingFilter()


def mask_library_logs() -> None:
    """Put the filter on the loggers; harmless to call again."""
    # A filter does not reach a logger's children, so each is named.
    for name in ("httpx", "httpcore.http11", "httpcore.http2", "httpcore.proxy"):
        logging.getLogger(name).addFilter(FILTER)


def _masked(value: object) -> object:
    text = str(value) if type(value).__name__ == "URL" else value
    return redact_url(text) if isinstance(text, str) and "://" in text else value
