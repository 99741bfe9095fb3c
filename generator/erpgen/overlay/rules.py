"""What an overlay document may hold, version by version, as findings.

Each rule is a function of a value and its JSON pointer. The facts are the field tables of the
Overlay Specification 1.0.0, 1.1.0 and 1.2.0.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.nearest import did_you_mean
from erpgen.overlay.types import OverlayVersion
from erpgen.overlay.values import JsonValue, identity
from erpgen.pointer import join

Rule: TypeAlias = Callable[[JsonValue, str], Iterator[Diagnostic]]

REFERENCE = re.compile(r"#/components/actions/((?:[^~/]|~[01])+)")
"""How an action names a reusable one: a JSON pointer (RFC 6901), escaped as one token."""

_VERSION = re.compile(r"(1\.[012])\.[0-9]+")


def check_overlay(content: JsonValue) -> tuple[Diagnostic, ...]:
    """Every way in which a document breaks the rules of the version it names; empty if none."""
    if not isinstance(content, dict):
        return (_invalid("#", "an overlay is an object", "start it with overlay, info, actions"),)
    version = version_of(content)
    if version is None:
        return (_no_version(content),)
    return tuple(_RULES[version](content, "#"))


def version_of(content: Mapping[str, JsonValue]) -> OverlayVersion | None:
    """The feature set that ``overlay`` names; None where it names none of those known here."""
    named = content.get("overlay")
    match = _VERSION.fullmatch(named) if isinstance(named, str) else None
    return OverlayVersion(match[1]) if match else None


def _invalid(pointer: str, message: str, hint: str = "") -> Diagnostic:
    return Diagnostic("overlay-invalid", Severity.ERROR, pointer, message, hint)


def _no_version(content: Mapping[str, JsonValue]) -> Diagnostic:
    cure = "write overlay: 1.0.0, 1.1.0 or 1.2.0"
    if "overlay" not in content:
        return _invalid("#", "this is no overlay: the field 'overlay' is missing", cure)
    return _invalid("#/overlay", f"unknown overlay version {content['overlay']!r:.40}", cure)


def _anything(_value: JsonValue, _pointer: str) -> Iterator[Diagnostic]:
    return iter(())


def _text(value: JsonValue, pointer: str) -> Iterator[Diagnostic]:
    if not isinstance(value, str):
        cure = "put it in quotes" if isinstance(value, int | float) else "write text"
        yield _invalid(pointer, f"must be a string, not {_name(value)}", cure)


def _boolean(value: JsonValue, pointer: str) -> Iterator[Diagnostic]:
    if not isinstance(value, bool):
        yield _invalid(pointer, f"must be true or false, not {_name(value)}")


def _matching(pattern: re.Pattern[str], message: str, hint: str) -> Rule:
    def rule(value: JsonValue, pointer: str) -> Iterator[Diagnostic]:
        if not isinstance(value, str):
            yield from _text(value, pointer)
        elif not pattern.fullmatch(value):
            yield _invalid(pointer, f"{message}: {value!r:.80}", hint)

    return rule


def _object(fields: Mapping[str, Rule], required: tuple[str, ...] = ()) -> Rule:
    """An object of these fields alone; names that begin with ``x-`` are free."""

    def rule(value: JsonValue, pointer: str) -> Iterator[Diagnostic]:
        if not isinstance(value, dict):
            yield _invalid(pointer, f"must be an object, not {_name(value)}")
            return
        for name in required:
            if name not in value:
                yield _invalid(pointer, f"the field {name!r} is missing", f"add {name!r}")
        for name, child in value.items():
            if name in fields:
                yield from fields[name](child, join(pointer, name))
            elif not name.startswith("x-"):
                yield _unknown(name, fields, pointer)

    return rule


def _unknown(name: str, fields: Mapping[str, Rule], pointer: str) -> Diagnostic:
    hint = did_you_mean(name, fields, f"known here: {', '.join(fields)}, x-…")
    return _invalid(join(pointer, name), f"unknown field {name!r:.80}", hint)


def _map(rule_of_value: Rule) -> Rule:
    def rule(value: JsonValue, pointer: str) -> Iterator[Diagnostic]:
        if not isinstance(value, dict):
            yield _invalid(pointer, f"must be an object, not {_name(value)}")
            return
        for name, child in value.items():
            yield from rule_of_value(child, join(pointer, name))

    return rule


def _actions(rule_of_action: Rule) -> Rule:
    def rule(value: JsonValue, pointer: str) -> Iterator[Diagnostic]:
        if not isinstance(value, list):
            yield _invalid(pointer, f"must be an array, not {_name(value)}")
            return
        if not value:
            yield _invalid(pointer, "must hold at least one action")
        for index, action in enumerate(value):
            yield from rule_of_action(action, join(pointer, index))
        yield from _repeated(value, pointer)

    return rule


def _repeated(actions: list[JsonValue], pointer: str) -> Iterator[Diagnostic]:
    seen: dict[object, int] = {}
    for index, action in enumerate(actions):
        first = seen.setdefault(identity(action), index)
        if first != index:
            message = f"repeats action {first + 1} word for word"
            hint = "remove one, or tell them apart by their descriptions"
            yield _invalid(join(pointer, index), message, hint)


def _name(value: JsonValue) -> str:
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "an array"
    return "null" if value is None else repr(value)[:40]


_TARGET = _matching(
    re.compile(r"\$.*", re.DOTALL), "a JSONPath query begins with '$'", "write it from the root"
)
_WHOLE_DOCUMENT = _matching(
    re.compile(r"[^#]*"), "names a whole document, so it has no fragment", "leave out '#' and after"
)
_REFERENCE = _matching(
    REFERENCE,
    "must be '#/components/actions/<name>'",
    "in the name, write ~ as ~0 and / as ~1 (RFC 6901)",
)

_INFO_1_0 = {"title": _text, "version": _text}
_INFO = {**_INFO_1_0, "description": _text}
_FIELDS_1_0: dict[str, Rule] = {"description": _text, "update": _anything, "remove": _boolean}
_FIELDS: dict[str, Rule] = {**_FIELDS_1_0, "copy": _text}
_ACTION_1_0 = _object({"target": _TARGET, **_FIELDS_1_0}, ("target",))
_ACTION = _object({"target": _TARGET, **_FIELDS}, ("target",))
_REFERRING = _object(
    {"$ref": _REFERENCE, "target": _TARGET, "description": _text}, ("$ref", "target")
)
_COMPONENTS = _object(
    {"actions": _map(_object({"description": _text, "fields": _object(_FIELDS)}))}
)


def check_components(value: JsonValue, pointer: str) -> Iterator[Diagnostic]:
    """Findings for a Components Object (1.2)."""
    return _COMPONENTS(value, pointer)


def _action_or_reference(value: JsonValue, pointer: str) -> Iterator[Diagnostic]:
    rule = _REFERRING if isinstance(value, dict) and "$ref" in value else _ACTION
    return rule(value, pointer)


def _document(info: Mapping[str, Rule], action: Rule, **more: Rule) -> Rule:
    fields = {
        "overlay": _text,
        "info": _object(info, ("title", "version")),
        "extends": _text,
        "actions": _actions(action),
    }
    return _object({**fields, **more}, ("overlay", "info", "actions"))


_RULES = {
    OverlayVersion.V1_0: _document(_INFO_1_0, _ACTION_1_0),
    OverlayVersion.V1_1: _document(_INFO, _ACTION),
    OverlayVersion.V1_2: _document(
        _INFO,
        _action_or_reference,
        extends=_WHOLE_DOCUMENT,
        components=_COMPONENTS,
        **{"$self": _WHOLE_DOCUMENT},
    ),
}
