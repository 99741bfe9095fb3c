"""What can be done to the records of one resource: list, read, create, change."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.responses import Response

from erp_server import bodies
from erp_server.call import Call, RefusalError
from erp_server.collection import Collection
from erp_server.errors import json_answer
from erp_server.exact_json import Json, write
from erp_server.filters import Record
from erp_server.keys import location_segment
from erp_server.resources import Resource
from erp_server.series import Series

_ADDRESS = frozenset({"addressLine1", "addressLine2", "addressLine3", "postalCode", "city"})


@dataclass
class Records:
    """The records of one resource; Location names ``origin`` and spells keys in ``style``."""

    resource: Resource
    origin: str
    style: str = "b64"
    series: Series = field(init=False)
    list: Collection = field(init=False)

    def __post_init__(self) -> None:
        resource = self.resource
        self.series = Series(resource.prefix)
        self.list = Collection(resource.shape, resource.reading, resource.max_page_size)

    def all(self, call: Call, _: Mapping[str, str]) -> Response:
        """The list, or a page of it."""
        return json_answer(200, self.list.answer(call.query))

    def one(self, _: Call, keys: Mapping[str, str]) -> Response:
        """One record with its ETag, where the resource has any."""
        record = self.find(keys["key"])
        headers = {"etag": _etag(record)} if self.resource.etag else None
        return json_answer(200, record, headers)

    def create(self, call: Call, _: Mapping[str, str]) -> Response:
        """201 without a body; Location is on the other host and ends in the key."""
        values = self._values(call)
        taken = {str(record.get(self.resource.key)) for record in self.list.records}
        number = self.series.number_for(values, self.resource.number or "", taken)
        record: Record = {self.resource.key: number}
        self._change(record, values)
        self.list.records.append(record)
        segment = location_segment(number, self.style)
        return Response(b"", 201, {"location": f"{self.origin}{call.raw_path}/{segment}"})

    def update(self, call: Call, keys: Mapping[str, str]) -> Response:
        """204 with the new ETag; RefusalError 412 where If-Match names another."""
        record = self.find(keys["key"])
        self._compare(call, record)
        self._change(record, self._values(call))
        return Response(b"", 204, {"etag": _etag(record)} if self.resource.etag else None)

    def remove(self, _: Call, keys: Mapping[str, str]) -> Response:
        """204; the record is gone."""
        self.list.records.remove(self.find(keys["key"]))
        return Response(b"", 204)

    def find(self, key: str) -> Record:
        """The record of that key; RefusalError 404 for none."""
        for record in self.list.records:
            if str(record.get(self.resource.key)) == key:
                return record
        raise RefusalError(404, f"'{key}' cannot be found in the system.")

    def _values(self, call: Call) -> dict[str, Json]:
        if self.resource.body is not None:
            return bodies.values(call.json, self.resource.body)
        return _only_number(call.json, self.resource.number)

    def _compare(self, call: Call, record: Record) -> None:
        wanted = call.headers.get("if-match")
        if wanted is None or not self.resource.etag:
            return
        if not (wanted.startswith('"') and wanted.endswith('"')):
            raise RefusalError(400, "If-Match: the value must be quoted.")
        if wanted != _etag(record):
            raise RefusalError(412, "The record has been changed by another process.")

    def _change(self, record: Record, values: Mapping[str, Json]) -> None:
        for name, value in values.items():
            if name in self.resource.shown:
                record[name] = value
            elif name == "mainAddress" and isinstance(value, Mapping):
                known = {part: text for part, text in value.items() if part in _ADDRESS}
                held = record.get(name)
                record[name] = {**(held if isinstance(held, Mapping) else {}), **known}
            elif name == "mainAddress":
                record[name] = None


def _etag(record: Record) -> str:
    return f'"{hashlib.sha256(write(record)).hexdigest()[:12]}="'


def _only_number(body: Json, number: str | None) -> dict[str, Json]:
    """The flag and the number, which are wrapped in every body that has them."""
    if not isinstance(body, Mapping):
        raise RefusalError(400, "an object is expected")
    found: dict[str, Json] = {}
    for name in ("overrideNumberSeries", number or ""):
        if name in body:
            wrapper = body[name]
            if not isinstance(wrapper, Mapping) or list(wrapper) != ["value"]:
                raise RefusalError(400, f'{name}: an object with "value" alone is expected')
            found[name] = wrapper["value"]
    return found
