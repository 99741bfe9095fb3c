"""A refused rule is told where a person can correct it: in the overlay that wrote it."""

from __future__ import annotations

from typing import Any

import pytest

from erpgen.generate.attribution import attributed
from erpgen.model import RuleError
from erpgen.overlay import Action, ActionKind, Touch

KEY = "#/paths/~1items~1{no}/get/parameters/0"
ERROR = RuleError(KEY, "x-erp-key 'b65' is unknown", "the only way is b64")


def _touch(overlay: str, number: int, value: Any, *location: str | int) -> Touch:
    action = Action(number, ActionKind.UPDATE, "$", value=value)
    return Touch(overlay, action, (location,))


def test_the_action_that_wrote_the_word_is_named() -> None:
    """File and action come first, then the place in the document, then what to do."""
    node = ("paths", "/items/{no}", "get", "parameters", 0)
    touched = [_touch("keys.yaml", 3, {"x-erp-key": "b65"}, *node)]
    assert str(attributed(ERROR, touched)) == (
        f"keys.yaml#/actions/2: at {KEY}: x-erp-key 'b65' is unknown; the only way is b64"
    )


def test_the_last_to_write_it_is_meant() -> None:
    """Of several actions the one that decided is named, whether it wrote here or around here."""
    node = ("paths", "/items/{no}", "get")
    touched = [
        _touch("a.yaml", 1, {"x-erp-key": "b65"}, *node, "parameters", 0),
        _touch("b.yaml", 2, {"parameters": [{"x-erp-key": "b65"}]}, *node),
    ]
    assert attributed(ERROR, touched).where == "b.yaml#/actions/1"


@pytest.mark.parametrize(
    "touch",
    [
        _touch("a.yaml", 1, {"description": "x"}, "paths", "/items/{no}", "get", "parameters", 0),
        _touch("a.yaml", 1, {"x-erp-key": "b64"}, "paths", "/items/{no}", "get", "parameters", 10),
        _touch("a.yaml", 1, {"x-erp-etag": True}, "paths", "/items/{no}", "get"),
    ],
)
def test_others_are_not_blamed(touch: Touch) -> None:
    """An action that wrote another word, or elsewhere, leaves the error at the document."""
    assert attributed(ERROR, [touch]) is ERROR
