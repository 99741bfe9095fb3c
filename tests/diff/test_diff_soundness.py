"""What a level claims is so for generated clients: real calls, to servers of the new document."""

from __future__ import annotations

import pytest

from diff.soundness.answer_edits import answer_edits
from diff.soundness.call_edits import call_edits
from diff.soundness.customs import CALLED_BREAKING, CALLED_HARMLESS, custom_of
from diff.soundness.operation_edits import operation_edits
from diff.soundness.outcomes import Outcome, both_ways
from diff.soundness.schema_edits import schema_edits
from erpgen.diff.types import Level


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> list[Outcome]:
    """Every edit and its undoing."""
    edits = [*schema_edits(), *operation_edits(), *call_edits(), *answer_edits()]
    return both_ways(edits, tmp_path_factory.mktemp("edited"))


def test_every_edit_is_tried(edited: list[Outcome]) -> None:
    """The old client calls each operation of each edit, and its own server takes those calls."""
    assert len(edited) > 900
    for outcome in edited:
        assert outcome.trials, outcome.edit
        for trial in outcome.trials:
            assert trial.calls, trial
            assert not trial.unfounded, trial


def test_what_is_called_harmless_breaks_no_call(edited: list[Outcome]) -> None:
    """Where nothing worse than an info is told, every call works and brings what was promised."""
    harmless = [one for one in edited if one.level is Level.INFO]
    failed = [one for one in harmless if one.fault]
    unexplained = [one for one in failed if custom_of(CALLED_HARMLESS, one.edit, one.ids) is None]
    assert not unexplained, "\n".join(map(str, unexplained))
    assert len(harmless) - len(failed) > 200


def test_what_is_called_breaking_has_a_witness(edited: list[Outcome]) -> None:
    """Where an error is told, some call is refused, misread, or brings what was not promised."""
    breaking = [one for one in edited if one.level is Level.ERROR]
    unseen = [one for one in breaking if not one.fault]
    unexplained = [one for one in unseen if custom_of(CALLED_BREAKING, one.edit, one.ids) is None]
    assert not unexplained, "\n".join(map(str, unexplained))
    assert len(breaking) - len(unseen) > 200


def test_every_custom_is_still_one(edited: list[Outcome]) -> None:
    """No exception is listed that running no longer shows."""
    wrong = {
        Level.INFO: [one for one in edited if one.level is Level.INFO and one.fault],
        Level.ERROR: [one for one in edited if one.level is Level.ERROR and not one.fault],
    }
    for level, customs in ((Level.INFO, CALLED_HARMLESS), (Level.ERROR, CALLED_BREAKING)):
        needed = {custom_of(customs, one.edit, one.ids) for one in wrong[level]}
        assert needed == set(customs), level
