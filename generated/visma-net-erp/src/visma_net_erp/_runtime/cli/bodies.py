"""The body of a call: from a file, from single fields, or both."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import click
import msgspec

from ..values import built, kind_at, skeleton

__all__ = ["body_of", "outline_of"]

_TREE = msgspec.json.Decoder(float_hook=Decimal)
STANDARD_INPUT = "-"


def body_of(kind: Any, told: Mapping[str, Any], *, upload: bool) -> Any:
    """What was given as the body, as a value of its class; None where nothing was.

    Raises UsageError for what the class has not and for values that are none of their type.
    """
    path, pairs = told.get("body_file"), told.get("body_set", ())
    if upload:
        if path == STANDARD_INPUT:
            return sys.stdin.buffer.read()
        return None if path is None else Path(path)
    if path is None and not pairs:
        return None
    tree = {} if path is None else _read(path)
    for pair in pairs:
        tree = _set(tree, kind, pair)
    try:
        return built(kind, tree, "the body")
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from None


def outline_of(kind: Any) -> Any:
    """All that a body may have, with what each of it takes."""
    return skeleton(kind)


def _read(path: str) -> Any:
    content = sys.stdin.buffer.read() if path == STANDARD_INPUT else Path(path).read_bytes()
    try:
        return _TREE.decode(content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise click.UsageError(f"--body {path}: no JSON: {error}") from None


def _set(tree: Any, kind: Any, pair: str) -> Any:
    """The tree with one field of it set."""
    name, equals, text = pair.partition("=")
    if not equals or not name.strip(":"):
        raise click.UsageError(f"--set takes NAME=VALUE or NAME:=JSON, not {pair!r}")
    as_json, name = name.endswith(":"), name.removesuffix(":").strip()
    steps = name.replace("[", ".").replace("]", "").split(".")
    found, attributes = kind_at(kind, steps)
    value = _json(name, text) if as_json else _value(found, text, name)
    return _placed(tree, list(zip(steps, attributes, strict=True)), value, name)


def _json(name: str, text: str) -> Any:
    try:
        return _TREE.decode(text)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise click.UsageError(f"--set {name}:= takes JSON: {error}") from None


def _value(kind: Any, text: str, name: str) -> Any:
    """The text as the type has it: as it is, or as the number or word of JSON that it spells."""
    if kind is Any:
        return text
    try:
        built(kind, text, name)
    except (TypeError, ValueError) as error:
        try:
            value = _TREE.decode(text)
            built(kind, value, name)
        except (msgspec.MsgspecError, RecursionError, TypeError, ValueError):
            raise click.UsageError(f"--set {error}") from None
        return value
    return text


def _placed(tree: Any, steps: list[tuple[str, str]], value: Any, name: str) -> Any:
    """The tree with the value at the end of a path, what lacks on the way made."""
    if not steps:
        return value
    (step, attribute), rest = steps[0], steps[1:]
    if step.isdecimal() and (tree is None or isinstance(tree, list)):
        items, place = list(tree or []), int(step)
        if place > len(items):
            raise click.UsageError(f"--set {name}: there are {len(items)} before element {place}")
        below = items[place] if place < len(items) else None
        items[place : place + 1] = [_placed(below, rest, value, name)]
        return items
    if tree is not None and not isinstance(tree, Mapping):
        raise click.UsageError(f"--set {name}: there is a value where {step!r} would be a field")
    members = dict(tree or {})
    key = next((one for one in (step, attribute) if one in members), step)
    members[key] = _placed(members.get(key), rest, value, name)
    return members
