"""Reading an overlay document into an :class:`~erpgen.overlay.types.Overlay`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from erpgen.overlay.errors import OverlayDocumentError, RefusalError
from erpgen.overlay.jsonpath import compiled
from erpgen.overlay.reusable import components_word, expand, reference_word
from erpgen.overlay.rules import check_components, check_overlay, version_of
from erpgen.overlay.types import Action, ActionKind, Overlay, OverlayVersion
from erpgen.overlay.uri import resolve, retrieval_uri
from erpgen.overlay.values import JsonObject, JsonValue
from erpgen.pointer import tokens

if TYPE_CHECKING:
    from erpgen.diagnostics import Diagnostic


def parse_overlay(content: JsonValue, source: str) -> Overlay:
    """The overlay that a parsed document holds, checked and with references filled in.

    ``source`` is the path or URL it came from: errors name it, and relative URIs start from it.
    Raises OverlayDocumentError for the first broken rule, bad JSONPath or unknown reusable action.
    """
    try:
        _refuse(check_overlay(content), source)
        document = cast(JsonObject, content)
        return _overlay(document, cast(OverlayVersion, version_of(document)), source)
    except RecursionError:
        raise OverlayDocumentError(source, "objects and arrays are nested too deep") from None


def _refuse(problems: tuple[Diagnostic, ...], source: str) -> None:
    if not problems:
        return
    first = problems[0]
    path = tokens(first.pointer)
    action = f"action {int(path[1]) + 1}: " if path[:1] == ["actions"] and path[1:] else ""
    more = f" (and {len(problems) - 1} more)" if problems[1:] else ""
    where = f"{source}{first.pointer}"
    raise OverlayDocumentError(where, f"{action}{first.message}{more}", first.hint)


def _overlay(content: JsonObject, version: OverlayVersion, source: str) -> Overlay:
    info = cast(dict[str, str], content["info"])
    base = _resolved(content, "$self", retrieval_uri(source), source)
    return Overlay(
        source=source,
        version=version,
        title=info["title"],
        revision=info["version"],
        actions=_actions(content, version, source),
        description=info.get("description", ""),
        self_uri=base,
        extends=_resolved(content, "extends", base, source) if content.get("extends") else "",
    )


def _resolved(content: JsonObject, field: str, base: str, source: str) -> str:
    try:
        return resolve(base, cast(str, content.get(field, "")))
    except ValueError as error:
        raise OverlayDocumentError(f"{source}#/{field}", f"is no URI: {error}") from None


def _actions(content: JsonObject, version: OverlayVersion, source: str) -> tuple[Action, ...]:
    word = components_word(content, version)
    _refuse(tuple(check_components(content[word], f"#/{word}")) if word else (), source)
    components = cast(JsonObject, content[word]) if word else {}
    reference = reference_word(version) if word or version is OverlayVersion.V1_2 else ""
    actions = []
    for number, action in enumerate(cast(list[JsonObject], content["actions"]), start=1):
        try:
            fields, reusable = expand(action, reference, components)
            actions.append(_action(number, fields, reusable))
        except RefusalError as refusal:
            where = f"{source}#/actions/{number - 1}"
            raise OverlayDocumentError(where, f"action {number}: {refusal}", refusal.cure) from None
    return tuple(actions)


def _action(number: int, fields: JsonObject, reusable: str) -> Action:
    target, source = cast(str, fields["target"]), cast(str, fields.get("copy", ""))
    compiled(target)
    if "copy" in fields:
        compiled(source)
    return Action(
        number=number,
        kind=_kind(fields),
        target=target,
        description=cast(str, fields.get("description", "")),
        value=fields.get("update"),
        source=source,
        reusable=reusable,
        extensions={name: value for name, value in fields.items() if name.startswith("x-")},
    )


def _kind(fields: JsonObject) -> ActionKind:
    """Remove goes first; update and copy together have no effect, since each yields to the other.

    That is what the field table of the Action Object says of all three, in 1.1 and 1.2.
    """
    if fields.get("remove"):
        return ActionKind.REMOVE
    match "update" in fields, "copy" in fields:
        case True, False:
            return ActionKind.UPDATE
        case False, True:
            return ActionKind.COPY
        case _:
            return ActionKind.NONE
