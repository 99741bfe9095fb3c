"""e-conomic as its vendor describes it: two keys, links from page to page, nothing done twice."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from loopback import Received

KEYS = ("app-secret-t0ken", "agreement-grant-t0ken")
LARGEST = 1000
Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Economic:
    """One agreement; ``beyond`` is the origin that links lead to, if any.

    ``broken`` is how many POSTs are done whose answers do not get through.
    """

    beyond: str = ""
    broken: int = 0
    done: dict[str, Answer] = field(default_factory=dict)
    records: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.records = {
            "customers": [
                {"customerNumber": n, "name": f"Customer {n}", "currency": "DKK", "balance": 0.1}
                for n in range(1, 46)
            ],
            "products": [
                {"productNumber": f"P {n}/1", "name": f"Product {n}", "salesPrice": 10.25}
                for n in range(1, 22)
            ],
            "invoices/drafts": [{"draftInvoiceNumber": n} for n in range(1, 21)],
            "invoices/booked": [
                {"bookedInvoiceNumber": n, "grossAmount": 1.1} for n in range(1, 3)
            ],
            "accounts": [{"accountNumber": 1000 * n, "accountType": "status"} for n in range(1, 4)],
        }

    def __call__(self, received: Received) -> Answer:
        given = (
            received.headers.get("x-appsecrettoken"),
            received.headers.get("x-agreementgranttoken"),
        )
        if given != KEYS:
            return refused(401, "E00500", "This may not be seen.")
        if received.path == "/self":
            return answered({"agreementNumber": 123, "userName": "me"})
        if received.path.endswith("/pdf"):
            return 200, {"content-type": "application/pdf"}, b"%PDF-1.7"
        kind = received.path.strip("/")
        if received.method == "POST":
            return self.once(received, kind)
        if kind in self.records:
            return self.listed(received, kind)
        return self.one(received)

    def once(self, received: Received, kind: str) -> Answer:
        """What came before with this key is answered as before."""
        key = received.headers.get("idempotency-key", "")
        if not key or key not in self.done:
            self.done[key] = self.add(json.loads(received.body), kind)
        if self.broken:
            self.broken -= 1
            return refused(503, "E00000", "Try again.")
        return self.done[key]

    def add(self, sent: dict[str, Any], kind: str) -> Answer:
        if kind == "customers" and sent.get("currency") == "XXX":
            wrong = {
                "errorMessage": "Unknown currency.",
                "errorCode": "E04040",
                "inputValue": "XXX",
            }
            errors = {"currency": {"errors": [wrong]}}
            return refused(400, "E04300", "Validation failed. 1 error found.", errors=errors)
        number = 500 + len(self.records[kind])
        names = {"customers": "customerNumber", "invoices/drafts": "draftInvoiceNumber"}
        made = {**sent, names.get(kind, "bookedInvoiceNumber"): number}
        self.records[kind].append(made)
        return answered(made, 201)

    def one(self, received: Received) -> Answer:
        found = re.fullmatch(r"/(customers|products)/(.+)", received.path)
        if found is None:
            return refused(404, "E00000", "There is nothing.")
        own = "customerNumber" if found[1] == "customers" else "productNumber"
        rows = self.records[found[1]]
        wanted = found[2].replace("%2F", "/").replace("%20", " ")
        row = next((one for one in rows if str(one[own]) == wanted), None)
        if row is None:
            return refused(404, "E00000", "There is nothing.")
        if received.method == "DELETE":
            rows.remove(row)
            return 204, {}, b""
        if received.method == "PUT":
            kept = {own: row[own]}
            row.clear()
            row.update({**json.loads(received.body), **kept})
        return answered(row)

    def listed(self, received: Received, kind: str) -> Answer:
        """The first page is page 0; the last one names no next."""
        size = min(int(received.query.get("pagesize", 20)), LARGEST)
        skipped = int(received.query.get("skippages", 0))
        rows = self.records[kind]
        host = self.beyond or f"http://{received.headers['host']}"
        told: dict[str, Any] = {
            "maxPageSizeAllowed": LARGEST,
            "skipPages": skipped,
            "pageSize": size,
            "results": len(rows),
            "resultsWithoutFilter": len(rows),
        }
        if (skipped + 1) * size < len(rows):
            following = {"skippages": str(skipped + 1), "pagesize": str(size)}
            query = urlencode({**received.query, **following})
            told["nextPage"] = f"{host}{received.path}?{query}"
        return answered({"collection": rows[skipped * size :][:size], "pagination": told})


def answered(content: Any, status: int = 200) -> Answer:
    """JSON."""
    return status, {}, json.dumps(content).encode()


def refused(status: int, code: str, message: str, **more: Any) -> Answer:
    """An error, with a hint for who programs."""
    told = {"message": message, "errorCode": code, "developerHint": "Look.", "logId": "l-1"}
    return answered({**told, "httpStatusCode": status, **more}, status)
