"""The model keeps account of what it reads: nothing of a document is passed over in silence."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from erpgen.diagnostics import Severity
from erpgen.lenient import mapping
from erpgen.load import load_document
from erpgen.model.account import unread
from erpgen.model.keywords import KEYWORDS, Place
from erpgen.normalise import normalise
from erpgen.pointer import join, tokens
from model.building import answering, built, document, operation, record, ref

TEXT = {"type": "string"}
ROOT = Path(__file__).parents[2]


def codes(content: Mapping[str, Any]) -> dict[str, Severity]:
    """What is found in a document, by code."""
    return {one.code: one.severity for one in unread(content)}


def test_what_is_read_or_harmless_is_not_found() -> None:
    """A document of plain schemas gives no finding."""
    plain = {**TEXT, "default": "b", "examples": ["c"]}
    paths = {"/x": {"get": answering(ref("A"), summary="s", description="d", tags=["t"])}}
    assert codes(document(paths, {"A": record(a=plain)})) == {}


def test_what_the_server_is_left_to_refuse_is_told_once_a_kind() -> None:
    """With the count of its places; a limit is none of the client's to hold."""
    limited = {**TEXT, "minLength": 1, "pattern": "^a"}
    paths = {"/x": {"get": answering(ref("A"))}}
    found = list(unread(document(paths, {"A": record(a=limited, b={**TEXT, "minLength": 2})})))
    assert [(one.code, one.message.partition(":")[0]) for one in found] == [
        ("left-to-server", "minLength (2 places)"),
        ("left-to-server", "pattern (1 place)"),
    ]
    assert found[0].pointer == "#/components/schemas/A/properties/a"


@pytest.mark.parametrize(
    ("place", "keyword"),
    [(place, keyword) for place, known in KEYWORDS.items() for keyword in known.lost],
)
def test_each_keyword_that_is_lost_says_so(place: Place, keyword: str) -> None:
    """With what is lost, where it stands, and what the client does instead."""
    content = _with(place, keyword, {})
    (found,) = unread(content)
    assert found.code == f"unread-{keyword.lstrip('$')}"
    assert tokens(found.pointer)[-1] == keyword
    assert KEYWORDS[place].lost[keyword].message in found.message


@pytest.mark.parametrize("place", list(KEYWORDS))
def test_a_keyword_of_another_world_is_named(place: Place) -> None:
    """A word that no specification has, and one of a vendor's, wherever they stand."""
    assert codes(_with(place, "minLenght", 1)) == {"unknown-keyword": Severity.INFO}
    assert codes(_with(place, "x-vendor", 1)) == {"unread-extension": Severity.INFO}


def test_findings_reach_those_who_generate() -> None:
    """They are among the findings of the model."""
    paths = {"/x": {"get": operation(callbacks={"done": {}})}}
    assert "unread-callbacks" in {one.code for one in built(paths).diagnostics}


def test_reasons_are_given_for_what_changes_nothing() -> None:
    """The list of keywords that are passed over has a reason for each."""
    for known in KEYWORDS.values():
        assert all(len(reason.split()) > 2 for reason in known.harmless.values())
        assert not known.read & known.lost.keys()


def _with(place: Place, keyword: str, value: object) -> dict[str, Any]:
    """A document in which one object of a kind has a keyword."""
    extra = {keyword: value}
    at: dict[Place, dict[str, Any]] = {one: {} for one in Place} | {place: extra}
    media = {
        "schema": {
            **TEXT,
            "discriminator": {"propertyName": "a", **at[Place.DISCRIMINATOR]},
            **at[Place.SCHEMA],
        },
        "encoding": {"a": {"contentType": "text/plain", **at[Place.ENCODING]}},
        **at[Place.MEDIA],
    }
    response = {
        "description": "",
        "headers": {"h": {"schema": TEXT, **at[Place.HEADER]}},
        "content": {"application/json": media},
        **at[Place.RESPONSE],
    }
    parameter = {"name": "q", "in": "query", "schema": TEXT, **at[Place.PARAMETER]}
    call = {
        "parameters": [parameter],
        "requestBody": {"content": {}, **at[Place.BODY]},
        "responses": {"200": response},
        **at[Place.OPERATION],
    }
    flows = {"implicit": {"scopes": {}, **at[Place.FLOW]}, **at[Place.FLOWS]}
    scheme = {"type": "oauth2", "flows": flows, **at[Place.SECURITY_SCHEME]}
    components = {"securitySchemes": {"s": scheme}, **at[Place.COMPONENTS]}
    variables = {"v": {"default": "d", **at[Place.SERVER_VARIABLE]}}
    server = {"url": "https://{v}.example", "variables": variables, **at[Place.SERVER]}
    paths = {"/x": {"get": call, **at[Place.PATH]}}
    root = {"components": components, "servers": [server], "tags": [{"name": "t", **at[Place.TAG]}]}
    whole = {**document(paths), **root, **at[Place.ROOT]}
    return {**whole, "info": {**whole["info"], **at[Place.INFO]}}


