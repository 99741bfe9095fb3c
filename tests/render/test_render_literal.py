"""Texts of the document reach generated code through one filter, and stay texts."""

from __future__ import annotations

import ast
import tomllib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from erpgen.render.layout import WIDTH
from erpgen.render.literal import docline, docstring, escaped, literal, markdown

HOSTILE = ['"""', "\\", '\\"""', "'\n#", "{{ 7 * 7 }}", "\x00\u202e\ud800", '"', '""', "a\\"]


@given(st.text(st.characters(codec=None)))
@example("\ud800")
def test_a_literal_is_the_text_and_nothing_else(text: str) -> None:
    """Python reads back exactly what went in, from one line of printable ASCII."""
    written = literal(text)
    assert ast.literal_eval(written) == text
    assert written.isascii()
    assert written.isprintable()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_literal_is_a_toml_string_too(text: str) -> None:
    """The package's pyproject.toml is written with the same filter."""
    assert tomllib.loads(f"x = {literal(text)}") == {"x": text}


@given(st.tuples(st.text(), st.text()), st.one_of(st.none(), st.booleans(), st.integers()))
def test_tuples_and_scalars_are_literals(texts: tuple[str, str], scalar: object) -> None:
    """What descriptors hold besides texts."""
    assert ast.literal_eval(literal(texts)) == texts
    assert ast.literal_eval(literal(texts[:1])) == texts[:1]
    assert ast.literal_eval(literal(scalar)) == scalar


def test_anything_else_is_refused() -> None:
    """A value without a literal must not be printed as something that happens to parse."""
    with pytest.raises(TypeError, match="no literal for list"):
        literal(["x"])


@given(st.lists(st.text(), max_size=4), st.sampled_from([0, 4, 8]))
def test_a_docstring_is_one_expression(lines: list[str], indent: int) -> None:
    """Whatever the lines hold, they end where the docstring does."""
    written = docstring([" ".join(one.split()) for one in lines], indent)
    if not written:
        return
    (statement,) = ast.parse(f"class C:\n    {written}").body
    assert isinstance(statement, ast.ClassDef)
    (only,) = statement.body
    assert isinstance(only, ast.Expr)
    assert isinstance(only.value, ast.Constant)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_inside_docstrings(text: str) -> None:
    """In a docstring that the template opens and closes, too."""
    assert len(ast.parse(f'"""{docline(text)}"""').body) == 1
    assert len(ast.parse(f'"""{escaped(text)}\n"""').body) == 1


@given(st.lists(st.integers(1, 30), min_size=1, max_size=40), st.sampled_from([0, 4, 8]))
def test_docstrings_keep_to_the_width(lengths: list[int], indent: int) -> None:
    """The quotes count, wherever they stand."""
    text = " ".join("x" * length for length in lengths)
    first, *rest = docstring([text], indent).split("\n")
    assert max(len(first) + indent, *map(len, rest), 0) <= WIDTH


def test_items_of_a_list_keep_their_indent() -> None:
    """Long texts are wrapped below where they begin."""
    written = docstring(["word " * 60, "", "    name: " + "word " * 60], 8)
    assert max(map(len, written.split("\n"))) <= WIDTH
    assert "\n            name:" in written


@given(st.text())
def test_markdown_text_starts_no_markup(text: str) -> None:
    """One line, every active character escaped."""
    written = markdown(text)
    assert "\n" not in written
    for one in "`*_[<|#":
        assert written.count(one) == written.count(f"\\{one}")
