"""Selecting nodes by JSONPath (RFC 9535)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from jsonpath_rfc9535 import JSONPathError, JSONPathNode, JSONPathQuery
from msgspec import Struct

from erpgen.overlay.environment import OverlayEnvironment
from erpgen.overlay.errors import RefusalError
from erpgen.overlay.expressions import Step, steps_of
from erpgen.overlay.values import JsonContainer, JsonObject, JsonValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.overlay.types import Location

MAX_MATCHES = 1_000_000
"""No query selects more, one node counted as often as it comes up: ``$..*..*`` may not end."""


class PathError(RefusalError):
    """A query that RFC 9535 does not allow, or that asks too much of this document."""

    def __init__(self, path: str, fault: str, cure: str) -> None:
        super().__init__(f"{path!r:.120} {fault}", cure)


class Match(Struct, frozen=True):
    """A selected node; ``parent`` holds it under the last step of ``location``."""

    location: Location
    value: JsonValue
    parent: JsonContainer | None


_ENVIRONMENT = OverlayEnvironment()
_SEE = "queries are written as in RFC 9535"
_SIMPLER = "write the pattern without a repetition inside a repetition"
_NARROWER = "name more of the way to the nodes, and use fewer '..'"


@lru_cache(maxsize=1024)
def compiled(path: str) -> JSONPathQuery:
    """A query ready to run. Raises PathError, which says where in the query the fault is."""
    try:
        return _ENVIRONMENT.compile(path)
    except JSONPathError as error:
        raise PathError(path, f"is not JSONPath: {_fault(error)}", _SEE) from None
    except RecursionError:
        raise PathError(path, "nests too deep", "write a flatter query") from None


def find(path: str, document: JsonObject) -> list[Match]:
    """The nodes that ``path`` selects, in document order, each once. Raises PathError."""
    query = compiled(path)
    found: dict[Location, Match] = {}
    try:
        for count, match in enumerate(_selected(query, document)):
            if count == MAX_MATCHES:
                raise PathError(path, f"selects more than {MAX_MATCHES:,} nodes", _NARROWER)
            found.setdefault(match.location, match)
    except JSONPathError as error:
        raise PathError(path, f"cannot be run here: {_fault(error)}", _NARROWER) from None
    except TimeoutError:
        raise PathError(path, "has a pattern that searches without end", _SIMPLER) from None
    return list(found.values())


def _selected(query: JSONPathQuery, document: JsonObject) -> Iterator[Match]:
    """What a query selects: walked here, without a node for every step, or by the library."""
    steps = steps_of(query)
    if steps is None:
        return map(_match, query.finditer(document))
    found = iter((Match((), document, None),))
    for step in steps:
        found = _below(found, step, document)
    return found


def _below(found: Iterator[Match], step: Step, root: JsonObject) -> Iterator[Match]:
    for one in found:
        for selector in step:
            for key, child in selector.children(one.value, root):
                # What has children is a container: told by a cast, it is a call for each match.
                yield Match((*one.location, key), child, one.value)  # type: ignore[arg-type]


def _match(node: JSONPathNode) -> Match:
    parent = None if node.parent is None else cast(JsonContainer, node.parent.value)
    return Match(node.location, cast(JsonValue, node.value), parent)


def _fault(error: JSONPathError) -> str:
    message = str(error.args[0]) if error.args else "not a JSONPath query"
    if error.token is None:
        return message
    return f"{message} (character {error.token.index + 1})"
