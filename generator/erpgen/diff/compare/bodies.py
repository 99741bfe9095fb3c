"""Request bodies: whether there is one, whether it is needed, in which media types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.catalogue import Scope
from erpgen.diff.compare import account
from erpgen.diff.compare.context import finding
from erpgen.diff.compare.encodings import encoding_findings, is_form
from erpgen.diff.compare.media import (
    DESCRIBING,
    described_by,
    essence,
    is_textual,
    judged_of,
    pair_media_types,
    same_media,
    told_alike,
)
from erpgen.diff.compare.uses import Use, use_findings
from erpgen.lenient import mapping
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document import JsonObject
    from erpgen.pairing.operations import OperationPair

_NOUN = "request body"


def body_findings(comparison: Comparison, pair: OperationPair) -> Iterator[Finding]:
    """Every finding about the request body of one operation."""
    old, new = mapping(pair.old.item.get("requestBody")), mapping(pair.new.item.get("requestBody"))
    at = join(pair.new.pointer, "requestBody")
    if old and new:
        yield from _requiredness(pair, old, new, at)
        places = (old, join(pair.old.pointer, "requestBody")), (new, at)
        yield from comparison.rest(pair, _NOUN, *places, account.BODY)
        yield from _content(comparison, pair, old, new)
    elif new:
        need = "required" if new.get("required") else "optional"
        yield finding(f"request-body-added-{need}", pair, _NOUN, at, new=sorted(_media(new)))
    elif old:
        at = join(pair.old.pointer, "requestBody")
        yield finding("request-body-removed", pair, _NOUN, at, old=sorted(_media(old)))


def _media(body: JsonObject) -> JsonObject:
    return mapping(body.get("content"))


def _requiredness(
    pair: OperationPair, old: JsonObject, new: JsonObject, at: str
) -> Iterator[Finding]:
    before, after = bool(old.get("required")), bool(new.get("required"))
    if before != after:
        rule = f"request-body-became-{'required' if after else 'optional'}"
        yield finding(rule, pair, _NOUN, at, old=before, new=after)


def _content(
    comparison: Comparison, pair: OperationPair, old: JsonObject, new: JsonObject
) -> Iterator[Finding]:
    old_media, new_media = _media(old), _media(new)
    old_at = join(pair.old.pointer, "requestBody", "content")
    new_at = join(pair.new.pointer, "requestBody", "content")
    pairs, removed, added = pair_media_types(list(old_media), list(new_media))
    for before, after in _respelled(removed, added):
        pairs.append((before, after))
        rule = "request-body-media-type-name-changed"
        yield finding(rule, pair, _NOUN, join(new_at, after), old=before, new=after)
    for name in added:
        rule = "request-body-media-type-added"
        yield finding(rule, pair, _NOUN, join(new_at, name), new=name, detail=name)
    for name in removed:
        rule = "request-body-media-type-removed"
        yield finding(rule, pair, _NOUN, join(old_at, name), old=name, detail=name)
    seen: set[str] = set()
    for before, after in pairs:
        both = mapping(old_media[before]), mapping(new_media[after])
        old_entry, new_entry = told_alike(*both, (before, after))
        places = (old_entry, join(old_at, before)), (new_entry, join(new_at, after))
        yield from encoding_findings(comparison, pair, after, *places)
        known = account.FORM if is_form(after) else account.MEDIA
        judged = judged_of(old_entry, new_entry, known)
        yield from comparison.rest(pair, f"{_NOUN} as {after}", *places, judged)
        if not same_media(seen, old_entry, new_entry):
            yield from _schema(comparison, pair, *places, after)


def _respelled(removed: list[str], added: list[str]) -> list[tuple[str, str]]:
    """Media types that only their parameters tell apart; the two lists lose what is found."""
    found = []
    for old in list(removed):
        new = next((name for name in added if essence(name) == essence(old)), None)
        if new is not None:
            removed.remove(old)
            added.remove(new)
            found.append((old, new))
    return found


def _schema(
    comparison: Comparison,
    pair: OperationPair,
    old: tuple[JsonObject, str],
    new: tuple[JsonObject, str],
    media_type: str,
) -> Iterator[Finding]:
    word = described_by(old[0], new[0])
    has_old, has_new = (any(one in side[0] for one in DESCRIBING) for side in (old, new))
    if has_new and not has_old:
        rule = "request-body-media-type-schema-added"
        yield finding(rule, pair, _NOUN, new[1], new=media_type, detail=media_type)
    elif has_old and not has_new:
        rule = "request-body-media-type-schema-removed"
        yield finding(rule, pair, _NOUN, old[1], old=media_type, detail=media_type)
    elif has_old and word in old[0] and word in new[0]:
        key = comparison.schemas.compare(
            old[0][word], new[0][word], join(old[1], word), join(new[1], word)
        )
        use = Use(pair, Scope.REQUEST_BODY, _NOUN, key, textual=is_textual(media_type))
        yield from use_findings(comparison.schemas, use)
