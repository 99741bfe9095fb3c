"""The company whose data the documentation's examples read and change, and its sign-in."""

from __future__ import annotations

import json
from typing import Protocol

from erp_server import Record
from loopback import Connection, Received

ANY_CHARACTER = ":/?#[]@&*+;"


class Filled(Protocol):
    """What takes the records of lists."""

    def fill(self, path: str, records: list[Record], /) -> object:
        """Let the list at a path have these records."""
        ...


def fill(server: Filled) -> None:
    """Put in what the examples name."""
    server.fill("/v1/customer", [*_customers(), _customer("A/1")])
    server.fill("/v1/inventory", [{"inventoryNumber": key} for key in (ANY_CHARACTER, "A/1")])
    server.fill("/v1/supplier", [{"number": key, "name": "Old"} for key in ("S-1", "A/1")])
    server.fill("/v1/customerinvoice", [_invoice(key) for key in ("100001", "A/1")])


def give_token(_: Received, connection: Connection) -> None:
    """Answer any token request with a token."""
    body = json.dumps({"access_token": "a-token", "token_type": "Bearer", "expires_in": 3600})
    connection.respond(200, body.encode(), {"content-type": "application/json"})


def _customers() -> list[Record]:
    return [_customer(str(10001 + count)) for count in range(25)]


def _invoice(number: str) -> Record:
    return {"documentType": "Invoice", "referenceNumber": number}


def _customer(number: str) -> Record:
    return {
        "number": number,
        "name": f"Customer {number}",
        "status": "Active",
        "lastModifiedDateTime": "2099-01-01T12:00:00.000",
        "attributes": [{"id": "COLOR", "value": "red"}],
    }
