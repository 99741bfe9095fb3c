"""Business Central as its vendor describes it: OData 4 below companies, versions inside records."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from odata_query import ast
from odata_query.grammar import ODataLexer, ODataParser

from loopback import Received

COMPANY = "11111111-0000-4000-8000-000000000001"
TENANT = "contoso.example"
CLIENT = ("app-id", "s3cret-of-the-app")
TOKEN = "t0ken-of-the-app"
PATH = re.compile(r"/companies\(([^)]*)\)/(\w+)(?:\(([^)]*)\))?(?:/Microsoft\.NAV\.(\w+))?")
PAGE = 20
Answer = tuple[int, dict[str, str], bytes]


@dataclass
class BusinessCentral:
    """One company; ``beyond`` is the origin that pages of the next address lead to, if any."""

    beyond: str = ""
    records: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.records = {
            name: {key(number): self.made(name, number) for number in range(count)}
            for name, count in (
                ("customers", 45),
                ("items", 20),
                ("salesInvoices", 21),
                ("generalLedgerEntries", 3),
            )
        }

    @staticmethod
    def made(kind: str, number: int) -> dict[str, Any]:
        """A record of a kind."""
        kinds: dict[str, dict[str, Any]] = {
            "customers": {"displayName": f"Customer {number}", "creditLimit": "LIMIT"},
            "items": {"displayName": f"Item {number}", "unitPrice": "LIMIT"},
            "salesInvoices": {"status": "Draft", "invoiceDate": "2026-03-01"},
            "generalLedgerEntries": {"entryNumber": number, "debitAmount": "LIMIT"},
        }
        words = {name: number + 0.1 if one == "LIMIT" else one for name, one in kinds[kind].items()}
        own = {"@odata.etag": tag(1), "id": key(number), "number": f"N{number:04}"}
        return {
            **own,
            **{name: number + 0.1 if one == "LIMIT" else one for name, one in words.items()},
        }

    def __call__(self, received: Received) -> Answer:
        if received.path.endswith("/oauth2/v2.0/token"):
            return self.token(received)
        if received.headers.get("authorization") != f"Bearer {TOKEN}":
            text = "The server has rejected the client credentials."
            return refused(401, "Authentication_InvalidCredentials", text)
        if received.path == "/companies":
            return answered({"value": [{"id": COMPANY, "name": "CRONUS"}], "@odata.count": 1})
        if received.path == "/subscriptions":
            return answered({**json.loads(received.body), "subscriptionId": "s1"}, 201)
        found = PATH.fullmatch(received.path)
        if found is None or found[1] != COMPANY:
            return refused(404, "BadRequest_NotFound", "Bad Request - Error in query syntax")
        return self.below(received, found[2], found[3], found[4])

    def token(self, received: Received) -> Answer:
        form = received.form
        fits = (form.get("client_id"), form.get("client_secret")) == CLIENT
        if not fits or received.path.split("/")[1] != TENANT:
            return 401, {}, json.dumps({"error": "invalid_client"}).encode()
        assert form["scope"] == "https://api.businesscentral.dynamics.com/.default"
        told = {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3599}
        return 200, {}, json.dumps(told).encode()

    def below(
        self, received: Received, kind: str, record: str | None, action: str | None
    ) -> Answer:
        kept = self.records[kind]
        if record is None:
            return (
                self.listed(received, kind)
                if received.method == "GET"
                else self.add(received, kind)
            )
        if record not in kept:
            return refused(404, "Internal_RecordNotFound", "It is not there.")
        if action is not None:
            kept[record]["status"] = "Open"
            return 204, {}, b""
        if received.method == "GET":
            return answered(kept[record])
        wanted = received.headers.get("if-match")
        if wanted is None:
            return refused(400, "BadRequest_InvalidToken", "A version is wanted.")
        if wanted not in ("*", kept[record]["@odata.etag"]):
            return refused(409, "Request_EntityChanged", "Another one changed it.")
        if received.method == "DELETE":
            del kept[record]
            return 204, {}, b""
        changed = json.loads(received.body, parse_float=str)
        version = int(kept[record]["@odata.etag"][3:-1]) + 1
        kept[record].update({**changed, "@odata.etag": tag(version)})
        return answered(kept[record])

    def add(self, received: Received, kind: str) -> Answer:
        given = json.loads(received.body)
        if len(given.get("number", "")) > 20:
            return refused(400, "Application_StringExceededLength", "The number is too long.")
        number = 1000 + len(self.records[kind])
        made = {"@odata.etag": tag(1), "number": f"N{number}", **given, "id": key(number)}
        self.records[kind][made["id"]] = made
        return answered(made, 201)

    def listed(self, received: Received, kind: str) -> Answer:
        """A page ends after so many, and the rest is after the key in $skiptoken."""
        query = received.query
        rows = [one for one in self.records[kind].values() if passes(query.get("$filter"), one)]
        count = len(rows)
        rows = rows[int(query.get("$skip", 0)) :][: int(query.get("$top", count))]
        after = query.get("$skiptoken")
        start = next((i + 1 for i, one in enumerate(rows) if one["id"] == after), 0)
        page = rows[start : start + PAGE]
        told: dict[str, Any] = {
            "@odata.context": "x",
            "value": [chosen(query, one) for one in page],
        }
        if query.get("$count") == "true":
            told["@odata.count"] = count
        if start + PAGE < len(rows):
            host = self.beyond or f"http://{received.headers['host']}"
            following = urlencode({**query, "$skiptoken": page[-1]["id"]})
            told["@odata.nextLink"] = f"{host}{received.path}?{following}"
        return answered(told)


def key(number: int) -> str:
    """The id of a record."""
    return str(UUID(int=number + 1))


def tag(version: int) -> str:
    """The version of a record as it stands inside."""
    return f'W/"{version}"'


def answered(content: Any, status: int = 200) -> Answer:
    """JSON."""
    return status, {}, json.dumps(content).encode()


def refused(status: int, code: str, message: str) -> Answer:
    """An error of OData."""
    return answered(
        {"error": {"code": code, "message": f"{message}  CorrelationId:  c-1."}}, status
    )


def chosen(query: dict[str, str], record: dict[str, Any]) -> dict[str, Any]:
    """What $select wants; the version always comes."""
    wanted = query.get("$select")
    names = wanted.split(",") if wanted else list(record)
    return {name: one for name, one in record.items() if name in {*names, "@odata.etag"}}


def passes(text: str | None, record: dict[str, Any]) -> bool:
    """Whether a filter lets a record through, as a parser of others reads it."""
    if text is None:
        return True
    return bool(meaning(ODataParser().parse(ODataLexer().tokenize(text)), record))


def meaning(node: Any, record: dict[str, Any]) -> Any:
    """What a part of a filter is for a record."""
    match node:
        case ast.BoolOp(op=ast.And()):
            return meaning(node.left, record) and meaning(node.right, record)
        case ast.BoolOp():
            return meaning(node.left, record) or meaning(node.right, record)
        case ast.UnaryOp():
            return not meaning(node.operand, record)
        case ast.Compare():
            left, right = meaning(node.left, record), meaning(node.right, record)
            return left > right if isinstance(node.comparator, ast.Gt) else left == right
        case ast.Call():
            text, part = (meaning(one, record) for one in node.args)
            return part in text if node.func.name == "contains" else text.startswith(part)
        case ast.Identifier():
            return record.get(node.name)
    return node.py_val
