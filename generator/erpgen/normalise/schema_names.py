"""Names for schemas that are referred to but stand under no name."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from erpgen.load.bundling import BUNDLE

_UNSPOKEN = frozenset(
    {"components", "schemas", "definitions", "properties", "paths", "content", "schema", "$defs"}
)


_NO_WORD = re.compile(r"[^\w.-]+")


def names_for(place: tuple[str, ...]) -> Iterator[str]:
    """Names made from where the schema stands, the same in every release; the best one first.

    ``("components", "schemas", "A", "properties", "b")`` is ``A_b``. In another file it is what it
    is called there, which for a file that is nothing but the schema is the file's name.
    """
    if place[:1] == (BUNDLE,):
        file = PurePosixPath(place[1])
        steps = [*file.parts[:-1], file.name.partition(".")[0] or file.name]
        if len(place) > 2:
            yield _joined(place[2:])
        for begin in range(len(steps) - 1, -1, -1):
            yield _joined((*steps[begin:], *place[2:]))
        full = _joined((*steps, *place[2:]))
    else:
        full = _joined(place)
        yield full
    digest = hashlib.sha256("/".join(place).encode()).hexdigest()
    for length in range(8, len(digest)):
        yield f"{full}_{digest[:length]}"


def _joined(place: tuple[str, ...]) -> str:
    words = [_NO_WORD.sub("_", token).strip("_") for token in place]
    spoken = [
        word for token, word in zip(place, words, strict=True) if word and token not in _UNSPOKEN
    ]
    return "_".join(spoken) or "schema"
