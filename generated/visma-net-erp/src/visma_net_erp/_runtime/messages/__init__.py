"""What crosses the border to the server: plain requests and answers, their secrets masked."""

from .media import bare, best, is_json
from .message import Request, Response
from .redact import (
    REDACTED,
    Secret,
    hide_parameter,
    is_sensitive_header,
    redact_bytes,
    redact_queries,
    redact_text,
    redact_url,
)
from .retry_after import LONGEST_ASKED, LimitRules, reset_seconds, retry_after_seconds

__all__ = [
    "LONGEST_ASKED",
    "REDACTED",
    "LimitRules",
    "Request",
    "Response",
    "Secret",
    "bare",
    "best",
    "hide_parameter",
    "is_json",
    "is_sensitive_header",
    "redact_bytes",
    "redact_queries",
    "redact_text",
    "redact_url",
    "reset_seconds",
    "retry_after_seconds",
]
