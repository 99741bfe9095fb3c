"""What OpenAPI 3.2 added is read as what it is, and goes over the wire so."""

from __future__ import annotations

from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml

from diff.sides import file_sites
from erpgen.load import load_document
from erpgen.normalise import normalise
from erpgen.overlay import apply_overlays, load_overlay
from http_calls.serving import called, fixed, package_of
from loopback import Received

DOCUMENT = """
openapi: 3.2.0
$self: https://x.example/api/openapi.yaml
info: {title: Three Two, version: "1"}
servers: [{url: "https://x.example", name: production}]
tags:
  - {name: a, summary: All of it, kind: nav}
  - {name: b, parent: a}
paths:
  /items:
    parameters: [{name: lang, in: query, schema: {type: string}}]
    query:
      operationId: search
      tags: [a]
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, properties: {q: {type: string}}}}}
      responses: {"200": {$ref: "openapi.yaml#/components/responses/Names"}}
    additionalOperations:
      COPY:
        operationId: copy
        tags: [a]
        responses: {"204": {summary: copied}}
      Purge:
        operationId: purge
        tags: [a]
        responses: {"204": {description: gone}}
  /by-form:
    get:
      operationId: byForm
      tags: [a]
      parameters:
        - name: all
          in: querystring
          content:
            application/x-www-form-urlencoded:
              schema:
                type: object
                properties: {a: {type: string}, n: {type: array, items: {type: integer}}}
      responses: {"204": {description: done}}
  /by-json:
    get:
      operationId: byJson
      tags: [a]
      parameters:
        - {name: all, in: querystring, content: {application/json: {schema: {type: object}}}}
      responses: {"204": {description: done}}
  /by-path:
    get:
      operationId: byPath
      tags: [a]
      parameters:
        - {name: all, in: querystring, content: {application/jsonpath: {schema: {type: string}}}}
      responses: {"204": {description: done}}
  /cookies:
    get:
      operationId: cookies
      tags: [a]
      parameters:
        - {name: plain, in: cookie, style: cookie, schema: {type: string}}
        - {name: many, in: cookie, style: cookie, schema: {type: array, items: {type: string}}}
        - name: one
          in: cookie
          style: cookie
          explode: false
          schema: {type: array, items: {type: string}}
        - {name: old, in: cookie, schema: {type: string}}
      responses: {"204": {description: done}}
  /stream:
    get:
      operationId: stream
      tags: [a]
      responses:
        "200":
          description: as it happens
          content:
            application/jsonl: {$ref: "#/components/mediaTypes/Lines"}
  /parts:
    post:
      operationId: parts
      tags: [a]
      requestBody:
        content:
          multipart/mixed:
            itemSchema: {}
            prefixEncoding: [{contentType: application/json}]
            itemEncoding: {contentType: image/png, headers: {X-Kind: {schema: {const: scan}}}}
      responses: {"204": {description: done}}
  /pet:
    get:
      operationId: pet
      tags: [a]
      responses:
        "200":
          description: a pet
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
components:
  schemas:
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Animal"}]
      discriminator:
        propertyName: kind
        mapping: {cat: "#/components/schemas/Cat"}
        defaultMapping: "#/components/schemas/Animal"
    Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}
    Animal: {type: object, properties: {kind: {type: string}, legs: {type: integer}}}
    Item: {type: object, properties: {n: {type: integer}}}
  mediaTypes:
    Lines: {itemSchema: {$ref: "#/components/schemas/Item"}}
  responses:
    Names:
      description: names
      content: {application/json: {schema: {type: array, items: {type: string}}}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the document above."""
    return package_of(yaml.safe_load(DOCUMENT), tmp_path_factory.mktemp("v32"))


def seen(package: Any, name: str, *args: Any, **kwargs: Any) -> Received:
    """What the server saw of a call."""
    return called(package.ThreeTwoClient, name, fixed(204), *args, **kwargs)[1]


def test_a_query_is_a_safe_method_with_a_body(package: Any) -> None:
    """It is sent as QUERY, with the parameters of its path, and again where that may help."""
    answers = iter([(503, {}, b""), (200, {"content-type": "application/json"}, b'["x"]')])
    value, received = called(
        package.ThreeTwoClient, "search", lambda _: next(answers), {"q": "x"}, lang="nb"
    )
    assert (value, received.method, received.target) == (["x"], "QUERY", "/items?lang=nb")
    assert received.body == b'{"q":"x"}'


@pytest.mark.parametrize(("name", "method"), [("copy", "COPY"), ("purge", "Purge")])
def test_methods_beyond_those_of_openapi_are_sent_as_written(
    package: Any, name: str, method: str
) -> None:
    """RFC 9110 §9.1: their case counts."""
    assert seen(package, name, lang="nb").method == method


def test_a_querystring_is_the_whole_query(package: Any) -> None:
    """As a form, as JSON, or as a text, each percent-encoded."""
    assert seen(package, "by_form", all={"a": "x y&", "n": [1, 2]}).target == (
        "/by-form?a=x+y%26&n=1&n=2"
    )
    json = seen(package, "by_json", all={"a": [1, "é"]}).target.partition("?")[2]
    assert ("=" in json, unquote(json)) == (False, '{"a":[1,"é"]}')
    path = seen(package, "by_path", all="$.a[?@.b == 1]&c").target.partition("?")[2]
    assert ("&" in path, unquote(path)) == (False, "$.a[?@.b == 1]&c")
    assert seen(package, "by_form").target == "/by-form"


