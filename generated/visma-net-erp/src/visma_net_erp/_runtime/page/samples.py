"""A call of each operation in Python and in a shell, as ``x-codeSamples`` of its document."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import msgspec

from ..index import FieldEntry, OperationEntry, typed

__all__ = ["Names", "samples_of", "shown_fields"]

_VALUES = {
    "text": '"A1"',
    "integer": "1",
    "number": "1.5",
    "decimal": 'Decimal("100.10")',
    "boolean": "True",
    "date": "date(2025, 6, 1)",
    "datetime": "datetime(2025, 6, 1, 12, 0)",
    "time": "time(12, 0)",
    "bytes": 'b"content"',
    "file": 'b"content"',
    "list": "[]",
    "mapping": '{"COLOR": "red"}',
    "object": "{}",
    "any": '"A1"',
}
_IN_A_SHELL = {
    "integer": "1",
    "number": "1.5",
    "decimal": "100.10",
    "boolean": "true",
    "date": "2025-06-01",
    "datetime": "2025-06-01T12:00:00",
    "time": "12:00:00",
    "condition": "'>=2025-06-01'",
    "mapping": "COLOR=red",
    "object": "'{}'",
}
_NESTED = ("object", "list", "any")
_MEANT_FIRST = ("name", "description", "title")
_WIDTH = 72
_TYPES_OF_TIME = ("date", "datetime", "time")


_Body: TypeAlias = Mapping[str, Any]
"""The least that a body may be, by names on the wire."""


class Names(msgspec.Struct, frozen=True, kw_only=True):
    """What the package is called: its command, its import name and its client's class."""

    command: str
    package: str
    client: str


def samples_of(
    entry: OperationEntry, names: Names, body: _Body | None = None
) -> list[dict[str, str]]:
    """The samples of one operation, Python first; ``body`` is the least that its body may be."""
    least = body or {}
    return [
        {"lang": "python", "label": names.client, "source": _in_python(entry, names, least)},
        {"lang": "shell", "label": names.command, "source": _in_a_shell(entry, names, least)},
    ]


def shown_fields(entry: OperationEntry) -> list[str]:
    """The fields of a body that its samples have, by names on the wire."""
    return [one.wire for one in _shown(entry)]


def _in_python(entry: OperationEntry, names: Names, least: _Body) -> str:
    call = f"client.{entry.name}({', '.join(_arguments(entry, least))})"
    lines = list(_used(entry, call))
    return "\n".join(
        [
            *_imports(entry, names, "\n".join(lines)),
            "",
            f"with {names.client}.from_env() as client:",
            *(f"    {line}" for line in lines),
        ]
    )


def _used(entry: OperationEntry, call: str) -> Iterator[str]:
    """The call, and what one does with its answer."""
    if entry.pages:
        yield from (f"for one in {call}:", "    print(one)")
    elif entry.created:
        yield from (f"created = {call}", "print(created.id)")
    elif entry.download:
        yield f'Path("download.bin").write_bytes({call})'
    elif entry.stream:
        yield from (f"with {call} as items:", "    for item in items:", "        print(item)")
    elif entry.returns is None:
        yield call
    else:
        yield f"print({call})"


def _arguments(entry: OperationEntry, least: _Body) -> Iterator[str]:
    yield from (_value(one) for one in entry.parameters if one.positional)
    if entry.upload == "file":
        yield 'Upload("lines.csv")'
    elif entry.body is not None:
        yield _body(entry, least)
    named = (one for one in entry.parameters if not one.positional and one.required)
    yield from (f"{one.python}={_value(one)}" for one in named)


def _body(entry: OperationEntry, least: _Body) -> str:
    shown, body = _shown(entry), entry.body or ""
    if not body.isidentifier() or not entry.fields:
        return "[]" if body.startswith("list") else 'b"content"' if body == "bytes" else "{}"
    if any(one.kind in _NESTED for one in shown):
        members = (f'"{one.wire}": {_nested(one, least) or _value(one)}' for one in shown)
        return f"{body}.from_dict({{{', '.join(members)}}})"
    return f"{body}({', '.join(f'{one.python}={_value(one)}' for one in shown)})"


def _shown(entry: OperationEntry) -> list[FieldEntry]:
    """What a body must have, else a text and a sum of what it may."""
    needed = [one for one in entry.fields if one.required]
    if needed:
        return needed
    free = [one for one in entry.fields if not one.deprecated and one.wire != entry.number_series]
    texts = [one for one in free if one.kind == "text" and not one.values]
    texts.sort(key=lambda one: one.python not in _MEANT_FIRST)
    sums = [one for one in free if one.kind == "decimal"]
    return [*texts[:1], *sums[:1]]


def _nested(one: FieldEntry, least: _Body) -> str:
    """An object or a list as its schema demands it; empty for what is none."""
    return repr(least[one.wire]) if one.kind in _NESTED and one.wire in least else ""


def _value(one: FieldEntry) -> str:
    if one.values:
        first = one.values[0]
        return f'"{first}"' if isinstance(first, str) else str(first)
    if one.kind == "condition":
        plain = one.items if one.items in ("integer", "number", "decimal") else "date"
        return f"ge({_VALUES[plain]})"
    return _VALUES.get(one.kind, '"A1"')


def _imports(entry: OperationEntry, names: Names, text: str) -> Iterator[str]:
    times = [one for one in _TYPES_OF_TIME if re.search(rf"\b{one}\(", text)]
    if times:
        yield f"from datetime import {', '.join(times)}"
    if "Decimal(" in text:
        yield "from decimal import Decimal"
    if "Path(" in text:
        yield "from pathlib import Path"
    if times or "Decimal(" in text or "Path(" in text:
        yield ""
    own = [names.client, *(one for one in ("Upload", "ge") if f"{one}(" in text)]
    own.sort(key=lambda name: (name.islower(), name))
    yield f"from {names.package} import {', '.join(own)}"
    if entry.body is not None and f"{entry.body}(" in text.replace(".from_dict", ""):
        yield f"from {names.package}.models import {entry.body}"


def _in_a_shell(entry: OperationEntry, names: Names, least: _Body) -> str:
    words = [names.command, typed(entry.resource), typed(entry.function)]
    words += [_in_text(one) for one in entry.parameters if one.positional]
    lines = [" ".join(words)]
    for option in _options(entry, least):
        if len(lines[-1]) + len(option) > _WIDTH:
            lines.append(f"  {option}")
        else:
            lines[-1] += f" {option}"
    return " \\\n".join(lines)


def _options(entry: OperationEntry, least: _Body) -> Iterator[str]:
    named = (one for one in entry.parameters if one.required and not one.positional)
    yield from (f"--{typed(one.python)} {_in_text(one)}" for one in named)
    if entry.upload == "file":
        yield "--file lines.csv"
    elif entry.body is not None:
        fields = [_field(one, least) for one in _shown(entry)]
        yield from fields or ("--body body.json",)
    elif entry.download:
        yield "-o download.bin"
    elif entry.pages:
        yield "--limit 10"


def _field(one: FieldEntry, least: _Body) -> str:
    if one.kind in _NESTED:
        given = least.get(one.wire, [] if one.kind == "list" else {})
        return f"--set {one.wire}:={shlex.quote(json.dumps(given))}"
    return f"--set {one.wire}={_in_text(one)}"


def _in_text(one: FieldEntry) -> str:
    if one.values:
        return str(one.values[0])
    return _IN_A_SHELL.get(one.items if one.kind == "list" else one.kind, "A1")
