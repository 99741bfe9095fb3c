"""Generated code stands on as few lines as read well."""

from __future__ import annotations

import ast
from keyword import iskeyword

from hypothesis import given
from hypothesis import strategies as st

from erpgen.render.layout import WIDTH, packed, rows, spread, word_lines

NAME = st.from_regex(r"[a-z]{1,30}", fullmatch=True).filter(lambda name: not iskeyword(name))
NAMES = st.lists(NAME, min_size=1, max_size=40)


@given(NAMES, st.sampled_from([0, 4, 8]))
def test_both_layouts_mean_the_same(names: list[str], indent: int) -> None:
    """One line, one item a line or as many as fit: the same call."""
    for lay_out in (spread, packed):
        written = lay_out("f(", names, ")", indent)
        call = ast.parse(written).body[0]
        assert isinstance(call, ast.Expr)
        assert isinstance(call.value, ast.Call)
        assert [ast.unparse(one) for one in call.value.args] == names
        first, *rest = written.split("\n")
        assert len(first) + indent <= WIDTH
        assert all(len(line) <= WIDTH for line in rest)


@given(NAMES)
def test_rows_and_words_lose_nothing(names: list[str]) -> None:
    """Every item once, in order."""
    assert [one.strip() for row in rows(names, 4) for one in row.split(",") if one.strip()] == names
    assert " ".join(word_lines(names, 8)).split() == names


def test_what_fits_stays_on_one_line() -> None:
    """No line break where none is needed."""
    assert spread("f(", ["a", "b"], ")", 4) == "f(a, b)"
    assert packed("f(", ["a", "b"], ")", 4) == "f(a, b)"
