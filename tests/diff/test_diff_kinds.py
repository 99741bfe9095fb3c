"""Kinds of change that are easily missed or cried about, in documents of a few lines."""

from __future__ import annotations

from typing import Any

import pytest

from diff.catalogue.places import FINE, JSON, answer, body, owner, post
from diff.sides import Document, diff

TEXT: Document = {"type": "string"}
WHOLE: Document = {"type": "integer"}
KEY: Document = {"type": "apiKey", "in": "header", "name": "X-Key"}
BEARER: Document = {"type": "http", "scheme": "bearer"}
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

Pair = tuple[Document, Document]


def named(document: Document, **schemas: Any) -> Document:
    """The document with these named schemas."""
    return {**document, "components": {"schemas": schemas}}


def to(name: str) -> Document:
    """A reference to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def thing(*required: str, **properties: Any) -> Document:
    """An object with properties, some of them required."""
    needed = {"required": list(required)} if required else {}
    return {"type": "object", "properties": properties, **needed}


def paths(*templates: str, at: Any = None, **operation: Any) -> Document:
    """A document with ``GET`` of each path, its parameters all texts."""
    items = {}
    for template in templates:
        names = [part[1:-1] for part in template.split("/") if part.startswith("{")]
        holes = [{"name": n, "in": "path", "required": True, "schema": TEXT} for n in names]
        told = {"operationId": f"get{template.rstrip('/').rpartition('/')[2]}", "parameters": holes}
        items[template] = {"get": {**told, "responses": FINE, **operation}}
    said = {} if at is None else {"servers": [{"url": url} for url in at]}
    return {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": items, **said}


def guarded(*ways: Document, at: str = "root", **schemes: Document) -> Document:
    """A document that asks for one of these ways to sign in, by the API or by its operation."""
    operation = {"security": list(ways)} if at == "operation" else {}
    root = {"security": list(ways)} if at == "root" else {}
    return {**post(**operation), **root, "components": {"securitySchemes": schemes}}


def tokens(*ways: list[str], offered: tuple[str, ...] = ("r", "w", "a")) -> Document:
    """An operation that takes a token with one of these lists of scopes."""
    flow = {"tokenUrl": "https://id.test/t", "scopes": dict.fromkeys(offered, "")}
    scheme = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    return guarded(*({"o": way} for way in ways), at="operation", o=scheme)


def both_ways(schema: Any) -> Document:
    """An operation that takes and gives the same."""
    sent = {"requestBody": {"content": {JSON: {"schema": schema}}}}
    return post(**sent, responses={"200": giving(schema)})


def answers(**responses: Any) -> Document:
    """An operation with these answers; ``_200`` is the status 200."""
    return post(responses={name.removeprefix("_"): node for name, node in responses.items()})


def giving(schema: Any = TEXT, media_type: str = JSON) -> Document:
    """An answer with a body."""
    return {"description": "", "content": {media_type: {"schema": schema}}}


def form(encoding: Document, media_type: str = FORM, **fields: Any) -> Document:
    """A form with a list, an object and a text, and how they are encoded."""
    schema = thing(ids={"type": "array", "items": TEXT}, meta=thing(a=TEXT), word=TEXT, **fields)
    entry = {"schema": schema, **({"encoding": encoding} if encoding else {})}
    return post(requestBody={"content": {media_type: entry}})


def calling(schema: Any) -> Document:
    """A webhook and a callback with a body of this schema."""
    item = {"post": {"requestBody": {"content": {JSON: {"schema": schema}}}, "responses": FINE}}
    return {**post(callbacks={"done": {"{$request.body#/url}": item}}), "webhooks": {"w": item}}


def pets(kind: Document, **discriminator: Any) -> Document:
    """A base with a discriminator, one schema that builds on it, read as an answer."""
    base = {
        **thing("kind", kind=TEXT),
        "discriminator": {"propertyName": "kind", **discriminator},
    }
    return named(answer(to("Pet")), Pet=base, Cat={"allOf": [to("Pet"), kind]})


def grandchild(kind: Document) -> Document:
    """What an answer's discriminator leads to over a schema that stays as it is."""
    document = pets(A)
    document["components"]["schemas"]["Lion"] = {"allOf": [to("Cat"), kind]}
    return document


def union(*members: Document, word: str = "oneOf", **beside: Any) -> Document:
    """One of several schemas."""
    return {word: list(members), **beside}


A, B = thing("a", a=TEXT), thing("b", b=TEXT)
MAPPED = {"mapping": {"Cat": "#/components/schemas/Cat"}}
OTHERWISE = {"mapping": {"cat": "#/components/schemas/Cat"}}
SUNSET = {"deprecated": True}
URL = "https://a.test"

