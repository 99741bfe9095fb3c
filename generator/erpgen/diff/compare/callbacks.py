"""Calls that the server makes: callbacks of an operation and webhooks of the API.

What the server sends there is what the client reads, as an answer is; what the client answers is
what it sends, as a request is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from erpgen.canonical import canonical
from erpgen.diff.catalogue import Scope
from erpgen.diff.compare.account import all_prose
from erpgen.diff.compare.context import finding
from erpgen.diff.compare.media import (
    DESCRIBING,
    described_by,
    is_textual,
    pair_media_types,
    same_media,
)
from erpgen.diff.compare.prose import without_prose
from erpgen.diff.compare.uses import Use, use_findings
from erpgen.diff.quoting import code
from erpgen.document import METHODS, operations_in
from erpgen.lenient import mapping
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document import JsonObject
    from erpgen.pairing.operations import OperationPair


class _Calls(NamedTuple):
    """What may be called under one name: path items by their address, and where they stand."""

    items: JsonObject
    pointer: str


class _Part(NamedTuple):
    """A part of a call in both documents, each with its pointer."""

    old: JsonObject
    new: JsonObject
    old_pointer: str
    new_pointer: str

    def below(self, *keys: str) -> _Part:
        """The part under these keys."""
        old, new = self.old, self.new
        for key in keys:
            old, new = mapping(old.get(key)), mapping(new.get(key))
        return _Part(old, new, join(self.old_pointer, *keys), join(self.new_pointer, *keys))


def callback_findings(comparison: Comparison, pair: OperationPair) -> Iterator[Finding]:
    """Callbacks that were added, removed or changed."""
    old, new = mapping(pair.old.item.get("callbacks")), mapping(pair.new.item.get("callbacks"))
    old_at, new_at = join(pair.old.pointer, "callbacks"), join(pair.new.pointer, "callbacks")
    for name in sorted(old.keys() ^ new.keys()):
        word, at = ("added", new_at) if name in new else ("removed", old_at)
        yield finding(f"api-callback-{word}", pair, "operation:", join(at, name), detail=name)
    for name in sorted(old.keys() & new.keys()):
        places = (join(old_at, name), join(new_at, name))
        calls = [
            _Calls(mapping(side[name]), place)
            for side, place in zip((old, new), places, strict=True)
        ]
        yield from _called(comparison, pair, f"callback {code(name)}", *calls)
        if _rest(calls[0].items) != _rest(calls[1].items):
            rule = "api-callback-changed"
            yield finding(rule, pair, "operation:", places[1], detail=name)


def webhook_findings(comparison: Comparison) -> Iterator[Finding]:
    """Webhooks that were added, removed or changed."""
    old = mapping(comparison.old.content.get("webhooks"))
    new = mapping(comparison.new.content.get("webhooks"))
    at = "#/webhooks"
    for name in sorted(old.keys() ^ new.keys()):
        word = "added" if name in new else "removed"
        yield finding(f"webhook-{word}", None, "API:", join(at, name), detail=name)
    for name in sorted(old.keys() & new.keys()):
        calls = [_Calls({name: mapping(side[name])}, at) for side in (old, new)]
        yield from _called(comparison, None, f"webhook {code(name)}", *calls)
        if _rest(calls[0].items) != _rest(calls[1].items):
            yield finding("webhook-changed", None, "API:", join(at, name), detail=name)


def _called(
    comparison: Comparison, pair: OperationPair | None, noun: str, old: _Calls, new: _Calls
) -> Iterator[Finding]:
    """The bodies that both documents send and take, in the detail of any body."""
    comparison.prose.extend(all_prose(old.items, new.items, new.pointer, named=True))
    whole = _Part(old.items, new.items, old.pointer, new.pointer)
    for address in old.items.keys() & new.items.keys():
        for _, keys, _ in operations_in(old.items[address]):
            call = whole.below(address, *keys)
            if not (call.old and call.new):
                continue
            body = call.below("requestBody", "content")
            yield from _bodies(comparison, pair, f"{noun} body", Scope.RESPONSE_BODY, body)
            for status in mapping(call.old.get("responses")):
                told = call.below("responses", str(status), "content")
                name = f"answer {status} to {noun}"
                yield from _bodies(comparison, pair, name, Scope.REQUEST_BODY, told)


def _bodies(
    comparison: Comparison, pair: OperationPair | None, noun: str, scope: Scope, content: _Part
) -> Iterator[Finding]:
    seen: set[str] = set()
    pairs, _, _ = pair_media_types(list(content.old), list(content.new))
    for before, after in pairs:
        old, new = mapping(content.old[before]), mapping(content.new[after])
        word = described_by(old, new)
        if word in old and word in new and not same_media(seen, old, new):
            places = (
                join(content.old_pointer, before, word),
                join(content.new_pointer, after, word),
            )
            key = comparison.schemas.compare(old[word], new[word], *places)
            use = Use(pair, scope, noun, key, textual=is_textual(after))
            yield from use_findings(comparison.schemas, use)


def _rest(items: JsonObject) -> str:
    """All that is said of calls beside the schemas of their bodies and what only describes."""
    return canonical(without_prose({k: _without_schemas(mapping(v)) for k, v in items.items()}))


def _without_schemas(item: JsonObject) -> JsonObject:
    made = dict(item)
    for method in METHODS:
        if isinstance(made.get(method), dict):
            call = dict(made[method])
            if "requestBody" in call:
                call["requestBody"] = _bare(mapping(call["requestBody"]))
            answers = mapping(call.get("responses"))
            made[method] = {**call, "responses": {s: _bare(mapping(a)) for s, a in answers.items()}}
    return made


def _bare(holder: JsonObject) -> JsonObject:
    content = {
        name: {k: k in DESCRIBING or v for k, v in mapping(m).items()}
        for name, m in mapping(holder.get("content")).items()
    }
    return {**holder, "content": content}
