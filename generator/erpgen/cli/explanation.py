"""What overlays touched, told to a person or a program."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from erpgen.pointer import escape, join

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from erpgen.overlay import Location, Overlay, OverlayResult, Touch

NODES_SHOWN = 5
"""How many nodes of one form the text lists before it says how many more there are."""

JsonReport: TypeAlias = dict[str, object]


def as_json(overlays: Sequence[Overlay], result: OverlayResult) -> JsonReport:
    """Every action with all the nodes it touched, and the findings."""
    return {
        "overlays": [
            {
                "overlay": overlay.source,
                "title": overlay.title,
                "version": overlay.version,
                "actions": [_action(touch) for touch in touches],
            }
            for overlay, touches in _by_overlay(overlays, result.touched)
        ],
        "diagnostics": [
            {
                "code": finding.code,
                "severity": finding.severity,
                "pointer": finding.pointer,
                "message": finding.message,
                "hint": finding.hint,
            }
            for finding in result.diagnostics
        ],
    }


def as_text(overlays: Sequence[Overlay], result: OverlayResult) -> str:
    """Every action with its count and its first nodes, like nodes together."""
    lines: list[str] = []
    for overlay, touches in _by_overlay(overlays, result.touched):
        lines.append(f"{overlay.source}: {overlay.title} (Overlay {overlay.version})")
        for touch in touches:
            lines.extend(_lines(touch))
        lines.append("")
    return "\n".join(lines)


def _by_overlay(
    overlays: Sequence[Overlay], touched: Iterable[Touch]
) -> Iterator[tuple[Overlay, list[Touch]]]:
    """Every overlay with what its actions touched, in order."""
    remaining = iter(touched)
    for overlay in overlays:
        yield overlay, [next(remaining) for _ in overlay.actions]


def _action(touch: Touch) -> JsonReport:
    action = touch.action
    return {
        "action": action.number,
        "kind": action.kind,
        "target": action.target,
        "description": action.description,
        "reusable": action.reusable or None,
        "count": len(touch.locations),
        "pointers": list(touch.pointers()),
    }


def _lines(touch: Touch) -> Iterator[str]:
    action = touch.action
    yield f"  {action.number}. {action.kind} {action.target}: {_count(len(touch.locations))}"
    if action.description:
        yield f"     {' '.join(action.description.split())}"
    by_depth = sorted(touch.locations, key=len)
    for _, group in groupby(by_depth, key=len):
        yield from _nodes(list(group))


def _count(nodes: int) -> str:
    if nodes == 0:
        return "matches nothing"
    return "1 node" if nodes == 1 else f"{nodes} nodes"


def _nodes(locations: Sequence[Location]) -> Iterator[str]:
    """The first few of some nodes at one depth, under what they have in common."""
    more = len(locations) - NODES_SHOWN
    indent = " " * 5
    if more > 0:
        yield f"{indent}{len(locations)} like {_common(locations)}"
        indent += "  "
    for location in locations[:NODES_SHOWN]:
        yield indent + join("#", *location)
    if more > 0:
        yield f"{indent}and {more} more"


def _common(locations: Sequence[Location]) -> str:
    """The nodes' pointers in one: steps that differ between them are ``*``."""
    steps = (set(step) for step in zip(*locations, strict=True))
    return "#" + "".join(
        f"/{escape(str(step.pop()))}" if len(step) == 1 else "/*" for step in steps
    )
