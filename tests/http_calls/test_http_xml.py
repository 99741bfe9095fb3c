"""XML is read and written as the document lays it out, where an API speaks nothing else."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from generated_packages import Shelf
from http_calls.serving import called, content, document_of, fixed, operation, package_of
from loopback import Connection, Loopback, Received

LINE = {
    "type": "object",
    "properties": {
        "no": {"type": "integer", "xml": {"attribute": True}},
        "price": {"type": "number", "x-erp-decimal": True},
        "note": {"type": "string"},
    },
}
ORDER = {
    "type": "object",
    "xml": {"name": "Order", "namespace": "urn:orders", "prefix": "o"},
    "properties": {
        "id": {"type": "string", "xml": {"attribute": True, "name": "ID"}},
        "day": {"type": "string", "format": "date", "xml": {"name": "Day"}},
        "open": {"type": "boolean"},
        "lines": {
            "type": "array",
            "xml": {"wrapped": True, "name": "Lines"},
            "items": {"$ref": "#/components/schemas/Line"},
        },
        "tags": {"type": "array", "items": {"type": "string", "xml": {"name": "tag"}}},
        "part": {"$ref": "#/components/schemas/Order"},
        "more": {"type": "object", "additionalProperties": {"type": "integer"}},
        "scan": {"type": "string", "format": "byte"},
    },
}
PAIR = {
    "type": "object",
    "properties": {
        "unit": {"type": "string", "xml": {"nodeType": "attribute"}},
        "amount": {"type": "integer", "xml": {"nodeType": "text"}},
    },
}
FAULT = {"type": "object", "xml": {"name": "fault"}, "properties": {"code": {"type": "integer"}}}


def _errors(package: Any) -> Any:
    return import_module(f"{package.__name__}.errors")


def _schema(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


DOCUMENT = document_of(
    "Marked",
    {
        "/order": {
            "get": operation(
                "order",
                {
                    "200": content(application_xml=_schema("Order")),
                    "409": content(application_xml=_schema("Fault")),
                },
            ),
            "put": operation(
                "send", requestBody={"required": True, **content(application_xml=_schema("Order"))}
            ),
        },
        "/orders": {
            "get": operation(
                "orders",
                {
                    "200": content(
                        text_xml={
                            "type": "array",
                            "xml": {"name": "orders"},
                            "items": _schema("Order"),
                        }
                    )
                },
            )
        },
        "/pair": {
            "post": operation(
                "pair",
                {"200": content(application_xml=_schema("Pair"))},
                requestBody=content(application_xml=_schema("Pair")),
            )
        },
        "/either": {
            "get": operation(
                "either",
                {
                    "200": content(
                        application_xml=_schema("Fault"), application_json=_schema("Fault")
                    )
                },
            )
        },
    },
    Order=ORDER,
    Line=LINE,
    Pair=PAIR,
    Fault=FAULT,
)

WIRE = b"""<?xml version="1.0"?>
<o:Order xmlns:o="urn:orders" ID="7"><Day> 2026-11-28 </Day><open>1</open>
  <Lines><Lines no="1"><price>1.10</price><note/></Lines><Lines no="2"/></Lines>
  <tag>a</tag><unknown/><tag>b &amp; c</tag><o:Order ID="8"/><more><x>1</x></more>
  <scan>AP8=</scan></o:Order>"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the document above."""
    return package_of(DOCUMENT, tmp_path_factory.mktemp("xml"))


def _order(models: Any) -> Any:
    return models.Order(
        id="7",
        day=dt.date(2026, 11, 28),
        open=True,
        lines=[models.Line(no=1, price=Decimal("1.10"), note=""), models.Line(no=2)],
        tags=["a", "b & c"],
        part=models.Order(id="8", tags=[]),
        more={"x": 1},
        scan=b"\x00\xff",
    )


def test_an_answer_becomes_the_class_of_its_schema(package: Any) -> None:
    """Attributes, names, wrapped and plain lists, and exact values arrive, and Accept asks so."""
    value, received = called(package.MarkedClient, "order", fixed(200, "application/xml", WIRE))
    assert value == _order(package.models)
    assert received.headers["accept"] == "application/xml"


def test_async_reads_the_same(package: Any) -> None:
    """The other half of the client gives the same object."""

    async def ask(url: str) -> Any:
        async with package.AsyncMarkedClient(base_url=url) as client:
            return await client.a.order()

    def respond(_received: Received, connection: Connection) -> None:
        connection.respond(200, WIRE, {"content-type": "application/xml"})

    with Loopback(respond) as server:
        assert asyncio.run(ask(server.url)) == _order(package.models)


