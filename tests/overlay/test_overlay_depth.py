"""How deep a document may nest once overlays are applied."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from erpgen.overlay import apply_overlays
from erpgen.overlay.apply import _DEEPEST
from erpgen.overlay.errors import OverlayError
from erpgen.overlay.parse import parse_overlay
from erpgen.pointer import deeper_than


def _overlay(*actions: Any) -> Any:
    info: Any = {"title": "t", "version": "1"}
    return parse_overlay({"overlay": "1.1.0", "info": info, "actions": list(actions)}, "o.yaml")


def _nested(levels: int, *, listed: bool) -> Any:
    value: Any = "end"
    for _ in range(levels):
        value = [value] if listed else {"in": value}
    return value


@given(st.integers(_DEEPEST - 4, _DEEPEST + 2), st.booleans(), st.booleans())
def test_what_overlays_add_is_refused_exactly_where_it_is_too_deep(
    levels: int, listed: bool, appended: bool
) -> None:
    """Whether a document is refused is what a look at all of it says."""
    document: dict[str, Any] = {"x-a": {"x-b": []}}
    target = "$['x-a']['x-b']" if appended else "$['x-a']"
    value = _nested(levels, listed=listed)
    action = {"target": target, "update": value if appended else {"x-c": value}}
    meant: dict[str, Any] = {"x-a": {"x-b": []}}
    if appended:
        meant["x-a"]["x-b"] = [*value] if isinstance(value, list) else [value]
    else:
        meant["x-a"]["x-c"] = value
    if deeper_than(meant, _DEEPEST) is None:
        assert apply_overlays(document, [_overlay(action)]).document == meant
    else:
        with pytest.raises(OverlayError, match="nested deeper"):
            apply_overlays(document, [_overlay(action)])