BREAKS: dict[str, Pair] = {
    "slash gained": (paths("/t"), paths("/t/")),
    "slash lost": (paths("/t/", "/u/"), paths("/t", "/u")),
    "slash gained behind a hole": (paths("/t/{id}"), paths("/t/{id}/")),
    "holes change places": (paths("/c/{a}/{b}"), paths("/c/{b}/{a}")),
    "a hole takes another's place": (paths("/c/{a}/{b}"), paths("/c/{b}/{c}")),
    "key now asked for": (guarded(k=KEY), guarded({"k": []}, k=KEY)),
    "key asked for by the operation": (
        guarded(at="operation", k=KEY),
        guarded({"k": []}, at="operation", k=KEY),
    ),
    "both asked for": (
        guarded({"k": []}, k=KEY, b=BEARER),
        guarded({"k": [], "b": []}, k=KEY, b=BEARER),
    ),
    "either becomes both": (
        guarded({"k": []}, {"b": []}, k=KEY, b=BEARER),
        guarded({"k": [], "b": []}, k=KEY, b=BEARER),
    ),
    "no longer optional": (guarded({}, k=KEY), guarded({"k": []}, k=KEY)),
    "scope that no token had": (
        tokens(["r"], offered=("r",)),
        tokens(["r", "n"], offered=("r", "n")),
    ),
    "another header for the key": (
        guarded({"k": []}, k=KEY),
        guarded({"k": []}, k={**KEY, "name": "X-Api-Key"}),
    ),
    "key moves to the query": (
        guarded({"k": []}, k=KEY),
        guarded({"k": []}, k={**KEY, "in": "query"}),
    ),
    "another scheme under another name": (
        guarded({"k": []}, k=KEY),
        guarded({"n": []}, n={**KEY, "name": "X-Other"}),
    ),
    "undeclared name of a map required": (
        body({"type": "object", "additionalProperties": TEXT}),
        body({"type": "object", "additionalProperties": TEXT, "required": ["a"]}),
    ),
    "undeclared name no longer answered": (
        answer({"type": "object", "required": ["a", "b"]}),
        answer({"type": "object", "required": ["a"]}),
    ),
    "typed what was required before": (
        body({"type": "object", "required": ["a"]}),
        body(thing("a", a=WHOLE)),
    ),
    "required in a member": (
        named(body({"allOf": [to("X"), thing(c=TEXT)]}), X=thing(a=TEXT)),
        named(body({"allOf": [to("X"), thing("a", c=TEXT)]}), X=thing(a=TEXT)),
    ),
    "required beside the members": (
        named(body({"allOf": [to("X")]}), X=thing(a=TEXT)),
        named(body({"allOf": [to("X")], "required": ["a"]}), X=thing(a=TEXT)),
    ),
    "required beside a reference": (
        named(body(to("X")), X=thing(a=TEXT)),
        named(body({**to("X"), "required": ["a"]}), X=thing(a=TEXT)),
    ),
    "required by a base, and the base is gone": (
        named(answer({"allOf": [to("X"), to("Y")]}), X=A, Y=thing(a=TEXT, c=TEXT)),
        named(answer({"allOf": [to("Y")]}), X=A, Y=thing(a=TEXT, c=TEXT)),
    ),
    "longer in a member alone": (
        answer({"allOf": [{**TEXT, "maxLength": 5}, {"pattern": "a"}]}),
        answer({"allOf": [{**TEXT, "maxLength": 9}, {"pattern": "a"}]}),
    ),
    "limit beside the members is gone": (
        named(answer(owner({"allOf": [to("X")], "maxLength": 5})), X=TEXT),
        named(answer(owner({"allOf": [to("X")]})), X=TEXT),
    ),
    "answered no longer": (
        answer({**owner(TEXT), "required": ["p"]}),
        answer({**owner(TEXT, writeOnly=True), "required": ["p"]}),
    ),
    "answered no longer, said by a wrapper": (
        named(answer({**owner(to("X")), "required": ["p"]}), X=TEXT),
        named(
            answer({**owner({"allOf": [to("X")], "writeOnly": True}), "required": ["p"]}), X=TEXT
        ),
    ),
    "another server for an operation": (
        paths("/t", at=[URL]),
        paths("/t", at=[URL], servers=[{"url": "https://b.test"}]),
    ),
    "a list of a form joined": (form({}), form({"ids": {"style": "form", "explode": False}})),
    "a list of a form piped": (
        form({"ids": {"style": "form", "explode": False}}),
        form({"ids": {"style": "pipeDelimited", "explode": False}}),
    ),
    "a part as XML": (
        form({}, MULTIPART),
        form({"meta": {"contentType": "application/xml"}}, MULTIPART),
    ),
    "fewer kinds of a part": (
        form({"word": {"contentType": "image/png, image/jpeg"}}, MULTIPART),
        form({"word": {"contentType": "image/png"}}, MULTIPART),
    ),
    "a header that a part must have": (
        form({}, MULTIPART),
        form({"word": {"headers": {"X-Part": {"required": True, "schema": TEXT}}}}, MULTIPART),
    ),
    "an item of a stream, typed": (
        answers(_200=giving(A, "application/x-ndjson")),
        answers(_200=giving(thing("a", a=WHOLE), "application/x-ndjson")),
    ),
    "data of events, typed": (
        answers(_200=giving(A, "text/event-stream")),
        answers(_200=giving(thing("a", a=WHOLE), "text/event-stream")),
    ),
    "key of an API that knew of none": (guarded(), guarded({"k": []}, k=KEY)),
    "a schema that builds on what a value leads to": (
        grandchild(thing(n=TEXT)),
        grandchild(thing(n=WHOLE)),
    ),
    "a schema that only a value leads to": (pets(thing(n=TEXT)), pets(thing(n=WHOLE))),
    "a schema that only a mapping leads to": (
        pets(thing(n=TEXT), **OTHERWISE),
        pets(thing(n=WHOLE), **OTHERWISE),
    ),
    "what a webhook sends": (calling(A), calling(thing(a=TEXT))),
    "what a webhook sends, typed": (calling(A), calling(thing("a", a=WHOLE))),
    "the only form of an answer": (
        answers(_200=giving(media_type="text/csv")),
        answers(_200=giving(media_type="text/html")),
    ),
    "union that holds it, read": (
        named(answer(to("A")), A=A, B=B),
        named(answer(union(to("A"), to("B"))), A=A, B=B),
    ),
    "one of a union alone, sent": (
        named(body(union(to("A"), to("B"))), A=A, B=B),
        named(body(to("A")), A=A, B=B),
    ),
}
"""A caller or a reader of the old document fails: an error."""

