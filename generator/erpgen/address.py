"""Addresses: as messages and records show them, without what opens the door, and as they join."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote_plus, urljoin, urlsplit

HIDDEN = "[redacted]"
"""Stands for what is not shown."""

_PARTS = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.-]*://)(?P<place>[^/?#\\]*)(?P<path>[^?#]*)"
    r"(?:\?(?P<query>[^#]*))?(?:#(?P<fragment>.*))?",
    re.IGNORECASE | re.DOTALL,
)
_HOST = re.compile(r"(?:[^\s:@\[\]]*|\[[0-9a-f:.]+\])(?::[0-9]*)?", re.IGNORECASE)
_PLAIN_NAMES = frozenset(
    (
        *("api-version", "branch", "docs", "download", "format", "lang", "language", "locale"),
        *("page", "ref", "release", "revision", "type", "v", "version"),
    )
)
_PLAIN_VALUE = re.compile(r"[\w.+-]{0,40}", re.ASCII)
_SHORTEST = 4  # shorter values would be found in ordinary words


def public_url(url: str) -> str:
    """The address without user name, password, fragment, and the values of parameters.

    What a parameter opens cannot be told by its name, and records are committed: only values of
    names that say which document is meant (``version=2``) stay.
    """
    parts = _PARTS.fullmatch(url)
    if parts is None:
        return url
    _, _, place = parts["place"].rpartition("@")
    path = parts["path"]
    if place != parts["place"] and "@" in path:  # a password with a slash in it
        place, path = HIDDEN, ""
    if not _HOST.fullmatch(place):
        return f"{parts['scheme']}{HIDDEN}"
    query = parts["query"]
    shown = "" if query is None else "?" + "&".join(map(_shown, query.split("&")))
    return f"{parts['scheme']}{place}{path}{shown}"


def without_secrets(text: str, url: str) -> str:
    """What others say of an address, the server it leads to included, without its secrets."""
    for secret in sorted(_secrets(url), key=len, reverse=True):
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, HIDDEN)
    return text


def joined(base: str, reference: str) -> str:
    """The address that a reference names (RFC 3986, section 5.2); itself where it is none."""
    try:
        return urljoin(base, reference)
    except ValueError:
        return reference


def scheme_of(address: str) -> str | None:
    """The scheme in lower case, empty for a relative address; None for what is no address."""
    try:
        return urlsplit(address).scheme
    except ValueError:
        return None


def _shown(pair: str) -> str:
    name, equals, value = pair.partition("=")
    if not equals:
        return HIDDEN if name else ""
    plain = unquote_plus(name).lower() in _PLAIN_NAMES and _PLAIN_VALUE.fullmatch(value)
    return pair if plain else f"{name}={HIDDEN}"


def _secrets(url: str) -> Iterator[str]:
    parts = _PARTS.fullmatch(url)
    if parts is None:
        return
    user, at, _ = parts["place"].rpartition("@")
    given = user.split(":", 1) if at else []
    for pair in (parts["query"] or "").split("&"):
        if _shown(pair) != pair:
            given.append(pair.partition("=")[2] or pair)
    given.append(parts["fragment"] or "")
    for one in given:
        yield from (one, unquote_plus(one))
