"""Random edits of a document: each is found, and found once, whichever way one looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from diff.sides import Document, api, changed, diff, schemas, sites
from erpgen.diff.causes import causes
from erpgen.diff.types import Level


@dataclass(frozen=True)
class Edit:
    """A change to the test document, at a place that no other edit touches."""

    name: str
    apply: Callable[[Document], object]
    word: str

    def __repr__(self) -> str:
        return self.name


def _get(document: Document) -> Document:
    found: Document = document["paths"]["/customers/{id}"]["get"]
    return found


def _put(document: Document) -> Document:
    found: Document = document["paths"]["/customers/{id}"]["put"]
    return found


def _property(document: Document, name: str) -> Document:
    found: Document = schemas(document)["Customer"]["properties"][name]
    return found


EDITS = [
    Edit("longer name", lambda d: _property(d, "name").update(maxLength=60), "max-length"),
    Edit("pattern", lambda d: _property(d, "name").update(pattern="^[A-Z]"), "pattern"),
    Edit("new value", lambda d: _property(d, "status")["enum"].append("Hold"), "enum-value"),
    Edit("other type", lambda d: _property(d, "limit").update(type="string"), "type"),
    Edit("lower limit", lambda d: _property(d, "limit").update(minimum=1), "min-"),
    Edit("nullable", lambda d: _property(d, "status").update(nullable=True), "nullable"),
    Edit("default", lambda d: _property(d, "status").update(default="Active"), "default-value"),
    Edit(
        "need",
        lambda d: schemas(d)["Customer"]["required"].append("limit"),
        "required",
    ),
    Edit("fewer", lambda d: schemas(d)["Address"]["properties"].pop("zip"), "removed"),
    Edit(
        "more",
        lambda d: schemas(d)["Address"]["properties"].update(country={"type": "string"}),
        "propert",
    ),
    Edit(
        "closed", lambda d: schemas(d)["Address"].update(additionalProperties=False), "additional"
    ),
    Edit(
        "parameter",
        lambda d: _get(d)["parameters"].append(
            {"in": "query", "name": "page", "schema": {"type": "integer"}}
        ),
        "request-parameter",
    ),
    Edit("need of one", lambda d: _get(d)["parameters"][1].update(required=True), "required"),
    Edit("bounded", lambda d: _get(d)["parameters"][1]["schema"].update(maxLength=3), "max-length"),
    Edit("gone", lambda d: _get(d).update(deprecated=True), "deprecated"),
    Edit("tag", lambda d: _get(d).update(tags=["Customer", "V2"]), "tag"),
    Edit("renamed", lambda d: _put(d).update(operationId="replaceCustomer"), "operation-id"),
    Edit("body needed", lambda d: _put(d)["requestBody"].update(required=True), "required"),
    Edit(
        "media", lambda d: _put(d)["requestBody"]["content"].update({"text/csv": {}}), "media-type"
    ),
    Edit("answer", lambda d: _put(d)["responses"].update({"404": {"description": ""}}), "status"),
    Edit(
        "header",
        lambda d: _get(d)["responses"]["200"].update(
            headers={"ETag": {"schema": {"type": "string"}}}
        ),
        "response-header",
    ),
    Edit(
        "operation",
        lambda d: d["paths"]["/customers/{id}"].update(
            delete={"operationId": "dropCustomer", "responses": {"204": {"description": ""}}}
        ),
        "endpoint-added",
    ),
    Edit(
        "scheme",
        lambda d: d["components"].update(
            securitySchemes={"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
        ),
        "security-component",
    ),
    Edit("server", lambda d: d.update(servers=[{"url": "https://example.test"}]), "server"),
]

some_edits = st.lists(st.sampled_from(EDITS), unique_by=lambda edit: edit.name, max_size=8)


def _edited(edits: list[Edit]) -> Document:
    document = changed(api())
    for edit in edits:
        edit.apply(document)
    return document


@settings(max_examples=60, deadline=None)
@given(some_edits)
def test_every_edit_is_found_once(edits: list[Edit]) -> None:
    """As many causes as edits, each with the word for what was done."""
    found = diff(api(), _edited(edits)).changes
    assert len(found) == len(edits), [change.text for change in found]
    told = [site.id for change in found for site in change.sites]
    for edit in edits:
        assert any(edit.word in word for word in told), edit


@settings(max_examples=60, deadline=None)
@given(some_edits)
def test_undoing_edits_is_found_as_often(edits: list[Edit]) -> None:
    """The way back has as many causes as the way there, and none of the same added things."""
    forth, back = diff(api(), _edited(edits)), diff(_edited(edits), api())
    assert len(forth.changes) == len(back.changes)
    added = {change.text for change in forth.changes if change.id.endswith("-added")}
    assert not added & {change.text for change in back.changes}


@settings(max_examples=30, deadline=None)
@given(some_edits)
def test_a_document_does_not_differ_from_itself(edits: list[Edit]) -> None:
    """Whatever a document says, it says the same as itself."""
    assert diff(_edited(edits), _edited(edits)).changes == ()


@settings(max_examples=40, deadline=None)
@given(some_edits, st.randoms(use_true_random=False))
def test_the_order_of_keys_says_nothing(edits: list[Edit], random: Any) -> None:
    """A document with its keys in another order gives nothing."""

    def shuffled(node: Any) -> Any:
        if isinstance(node, list):
            return [shuffled(item) for item in node]
        if not isinstance(node, dict):
            return node
        keys = list(node)
        random.shuffle(keys)
        return {key: shuffled(node[key]) for key in keys}

    document = _edited(edits)
    assert diff(document, shuffled(document)).changes == ()


@settings(max_examples=40, deadline=None)
@given(some_edits)
def test_fingerprints_are_stable_and_tell_changes_apart(edits: list[Edit]) -> None:
    """The same diff has the same fingerprints on every run, and no two changes share one."""
    once, again = diff(api(), _edited(edits)), diff(api(), _edited(edits))
    fingerprints = [change.fingerprint for change in once.changes]
    assert fingerprints == [change.fingerprint for change in again.changes]
    assert len(set(fingerprints)) == len(fingerprints)


@settings(max_examples=40, deadline=None)
@given(some_edits)
def test_expanding_loses_no_site(edits: list[Edit]) -> None:
    """One change a site, and every site of every cause is there."""
    grouped = diff(api(), _edited(edits)).changes
    single = sites(api(), _edited(edits))
    assert len(single) == sum(len(change.sites) for change in grouped)
    assert all(len(change.sites) == 1 for change in single)
    assert {change.level for change in single} >= {change.level for change in grouped}


scalars = st.sampled_from(
    [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"type": "number"}]
)
names = st.sampled_from([f"field{i}" for i in range(8)])


def _objects(depth: int) -> st.SearchStrategy[Document]:
    inner: st.SearchStrategy[Document] = scalars
    if depth:
        below = _objects(depth - 1)
        inner = st.one_of(
            scalars, below, below.map(lambda schema: {"type": "array", "items": schema})
        )
    return st.dictionaries(names, inner, min_size=1, max_size=4).map(
        lambda properties: {"type": "object", "properties": properties}
    )


def _places(schema: Document) -> list[Document]:
    """Every object schema below and including this one."""
    found = [schema] if "properties" in schema else []
    below = [
        *schema.get("properties", {}).values(),
        *([schema["items"]] if "items" in schema else []),
    ]
    return found + [place for inner in below for place in _places(inner)]


@settings(max_examples=80, deadline=None)
@given(_objects(3), st.data())
def test_a_property_anywhere_is_found_once(schema: Document, data: st.DataObject) -> None:
    """Adding a property at any depth of a schema is one cause, and removing it is one too."""
    old = api()
    schemas(old)["Customer"] = schema
    new = changed(old)
    place = data.draw(st.sampled_from(_places(schemas(new)["Customer"])))
    place["properties"]["extra"] = {"type": "string"}
    forth, back = diff(old, new).changes, diff(new, old).changes
    assert [len(forth), len(back)] == [1, 1]
    assert {site.id for site in forth[0].sites} == {
        "new-optional-request-property",
        "response-optional-property-added",
    }
    assert back[0].level is Level.WARNING


def test_sites_of_one_cause_name_each_operation() -> None:
    """A change in a shared schema is one change that lists what it reaches."""
    new = changed(api())
    schemas(new)["Address"]["properties"].pop("zip")
    (change,) = diff(api(), new).changes
    assert change.operations == (("GET", "/customers/{id}"), ("PUT", "/customers/{id}"))
    assert change.text == "`Address.zip` was removed"
    assert change.operation is change.path is None


def test_causes_of_nothing_are_none() -> None:
    """No finding, no cause."""
    assert causes(()) == ()