RISKS: dict[str, Pair] = {
    "one of two ways to sign in": (
        guarded({"k": []}, {"b": []}, k=KEY, b=BEARER),
        guarded({"b": []}, k=KEY, b=BEARER),
    ),
    "scope that tokens may have had": (tokens(["r"]), tokens(["r", "w"])),
    "one of two lists of scopes": (tokens(["r"], ["a"]), tokens(["a"])),
    "key of an API that was silent": (
        {**post(), "components": {"securitySchemes": {"k": KEY}}},
        guarded({"k": []}, k=KEY),
    ),
    "vendor's own JSON": (
        answers(_200=giving()),
        answers(_200=giving(media_type="application/vnd.acme+json")),
    ),
    "any success": (answers(_200=giving()), answers(_2XX=giving())),
    "sunset sooner": (
        post(**SUNSET, **{"x-sunset": "2999-06-01"}),
        post(**SUNSET, **{"x-sunset": "2999-01-01"}),
    ),
    "sunset of a field sooner": (
        body(owner({**TEXT, **SUNSET, "x-sunset": "2999-06-01"})),
        body(owner({**TEXT, **SUNSET, "x-sunset": "2999-01-01"})),
    ),
    "undeclared name among declared ones": (body(thing(a=TEXT)), body(thing("b", a=TEXT))),
    "read-only by a wrapper": (
        named(body(owner(to("X"))), X=TEXT),
        named(body(owner({"allOf": [to("X")], "readOnly": True})), X=TEXT),
    ),
    "read-only in a member": (
        body(owner({"allOf": [TEXT, {"maxLength": 3}]})),
        body(owner({"allOf": [TEXT, {"maxLength": 3, "readOnly": True}]})),
    ),
    "write-only in a schema of both ways": (
        named(both_ways(to("X")), X=thing("p", p=TEXT)),
        named(both_ways(to("X")), X=thing("p", p={**TEXT, "writeOnly": True})),
    ),
    "another word for a kind": (pets(A), pets(A, **OTHERWISE)),
    "one server of two": (paths("/t", at=[URL, "https://b.test"]), paths("/t", at=[URL])),
}
"""It may fail, or it cannot be told for whom: a warning, or worse."""

