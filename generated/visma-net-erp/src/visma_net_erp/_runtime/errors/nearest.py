"""What a name that is wrong was probably meant to be."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["did_you_mean", "nearest"]

_LIKENESS = 0.6
_SHORTEST = 4


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name most like this one, empty where none is much like it.

    Capitals and underscores do not count, so that ``creditLimit`` finds ``credit_limit``; of names
    that differ else, one with a word in common is taken: ``retry`` for ``max_retries``.
    """
    from difflib import get_close_matches  # noqa: PLC0415 - only errors need it

    spelled = {_plain(one): one for one in sorted(known)}
    close = get_close_matches(_plain(name), list(spelled), 1, _LIKENESS)
    if close:
        return spelled[close[0]]
    for word in (one for one in name.split("_") if len(one) >= _SHORTEST):
        words = {part: one for one in spelled.values() for part in one.split("_")}
        if close := get_close_matches(word, [one for one in words if len(one) >= _SHORTEST], 1):
            return words[close[0]]
    return ""


def did_you_mean(names: Iterable[str], known: Iterable[str]) -> str:
    """``; did you mean a?`` for one wrong name, ``a for b`` for each of several; or nothing."""
    known, names = list(known), list(names)
    found = {name: close for name in names if (close := nearest(name, known))}
    if not found:
        return ""
    several = len(names) > 1
    texts = [f"{close} for {name}" if several else close for name, close in found.items()]
    return f"; did you mean {', '.join(texts)}?"


def _plain(name: str) -> str:
    return name.lower().replace("_", "")
