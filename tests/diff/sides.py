"""Small documents for the tests of the diff, and the ways to compare them."""

from __future__ import annotations

import copy
from datetime import date
from typing import TYPE_CHECKING, Any

from erpgen.diff.causes import causes, expanded
from erpgen.diff.engine import diff_sides
from erpgen.diff.findings import all_findings
from erpgen.diff.sources import Side, read_side
from erpgen.document import Flavour, LoadedDocument
from erpgen.document_view import view
from erpgen.normalise import normalise

if TYPE_CHECKING:
    from pathlib import Path

    from erpgen.diff.types import Change, Diff

TODAY = date(2026, 11, 22)
JSON = "application/json"

Document = dict[str, Any]


def api(*, version: str = "3.0.3", **root: Any) -> Document:
    """A document with one operation on a customer and one schema, to be changed by a test."""
    document: Document = {
        "openapi": version,
        "info": {"title": "Shop", "version": "1.0"},
        "paths": {
            "/customers/{id}": {
                "get": {
                    "operationId": "getCustomer",
                    "tags": ["Customer"],
                    "parameters": [
                        {
                            "in": "path",
                            "name": "id",
                            "required": True,
                            "schema": {"type": "string"},
                        },
                        {"in": "query", "name": "expand", "schema": {"type": "string"}},
                    ],
                    "responses": {"200": answer({"$ref": "#/components/schemas/Customer"})},
                },
                "put": {
                    "operationId": "putCustomer",
                    "tags": ["Customer"],
                    "parameters": [
                        {
                            "in": "path",
                            "name": "id",
                            "required": True,
                            "schema": {"type": "string"},
                        }
                    ],
                    "requestBody": {
                        "content": {JSON: {"schema": {"$ref": "#/components/schemas/Customer"}}}
                    },
                    "responses": {"204": {"description": "done"}},
                },
            }
        },
        "components": {
            "schemas": {
                "Customer": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string", "maxLength": 50},
                        "status": {"type": "string", "enum": ["Active", "Closed"]},
                        "limit": {"type": "integer", "format": "int32"},
                        "address": {"$ref": "#/components/schemas/Address"},
                    },
                },
                "Address": {
                    "type": "object",
                    "properties": {"city": {"type": "string"}, "zip": {"type": "string"}},
                },
            }
        },
    }
    return {**document, **root}


def answer(schema: Any) -> Document:
    """A response whose body has this schema."""
    return {"description": "fine", "content": {JSON: {"schema": schema}}}


def changed(document: Document) -> Document:
    """A copy to change."""
    return copy.deepcopy(document)


def schemas(document: Document) -> Document:
    """The named schemas of a document."""
    found: Document = document["components"]["schemas"]
    return found


def side(document: Document, source: str = "api.json") -> Side:
    """A document as the diff reads it."""
    flavour = Flavour.SWAGGER_20 if "swagger" in document else Flavour.OPENAPI_30
    if str(document.get("openapi", "")).startswith("3.1"):
        flavour = Flavour.OPENAPI_31
    content = normalise(LoadedDocument(source, flavour, document, "")).content
    return Side(view(source, content, document), content)


def diff(old: Document, new: Document) -> Diff:
    """The whole diff, with the client's side."""
    return diff_sides(side(old, "old.json"), side(new, "new.json"), today=TODAY)


def sites(old: Document, new: Document) -> tuple[Change, ...]:
    """One change a site, without the client's side."""
    found = all_findings(side(old).view, side(new).view, TODAY)
    return expanded(causes(found.findings))


def ids(old: Document, new: Document) -> list[str]:
    """The ids at every site, sorted."""
    return sorted(change.id for change in sites(old, new))


def file_sites(old: Path, new: Path) -> tuple[Change, ...]:
    """One change a site between two files."""
    found = all_findings(read_side(str(old)).view, read_side(str(new)).view, date.today())
    return expanded(causes(found.findings))
