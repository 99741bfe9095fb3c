"""The shortest name of each class that stands inside others, in n log n.

A class inside another is named ``<Owner><Property>``, and so is what stands inside it. Where
several owners would give a name, the shortest counts, and of these the first in the alphabet. A
name is longer than its owner's, so names are settled in the order of their length, each once
(Knuth 1977, "A Generalization of Dijkstra's Algorithm"); a class inside itself never names itself.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence

from erpgen.model.names import class_name


def shortest_names(
    known: Mapping[str, Sequence[str]],
    inside: Mapping[str, Iterable[tuple[str, str]]],
    otherwise: Mapping[str, str],
) -> dict[str, str]:
    """The name of each class of ``inside``, which has its owners and what it is called in them.

    ``known`` are the names of owners that need no making. What no known owner leads to is called
    as ``otherwise`` says.
    """
    held: dict[str, list[tuple[str, str]]] = {}
    for key, places in inside.items():
        for owner, word in places:
            held.setdefault(owner, []).append((key, word))
    chosen: dict[str, str] = {}
    waiting: list[tuple[int, str, str]] = []

    def spread(owner: str, names: Sequence[str]) -> None:
        for key, word in held.get(owner, ()):
            if key not in chosen:
                for name in names:
                    made = str(class_name(f"{name} {word}"))
                    heapq.heappush(waiting, (len(made), made, key))

    def settle(key: str, name: str) -> None:
        if key not in chosen:
            chosen[key] = name
            spread(key, (name,))

    for owner, names in known.items():
        spread(owner, names)
    unled = sorted(inside, key=lambda key: (len(otherwise[key]), otherwise[key]), reverse=True)
    while waiting or unled:
        if waiting:
            _, name, key = heapq.heappop(waiting)
            settle(key, name)
        else:
            key = unled.pop()
            settle(key, otherwise[key])
    return chosen
