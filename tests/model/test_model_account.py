"""The model keeps account of what it reads: nothing of a document is passed over in silence."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from erpgen.diagnostics import Severity
from erpgen.errors import InputError
from erpgen.lenient import mapping
from erpgen.load import load_document
from erpgen.model.account import unread
from erpgen.model.keywords import KEYWORDS, Place
from erpgen.normalise import normalise
from erpgen.pointer import tokens
from model.building import answering, built, document, operation, record, ref

TEXT = {"type": "string"}
ROOT = Path(__file__).parents[2]


def codes(content: Mapping[str, Any]) -> dict[str, Severity]:
    """What is found in a document, by code."""
    return {one.code: one.severity for one in unread(content)}


def test_what_is_read_or_harmless_is_not_found() -> None:
    """A document of plain schemas and limits gives no finding."""
    limits = {**TEXT, "minLength": 1, "pattern": "^a", "default": "b", "examples": ["c"]}
    paths = {"/x": {"get": answering(ref("A"), summary="s", description="d", tags=["t"])}}
    assert codes(document(paths, {"A": record(a=limits)})) == {}


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
        "schema": {**TEXT, **at[Place.SCHEMA]},
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
    scheme = {"type": "http", "scheme": "basic", **at[Place.SECURITY_SCHEME]}
    components = {"securitySchemes": {"s": scheme}, **at[Place.COMPONENTS]}
    paths = {"/x": {"get": call, **at[Place.PATH]}}
    return {**document(paths), "components": components, **at[Place.ROOT]}


def corpus() -> Iterator[Path]:
    """The documents kept here, and with ERPGEN_CORPUS the real ones."""
    yield from (ROOT / "specs").rglob("releases/*.json")
    yield from (ROOT / "docs" / "examples").rglob("releases/*")
    given = os.environ.get("ERPGEN_CORPUS")
    for folder in ("corpus/openapi", "specs", "cases"):
        if given and (Path(given) / folder).is_dir():
            found = (Path(given) / folder).rglob("*")
            yield from (one for one in found if one.suffix in {".json", ".yaml"})


@pytest.mark.parametrize("path", list(corpus()), ids=lambda path: path.stem)
def test_every_keyword_of_a_real_document_is_accounted_for(path: Path) -> None:
    """Counted by a walk of the test's own: what is in no list is in a finding."""
    try:
        content = normalise(load_document(str(path))).content
    except InputError:
        pytest.skip("no document of its own")
    named = {one.pointer for one in unread(content)}
    plain = {word for known in KEYWORDS.values() for word in (*known.read, *known.harmless)}
    found = set(_schema_keywords(mapping(mapping(content.get("components")).get("schemas"))))
    assert {word for word in found if word not in plain and not _is_named(word, named)} == set()


def _is_named(word: str, pointers: set[str]) -> bool:
    return word.startswith("x-erp-") or any(tokens(one)[-1] == word for one in pointers)


def _schema_keywords(named: Mapping[str, Any]) -> Iterator[str]:
    """The keywords of every schema among the components."""
    waiting: list[Any] = list(named.values())
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(node)
        if not isinstance(node, Mapping):
            continue
        for key, value in node.items():
            yield key
            if key in {"properties", "patternProperties", "dependentSchemas"}:
                waiting.extend(mapping(value).values())
            elif key in {"items", "additionalProperties", "not", "allOf", "oneOf", "anyOf"}:
                waiting.append(value)
