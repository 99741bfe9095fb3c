"""A call of each command that works as it stands, for its help."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from ..index import FieldEntry, OperationEntry

__all__ = ["example_of"]

_SAMPLES = {
    "text": "A1",
    "integer": "1",
    "number": "1.5",
    "decimal": "100.10",
    "boolean": "true",
    "date": "2025-06-01",
    "datetime": "2025-06-01T12:00:00",
    "time": "12:00:00",
    "condition": ">=2025-06-01",
    "mapping": "COLOR=red",
    "object": "{}",
}


_LONGEST = 74
"""Characters of a line of help that an example has."""


def example_of(program: str, entry: OperationEntry) -> str:
    """The command with what it cannot do without, and one thing that it can, on lines that fit."""
    parts = [program, entry.resource.replace("_", "-"), entry.function.replace("_", "-")]
    parts += [_sample(one) for one in entry.parameters if one.location == "path"]
    for one in entry.parameters:
        if one.location != "path" and one.required:
            parts += [f"--{one.python.replace('_', '-')}", _sample(one)]
    lines = [""]
    for word in map(shlex.quote, [*parts, *_more(entry)]):
        if lines[-1] and len(lines[-1]) + len(word) > _LONGEST - 3:
            lines.append("  ")
        lines[-1] += word if not lines[-1].strip() else f" {word}"
    return " \\\n".join(lines)


def _more(entry: OperationEntry) -> Iterator[str]:
    if entry.body is not None:
        yield from ("--file", "FILE") if entry.upload == "file" else ("--skeleton",)
    elif entry.download:
        yield from ("-o", "FILE")
    elif entry.pages:
        chosen = next(
            (
                one
                for one in entry.parameters
                if one.values and not (one.required or one.deprecated)
            ),
            None,
        )
        if chosen is not None and chosen.location != "path":
            yield from (f"--{chosen.python.replace('_', '-')}", str(chosen.values[0]))
        yield from ("--limit", "10")


def _sample(one: FieldEntry) -> str:
    if one.values:
        return str(one.values[0])
    return _SAMPLES.get(one.items if one.kind == "list" else one.kind, "A1")
