"""Answers: which statuses, in which media types, with which schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from erpgen.diff.catalogue import Scope
from erpgen.diff.compare import account
from erpgen.diff.compare.context import finding
from erpgen.diff.compare.headers import header_findings
from erpgen.diff.compare.media import (
    DESCRIBING,
    described_by,
    is_textual,
    judged_of,
    pair_media_types,
    renamed_media_types,
    same_media,
    told_alike,
)
from erpgen.diff.compare.uses import Use, use_findings
from erpgen.diff.types import Target
from erpgen.lenient import mapping
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document import JsonObject
    from erpgen.pairing.operations import OperationPair


class _Statuses(Struct, frozen=True):
    """The answers of an operation in both documents, by status, and which is which.

    A range (``2XX``) stands for the statuses of its class that have no answer of their own.
    """

    old: Mapping[str, Answer]
    new: Mapping[str, Answer]

    @property
    def removed(self) -> list[str]:
        """Statuses of the old document that the new one has no answer for."""
        return [s for s in self.old if s not in self.new and not self._in_new(s)]

    @property
    def added(self) -> list[str]:
        """Statuses that only the new document has an answer for."""
        return [s for s in self.new if s not in self.old and not self._in_old(s)]

    @property
    def widened(self) -> dict[str, list[str]]:
        """Ranges of the new document by the statuses whose place they took."""
        found: dict[str, list[str]] = {}
        for status in self.old:
            if status not in self.new and _range(status) in self.new.keys() - self.old.keys():
                found.setdefault(_range(status), []).append(status)
        return found

    @property
    def narrowed(self) -> dict[str, list[str]]:
        """Ranges that are gone by the statuses of their class that are left."""
        gone = [status for status in self.old if _is_range(status) and status not in self.new]
        return {status: left for status in gone if (left := self._of_range(status))}

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Which answer of the new document is given where one of the old was."""
        found = [(status, status) for status in self.old if status in self.new]
        gone = [(one, _range(one)) for one in self.old if one not in self.new]
        fresh = [(_range(one), one) for one in self.new if one not in self.old]
        taken = [pair for pair in gone if pair[1] in self.new]
        return [*found, *taken, *(pair for pair in fresh if pair[0] in self.old)]

    def _of_range(self, status: str) -> list[str]:
        return [one for one in self.new if _range(one) == status]

    def _in_new(self, status: str) -> bool:
        return _range(status) in self.new or (_is_range(status) and bool(self._of_range(status)))

    def _in_old(self, status: str) -> bool:
        return _range(status) in self.old or status in self.widened


def response_findings(comparison: Comparison, pair: OperationPair) -> Iterator[Finding]:
    """Every finding about the answers of one operation."""
    statuses = _Statuses(_responses(pair.old.item), _responses(pair.new.item))
    for status in statuses.removed:
        at = join(pair.old.pointer, "responses", statuses.old[status].spelled)
        yield _status(f"response-{_kind(status)}-status-removed", pair, status, at, old=status)
    for status in statuses.added:
        at = join(pair.new.pointer, "responses", statuses.new[status].spelled)
        yield _status(f"response-{_kind(status)}-status-added", pair, status, at, new=status)
    yield from _range_findings(pair, statuses)
    for before, after in statuses.pairs:
        yield from _changed(comparison, pair, statuses.old[before], statuses.new[after])


def _range_findings(pair: OperationPair, statuses: _Statuses) -> Iterator[Finding]:
    for status, taken in statuses.widened.items():
        at = join(pair.new.pointer, "responses", statuses.new[status].spelled)
        word = "success-range" if status[0] == "2" else "status-range"
        told = ", ".join(taken)
        yield _status(f"response-{word}-widened", pair, status, at, old=told, new=status)
    for status, left in statuses.narrowed.items():
        at = join(pair.old.pointer, "responses", statuses.old[status].spelled)
        told = ", ".join(left)
        yield _status("response-status-range-narrowed", pair, status, at, old=status, new=told)


def _status(
    rule: str,
    pair: OperationPair,
    status: str,
    at: str,
    *,
    old: str | None = None,
    new: str | None = None,
) -> Finding:
    found = finding(rule, pair, _noun(status), at, old=old, new=new)
    return replace(found, target=Target(answer=status))


class Answer(NamedTuple):
    """An answer, and its status as the document spells it."""

    spelled: str
    node: JsonObject


def _responses(item: JsonObject) -> dict[str, Answer]:
    """The answers by status; ``2xx`` is ``2XX``."""
    declared = mapping(item.get("responses"))
    named = {str(k): mapping(v) for k, v in declared.items() if not str(k).startswith("x-")}
    return {k if k == "default" else k.upper(): Answer(k, node) for k, node in named.items()}


def _range(status: str) -> str:
    """The range that a single status lies in; empty for what is none."""
    return f"{status[0]}XX" if status.isdigit() else ""


def _is_range(status: str) -> bool:
    return status.endswith("XX")


def _kind(status: str) -> str:
    if status == "default":
        return status
    return "success" if status[:1] == "2" else "non-success"


def _noun(status: str) -> str:
    return f"answer {status}"


def _changed(
    comparison: Comparison, pair: OperationPair, old: Answer, new: Answer
) -> Iterator[Finding]:
    status = old.spelled
    old_place = join(pair.old.pointer, "responses", old.spelled)
    new_place = join(pair.new.pointer, "responses", new.spelled)
    places = (old.node, old_place), (new.node, new_place)
    yield from header_findings(comparison, pair, status, *places)
    yield from comparison.rest(pair, _noun(status), *places, account.ANSWER)
    old_at, new_at = join(old_place, "content"), join(new_place, "content")
    old_media, new_media = mapping(old.node.get("content")), mapping(new.node.get("content"))
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
        both = mapping(old_media[before]), mapping(new_media[after])
        old_entry, new_entry = told_alike(*both, (before, after))
        entries = (old_entry, join(old_at, before)), (new_entry, join(new_at, after))
        judged = judged_of(old_entry, new_entry, account.MEDIA)
        yield from comparison.rest(pair, f"{_noun(status)} as {after}", *entries, judged)
        if not same_media(seen, old_entry, new_entry):
            yield from _schema(comparison, pair, status, after, *entries)


def _schema(
    comparison: Comparison,
    pair: OperationPair,
    status: str,
    media_type: str,
    old: tuple[JsonObject, str],
    new: tuple[JsonObject, str],
) -> Iterator[Finding]:
    word = described_by(old[0], new[0])
    has_old, has_new = (any(one in side[0] for one in DESCRIBING) for side in (old, new))
    prefix = "response-body-media-type-schema"
    if has_new and not has_old:
        rule = f"{prefix}-added"
        yield finding(rule, pair, _noun(status), new[1], new=media_type, detail=media_type)
    elif has_old and not has_new:
        rule = f"{prefix}-removed"
        yield finding(rule, pair, _noun(status), old[1], old=media_type, detail=media_type)
    elif has_old and word in old[0] and word in new[0]:
        key = comparison.schemas.compare(
            old[0][word], new[0][word], join(old[1], word), join(new[1], word)
        )
        textual = is_textual(media_type)
        use = Use(
            pair, Scope.RESPONSE_BODY, _noun(status), key, Target(answer=status), textual=textual
        )
        yield from use_findings(comparison.schemas, use)
