"""Where credentials may go: the client's own origin, over TLS except on this machine."""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urldefrag, urljoin, urlsplit

from ..errors import ConfigurationError, PagingError
from ..messages import Secret

DEFAULT_PORTS = {"http": 80, "https": 443}

_NO_HOST = re.compile(r"[\s\x00-\x20\x7f\\<>\"^`{|}%]|\.\.|^\.|\.$")
"""What stands in no name and no number of a host: blanks, quotes, a label that is empty."""


class Origin(NamedTuple):
    """Scheme, host and port of an address (RFC 6454), in comparable form."""

    scheme: str
    host: str
    port: int

    @property
    def secure(self) -> bool:
        """Whether what is sent there cannot be read on the way."""
        return self.scheme == "https" or is_loopback(self.host)


def origin_of(url: str) -> Origin:
    """The origin of an absolute address; raises ConfigurationError where there is none."""
    return _parse_origin("/".join(url.split("/", 3)[:3]))


@lru_cache(maxsize=256)
def _parse_origin(start: str) -> Origin:
    try:
        parts = urlsplit(start)
        host, port, user = parts.hostname, parts.port, parts.username
    except ValueError:
        host, port, user, parts = None, None, None, urlsplit("")
    if parts.scheme not in DEFAULT_PORTS or not host or _NO_HOST.search(host.removesuffix(".")):
        raise ConfigurationError("an address must be absolute and start with https://")
    if user is not None:
        raise ConfigurationError("an address must not hold a user name or password")
    return Origin(parts.scheme, host.lower().rstrip("."), port or DEFAULT_PORTS[parts.scheme])


def require_secure(url: str) -> Origin:
    """The origin of the address; raises ConfigurationError for http:// to another machine."""
    origin = origin_of(url)
    if not origin.secure:
        raise ConfigurationError(f"http://{origin.host} is not encrypted: use https://")
    return origin


def refusal_of(address: Secret) -> str:
    """Why nothing is sent to an address, empty where it is safe.

    An address may hold a password; who raises this text has none of it among the locals that
    tools print of an error's frames.
    """
    try:
        require_secure(address.reveal())
    except ConfigurationError as error:
        return str(error)
    return ""


def is_loopback(host: str) -> bool:
    """Whether the host is this machine (RFC 6761 for names, RFC 1122 and 4291 for numbers)."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def leaves_this_machine(server: str, other: str) -> bool:
    """Whether a server is on this machine and another is not."""
    return is_loopback(origin_of(server).host) and not is_loopback(origin_of(other).host)


def following(url: str, address: str) -> str:
    """Where the server says that the answer of ``url`` goes on; a fragment is no part of it.

    Raises PagingError where that is another origin, which gets nothing of the API's.
    """
    own = origin_of(url)
    try:
        found = upgraded(urldefrag(urljoin(url, address)).url, own)
        origin = origin_of(found)
    except (ValueError, ConfigurationError) as error:
        raise PagingError("the address of the next page is none") from error
    if origin != own:
        raise PagingError(f"the next page is at {origin.host}:{origin.port}, which is not the API")
    return found


def upgraded(url: str, own: Origin) -> str:
    """The address with https:// where it is the own host spelled with http://.

    Servers behind a TLS gateway write the scheme they see themselves into Location.
    """
    if own.scheme != "https" or not url.lower().startswith("http://"):
        return url
    found = origin_of(url)
    if found.host != own.host or found.port not in (80, own.port):
        return url
    rest = url[len("http://") :]
    _, slash, path = rest.partition("/")
    host = f"[{own.host}]" if ":" in own.host else own.host
    port = "" if own.port == DEFAULT_PORTS["https"] else f":{own.port}"
    return f"https://{host}{port}{slash}{path}"
