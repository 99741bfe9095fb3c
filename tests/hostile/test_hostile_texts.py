"""Nothing in a document can become code, leave the package or break a file of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hostile.attacks import ATTACKS, CANARY
from hostile.generating import Files, assert_harmless, assert_nothing_new_called, rendered
from hostile.importing import import_packages
from hostile.skeleton import PLAIN, STRUCTURAL, document

FREE = sorted(PLAIN.keys() - STRUCTURAL)


@cache
def of_one(attack: str) -> Files:
    """The package in which every slot whose text is free has the same text."""
    return rendered(document(dict.fromkeys(FREE, attack)))


@cache
def rotated(start: int) -> Files:
    """One of as many packages as there are attacks, in which every slot meets every attack once."""
    attacks = list(ATTACKS.values())
    texts = {slot: attacks[(start + at) % len(attacks)] for at, slot in enumerate(FREE)}
    return rendered(document(texts))


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_one_text_in_every_place(attack: str) -> None:
    """The same hostile text as every name, value and description at once."""
    assert_harmless(of_one(attack))


def test_every_text_in_every_place() -> None:
    """Each hostile text in each place, beside different ones in all others."""
    for start in range(len(ATTACKS)):
        assert_harmless(rotated(start))


@pytest.mark.parametrize("slot", sorted(STRUCTURAL))
def test_texts_that_shape_the_document(slot: str) -> None:
    """Braces and slashes make other paths and parameters, but never other calls."""
    for attack in ATTACKS.values():
        text = attack.replace("/", "").replace("{", "").replace("}", "") or "x"
        assert_nothing_new_called(rendered(document({slot: attack})))
        assert_nothing_new_called(rendered(document({slot: text})))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(texts=st.dictionaries(st.sampled_from(FREE), st.text(max_size=60), min_size=5))
def test_any_texts_anywhere(texts: dict[str, str]) -> None:
    """Whatever Unicode an author writes, in whatever places."""
    assert_harmless(rendered(document(texts)))


def test_hostile_packages_can_be_imported(tmp_path: Path) -> None:
    """Every module of every such package loads, without a warning and without doing a thing."""
    packages = [*map(of_one, ATTACKS.values()), *map(rotated, range(len(ATTACKS)))]
    import_packages({str(at): one for at, one in enumerate(packages)}, tmp_path)
    assert not list(tmp_path.rglob(CANARY))
