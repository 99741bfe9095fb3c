"""A call of each command that works as it stands, for its help."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from ..index import FieldEntry, OperationEntry, typed
from .arguments import option_names

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
    parts = [program, typed(entry.resource), typed(entry.function)]
    parts += [_sample(one) for one in entry.parameters if one.positional]
    names = option_names(entry)
    for one in entry.parameters:
        if one.required and not one.positional:
            parts += [names[one.python], _sample(one)]
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
        free = [one for one in entry.parameters if not (one.required or one.deprecated)]
        chosen = next((one for one in free if one.values), None)
        if chosen is not None:
            yield from (option_names(entry)[chosen.python], str(chosen.values[0]))
        yield from ("--limit", "10")


def _sample(one: FieldEntry) -> str:
    if one.values:
        return str(one.values[0])
    return _SAMPLES.get(one.items if one.kind == "list" else one.kind, "A1")