HARMLESS: dict[str, Pair] = {
    "another way to sign in": (
        guarded({"k": []}, k=KEY),
        guarded({"k": []}, {"b": []}, k=KEY, b=BEARER),
    ),
    "either of what went together": (
        guarded({"k": [], "b": []}, k=KEY, b=BEARER),
        guarded({"k": []}, {"b": []}, k=KEY, b=BEARER),
    ),
    "nobody signs in": (guarded({"k": []}, k=KEY), guarded(k=KEY)),
    "optional": (guarded({"k": []}, k=KEY), guarded({"k": []}, {}, k=KEY)),
    "scope less": (tokens(["r", "w"]), tokens(["r"])),
    "another list of scopes": (tokens(["r"]), tokens(["r"], ["a"])),
    "prefix to the server": (
        paths("/v1/t", "/v1/u", at=[URL]),
        paths("/t", "/u", at=[f"{URL}/v1"]),
    ),
    "prefix to one of two servers": (
        paths("/v1/t", at=[URL]),
        paths("/t", at=[f"{URL}/v1", "https://b.test"]),
    ),
    "prefix from the server": (
        paths("/t", "/u", at=[f"{URL}/api/v2/"]),
        paths("/api/v2/t", "/api/v2/u", at=[URL]),
    ),
    "one path's prefix": (paths("/v1/t", at=[URL]), paths("/t", at=[f"{URL}/v1"])),
    "server more": (paths("/t", at=[URL]), paths("/t", at=[URL, "https://b.test"])),
    "one success of a range": (answers(_2XX=giving()), answers(_200=giving())),
    "two successes of a range": (answers(_2XX=giving()), answers(_200=giving(), _201=giving())),
    "any failure": (
        answers(_200=giving(), _404=giving()),
        answers(_200=giving(), **{"4XX": giving()}),
    ),
    "union that holds it, sent": (
        named(body(to("A")), A=A, B=B),
        named(body(union(to("B"), to("A"))), A=A, B=B),
    ),
    "union that holds it, sent below": (
        named(body(owner(to("A"))), A=A, B=B),
        named(body(owner(union(to("A"), to("B"), word="anyOf"))), A=A, B=B),
    ),
    "union that holds the same inline": (body(A), body(union(A, B))),
    "one of a union alone, read": (
        named(answer(union(to("A"), to("B"))), A=A, B=B),
        named(answer(to("B")), A=A, B=B),
    ),
    "more kinds of a part": (
        form({"word": {"contentType": "image/png"}}, MULTIPART),
        form({"word": {"contentType": "image/*"}}, MULTIPART),
    ),
    "sunset later": (
        post(**SUNSET, **{"x-sunset": "2999-01-01"}),
        post(**SUNSET, **{"x-sunset": "2999-06-01"}),
    ),
    "required by an answer's member": (
        named(answer({"allOf": [to("X"), thing(c=TEXT)]}), X=thing(a=TEXT)),
        named(answer({"allOf": [to("X"), thing("a", c=TEXT)]}), X=thing(a=TEXT)),
    ),
}
"""Nobody fails: no error and no warning."""


def served(url: str, **variables: Any) -> Document:
    """A document at one server."""
    server = {"url": url, **({"variables": variables} if variables else {})}
    return {**paths("/t"), "servers": [server]}


