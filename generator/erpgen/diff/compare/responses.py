"""Answers: which statuses, in which media types, with which schema."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from erpgen.diff.catalogue import Scope
from erpgen.diff.compare.context import finding
from erpgen.diff.compare.headers import header_findings
from erpgen.diff.compare.media import (
    is_textual,
    pair_media_types,
    renamed_media_types,
    same_media,
)
from erpgen.diff.compare.uses import Use, use_findings
from erpgen.diff.types import Target
from erpgen.lenient import mapping
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document import JsonObject
    from erpgen.pairing.operations import OperationPair


def response_findings(comparison: Comparison, pair: OperationPair) -> Iterator[Finding]:
    """Every finding about the answers of one operation."""
    old, new = _responses(pair.old.item), _responses(pair.new.item)
    for status in old:
        if status not in new:
            at = join(pair.old.pointer, "responses", status)
            yield _status("removed", pair, status, at, old=status)
    for status in new:
        if status not in old:
            at = join(pair.new.pointer, "responses", status)
            yield _status("added", pair, status, at, new=status)
    for status in old:
        if status in new:
            yield from _changed(comparison, pair, status, old[status], new[status])


def _status(
    word: str,
    pair: OperationPair,
    status: str,
    at: str,
    *,
    old: str | None = None,
    new: str | None = None,
) -> Finding:
    rule = f"response-{_kind(status)}-status-{word}"
    found = finding(rule, pair, _noun(status), at, old=old, new=new)
    return replace(found, target=Target(answer=status))


def _responses(item: JsonObject) -> dict[str, JsonObject]:
    declared = mapping(item.get("responses"))
    return {str(k): mapping(v) for k, v in declared.items() if not str(k).startswith("x-")}


def _kind(status: str) -> str:
    if status == "default":
        return status
    return "success" if status[:1] == "2" else "non-success"


def _noun(status: str) -> str:
    return f"answer {status}"


def _changed(
    comparison: Comparison, pair: OperationPair, status: str, old: JsonObject, new: JsonObject
) -> Iterator[Finding]:
    yield from header_findings(comparison, pair, status, old, new)
    old_at = join(pair.old.pointer, "responses", status, "content")
    new_at = join(pair.new.pointer, "responses", status, "content")
    old_media, new_media = mapping(old.get("content")), mapping(new.get("content"))
    pairs, removed, added = pair_media_types(list(old_media), list(new_media))
    for before, after, word in renamed_media_types(removed, added):
        pairs.append((before, after))
        rule, at = f"response-media-type-name-{word}", join(new_at, after)
        yield finding(rule, pair, _noun(status), at, old=before, new=after)
    for name in added:
        rule = "response-media-type-added"
        yield finding(rule, pair, _noun(status), join(new_at, name), new=name, detail=name)
    for name in removed:
        rule = "response-media-type-removed"
        yield finding(rule, pair, _noun(status), join(old_at, name), old=name, detail=name)
    seen: set[str] = set()
    for before, after in pairs:
        old_entry, new_entry = mapping(old_media[before]), mapping(new_media[after])
        if not same_media(seen, old_entry, new_entry):
            places = (old_entry, join(old_at, before)), (new_entry, join(new_at, after))
            yield from _schema(comparison, pair, status, after, *places)


def _schema(
    comparison: Comparison,
    pair: OperationPair,
    status: str,
    media_type: str,
    old: tuple[JsonObject, str],
    new: tuple[JsonObject, str],
) -> Iterator[Finding]:
    has_old, has_new = "schema" in old[0], "schema" in new[0]
    prefix = "response-body-media-type-schema"
    if has_new and not has_old:
        rule = f"{prefix}-added"
        yield finding(rule, pair, _noun(status), new[1], new=media_type, detail=media_type)
    elif has_old and not has_new:
        rule = f"{prefix}-removed"
        yield finding(rule, pair, _noun(status), old[1], old=media_type, detail=media_type)
    elif has_old:
        key = comparison.schemas.compare(
            old[0]["schema"], new[0]["schema"], join(old[1], "schema"), join(new[1], "schema")
        )
        textual = is_textual(media_type)
        use = Use(
            pair, Scope.RESPONSE_BODY, _noun(status), key, Target(answer=status), textual=textual
        )
        yield from use_findings(comparison.schemas, use)
