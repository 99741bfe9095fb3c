"""The shipped client offers what it offered; ``update.py`` says what to do where it should not."""

from __future__ import annotations

import difflib

from surface.update import RECORD, present_surface


def test_the_public_surface_is_the_recorded_one() -> None:
    """Names, signatures and entries of operations.json are as recorded, none more and none less."""
    recorded, present = RECORD.read_text("utf-8").splitlines(), present_surface().splitlines()
    moved = list(difflib.unified_diff(recorded, present, "recorded", "now", lineterm="", n=0))
    assert not moved, "\n".join([*moved, "", "meant? read tests/surface/update.py"])
