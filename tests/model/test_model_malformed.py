"""A malformed document never makes the model fail with anything but a plain refusal."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from erpgen.document import Flavour, LoadedDocument
from erpgen.errors import ErpgenError
from erpgen.model import build_model
from erpgen.normalise import normalise
from model.building import answering, document, record, ref, sending

JUNK: list[Any] = [
    *(None, True, 0, -1, 1.5, "", "x", "\u202e", [], {}, [None], [{}], {"a": 1}, ["a", "a"]),
    *({"$ref": "#/x"}, {"type": "object"}, {"type": ["string", "null"]}, 'é"""\n\\'),
]


def shop() -> dict[str, Any]:
    """A document with something of everything."""
    item = record(["no"], no={"type": "string"}, price={"type": "number", "format": "double"})
    key = {"name": "no", "in": "path", "required": True, "schema": {"type": "string"}}
    query = {
        "name": "state",
        "in": "query",
        "style": "form",
        "schema": {"type": "string", "enum": ["Open", "Closed"]},
    }
    listing = answering({"type": "array", "items": ref("Item")}, parameters=[query], tags=["Item"])
    union = {"oneOf": [ref("Item"), {"type": "array", "items": {"type": "string"}}]}
    return document(
        {
            "/items": {
                "get": listing,
                "post": sending(ref("Item"), tags=["Item"], operationId="add"),
            },
            "/items/{no}": {"get": answering(union, parameters=[key], security=[{"key": ["a"]}])},
        },
        {"Item": item, "Base": {"allOf": [ref("Item"), record(more={"type": "object"})]}},
        servers=[{"url": "https://{host}/api", "variables": {"host": {"default": "shop.test"}}}],
        tags=[{"name": "Item", "description": "Goods."}],
        security=[],
    )


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every node but the root."""
    children = (
        node.items()
        if isinstance(node, dict)
        else enumerate(node)
        if isinstance(node, list)
        else ()
    )
    for key, value in children:
        yield (*path, key)
        yield from places(value, (*path, key))


PLACES = sorted(places(shop()), key=repr)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PLACES), st.sampled_from(JUNK)), min_size=1, max_size=4))
def test_junk_anywhere_ends_in_a_model_or_a_refusal(
    changes: list[tuple[tuple[Any, ...], Any]],
) -> None:
    """No traceback for bad input, whatever stands where."""
    content = shop()
    for path, junk in changes:
        node: Any = content
        try:
            for key in path[:-1]:
                node = node[key]
            node[path[-1]] = copy.deepcopy(junk)
        except (KeyError, IndexError, TypeError):
            continue
    loaded = LoadedDocument("shop.json", Flavour.OPENAPI_31, content, "")
    with suppress(ErpgenError):
        build_model(normalise(loaded).content)
