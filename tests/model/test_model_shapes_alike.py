"""Schemas of one shape are found, and classes inside others are named, exactly and in time."""

from __future__ import annotations

import sys

from hypothesis import given
from hypothesis import strategies as st

from erpgen.model.derivation import shortest_names
from erpgen.model.merge import groups
from erpgen.model.shapes import RawProperty, RawStruct
from erpgen.model.types import ClassName, ClassType

Graph = list[dict[str, int]]


def schemas(graph: Graph) -> list[RawStruct]:
    """A schema for each node, with a property for each edge."""
    return [
        RawStruct(
            f"s{at}",
            "s",
            tuple(
                RawProperty(
                    wire, ClassType(ClassName(f"s{to}")), False, False, False, False, "", None
                )
                for wire, to in edges.items()
            ),
            "",
            False,
        )
        for at, edges in enumerate(graph)
    ]


def alike(graph: Graph) -> set[frozenset[str]]:
    """The parts by the definition: split until nothing splits, all of it each time."""
    colours = [0] * len(graph)
    while True:
        signs = [
            (colours[at], tuple(sorted((wire, colours[to]) for wire, to in edges.items())))
            for at, edges in enumerate(graph)
        ]
        known = {sign: number for number, sign in enumerate(dict.fromkeys(signs))}
        refined = [known[sign] for sign in signs]
        if len(known) == len(set(colours)):
            parts: dict[int, set[str]] = {}
            for at, colour in enumerate(refined):
                parts.setdefault(colour, set()).add(f"s{at}")
            return {frozenset(part) for part in parts.values()}
        colours = refined


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Up to ten schemas that refer to each other by properties of two names."""
    size = draw(st.integers(1, 10))
    edges = st.dictionaries(st.sampled_from("ab"), st.integers(0, size - 1))
    return draw(st.lists(edges, min_size=size, max_size=size))


@given(graphs())
def test_schemas_of_one_shape_are_found(graph: Graph) -> None:
    """Two schemas are one exactly if nothing on the wire tells them apart."""
    found = groups(schemas(graph))
    assert {frozenset(raw.key for raw in one.members) for one in found} == alike(graph)
    firsts = [int(one.members[0].key[1:]) for one in found]
    assert firsts == sorted(firsts)


def calls(graph: Graph) -> int:
    """How many functions are called to find the groups of a graph."""
    listed, counted = schemas(graph), [0]

    def count(_frame: object, event: str, _argument: object) -> None:
        counted[0] += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        found = groups(listed)
    finally:
        sys.setprofile(None)
    assert len(found) == len(graph)
    return counted[0]


def test_a_long_chain_takes_no_more_work_than_its_length() -> None:
    """A chain of four times the length takes about four times the work, and not sixteen times."""

    def chain(length: int) -> Graph:
        return [*({"a": at + 1} for at in range(length)), {}]

    assert calls(chain(2000)) < 5 * calls(chain(500))


def test_the_shortest_owner_names_a_class() -> None:
    """Of several owners the shortest counts, and a class inside itself is none of its own."""
    names = shortest_names(
        {"root": ("Customer", "Buyer"), "other": ("Order",)},
        {
            "address": [("root", "address"), ("other", "shipping address"), ("lines", "of")],
            "lines": [("address", "lines"), ("lines", "more")],
            "loop": [("loop", "next")],
        },
        {"address": "A", "lines": "L", "loop": "Loop"},
    )
    assert names == {"address": "BuyerAddress", "lines": "BuyerAddressLines", "loop": "Loop"}
