"""What a level claims is so for generated clients: real calls, to servers of the new document."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from diff.soundness.answer_edits import answer_edits
from diff.soundness.call_edits import call_edits
from diff.soundness.combinations import batches
from diff.soundness.customs import CALLED_BREAKING, CALLED_HARMLESS, WARNED_OF_UNSEEN, custom_of
from diff.soundness.document_edits import document_edits
from diff.soundness.edits import Edit, document_of
from diff.soundness.operation_edits import operation_edits
from diff.soundness.outcomes import (
    Outcome,
    both_ways,
    described,
    outcomes,
    whole_outcomes,
)
from diff.soundness.schema_edits import schema_edits
from erpgen.diff.types import Level


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> list[Outcome]:
    """Every edit and its undoing, those of whole documents included."""
    folder = tmp_path_factory.mktemp("edited")
    edits = [*schema_edits(), *operation_edits(), *call_edits(), *answer_edits()]
    return [*both_ways(edits, folder), *whole_outcomes(document_edits(), folder)]


def assert_harmless_works(found: list[Outcome]) -> None:
    """No call fails of what is told as harmless, but for what custom calls so."""
    failed = [one for one in found if one.level is Level.INFO and one.fault]
    unexplained = [one for one in failed if custom_of(CALLED_HARMLESS, one.edit, one.ids) is None]
    assert not unexplained, "\n".join(map(str, unexplained))


def assert_breaking_is_seen(found: list[Outcome]) -> None:
    """Some call fails of what is told as breaking, but for what custom calls so."""
    unseen = [one for one in found if one.level is Level.ERROR and not one.fault]
    unexplained = [one for one in unseen if custom_of(CALLED_BREAKING, one.edit, one.ids) is None]
    assert not unexplained, "\n".join(map(str, unexplained))


def test_every_edit_is_tried(edited: list[Outcome]) -> None:
    """The old client calls each operation of each edit, and its own server takes those calls."""
    assert len(edited) > 700
    for outcome in edited:
        assert outcome.trials, outcome.edit
        for trial in outcome.trials:
            assert trial.calls, trial
            assert not trial.unfounded, trial


def test_what_is_called_harmless_breaks_no_call(edited: list[Outcome]) -> None:
    """Where nothing worse than an info is told, every call works and brings what was promised."""
    assert_harmless_works(edited)
    assert sum(one.level is Level.INFO and not one.fault for one in edited) > 250


def test_what_is_called_breaking_has_a_witness(edited: list[Outcome]) -> None:
    """Where an error is told, some call is refused, misread, or brings what was not promised."""
    assert_breaking_is_seen(edited)
    assert sum(one.level is Level.ERROR and bool(one.fault) for one in edited) > 250


@settings(max_examples=4, deadline=None, derandomize=True)
@given(batches())
def test_levels_hold_of_several_edits_at_once(
    tmp_path_factory: pytest.TempPathFactory, edits: list[Edit]
) -> None:
    """The gravest of random edits of one operation says what becomes of its calls."""
    folder = tmp_path_factory.mktemp("batch")
    old = described(document_of(edits, after=False), folder / "old")
    new = described(document_of(edits, after=True), folder / "new")
    found = outcomes(edits, old, new)
    assert not [trial for one in found for trial in one.trials if trial.unfounded]
    assert_harmless_works(found)
    assert_breaking_is_seen(found)


def test_warnings_are_of_what_can_fail(edited: list[Outcome]) -> None:
    """Each id that warns has a witness too, but for those that are about no promise."""
    warned = [one for one in edited if one.level is Level.WARNING]
    told = {(c.id, bool(one.fault)) for one in warned for c in one.changes if c.level == one.level}
    unseen = {word for word, failed in told if not failed and (word, True) not in told}
    assert unseen == WARNED_OF_UNSEEN


def test_every_custom_is_still_one(edited: list[Outcome]) -> None:
    """No exception is listed that running no longer shows."""
    wrong = {
        Level.INFO: [one for one in edited if one.level is Level.INFO and one.fault],
        Level.ERROR: [one for one in edited if one.level is Level.ERROR and not one.fault],
    }
    for level, customs in ((Level.INFO, CALLED_HARMLESS), (Level.ERROR, CALLED_BREAKING)):
        needed = {custom_of(customs, one.edit, one.ids) for one in wrong[level]}
        assert needed == set(customs), level
