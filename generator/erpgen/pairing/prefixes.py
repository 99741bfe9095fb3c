"""A prefix that all or many paths lost, gained or changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from erpgen.pairing.spelling import segments

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 6
"""Segments of a prefix that are tried at most."""

_ENOUGH = 2
"""Paths that must agree before a changed prefix is believed."""


class Prefix(NamedTuple):
    """A leading part of paths, as segments, in the old and in the new document."""

    old: tuple[str, ...]
    new: tuple[str, ...]

    def rebase(self, path: str) -> tuple[str, ...] | None:
        """The segments that an old path has in the new document; None where it lies elsewhere."""
        parts = segments(path)
        if parts[: len(self.old)] != self.old:
            return None
        return self.new + parts[len(self.old) :]

    @property
    def spelled(self) -> tuple[str, str]:
        """Both sides as paths."""
        return "/" + "/".join(self.old), "/" + "/".join(self.new)


def changed_prefix(old_paths: Iterable[str], new_paths: Iterable[str]) -> Prefix | None:
    """The prefix change that explains most of the paths only one side has; None for none.

    A change is believed where it explains at least two paths and more than it leaves out among
    those that start with it. Of prefixes that explain the same paths the shortest is taken.
    """
    new_tails = _tails(new_paths)
    votes: Counter[Prefix] = Counter()
    for path in old_paths:
        parts = segments(path)
        for cut in range(min(len(parts), _LONGEST + 1)):
            for head in new_tails.get(parts[cut:], ()):
                if parts[:cut] != head:
                    votes[Prefix(parts[:cut], head)] += 1
    if not votes:
        return None
    best = max(votes, key=lambda prefix: (votes[prefix], -len(prefix.old) - len(prefix.new)))
    return best if votes[best] >= _ENOUGH else None


def moved_prefix(old: str, new: str) -> Prefix:
    """What stands before the longest tail that both paths share."""
    before, after = segments(old), segments(new)
    shared = 0
    while shared < min(len(before), len(after)) and before[-1 - shared] == after[-1 - shared]:
        shared += 1
    return Prefix(before[: len(before) - shared], after[: len(after) - shared])


def _tails(paths: Iterable[str]) -> dict[tuple[str, ...], set[tuple[str, ...]]]:
    """The heads by the tail that follows them, tails never empty."""
    found: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for path in paths:
        parts = segments(path)
        for cut in range(min(len(parts), _LONGEST + 1)):
            found.setdefault(parts[cut:], set()).add(parts[:cut])
    return found
