"""Random edits that change several parts of one operation at once."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from diff.sides import Document
from diff.soundness.edits import Edit, asking, parameter, reading, record, sending, step
from diff.soundness.schema_edits import LISTS, NULLS, OBJECTS, SCALARS

_BY_CUSTOM = {"any-of-two", "date-to-moment"}
"""Steps whose level rests on custom at some place."""

_VALUES = {n: one for n, one in {**SCALARS, **LISTS}.items() if n not in _BY_CUSTOM}
_IN_JSON = {**_VALUES, **OBJECTS}
_IN_TEXT = {name: one for name, one in _VALUES.items() if name not in NULLS}

Part = tuple[str, bool]
"""A step by its name, and whether it is taken back."""


def _parts(names: dict[str, Any]) -> st.SearchStrategy[list[Part]]:
    one = st.tuples(st.sampled_from(sorted(names)), st.booleans())
    return st.lists(one, min_size=1, max_size=3, unique_by=lambda part: part[0])


_operations = st.one_of(
    st.tuples(st.sampled_from(["body", "answer"]), _parts(_IN_JSON)),
    st.tuples(st.just("query"), _parts(_IN_TEXT)),
)


def batches() -> st.SearchStrategy[list[Edit]]:
    """A dozen operations, up to three of whose parts are edited."""
    drawn = st.lists(_operations, min_size=12, max_size=12)
    return drawn.map(lambda found: [_edit(n, *operation) for n, operation in enumerate(found)])


def _edit(number: int, place: str, parts: list[Part]) -> Edit:
    before, after = ({f"field{n}": _side(p, s) for n, p in enumerate(parts)} for s in (0, 1))
    name = f"{place}-{number}"
    if place == "query":
        return step(name, "get ", *(asking(*_query(side)) for side in (before, after)))
    if place == "body":
        sides = (sending(record(**side), required=True) for side in (before, after))
        return step(name, "put ", *sides)
    return step(name, "get ", *(reading(record(**side)) for side in (before, after)))


def _side(part: Part, side: int) -> Any:
    name, back = part
    return _IN_JSON[name][1 - side if back else side]


def _query(schemas: Document) -> list[Document]:
    return [parameter(name, schema=schema) for name, schema in schemas.items()]
