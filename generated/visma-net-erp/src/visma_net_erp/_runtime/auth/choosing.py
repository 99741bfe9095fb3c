"""Which of the ways to sign in that a client was given an operation asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, Union

from ..errors import ConfigurationError
from .authenticator import Authenticator
from .static import DigestLogin

if TYPE_CHECKING:
    import httpx

    from ..operations import Security

Way: TypeAlias = Union[Authenticator, "httpx.Auth"]
_Found: TypeAlias = tuple[Way, str]


class Signer(NamedTuple):
    """What signs a call, and the document's security scheme that it stands for, if any."""

    auth: Authenticator
    scheme: str = ""


class Signing(NamedTuple):
    """How a call is signed: by these, and by the HTTP library's own way where there is one.

    ``wanted`` is whether credentials may go with the call at all.
    """

    signers: tuple[Signer, ...] = ()
    library: httpx.Auth | DigestLogin | None = None
    wanted: bool = False


def ways_of(auth: Way | Sequence[Way] | None) -> tuple[Way, ...]:
    """One way to sign in, or several, as several; TypeError where one is none."""
    ways = () if auth is None else tuple(auth) if isinstance(auth, Sequence) else (auth,)
    for way in ways:
        if isinstance(way, str) or not (
            isinstance(way, Authenticator) or hasattr(way, "auth_flow")
        ):
            made = way.__name__ if isinstance(way, type) else ""
            cure = f": make one, {made}(…)" if made else ""
            raise TypeError(
                "auth= takes a way to sign in, such as one of the package's auth module, or a list "
                f"of them, not {(made and 'the class ' + made) or type(way).__name__}{cure}"
            )
    return ways


def signing(ways: Sequence[Way], security: Security | None) -> Signing:
    """How a client that was given these ways signs an operation."""
    found = _chosen(ways, security)
    own = tuple(Signer(way, name) for way, name in found if isinstance(way, Authenticator))
    plain = [w for w, _ in found if isinstance(w, DigestLogin) or not isinstance(w, Authenticator)]
    if len(plain) > 1:
        raise ConfigurationError("auth= has more than one way of the HTTP library: give one")
    return Signing(own, plain[0] if plain else None, security is None or any(security))


def _chosen(ways: Sequence[Way], security: Security | None) -> tuple[_Found, ...]:
    """Those that sign a call: of the alternatives, the first for which all that it takes is given.

    Where none is whole, the one of which most is given: what lacks may come in a header of the
    caller's own. Without a word of the document (None) all of them sign.
    """
    if security is None:
        return tuple((one, "") for one in ways)
    best: tuple[_Found, ...] = ()
    for names in security:
        found = tuple(_found(ways, names))
        # Each scheme once; what signs any scheme stands for all that are left.
        if len(found) == len(names) or any(not _schemes(way) for way, _ in found):
            if names:
                return found
        elif len(found) > len(best):
            best = found
    return best


def _found(ways: Sequence[Way], names: Sequence[str]) -> Iterator[_Found]:
    bound = [one for one in ways if _schemes(one)]
    signed = 0
    for name in names:
        way = next((one for one in bound if name in _schemes(one)), None)
        if way is not None:
            bound.remove(way)
            signed += 1
            yield way, name
    if signed < len(names):
        yield from ((one, "") for one in ways if not _schemes(one))


def _schemes(way: Way) -> tuple[str, ...]:
    return way.schemes if isinstance(way, Authenticator) else ()
