"""Keeps secrets out of logs, errors and ``repr``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote_plus, unquote_plus, urlsplit, urlunsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REDACTED = "[redacted]"

_SENSITIVE = re.compile(
    r"token|secret|signature|passw|credential|assertion|verifier|jwt|session|api[-_.]?key"
    r"|(^|[-_.])(sig|code|state|policy|key|pwd|auth|hmac|sas|hdn(ea|ts)|access[-_]?key[-_]?id)$"
    r"|(aws|google)access(key)?id",
    re.IGNORECASE,
)
"""Query parameters whose values are never shown: credentials, and what signs a link to a file.

Signed links of S3 (``X-Amz-Signature``, ``-Credential``, ``-Security-Token``), Google
(``X-Goog-Signature``), Azure (``sig``), CloudFront (``Policy``, ``Signature``), Akamai (``hdnea``,
``hdnts``) open the file for whoever reads them.
"""

_SENSITIVE_HEADER = re.compile(
    r"authorization|cookie|token|secret|passw|api[-_.]?key|subscription-key", re.IGNORECASE
)

_PAIR = re.compile(r"([?&])([^=&?#\s]+=[^&#\s'\"<>]*)")

_hidden: set[str] = set()

SHORTEST_SECRET = 6
"""Shorter values are not searched for in text: they would blacken ordinary words."""


class Secret:
    """A string that shows itself only when asked to by :meth:`reveal`."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    @classmethod
    def of(cls, value: str | Secret | None) -> Secret:
        """The value as a secret; take its place at once, so that no frame's locals show it."""
        if value is not None and not isinstance(value, (str, Secret)):
            raise TypeError(f"a secret is a text, not {type(value).__name__}")
        return value if isinstance(value, Secret) else cls(value or "")

    @classmethod
    def maybe(cls, value: str | None) -> Secret | None:
        """The value as a secret, None where there is none."""
        return None if value is None else cls(value)

    def reveal(self) -> str:
        """The string itself."""
        return self._value

    def __repr__(self) -> str:
        return f"Secret({REDACTED!r})"

    def __str__(self) -> str:
        return REDACTED

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        from hmac import compare_digest  # noqa: PLC0415 - slow to import, seldom needed

        return compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._value))


def redact_text(text: str, secrets: Iterable[str]) -> str:
    """The text with every occurrence of these secrets replaced, plain or percent-encoded."""
    for form in _forms(secrets):
        text = text.replace(form, REDACTED)
    return text


def redact_bytes(content: bytes, secrets: Iterable[str]) -> bytes:
    """The bytes with every occurrence of these secrets replaced, plain or percent-encoded."""
    for form in _forms(secrets):
        content = content.replace(form.encode(), REDACTED.encode())
    return content


def _forms(secrets: Iterable[str]) -> Iterator[str]:
    for secret in secrets:
        if len(secret) >= SHORTEST_SECRET:
            yield secret
            yield quote_plus(secret)


def redact_url(url: str) -> str:
    """The address without user name, password and the values of sensitive parameters."""
    try:
        parts = urlsplit(url)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return REDACTED
    query = "&".join(_redact_pair(pair) for pair in parts.query.split("&"))
    return urlunsplit((parts.scheme, host, parts.path, query, ""))


def redact_queries(text: str) -> str:
    """A text that holds addresses, whole or relative, with their sensitive parameters masked."""
    return _PAIR.sub(lambda pair: pair[1] + _redact_pair(pair[2]), text)


def is_sensitive_header(name: str) -> bool:
    """Whether a header of this name may bear credentials, by what APIs call such headers."""
    return name.lower() in _hidden or _SENSITIVE_HEADER.search(name) is not None


def hide_parameter(name: str) -> None:
    """From now on, never show the value of this query parameter: the API takes a key in it."""
    _hidden.add(name.lower())


def _redact_pair(pair: str) -> str:
    name, equals, _ = pair.partition("=")
    plain = unquote_plus(name)
    hidden = plain.lower() in _hidden or _SENSITIVE.search(plain)
    return f"{name}={REDACTED}" if equals and hidden else pair