def corpus() -> Iterator[Path]:
    """The documents kept here, and with ERPGEN_CORPUS the real ones."""
    yield from (ROOT / "specs").rglob("releases/*.json")
    yield from (ROOT / "docs" / "examples").rglob("releases/*")
    given = os.environ.get("ERPGEN_CORPUS")
    for folder in ("corpus/openapi", "specs", "cases"):
        if given and (Path(given) / folder).is_dir():
            found = (Path(given) / folder).rglob("*")
            yield from (one for one in found if one.suffix in {".json", ".yaml"} and _is_whole(one))


def _is_whole(path: Path) -> bool:
    """Whether a file is a document and no part of one, nor what goes with one."""
    return (
        re.search(rb"""[{,\s]["']?(openapi|swagger)["']?\s*:""", b" " + path.read_bytes())
        is not None
    )


@pytest.mark.parametrize("path", list(corpus()), ids=lambda path: path.stem)
def test_every_keyword_of_a_real_document_is_accounted_for(path: Path) -> None:
    """By a walk of the test's own, over every kind of object that OpenAPI has."""
    content = normalise(load_document(str(path))).content
    named = {one.pointer for one in unread(content)}
    assert set(_silent(content, "document", "#", named)) == set()


def test_the_walk_finds_what_is_silent() -> None:
    """A word that no list has, in every kind of object, where no finding names it."""
    for place in KEYWORDS:
        content = _with(place, "minLenght", 1)
        assert {place for place, _ in _silent(content, "document", "#", set())} == {place}


def _silent(
    node: Any, kind: str, pointer: str, named: set[str], seen: set[tuple[int, str]] | None = None
) -> Iterator[tuple[str, str]]:
    """Kind and keyword of what is neither in a list nor in a finding."""
    seen = set() if seen is None else seen
    if not isinstance(node, Mapping) or (id(node), kind) in seen:
        return
    seen.add((id(node), kind))
    known, inside = KEYWORDS[Place(kind)], _OBJECTS[kind]
    for word, value in node.items():
        where = join(pointer, str(word))
        if where in named or word.startswith("x-"):
            continue
        if not known.knows(word):
            yield kind, word
        below = inside.get(word, "")
        many = mapping(value).items() if below.startswith("*") else ()
        listed = enumerate(value) if below and isinstance(value, list) else ()
        alone = [(None, value)] if below and not many and not listed else ()
        for name, one in (*many, *listed, *alone):
            at = where if name is None else join(where, str(name))
            yield from _silent(one, below.lstrip("*"), at, named, seen)


_SERVED = {"servers": "server"}
_ANY_SCHEMA = ("items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "then")
_OF_SCHEMAS = ("allOf", "oneOf", "anyOf", "prefixItems", "else", "contentSchema", *_ANY_SCHEMA)
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_FLOWS = ("implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization")
_OBJECTS: Mapping[str, Mapping[str, str]] = {
    "document": {
        **_SERVED,
        **{"info": "info", "tags": "tag", "paths": "*path", "components": "components"},
    },
    "components": {"schemas": "*schema", "securitySchemes": "*security scheme"},
    "path": {
        **_SERVED,
        **dict.fromkeys(_METHODS, "operation"),
        **{"additionalOperations": "*operation", "parameters": "parameter"},
    },
    "operation": {
        **_SERVED,
        **{"parameters": "parameter", "requestBody": "request body", "responses": "*response"},
    },
    "parameter": {"schema": "schema", "content": "*media type"},
    "request body": {"content": "*media type"},
    "response": {"content": "*media type", "headers": "*header"},
    "media type": {
        **dict.fromkeys(("schema", "itemSchema"), "schema"),
        **{"encoding": "*encoding", "itemEncoding": "encoding", "prefixEncoding": "encoding"},
    },
    "encoding": {"headers": "*header"},
    "header": {},
    "security scheme": {"flows": "OAuth flows"},
    "OAuth flows": dict.fromkeys(_FLOWS, "OAuth flow"),
    "OAuth flow": {},
    "info": {},
    "tag": {},
    "server": {"variables": "*server variable"},
    "server variable": {},
    "discriminator": {},
    "schema": {
        **dict.fromkeys(_OF_SCHEMAS, "schema"),
        **dict.fromkeys(("properties", "patternProperties", "dependentSchemas"), "*schema"),
        "discriminator": "discriminator",
    },
}
"""What stands in each kind of object (OpenAPI 3.1 §4.8, 3.2 §4); an asterisk for many by name."""
