"""Pairs the operations of two documents before anything is judged."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from msgspec import Struct

from erpgen.pairing.addresses import addresses, below, operation_addresses
from erpgen.pairing.prefixes import Prefix, changed_prefix, moved_prefix
from erpgen.pairing.shape import Shapes
from erpgen.pairing.spelling import anonymous, renamed_parameters, segments, unslashed

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from erpgen.document_view import DocumentView, OperationView


class OperationPair(Struct, frozen=True):
    """An operation of both documents, however its path is spelled now."""

    old: OperationView
    new: OperationView
    renamed: tuple[tuple[str, str], ...] = ()

    @property
    def path(self) -> str:
        """The path as the old document spells it."""
        return self.old.path


class OperationPairing(Struct, frozen=True):
    """Which operation is which; ``moved`` are pairs whose path changed in more than names.

    ``recased`` are pairs whose path changed in letter case alone, ``prefix`` what all the pairs
    found by a changed prefix have in common, and ``rebased`` what those have in common whose
    servers changed by as much as their paths, so that their addresses are what they were.
    """

    pairs: tuple[OperationPair, ...]
    removed: tuple[OperationView, ...]
    added: tuple[OperationView, ...]
    moved: tuple[OperationPair, ...] = ()
    recased: tuple[OperationPair, ...] = ()
    prefix: Prefix | None = None
    rebased: Prefix | None = None


@dataclass(slots=True)
class _Open:
    """Operations not paired yet."""

    old: list[OperationView]
    new: list[OperationView]
    pairs: list[OperationPair] = field(default_factory=list)

    def take(
        self,
        old_key: Callable[[OperationView], Hashable | None],
        new_key: Callable[[OperationView], Hashable | None] | None = None,
    ) -> list[OperationPair]:
        """Pairs operations whose keys are equal and, among the open ones, single."""
        old, new = _singles(self.old, old_key), _singles(self.new, new_key or old_key)
        taken = [_pair(old[key], new[key]) for key in old if key in new]
        gone_old = {id(pair.old) for pair in taken}
        gone_new = {id(pair.new) for pair in taken}
        self.old = [operation for operation in self.old if id(operation) not in gone_old]
        self.new = [operation for operation in self.new if id(operation) not in gone_new]
        self.pairs += taken
        return taken


def pair_operations(
    old: DocumentView, new: DocumentView, strip_prefix: Sequence[str] = ()
) -> OperationPairing:
    """Pairs by path, renamed parameters, address, changed prefix, case, operationId, then shape.

    A slash at the end is no part of a path's spelling but of its address: what gains or loses one
    has moved.
    """
    state = _Open(list(old.operations), list(new.operations))
    state.take(lambda operation: (operation.method, operation.path))
    state.take(lambda operation: (operation.method, anonymous(operation.path)))
    rebased = _take_rehosted(state, old, new)
    prefix = _take_stripped(state, strip_prefix) or _take_prefix(state)
    moved = state.take(lambda operation: (operation.method, unslashed(operation.path)))
    recased = state.take(lambda o: (o.method, anonymous(o.path).lower()))
    if prefix is not None:
        recased += _take_rebased(state, prefix, lower=True)
    moved += _take_by_id(state)
    moved += _take_by_shape(state, old, new)
    return OperationPairing(
        tuple(state.pairs),
        tuple(state.old),
        tuple(state.new),
        tuple(moved),
        tuple(recased),
        prefix,
        rebased,
    )


def _take_rehosted(state: _Open, old: DocumentView, new: DocumentView) -> Prefix | None:
    """Pairs operations that stay at their addresses, though servers and paths are cut otherwise."""
    if addresses(old.content.get("servers")) == addresses(new.content.get("servers")):
        return None
    served = {place: id(o) for o in state.new for place in _places(new, o)}

    def still_there(operation: OperationView) -> Hashable | None:
        found = {served.get(place) for place in _places(old, operation)}
        return found.pop() if len(found) == 1 else None

    taken = state.take(still_there, id)
    return moved_prefix(taken[0].old.path, taken[0].new.path) if taken else None


def _places(document: DocumentView, operation: OperationView) -> set[tuple[str, str]]:
    """The addresses of an operation with its method, parameters unnamed."""
    path = anonymous(operation.path)
    found = operation_addresses(document, operation)
    return {(operation.method, below(address, path)) for address in found}


def _take_stripped(state: _Open, strip_prefix: Sequence[str]) -> Prefix | None:
    """Pairs paths that differ in prefixes the API's settings name; None where none does."""
    heads = [segments(prefix.rstrip("/")) for prefix in strip_prefix]

    def stripped(operation: OperationView) -> Hashable:
        parts = segments(operation.path)
        for head in heads:
            parts = parts[len(head) :] if parts[: len(head)] == head else parts
        return operation.method, parts

    taken = state.take(stripped)
    if not taken:
        return None
    old, new = segments(taken[0].old.path), segments(taken[0].new.path)
    tail = len(cast("tuple[str, tuple[str, ...]]", stripped(taken[0].old))[1])
    return Prefix(old[: len(old) - tail], new[: len(new) - tail])


def _take_prefix(state: _Open) -> Prefix | None:
    prefix = changed_prefix(
        dict.fromkeys(operation.path for operation in state.old),
        dict.fromkeys(operation.path for operation in state.new),
    )
    if prefix is None or not _take_rebased(state, prefix, lower=False):
        return None
    return prefix


def _take_rebased(state: _Open, prefix: Prefix, *, lower: bool) -> list[OperationPair]:
    def spelled(method: str, parts: tuple[str, ...] | None) -> Hashable | None:
        if parts is None:
            return None
        return method, tuple(part.lower() for part in parts) if lower else parts

    return state.take(
        lambda o: spelled(o.method, prefix.rebase(o.path)),
        lambda o: spelled(o.method, segments(o.path)),
    )


def _take_by_id(state: _Open) -> list[OperationPair]:
    return state.take(
        lambda o: (o.method, o.operation_id) if o.operation_id else None,
    )


def _take_by_shape(state: _Open, old: DocumentView, new: DocumentView) -> list[OperationPair]:
    """Operations that moved with another id: equal shape and a word of the path in common."""

    def key(document: DocumentView) -> Callable[[OperationView], Hashable | None]:
        shapes = Shapes(document.schemas)

        def shaped(operation: OperationView) -> Hashable | None:
            shape = shapes.of(operation)
            words = [part for part in segments(operation.path) if part not in ("", "{}")]
            return (operation.method, words[-1].lower(), shape) if shape and words else None

        return shaped

    return state.take(key(old), key(new))


def _singles(
    operations: Sequence[OperationView], key: Callable[[OperationView], Hashable | None]
) -> dict[Hashable, OperationView]:
    keyed = [(key(operation), operation) for operation in operations]
    counts = Counter(name for name, _ in keyed)
    return {name: o for name, o in keyed if name is not None and counts[name] == 1}


def _pair(old: OperationView, new: OperationView) -> OperationPair:
    return OperationPair(old, new, renamed_parameters(old.path, new.path))
