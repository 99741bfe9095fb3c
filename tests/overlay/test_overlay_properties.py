"""What holds for every document and every overlay."""

from __future__ import annotations

import copy
from typing import cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from erpgen.overlay import JsonObject, JsonValue, Overlay, OverlayError, apply_overlays
from overlay.building import overlay

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
NAMES = st.sampled_from(["a", "b", "paths", "/x", "it's", ""])
PRIMITIVES = st.one_of(
    st.none(), st.booleans(), st.integers(-9, 9), st.sampled_from(["", "a", "é"]), st.just(1.0)
)
VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    PRIMITIVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=12,
)
DOCUMENTS = cast("st.SearchStrategy[JsonObject]", st.dictionaries(NAMES, VALUES, max_size=4))
TARGETS = st.sampled_from(
    ["$", "$.*", "$..*", "$.a", "$['a','b']", "$..a", "$.*[0]", "$..[-1,0]", "$[?@.a]", "$..[?@>0]"]
)
EFFECTS = st.one_of(
    st.fixed_dictionaries({"update": VALUES}),
    st.fixed_dictionaries({"copy": TARGETS}),
    st.just({"remove": True}),
)
ACTIONS = st.builds(lambda target, effect: {"target": target, **effect}, TARGETS, EFFECTS)
OVERLAYS = st.lists(ACTIONS, min_size=1, max_size=4, unique_by=repr)


@UNHURRIED
@given(DOCUMENTS, OVERLAYS)
def test_neither_document_nor_overlay_is_changed(
    document: JsonObject, actions: list[JsonObject]
) -> None:
    """Applying works or refuses, and leaves what it was given as it was."""
    before = copy.deepcopy((document, actions))
    try:
        fixes = overlay(*actions)
        first = apply_overlays(document, [fixes])
        assert apply_overlays(document, [fixes]) == first
        assert len(first.touched) == len(actions)
    except OverlayError:
        pass  # a refusal must leave things alone as well
    assert (document, actions) == before


@UNHURRIED
@given(DOCUMENTS, TARGETS.filter(lambda target: target != "$"))
def test_what_was_removed_is_not_found_again(document: JsonObject, target: str) -> None:
    """Removing a second time by names finds no more than what moved into place."""
    action: JsonObject = {"target": target, "remove": True}
    once = apply_overlays(document, [overlay(action)])
    if once.touched[0].locations and target in ("$.*", "$..*", "$.a", "$['a','b']", "$..a"):
        again = apply_overlays(once.document, [overlay(action)])
        assert again.touched[0].locations == ()
        assert again.document == once.document


@UNHURRIED
@given(DOCUMENTS, st.dictionaries(NAMES, PRIMITIVES, min_size=1, max_size=3))
def test_an_update_of_primitive_values_is_idempotent(
    document: JsonObject, update: dict[str, JsonValue]
) -> None:
    """Applied twice it gives what it gave once, and says that nothing changed."""
    fixes = overlay({"target": "$", "update": {**update}})
    try:
        once = apply_overlays(document, [fixes])
    except OverlayError:
        return
    twice = apply_overlays(once.document, [fixes])
    assert twice.document == once.document
    assert [finding.code for finding in twice.diagnostics] == ["overlay-action-unneeded"]


@UNHURRIED
@given(DOCUMENTS, OVERLAYS)
def test_overlays_in_turn_equal_overlays_together(
    document: JsonObject, actions: list[JsonObject]
) -> None:
    """An overlay for each action gives what one overlay of them all gives, refusals included."""
    assert outcome(document, [overlay(*actions)]) == outcome(
        document, [overlay(action) for action in actions]
    )


def outcome(document: JsonObject, overlays: list[Overlay]) -> JsonObject | None:
    """The document after the overlays; None where one is refused."""
    try:
        return apply_overlays(document, overlays).document
    except OverlayError:
        return None
