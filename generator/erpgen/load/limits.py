"""How much a document may ask of the machine."""

from __future__ import annotations

from msgspec import Struct


class Limits(Struct, frozen=True):
    """Bounds that a document must keep.

    ``size`` is in bytes, after any transfer compression. ``depth`` counts nested objects and
    arrays. ``aliased_nodes`` is how many nodes YAML aliases may stand for in all.
    ``seconds`` bounds the whole of a download, ``silence`` how long a server may say nothing (both
    in seconds), ``redirects`` how often it may be sent on.
    """

    size: int = 64 * 1024 * 1024
    depth: int = 128
    aliased_nodes: int = 1_000_000
    seconds: float = 60.0
    silence: float = 30.0
    redirects: int = 5