def test_a_body_is_written_as_it_is_laid_out(package: Any) -> None:
    """Its root has prefix and namespace, and what it says is what was given, the type declared."""
    order = _order(package.models)
    _, received = called(package.MarkedClient, "send", fixed(204), order)
    assert received.headers["content-type"] == "application/xml"
    root = ET.fromstring(received.body)
    assert root.tag == "{urn:orders}Order"
    assert b'<o:Order xmlns:o="urn:orders" ID="7">' in received.body
    assert [one.get("no") for one in root.findall("Lines/Lines")] == ["1", "2"]
    assert root.findtext("Lines/Lines/price") == "1.10"
    assert [one.text for one in root.findall("tag")] == ["a", "b & c"]
    value, _ = called(package.MarkedClient, "order", fixed(200, "application/xml", received.body))
    assert value == order


def test_a_body_may_be_xml_already(package: Any) -> None:
    """Bytes go as they are."""
    _, received = called(package.MarkedClient, "send", fixed(204), b"<mine/>")
    assert received.body == b"<mine/>"


def test_a_list_may_be_the_root(package: Any) -> None:
    """Its elements are those of the root."""
    wire = b'<orders><Order ID="1"/><Order ID="2"/></orders>'
    value, _ = called(package.MarkedClient, "orders", fixed(200, "text/xml", wire))
    assert [one.id for one in value] == ["1", "2"]


def test_the_text_of_an_element_may_be_a_property(package: Any) -> None:
    """The node types of OpenAPI 3.2, both ways."""
    pair = package.models.Pair(unit="kg", amount=3)
    value, received = called(
        package.MarkedClient,
        "pair",
        fixed(200, "application/xml", b'<Pair unit="kg">3</Pair>'),
        pair,
    )
    assert value == pair
    assert received.body.endswith(b'<Pair unit="kg">3</Pair>')


def test_null_is_nil(package: Any) -> None:
    """XML Schema has a word for it, which is written and read."""
    order = package.models.Order(day=None)
    _, received = called(package.MarkedClient, "send", fixed(204), order)
    assert b'xsi:nil="true"' in received.body
    value, _ = called(package.MarkedClient, "order", fixed(200, "application/xml", received.body))
    assert value.day is None


def test_an_error_in_xml_is_typed(package: Any) -> None:
    """As one in JSON is."""
    answer = fixed(409, "application/xml", b"<fault><code>4</code></fault>")
    with pytest.raises(_errors(package).ConflictError) as caught:
        called(package.MarkedClient, "order", answer)
    assert caught.value.parsed == package.models.Fault(code=4)


def _unsafe() -> Iterator[Any]:
    bomb = b'<!DOCTYPE Order [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><Order><tag>&b;</tag></Order>'
    file = (
        b'<!DOCTYPE Order [<!ENTITY f SYSTEM "file:///etc/passwd">]><Order><tag>&f;</tag></Order>'
    )
    yield pytest.param(bomb, "document type", id="entities")
    yield pytest.param(file, "document type", id="external entity")
    yield pytest.param(b"<Order><tag>", "malformed", id="cut off")
    yield pytest.param(b"<p>sign in<br></p>", "malformed", id="a page")
    yield pytest.param(b"<Order><open>perhaps</open></Order>", "bool", id="a value that is none")
    yield pytest.param(b"", "without a body", id="nothing")
    yield pytest.param(b"<Order>" * 300 + b"</Order>" * 300, "too deep", id="a tower")


@pytest.mark.parametrize(("wire", "said"), [*_unsafe()])
def test_what_is_no_safe_xml_is_a_decode_error(package: Any, wire: bytes, said: str) -> None:
    """Entities are refused with their document type, so no bomb and no file is ever read."""
    with pytest.raises(_errors(package).DecodeError, match=said):
        called(package.MarkedClient, "order", fixed(200, "application/xml", wire))


@pytest.mark.parametrize("text", ["a\x00b", "\ud800"])
def test_what_xml_cannot_hold_is_not_sent(package: Any, text: str) -> None:
    """A control character has no place in XML, escaped or not."""
    with pytest.raises((ValueError, _errors(package).ErpError)):
        called(package.MarkedClient, "send", fixed(204), package.models.Order(tags=[text]))


def test_json_comes_first_where_both_are_offered(package: Any) -> None:
    """XML beside JSON of the same answer is not asked for."""
    value, received = called(
        package.MarkedClient, "either", fixed(200, "application/json", b'{"code":1}')
    )
    assert value.code == 1
    assert received.headers["accept"] == "application/json"


def test_the_parser_is_an_extra_of_packages_that_need_it(tmp_path: Any) -> None:
    """A package whose API has no XML has neither the extra nor the room of the runtime."""
    paths = {"/x": {"get": operation("x", {"200": content(application_json={"type": "string"})})}}
    for name, document in (("with", DOCUMENT), ("without", document_of("Plain", paths))):
        spec = tmp_path / f"{name}.json"
        spec.write_text(json.dumps(document))
        folder = Shelf(tmp_path / name).package(spec).folder
        settings = (folder / "pyproject.toml").read_text()
        assert ("defusedxml" in settings) == (name == "with")
        assert bool([*folder.glob("src/*/_runtime/xml/*.py")]) == (name == "with")
        assert bool([*folder.glob("src/*/_xml.py")]) == (name == "with")
