"""Keep account of a document: what of it the model does not read, and says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from erpgen import pointer as json_pointer
from erpgen.diagnostics import Diagnostic, Severity
from erpgen.document import MORE_METHODS
from erpgen.model.keywords import KEYWORDS, Place
from erpgen.model.unchecked import DEMANDING, Unchecked

Where = tuple["Where | None", str]
"""A place by the one around it and its key there; few are ever spelled."""
Visit = tuple[Any, Place, "Where | None"]
_ONE_SCHEMA = frozenset(
    {
        *("items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "then"),
        *("else", "if", "not", "contains", "propertyNames", "contentSchema"),
    }
)
_SCHEMAS_BY_NAME = frozenset({"properties", "patternProperties", "dependentSchemas"})
_SCHEMAS = frozenset({"allOf", "oneOf", "anyOf", "prefixItems"})
_DEEPER = _ONE_SCHEMA | _SCHEMAS_BY_NAME | _SCHEMAS | {"discriminator"}
_QUIET = {place: known.read.union(known.harmless) for place, known in KEYWORDS.items()}
"""What needs no look at each keyword, since most objects have no others."""
_PLAIN = _QUIET[Place.SCHEMA] - _DEEPER - DEMANDING
"""The keywords of a schema that has nothing to tell, nor anything below it: most are such."""


def unread(document: Mapping[str, Any]) -> Iterator[Diagnostic]:
    """A finding for each keyword that the model neither reads nor may pass over.

    Extensions of a vendor are counted as one kind: what they mean is the vendor's to say. What is
    demanded of values and left to the server to refuse is told once for each kind of demand.
    """
    waiting: list[Visit] = [(document, Place.ROOT, None)]
    seen: set[tuple[int, Place]] = set()
    demands = Unchecked()
    while waiting:
        node, place, where = waiting.pop()
        if not isinstance(node, dict) or (id(node), place) in seen:
            continue
        seen.add((id(node), place))
        yield from _of(node, place, where)
        if place is Place.SCHEMA:
            demands.note(node, partial(_spelled, where))
        waiting.extend(reversed(list(_below(node, place, where))))
    yield from demands.findings()


def _spelled(where: Where | None) -> str:
    keys: list[str] = []
    while where is not None:
        where, key = where
        keys.append(key)
    return json_pointer.join("#", *reversed(keys))


def _of(node: Mapping[str, Any], place: Place, place_of: Where | None) -> Iterator[Diagnostic]:
    known = KEYWORDS.get(place)
    if known is None or _QUIET[place].issuperset(node):
        return
    for keyword in map(str, node):
        if known.knows(keyword) or keyword.startswith("x-erp-"):
            continue
        where = _spelled((place_of, keyword))
        lost = known.lost.get(keyword)
        if lost is not None:
            code = f"unread-{keyword.lstrip('$')}"
            yield Diagnostic(code, lost.severity, where, f"{keyword}: {lost.message}")
        elif keyword.startswith("x-"):
            message = f"{keyword} is a vendor's word that erpgen does not know"
            yield Diagnostic("unread-extension", Severity.INFO, where, message)
        else:
            message = f"{keyword} means nothing in a {place}: it is passed over"
            yield Diagnostic("unknown-keyword", Severity.INFO, where, message)


def _below(node: Mapping[str, Any], place: Place, around: Where | None) -> Iterator[Visit]:
    if place is Place.SCHEMA and _DEEPER.isdisjoint(node):
        return
    for key, value in node.items():
        inner = _inside(place, str(key))
        if inner is None:
            continue
        where = (around, str(key))
        below, many = inner
        if many and isinstance(value, dict):
            for name, one in value.items():
                if not _is_plain(one, below):
                    yield one, below, (where, str(name))
        elif isinstance(value, list):
            for index, one in enumerate(value):
                if not _is_plain(one, below):
                    yield one, below, (where, str(index))
        elif not many and not _is_plain(value, below):
            yield value, below, where


def _is_plain(node: Any, place: Place) -> bool:
    """Whether neither the node nor what is below it can have anything to tell."""
    if not isinstance(node, dict):
        return False
    if place is Place.SCHEMA:
        return _PLAIN.issuperset(node)
    known = _AROUND_A_SCHEMA.get(place)
    if known is None or not known.issuperset(node):
        return False
    return "schema" not in node or _is_plain(node["schema"], Place.SCHEMA)


_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})
_FLOWS = KEYWORDS[Place.FLOWS].read
_INSIDE: Mapping[Place, Mapping[str, tuple[Place, bool]]] = {
    Place.ROOT: {
        "info": (Place.INFO, False),
        "servers": (Place.SERVER, False),
        "tags": (Place.TAG, False),
        "paths": (Place.PATH, True),
        "components": (Place.COMPONENTS, False),
    },
    Place.PATH: {
        **dict.fromkeys(_METHODS, (Place.OPERATION, False)),
        MORE_METHODS: (Place.OPERATION, True),
        "parameters": (Place.PARAMETER, False),
        "servers": (Place.SERVER, False),
    },
    Place.OPERATION: {
        "servers": (Place.SERVER, False),
        "parameters": (Place.PARAMETER, False),
        "requestBody": (Place.BODY, False),
        "responses": (Place.RESPONSE, True),
    },
    Place.PARAMETER: {"schema": (Place.SCHEMA, False), "content": (Place.MEDIA, True)},
    Place.BODY: {"content": (Place.MEDIA, True)},
    Place.RESPONSE: {"content": (Place.MEDIA, True), "headers": (Place.HEADER, True)},
    Place.MEDIA: {
        "schema": (Place.SCHEMA, False),
        "itemSchema": (Place.SCHEMA, False),
        "encoding": (Place.ENCODING, True),
        "itemEncoding": (Place.ENCODING, False),
        "prefixEncoding": (Place.ENCODING, False),
    },
    Place.COMPONENTS: {
        "schemas": (Place.SCHEMA, True),
        "securitySchemes": (Place.SECURITY_SCHEME, True),
    },
    Place.SERVER: {"variables": (Place.SERVER_VARIABLE, True)},
    Place.SECURITY_SCHEME: {"flows": (Place.FLOWS, False)},
    Place.FLOWS: dict.fromkeys(_FLOWS, (Place.FLOW, False)),
}

_AROUND_A_SCHEMA = {
    place: _QUIET[place] - (_INSIDE[place].keys() - {"schema"})
    for place in (Place.PARAMETER, Place.MEDIA)
}
"""What else stands in objects that hold a schema and nothing that need be gone into."""


def _inside(place: Place, key: str) -> tuple[Place, bool] | None:
    """The kind of object behind a key, and whether the key holds many by name."""
    if place is not Place.SCHEMA:
        return _INSIDE.get(place, {}).get(key)
    if key == "discriminator":
        return Place.DISCRIMINATOR, False
    if key in _ONE_SCHEMA or key in _SCHEMAS:
        return Place.SCHEMA, False
    return (Place.SCHEMA, True) if key in _SCHEMAS_BY_NAME else None
