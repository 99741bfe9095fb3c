"""Documentation text is cleaned for people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from erpgen.model.text import _unmarked, clean, first_sentence, one_line


@pytest.mark.parametrize(
    ("given_", "cleaned"),
    [
        ("a &gt; b", "a \u203a b"),
        ("a &amp;gt; b", "a \u203a b"),
        ("The tab* &gt; Number* &gt; the field", "The tab \u203a Number \u203a the field"),
        ('See <see cref="P:Shop.Item.Price"/>.', "See Price."),
        ("<p>one</p>\r\n<b>two</b>", "one\ntwo"),
        ("<TABLE><tr><td>one<td class='x'>two</table>", "one two"),
        (
            "Send &lt;your-token&gt; to <https://shop.test>.",
            "Send <your-token> to <https://shop.test>.",
        ),
        ("a\u202eb\x00c", "abc"),
        ("price > 5", "price \u203a 5"),
        ("x >= 5 and y < 3", "x >= 5 and y < 3"),
        (None, ""),
        (17, ""),
    ],
)
def test_markup_goes_and_words_stay(given_: object, cleaned: str) -> None:
    """Entities, tags, references, control and direction characters are not for reading."""
    assert clean(given_) == cleaned


def test_a_long_text_is_cut() -> None:
    """No text makes a docstring of more than 4,000 characters."""
    assert len(clean("word " * 5000)) <= 4000


def test_the_first_sentence_ends_at_its_full_stop() -> None:
    """A summary is one sentence, on one line."""
    assert first_sentence("One\n two. Three.") == "One two."


@given(st.text())
def test_cleaned_text_is_printable(text: str) -> None:
    """Whatever comes, what is printed is lines of printable characters."""
    assert all(one.isprintable() for line in clean(text).split("\n") for one in line)
    assert "\n" not in one_line(text)


@given(st.text(st.one_of(st.sampled_from(" \n\t\u00a0&<>;*."), st.characters())).filter(bool))
def test_a_plain_line_is_what_taking_markup_away_leaves_of_it(text: str) -> None:
    """Texts without markup are not looked through for any, and come out the same."""
    assert clean(text) == _unmarked(text)
