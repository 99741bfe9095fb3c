"""Tripletex as its vendor describes it: sessions for two keys, envelopes, offsets, versions."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from loopback import Received

KEYS = {"consumer_token": "c0nsumer-key", "employee_token": "empl0yee-key"}
LARGEST = 1000
Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Tripletex:
    """One company; ``counts`` is whether lists say how long they are, which is to end some day."""

    counts: bool = True
    sessions: int = 0
    busy: int = 0
    records: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.records = {
            "customer": [customer(number) for number in range(1, 46)],
            "product": [
                {
                    "id": number,
                    "version": 0,
                    "number": f"P{number}",
                    "priceExcludingVatCurrency": 0.1,
                }
                for number in range(1, 22)
            ],
            "invoice": [
                {"id": number, "version": 0, "invoiceNumber": number, "amount": 100.1}
                for number in range(1, 4)
            ],
            "ledger/posting": [
                {"id": number, "version": 0, "date": "2026-03-01", "amount": -1.5}
                for number in range(1, 8)
            ],
        }

    @property
    def token(self) -> str:
        """Of the session that was begun last."""
        return f"sessi0n-{self.sessions}"

    def __call__(self, received: Received) -> Answer:
        if received.path == "/token/session/:create":
            return self.begin(received)
        basic = base64.b64encode(f"0:{self.token}".encode()).decode()
        if received.headers.get("authorization") != f"Basic {basic}":
            return refused(401, 3000, "Unauthorized")
        if self.busy:
            self.busy -= 1
            return refused(429, 4290, "Too many requests", headers={"X-Rate-Limit-Reset": "0"})
        if unquote(received.path) == "/token/session/>whoAmI":
            return wrapped({"employeeId": 1, "companyId": 2})
        if received.path.endswith("/pdf"):
            return 200, {"content-type": "application/octet-stream"}, b"%PDF-1.7"
        found = re.fullmatch(r"/([a-z/]+?)(?:/(\d+)(?:/:(\w+))?)?", received.path)
        if found is None:
            return refused(404, 6000, "Object not found")
        kind, number, action = found[1], found[2], found[3]
        if number is None:
            return (
                self.listed(received, kind)
                if received.method == "GET"
                else self.add(received, kind)
            )
        if action == "invoice":
            return wrapped({"id": 77, "version": 0, "invoiceDate": received.query["invoiceDate"]})
        return self.one(received, kind, int(number))

    def begin(self, received: Received) -> Answer:
        asked = received.query
        given = (asked.get("consumerToken"), asked.get("employeeToken"))
        if received.method != "PUT" or given != (*KEYS.values(),):
            return refused(422, 18000, "Invalid keys", fields=[("consumerToken", "is unknown")])
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", asked["expirationDate"])
        self.sessions += 1
        return wrapped({"id": 1, "token": self.token, "expirationDate": asked["expirationDate"]})

    def one(self, received: Received, kind: str, number: int) -> Answer:
        rows = self.records[kind]
        place = next((i for i, row in enumerate(rows) if row["id"] == number), None)
        if place is None:
            return refused(404, 6000, "Object not found")
        if received.method == "DELETE":
            del rows[place]
            return 204, {}, b""
        if received.method == "PUT":
            sent = json.loads(received.body)
            if sent.get("version", rows[place]["version"]) != rows[place]["version"]:
                return refused(409, 8000, "Revision conflict")
            rows[place] |= {**sent, "version": rows[place]["version"] + 1}
        return wrapped(rows[place])

    def add(self, received: Received, kind: str) -> Answer:
        sent = json.loads(received.body)
        if kind == "customer" and not sent.get("name"):
            return refused(422, 18000, "Validation failed", fields=[("name", "must be given")])
        made = {**sent, "id": 900, "version": 0}
        self.records.setdefault(kind, []).append(made)
        return wrapped(made, 201)

    def listed(self, received: Received, kind: str) -> Answer:
        """``from`` are passed over, ``count`` are wanted, and ``count`` came."""
        start = int(received.query.get("from", 0))
        size = min(int(received.query.get("count", LARGEST)), LARGEST)
        rows = self.records[kind]
        page = rows[start : start + size]
        told: dict[str, Any] = {"from": start, "count": len(page), "versionDigest": "d"}
        told |= {"fullResultSize": len(rows)} if self.counts else {}
        return answered({**told, "values": page})


def customer(number: int) -> dict[str, Any]:
    """A customer."""
    return {"id": number, "version": 0, "name": f"Customer {number}", "discountPercentage": 2.5}


def answered(content: Any, status: int = 200, **headers: str) -> Answer:
    """JSON, with what every answer has."""
    usual = {
        "x-tlx-request-id": "r-1",
        "X-Rate-Limit-Limit": "150",
        "X-Rate-Limit-Remaining": "149",
    }
    return status, {**usual, **headers}, json.dumps(content).encode()


def wrapped(record: dict[str, Any], status: int = 200) -> Answer:
    """One record."""
    return answered({"value": record}, status)


def refused(
    status: int,
    code: int,
    message: str,
    fields: Sequence[tuple[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """The envelope of errors."""
    told = [{"field": name, "message": text} for name, text in fields]
    body: dict[str, Any] = {
        "status": status,
        "code": code,
        "message": message,
        "developerMessage": "More.",
    }
    body |= {"validationMessages": told or None, "requestId": "r-1"}
    return answered(body, status, **(headers or {}))