def test_cookies_of_the_style_cookie_are_as_they_are(package: Any) -> None:
    """No percent signs, one cookie a value; what would end the cookie is refused."""
    cookies = seen(
        package, "cookies", plain="a b%=", many=["1", "2"], one=["x", "y"], old="a b"
    ).headers["cookie"]
    assert cookies == "plain=a b%=; many=1; many=2; one=x,y; old=a%20b"
    with pytest.raises(ValueError, match="semicolon"):
        seen(package, "cookies", plain="a; admin=1")


def test_a_media_type_may_be_a_reference_and_describe_its_items(package: Any) -> None:
    """``components.mediaTypes`` and ``itemSchema``."""
    body = fixed(200, "application/jsonl", b'{"n": 1}\n{"n": 2}\n')
    stream, _ = called(package.ThreeTwoClient, "stream", body)
    assert [one.n for one in stream] == [1, 2]


def test_parts_of_a_list_are_laid_out_by_their_place(package: Any) -> None:
    """``prefixEncoding`` for the first ones, ``itemEncoding`` for the rest, however many."""
    received = seen(package, "parts", [{"a": 1}, b"1", b"2"])
    head = f"Content-Type: {received.headers['content-type']}\r\n\r\n".encode()
    parts = list(BytesParser(policy=HTTP).parsebytes(head + received.body).iter_parts())
    assert received.headers["content-type"].startswith("multipart/mixed")
    assert [(one.get_content_type(), one["x-kind"]) for one in parts] == [
        ("application/json", None),
        ("image/png", "scan"),
        ("image/png", "scan"),
    ]
    assert [one.get_payload(decode=True) for one in parts] == [b'{"a":1}', b"1", b"2"]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"kind": "cat", "lives": 9}', "Cat"),
        (b'{"kind": "bird", "legs": 2}', "Animal"),
        (b'{"legs": 4}', "Animal"),
    ],
)
def test_a_default_mapping_stands_for_all_other_values(
    package: Any, body: bytes, kind: str
) -> None:
    """Those that no mapping has, and none."""
    value, _ = called(package.ThreeTwoClient, "pet", fixed(200, "application/json", body))
    assert type(value).__name__ == kind


def test_texts_stand_where_they_are_told(package: Any) -> None:
    """A tag's and an answer's summary say what it is where no description does."""
    assert package.ThreeTwoClient.a.__doc__ == "All of it"


def side(folder: Path, name: str, *changes: tuple[str, str]) -> Any:
    """The document with some of its text changed, normalised."""
    text = DOCUMENT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = folder / f"{name}.yaml"
    path.write_text(text)
    return normalise(load_document(str(path)))


def test_a_document_is_known_by_what_it_calls_itself(tmp_path: Path) -> None:
    """References by the name of ``$self`` lead into it, wherever its file lies."""
    document = side(
        tmp_path,
        "moved",
        ('"openapi.yaml#/comp', '"https://x.example/api/openapi.yaml#/comp'),
    )
    answer = document.content["paths"]["/items"]["query"]["responses"]["200"]
    assert answer["description"] == "names"


def test_overlays_reach_what_is_new(tmp_path: Path) -> None:
    """Operations of any method, items and parameters are where the document has them."""
    overlay = tmp_path / "rules.overlay.yaml"
    actions = [
        {"target": "$.paths['/items'].additionalOperations.COPY", "update": {"x-a": 1}},
        {"target": "$.paths['/items'].query", "update": {"x-a": 1}},
        {"target": "$.paths.*.get.responses.*.content.*.itemSchema", "update": {"x-a": 1}},
        {"target": "$.paths.*.*.parameters[?@.in == 'querystring']", "update": {"x-a": 1}},
    ]
    overlay.write_text(
        yaml.safe_dump(
            {"overlay": "1.0.0", "info": {"title": "x", "version": "1"}, "actions": actions}
        )
    )
    result = apply_overlays(side(tmp_path, "whole").content, [load_overlay(overlay)])
    assert [str(one) for one in result.diagnostics] == []


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("properties: {n: {type: integer}}", "properties: {n: {type: string}}", ("GET", "/stream")),
        ("      COPY:", "      LINK:", ("COPY", "/items")),
        ("      Purge:", "      Wipe:", ("Purge", "/items")),
        ("{q: {type: string}}", "{q: {type: boolean}}", ("QUERY", "/items")),
        ("          explode: false\n", "", ("GET", "/cookies")),
        ("a: {type: string}, n:", "a: {type: boolean}, n:", ("GET", "/by-form")),
        (
            '{itemSchema: {$ref: "#/components/schemas/Item"}}',
            '{schema: {$ref: "#/components/schemas/Item"}}',
            ("GET", "/stream"),
        ),
    ],
)
def test_the_diff_sees_what_is_new(
    tmp_path: Path, before: str, after: str, told: tuple[str, str]
) -> None:
    """Each change is told at its operation."""
    for name, changes in (("old", ()), ("new", ((before, after),))):
        side(tmp_path, name, *changes)
    found = file_sites(tmp_path / "old.yaml", tmp_path / "new.yaml")
    assert told in {(one.operation, one.path) for one in found}
