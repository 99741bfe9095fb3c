"""Generated code stands on as few lines as read well."""

from __future__ import annotations

import ast
from keyword import iskeyword

from hypothesis import given
from hypothesis import strategies as st

from erpgen.render.layout import (
    WIDTH,
    Code,
    behind,
    filled,
    group,
    packed,
    rows,
    spread,
    tupled,
    word_lines,
)

NAME = st.from_regex(r"[a-z]{1,30}", fullmatch=True).filter(lambda name: not iskeyword(name))
NAMES = st.lists(NAME, min_size=1, max_size=40)

CODE: st.SearchStrategy[Code] = st.recursive(
    NAME,
    lambda inner: st.lists(inner, max_size=8).flatmap(
        lambda items: st.sampled_from([tupled(items), group("f(", items), group("[", items, "]")])
    ),
    max_leaves=40,
)


@given(st.lists(CODE, min_size=1), st.sampled_from([0, 4, 8]))
def test_code_within_code_is_broken_where_it_does_not_fit(items: list[Code], indent: int) -> None:
    """It means the same, and a line is too long only where nothing in it can be broken."""
    whole = behind("x = ", group("f(", items))
    written = filled(whole, indent, indent)
    assert ast.dump(ast.parse(written)) == ast.dump(ast.parse(whole.text))
    first, *rest = written.split("\n")
    assert all(line.startswith(" " * (indent + 4)) for line in rest)
    for line in (f"{' ' * indent}{first}", *rest):
        assert len(line) <= WIDTH or ", " not in line


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
    assert filled(group("f(", ["a", tupled(["b"])]), 4, 4, ",") == "f(a, (b,)),"


def test_a_group_goes_on_after_its_bracket_and_others_go_whole_to_the_next_line() -> None:
    """So that the eye finds the name of each at the beginning of a line."""
    name = "x" * 30
    call = group("call(", [name, group("own(", [name, name]), group("long(", [name] * 4)])
    assert filled(call, 0, 0).split("\n") == [
        f"call({name},",
        f"    own({name}, {name}),",
        f"    long({name}, {name},",
        f"        {name}, {name}))",
    ]
