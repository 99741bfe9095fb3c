"""Name resources and their methods (design: stable names that no position decides)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from erpgen.model.names import fingerprint, identifier
from erpgen.model.operation_ids import without_resource
from erpgen.model.types import Identifier

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class MethodSource(Struct, frozen=True):
    """What a method name is made from; ``pinned`` wins over everything.

    ``resources`` are the words for the resource, which a name need not say again.
    """

    operation_id: str
    method: str
    path: str
    resources: tuple[str, ...]
    path_parameters: tuple[str, ...]
    pinned: str | None


def method_names(sources: Sequence[MethodSource]) -> list[Identifier]:
    """One name each for the operations of one resource.

    ``Customer_GetBycustomerCd`` of the tag ``Customer`` is ``get``; where two operations would
    share that, both keep the whole of it: ``get_by_customer_cd``.
    """
    names = [_short(source) for source in sources]
    for respell in (_whole, _with_path_end, _with_path, _with_parameters, _with_print):
        count = Counter(names)
        names = [
            name if count[name] == 1 or source.pinned else respell(source)
            for source, name in zip(sources, names, strict=True)
        ]
    # The one word that a resource's class body itself looks up.
    return [Identifier(f"{name}_" if name == "deprecated" else name) for name in names]


def _short(source: MethodSource) -> str:
    if source.pinned:
        return str(identifier(source.pinned, "call"))
    name = without_resource(source.operation_id, source.resources)
    name, _ = _without_parameters(name, source.path_parameters)
    return str(identifier(name, "call")) if name else _from_path(source)


def _whole(source: MethodSource) -> str:
    name = without_resource(source.operation_id, source.resources, brief=False)
    name, by = _without_parameters(name, source.path_parameters)
    if not name:
        return _from_path(source)
    return str(identifier(f"{name} By {' '.join(by)}" if by else name, "call"))


def _without_parameters(name: str, parameters: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The name without a trailing ``By<parameters>``, and those parameters."""
    if not parameters:
        return name, ()
    lower = name.lower()
    for start in range(len(name) - 1, 0, -1):
        if lower.startswith("by", start) and name[start] == "B":
            rest = lower[start + 2 :]
            if rest == "".join(parameters).lower() or (rest and name[start + 2].islower()):
                return name[:start].rstrip("_"), parameters
    return name, ()


def _from_path(source: MethodSource) -> str:
    """A name for an operation without an id: its method and the literal parts of its path."""
    tag = source.resources[-1].lower()
    parts = [part for part in source.path.split("/") if part]
    literal = [part for part in parts if "{" not in part]
    keyed = bool(parts) and "{" in parts[-1]
    tail = literal[-2:] if tag not in {part.lower() for part in literal[-2:]} else []
    named = tail or [part for part in literal if part.lower() != tag][-2:]
    ending = ["by", *source.path_parameters] if keyed else []
    return str(identifier(" ".join([source.method, *named, *ending]), "call"))


def _with_path_end(source: MethodSource) -> str:
    """For operations of one id: the id with the last literal part of the path."""
    if not source.operation_id:
        return _with_path(source)
    literal = [part for part in source.path.split("/") if part and "{" not in part]
    return str(identifier(" ".join([_whole(source), *literal[-1:]]), "call"))


def _with_path(source: MethodSource) -> str:
    """The method, or where there is one the operationId, with all literal parts of the path."""
    return _told_by(source, _PLACEHOLDER.sub("/", source.path))


def _with_parameters(source: MethodSource) -> str:
    end = " slash" if source.path.endswith("/") else ""
    return _told_by(source, _PLACEHOLDER.sub(r"/by \1/", source.path) + end)


def _told_by(source: MethodSource, path: str) -> str:
    return str(identifier(f"{source.operation_id or source.method} {path}", "call"))


def _with_print(source: MethodSource) -> str:
    return f"{_with_parameters(source)}_{fingerprint(f'{source.method} {source.path}')}"
