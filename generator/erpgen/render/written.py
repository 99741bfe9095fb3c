"""Classes that a tree has already, which need not be written again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from erpgen.model.types import ClassName

_CLASS = re.compile(r"^class (\w+)\(.*?(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
_NONE = "-"


def question_digests(
    files: Mapping[str, bytes], digests: Mapping[ClassName, str], sources: Mapping[ClassName, str]
) -> dict[str, str]:
    """By the path of each module of classes, what these are written from, in their order.

    A class that was changed after it was written, for what the last release took from it, has none.
    """
    found: dict[str, str] = {}
    for path, content in files.items():
        if "/models/" in path:
            classes = _classes(content.decode())
            known = [
                digests[name] if sources.get(name) == text else _NONE for name, text in classes
            ]
            if known:
                found[path] = " ".join(known)
    return found


def written_sources(modules: Mapping[str, bytes], digests: Mapping[str, str]) -> dict[str, str]:
    """The sources of the classes of these modules by what they are written from.

    ``digests`` are those of :func:`question_digests`.
    """
    found: dict[str, str] = {}
    for path, content in modules.items():
        classes, known = list(_classes(content.decode())), digests[path].split(" ")
        if len(classes) == len(known):
            found.update(zip(known, (text for _, text in classes), strict=True))
    found.pop(_NONE, None)
    return found


def _classes(text: str) -> Iterator[tuple[ClassName, str]]:
    """The classes of a module with their sources, as the engine gave them."""
    for match in _CLASS.finditer(text):
        yield ClassName(match[1]), f"{match[0].rstrip()}\n"
