"""What the paths of a document say about each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from erpgen.document import METHODS, MORE_METHODS, operations_in
from erpgen.path_template import placeholders
from erpgen.pointer import join

_TEXT: dict[str, Any] = {"in": "path", "required": True, "schema": {"type": "string"}}


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Every operation as path, method as the document spells it, node; in its order.

    That is in lower case, but for methods that OpenAPI has no key for.
    """
    for path, item in (document.get("paths") or {}).items():
        for _, keys, node in operations_in(item):
            yield path, keys[-1], node


def sent_method(method: str) -> str:
    """A method as it is sent (RFC 9110 §9.1: case counts)."""
    return method.upper() if method in METHODS else method


def operation_pointer(path: str, method: str) -> str:
    """Where an operation stands in the document."""
    more = () if method in METHODS else (MORE_METHODS,)
    return join("#/paths", path, *more, method)


def is_parameter(segment: str) -> bool:
    """Whether a path segment is exactly one parameter."""
    return segment.startswith("{") and segment.endswith("}") and segment.count("{") == 1


def repaired(path: str, listed: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The parameters of an operation as its path bears them out, each at its own index.

    A placeholder that nobody declared is a text. A path parameter without a placeholder, and
    any parameter without a name, could never be sent: an empty object stands for it.
    """
    before, _, query = path.partition("?")
    needed, optional = set(placeholders(before)), set(placeholders(query))
    kept = [one if _can_be_sent(one, needed | optional) else {} for one in listed]
    declared = {one["name"] for one in kept if one.get("in") == "path"}
    missing = needed - declared | optional - {one.get("name") for one in kept}
    return [*kept, *(_TEXT | {"name": name} for name in sorted(missing - {""}))]


def _can_be_sent(parameter: Mapping[str, Any], named: set[str]) -> bool:
    name, place = parameter.get("name"), parameter.get("in")
    if not (isinstance(name, str) and name and isinstance(place, str)):
        return False
    return place != "path" or name in named


class PathTable:
    """Looks up the neighbours of a path."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._ids: dict[str, str] = {}
        self._gets: dict[str, Mapping[str, Any]] = {}
        self._members: dict[str, str] = {}
        literals: dict[str, set[str]] = {}
        for path, method, node in operations(document):
            self._ids.setdefault(str(node.get("operationId")), path)
            if method == "get":
                self._note_get(path, node)
            segments = path.split("/")
            for index, segment in enumerate(segments):
                if segment and "{" not in segment:
                    literals.setdefault(_shape(segments[:index]), set()).add(segment)
        self._literals = {before: tuple(sorted(found)) for before, found in literals.items()}

    def siblings(self, path: str) -> dict[str, tuple[str, ...]]:
        """Per path parameter, the literal segments that stand in its place on other paths."""
        segments = path.split("/")
        found: dict[str, tuple[str, ...]] = {}
        for index, segment in enumerate(segments):
            if is_parameter(segment):
                before = _shape(segments[:index])
                found[segment[1:-1]] = self._literals.get(before, ())
        return found

    def by_operation_id(self, operation_id: str) -> str | None:
        """The path of the operation with that id."""
        return self._ids.get(operation_id)

    def has_get(self, path: str) -> bool:
        """Whether the path can be read."""
        return path in self._gets

    def member_of(self, collection: str) -> str:
        """The GET of one member below a collection, ``""`` where there is none.

        Where several paths differ only in the parameter's name, the first in order of the
        alphabet counts, so that the order of the document does not.
        """
        return self._members.get(collection.rstrip("/"), "")

    def get_of(self, name: str) -> tuple[str, Mapping[str, Any]] | None:
        """Path and operation of the GET with this path or operationId, None where there is none."""
        path = name if name in self._gets else self._ids.get(name, "")
        return (path, self._gets[path]) if path in self._gets else None

    def _note_get(self, path: str, node: Mapping[str, Any]) -> None:
        self._gets[path] = node
        base, _, last = path.rpartition("/")
        if is_parameter(last):
            self._members[base] = min(path, self._members.get(base, path))


def _shape(segments: list[str]) -> str:
    return "/".join("{}" if "{" in segment else segment.lower() for segment in segments)
