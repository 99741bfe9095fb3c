"""A copy over releases of an API: what a release adds is a column more."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

from copying.databases import Copies
from http_calls.serving import content, document_of, operation, package_of
from loopback import Connection, Loopback, Received

OLD = {"id": {"type": "integer"}, "name": {"type": "string"}}
NEW = {**OLD, "madeOn": {"type": "string", "format": "date"}}
ROW = {"id": 1, "name": "Chair", "madeOn": "2026-03-01"}


def package(folder: Path, attributes: dict[str, Any]) -> Any:
    """The client of a release in which the elements of its one list have these attributes."""
    folder.mkdir()
    listed = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
    get = operation("get_all", {"200": content(application_json=listed)})
    thing = {"type": "object", "properties": attributes}
    return package_of(document_of("Things", {"/things": {"get": get}}, Thing=thing), folder)


def load(made: Any, url: str, copies: Copies) -> None:
    """Copy the list with this release's client; both are one package to dlt."""
    source = import_module(f"{made.__name__}.dlt").source
    with made.ThingsClient(base_url=url) as client:
        lists = source(client)
        lists.schema = lists.schema.clone(with_name="things")
        copies.load(lists)


def test_a_later_release_adds_its_columns(copies: Copies, tmp_path: Path) -> None:
    """What an older one does not know of is no column, so it cannot be of a wrong type."""

    def answer(_: Received, connection: Connection) -> None:
        body = json.dumps([ROW]).encode()
        connection.respond(200, body, {"content-type": "application/json"})

    with Loopback(answer) as server:
        load(package(tmp_path / "old", OLD), server.url, copies)
        assert "made_on" not in copies.types("a")
        load(package(tmp_path / "new", NEW), server.url, copies)
    assert copies.types("a")["made_on"].lower() == "date"
    assert copies.rows("select id, name, cast(made_on as varchar) from a") == [
        (1, "Chair", "2026-03-01")
    ]
