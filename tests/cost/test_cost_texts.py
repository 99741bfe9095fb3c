"""Texts of a document that once took minutes."""

from __future__ import annotations

import time

import pytest

from erpgen.errors import InputError
from erpgen.fetch.published import refuse_sign_in
from erpgen.model.text import clean, first_sentence

_SECONDS = 5.0
_TEXTS = {
    "blanks": " " * 200_000 + "x",
    "blanks and lines": " \n" * 100_000 + "x",
    "stars": " *" * 100_000,
    "steps": "a > " * 50_000,
    "references": '<see cref="' * 20_000,
    "references with blanks": "<see cref=" + " " * 200_000,
    "tags": "<a " * 70_000,
    "entities": "&" * 200_000,
    "an entity without end": f"&#{'9' * 10_000};",
    "full stops": "." * 200_000,
}


@pytest.mark.parametrize("text", _TEXTS.values(), ids=_TEXTS)
def test_descriptions_are_cleaned_at_once(text: str) -> None:
    """Whatever a description of 200 kB is made of, cleaning it takes no time to speak of."""
    begun = time.process_time()
    assert len(clean(text)) <= 4000
    first_sentence(text)
    assert time.process_time() - begun < _SECONDS


@pytest.mark.parametrize("opening", [b"<title", b"<title>", b"type = ", b"<"])
def test_pages_are_judged_at_once(opening: bytes) -> None:
    """A page of 12 MB that never comes to its point is looked through once."""
    begun = time.process_time()
    refuse_sign_in(b"<html>" + opening * (12_000_000 // len(opening)), "https://example.test")
    assert time.process_time() - begun < _SECONDS
    with pytest.raises(InputError):
        refuse_sign_in(b"<html><title>Sign in</title>", "https://example.test")
