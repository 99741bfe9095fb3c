"""Whether a request to a program's own address was signed by who knows the secret.

A signature is the HMAC (RFC 2104) of the request's body, or of its id, time and body together as
Standard Webhooks has it; some sign the address, too. Signatures are compared in constant time.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Literal, TypeAlias

import msgspec

from ..errors import ErpError

Secret: TypeAlias = str | bytes
Secrets: TypeAlias = Secret | Sequence[Secret]

_MILLISECONDS = 1e11
"""A time since 1970 that is larger is in milliseconds: in seconds it is the year 5138."""

_HOLES = re.compile(r"\{(body|id|timestamp|url|method)\}")


class WebhookSignatureError(ErpError):
    """A request is not signed by who knows the secret, or is too old: do nothing it says."""


class SignatureRules(msgspec.Struct, frozen=True, kw_only=True):
    """How the API signs.

    ``header`` has the signatures, split by ``separator``, each after ``prefix``. ``content`` is
    what is signed. The headers ``id`` and ``timestamp`` fill it; the time stands after
    ``timestamp_prefix``, and may be ``tolerance`` seconds off. A secret is ``text``, or the key
    in ``base64`` or ``hex`` after ``key_prefix``.
    """

    header: str
    hash: Literal["sha1", "sha256", "sha384", "sha512"] = "sha256"
    encoding: Literal["hex", "base64", "base64url"] = "hex"
    prefix: str = ""
    separator: str = ""
    content: str = "{body}"
    id: str = ""
    timestamp: str = ""
    timestamp_prefix: str = ""
    tolerance: float = 300
    key: Literal["text", "base64", "hex"] = "text"
    key_prefix: str = ""


def check_signature(
    content: bytes,
    headers: Mapping[str, str],
    secrets: Secrets,
    rules: SignatureRules,
    now: float | None = None,
    *,
    url: str = "",
    method: str = "POST",
) -> None:
    """Raise WebhookSignatureError unless one of the secrets signed the request, not long ago.

    ``now`` is in seconds since 1970, ``url`` the whole address that the request was sent to.
    ValueError where a secret is none, or the address is signed and not given.
    """
    if "{url}" in rules.content and not url:
        raise ValueError("url= is empty: give the address that the request was sent to")
    given = {str(name).lower(): str(value).strip() for name, value in headers.items()}
    sent = [one for one in _sent(given, rules) if one]
    if not sent:
        raise WebhookSignatureError(f"there is no signature in {rules.header}")
    parts = {"body": content, "id": b"", "timestamp": b""}
    parts |= {"url": url.encode(), "method": method.encode()}
    if rules.id:
        parts["id"] = _needed(given, rules.id).encode("utf-8", "surrogateescape")
    stamp = _timestamp(given, rules) if rules.timestamp else ""
    parts["timestamp"] = stamp.encode("utf-8", "surrogateescape")
    signed = _filled(rules.content, parts)
    keys = [_key(one, rules) for one in _several(secrets)]
    # Every pair is compared, so that the time taken says nothing of which one fits.
    fits = [
        hmac.compare_digest(hmac.digest(key, signed, rules.hash), one)
        for key in keys
        for one in sent
    ]
    if not any(fits):
        raise WebhookSignatureError("the signature does not fit the request")
    if stamp:
        _check_age(stamp, rules, time.time() if now is None else now)


def _sent(given: Mapping[str, str], rules: SignatureRules) -> Iterator[bytes]:
    """The bytes of each signature in the header."""
    for text in _elements(given.get(rules.header.lower(), ""), rules.separator):
        if text.startswith(rules.prefix):
            yield _decoded(text.removeprefix(rules.prefix), rules.encoding)


def _elements(text: str, separator: str) -> list[str]:
    return [one.strip() for one in text.split(separator)] if separator else [text]


def _timestamp(given: Mapping[str, str], rules: SignatureRules) -> str:
    elements = _elements(_needed(given, rules.timestamp), rules.separator)
    prefix = rules.timestamp_prefix
    found = next((one.removeprefix(prefix) for one in elements if one.startswith(prefix)), "")
    if not found:
        raise WebhookSignatureError(f"{rules.timestamp} says no time")
    return found


def _needed(given: Mapping[str, str], name: str) -> str:
    value = given.get(name.lower(), "")
    if not value:
        raise WebhookSignatureError(f"the request has no {name}")
    return value


def _filled(template: str, parts: Mapping[str, bytes]) -> bytes:
    pieces = _HOLES.split(template)
    return b"".join(parts[piece] if at % 2 else piece.encode() for at, piece in enumerate(pieces))


def _check_age(stamp: str, rules: SignatureRules, now: float) -> None:
    seconds = _seconds(stamp)
    if seconds is None:
        raise WebhookSignatureError(f"{rules.timestamp} says no time")
    if abs(now - seconds) > rules.tolerance:
        raise WebhookSignatureError(f"signed more than {rules.tolerance:g} seconds from now")


def _seconds(stamp: str) -> float | None:
    """Seconds since 1970, from a number of them or of milliseconds, or from RFC 3339."""
    if stamp.isascii() and stamp.isdigit() and len(stamp) <= 18:
        number = float(stamp)
        return number / 1000 if number > _MILLISECONDS else number
    try:
        found = datetime.fromisoformat(stamp)
        return found.timestamp() if found.tzinfo else None
    except (ValueError, OverflowError, OSError):
        return None


def _several(secrets: Secrets) -> list[Secret]:
    found = [secrets] if isinstance(secrets, (str, bytes)) else list(secrets)
    if not found or not all(found):
        raise ValueError("a secret is empty: anybody could sign with it")
    return found


def _key(secret: Secret, rules: SignatureRules) -> bytes:
    if isinstance(secret, bytes):
        return secret
    if rules.key == "text":
        return secret.encode()
    key = _decoded(secret.removeprefix(rules.key_prefix), rules.key)
    if not key:
        raise ValueError(f"a secret is not {rules.key}")
    return key


def _decoded(text: str, encoding: str) -> bytes:
    """The bytes that a text stands for; none where it is not of this encoding."""
    try:
        if encoding == "hex":
            return bytes.fromhex(text) if text.isascii() and text.isalnum() else b""
        alphabet = b"-_" if encoding == "base64url" else b"+/"
        padded = text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
        return base64.b64decode(padded, altchars=alphabet, validate=True)
    except (ValueError, binascii.Error):
        return b""
