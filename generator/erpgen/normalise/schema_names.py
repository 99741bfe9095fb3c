"""Names for schemas that are referred to but stand under no name."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container, Iterator

from erpgen.load.bundling import BUNDLE

_UNSPOKEN = frozenset(
    {"components", "schemas", "definitions", "properties", "paths", "content", "schema", "$defs"}
)


def name_for(place: tuple[str, ...], taken: Container[str]) -> str:
    """A name made from where the schema stands, so that it is the same in every release.

    ``("components", "schemas", "A", "properties", "b")`` is ``A_b``.
    """
    return next(name for name in _candidates(place) if name not in taken)


def _candidates(place: tuple[str, ...]) -> Iterator[str]:
    bundled = place[:1] == (BUNDLE,)
    if bundled and len(place) > 2:
        yield _joined(place[2:])
    full = _joined(place[1:] if bundled else place)
    yield full
    digest = hashlib.sha256("/".join(place).encode()).hexdigest()
    for length in range(8, len(digest)):
        yield f"{full}_{digest[:length]}"


def _joined(place: tuple[str, ...]) -> str:
    words = [re.sub(r"[^A-Za-z0-9.-]+", "_", token).strip("_") for token in place]
    spoken = [
        word for token, word in zip(place, words, strict=True) if word and token not in _UNSPOKEN
    ]
    return "_".join(spoken) or "schema"