NOTHING: dict[str, Pair] = {
    "scheme renamed": (guarded({"k": []}, k=KEY), guarded({"n": []}, n=KEY)),
    "scheme of an operation renamed": (
        guarded({"k": []}, at="operation", k=KEY),
        guarded({"n": []}, at="operation", n=KEY),
    ),
    "from the API to the operation": (
        {**guarded({"k": []}, k=KEY), "paths": {"/a": {"post": {"responses": FINE}}}},
        {
            **guarded(k=KEY),
            "paths": {"/a": {"post": {"responses": FINE, "security": [{"k": []}]}}},
        },
    ),
    "ways in another order": (
        guarded({"k": []}, {"b": []}, k=KEY, b=BEARER),
        guarded({"b": []}, {"k": []}, k=KEY, b=BEARER),
    ),
    "case of a scheme": (
        guarded({"b": []}, b=BEARER),
        guarded({"b": []}, b={**BEARER, "scheme": "Bearer"}),
    ),
    "variable of a server": (
        served("https://{h}.test/{v}", h={"default": "a"}, v={"default": "1"}),
        served("https://a.test/1"),
    ),
    "case of a host": (served("https://A.Test/x"), served("https://a.test/x/")),
    "default port": (served("https://a.test:443/x"), served("https://a.test/x")),
    "servers said again": (
        paths("/t", at=[URL]),
        paths("/t", at=[URL], servers=[{"url": URL}]),
    ),
    "union in another order": (answer(union(A, B)), answer(union(B, A))),
    "scalars in another order": (
        answer(owner(union(TEXT, WHOLE, word="anyOf"))),
        answer(owner(union(WHOLE, TEXT, word="anyOf"))),
    ),
    "types in another order": (
        answer(owner({"type": ["string", "integer"]})),
        answer(owner({"type": ["integer", "string"]})),
    ),
    "answers in another order": (
        answers(_200=giving(A), _201=giving(B)),
        answers(_201=giving(B), _200=giving(A)),
    ),
    "case of a range": (answers(**{"2XX": giving()}), answers(**{"2xx": giving()})),
    "mapping said": (pets(A), pets(A, **MAPPED)),
    "mapping of a union said": (
        named(answer(union(to("A"), discriminator={"propertyName": "a"})), A=A),
        named(
            answer(
                union(
                    to("A"),
                    discriminator={
                        "propertyName": "a",
                        "mapping": {"A": "#/components/schemas/A"},
                    },
                )
            ),
            A=A,
        ),
    ),
    "a union of one": (answer(owner(A)), answer(owner(union(A)))),
    "a union of one reference": (
        named(body(owner(to("A"))), A=A),
        named(body(owner(union(to("A"), word="anyOf", description="D"))), A=A),
    ),
    "case of a key's header": (
        guarded({"k": []}, k=KEY),
        guarded({"k": []}, k={**KEY, "name": "x-key"}),
    ),
    "a media type said again inside": (
        answers(_200=giving(media_type="text/plain")),
        answers(_200=giving({**TEXT, "contentMediaType": "text/plain"}, "text/plain")),
    ),
    "a name in the characters that converters leave": (
        named(body(A), **{"List[A]": B}),
        named(body(A), List_A_=B),
    ),
    "byte": (
        body(owner({**TEXT, "format": "byte"})),
        body(owner({**TEXT, "contentEncoding": "base64"})),
    ),
    "binary": (
        body(owner({**TEXT, "format": "binary"})),
        body(owner({**TEXT, "contentMediaType": "application/octet-stream"})),
    ),
    "usual kind of a part said": (
        form({}, MULTIPART),
        form({"meta": {"contentType": "application/json"}}, MULTIPART),
    ),
    "usual style said": (form({}), form({"ids": {"style": "form", "explode": True}})),
    "required again by a member": (
        named(body({"allOf": [to("X"), thing(c=TEXT)]}), X=A),
        named(body({"allOf": [to("X"), thing("a", c=TEXT)]}), X=A),
    ),
    "read-only said by a wrapper as well": (
        named(body(owner(to("X"))), X={**TEXT, "readOnly": True}),
        named(body(owner({"allOf": [to("X")], "readOnly": True})), X={**TEXT, "readOnly": True}),
    ),
    "wider in a member, not in the whole": (
        body({"allOf": [{**TEXT, "maxLength": 5}, {"maxLength": 3}]}),
        body({"allOf": [{**TEXT, "maxLength": 9}, {"maxLength": 3}]}),
    ),
}
"""Two ways to say the same."""


def levels(pair: Pair) -> set[str]:
    """The levels of what is told of a pair."""
    return {change.level.value for change in diff(*pair).changes}


@pytest.mark.parametrize("name", sorted(BREAKS))
def test_a_break_is_told_as_one(name: str) -> None:
    """What fails for all who call or read as before is an error."""
    assert "error" in levels(BREAKS[name])


@pytest.mark.parametrize("name", sorted(RISKS))
def test_a_risk_is_told(name: str) -> None:
    """What may fail is a warning."""
    assert "warning" in levels(RISKS[name])
    assert "error" not in levels(RISKS[name])


@pytest.mark.parametrize("name", sorted(HARMLESS))
def test_what_harms_nobody_is_told_so(name: str) -> None:
    """What each caller and reader can live with is neither."""
    found = levels(HARMLESS[name])
    assert found == {"info"}


@pytest.mark.parametrize("name", sorted(NOTHING))
def test_the_same_in_other_words_is_nothing(name: str) -> None:
    """Neither the document nor the client differs, in either direction."""
    for old, new in (NOTHING[name], reversed(NOTHING[name])):
        found = diff(old, new)
        assert found.changes == ()
        assert found.client is not None
        assert (found.client.removed, found.client.renamed, found.client.changed) == ((), (), ())


def test_equal_names_are_paired_first() -> None:
    """A hole more before a known one is new, and the known one keeps its name."""
    old, new = paths("/{id}", operationId="get"), paths("/{tenant}/{id}", operationId="get")
    ids = {change.id for change in diff(old, new).changes}
    assert ids == {"api-path-moved", "new-request-path-parameter"}
