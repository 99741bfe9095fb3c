"""What our regular expressions cost on texts made to keep them busy."""

from __future__ import annotations

import time

import pytest

from cost.patterns import Adversary, Use, adversaries, uses

_LENGTHS = (256, 1024, 4096, 16384)
_NOTICED = 0.02
"""Seconds of this process below which a growth is not told from noise."""


def _seconds(use: Use, text: str, times: int) -> float:
    found = []
    for _ in range(times):
        begun = time.process_time()
        use.apply(text)
        found.append(time.process_time() - begun)
    return min(found)


def _grows(use: Use, adversary: Adversary) -> str:
    """Where a text four times as long takes more than eight times as long; empty for nowhere."""
    before = 0.0
    for length in _LENGTHS:
        text = adversary.text(length)
        taken = _seconds(use, text, 1)
        if taken > _NOTICED and taken > 8 * before:
            taken = _seconds(use, text, 2)
            before = _seconds(use, adversary.text(length // 4), 3)
            if taken > _NOTICED and taken > 8 * before:
                return f"{adversary}: {length} characters take {taken:.3f} s"
        before = taken
    return ""


@pytest.mark.parametrize("use", uses(), ids=lambda use: f"{use.where} {use.method}")
def test_regular_expressions_are_linear(use: Use) -> None:
    """A text as much longer takes about as much longer to look through, whatever it is made of."""
    assert not next(filter(None, (_grows(use, one) for one in adversaries(use.pattern))), "")
