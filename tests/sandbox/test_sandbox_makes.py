"""What rules of single makes say, by APIs of their own: filters, sign-in, jobs and signatures."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from http_calls.serving import content, document_of, operation, package_of
from loopback import Connection, Loopback, Received
from runtime.page import Page
from runtime.sandbox import Plan, Sandbox, serving
from sandbox.kept import Running, plan_of, plan_of_api, plan_of_document, running

ITEM = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "price": {"type": "number"},
        "changed": {"type": "string", "format": "date-time"},
        "owner": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}
FILTER = {"name": "$filter", "in": "query", "schema": {"type": "string"}}
JSON = {"application/json": {"schema": ITEM}}
MANY = {"type": "array", "items": ITEM}
PATHS = {
    "/items": {
        "get": operation("all", {"200": content(application_json=MANY)}, parameters=[FILTER]),
        "post": operation(
            "add", {"201": content(application_json=ITEM)}, requestBody={"content": JSON}
        ),
    },
}
SETTINGS = '[auth.basic]\n[auth.csrf]\nurl = "/"\n'
SIGNED = """
[webhooks]
event = "/event"
[webhooks.signature]
header = "x-signature"
hash = "sha256"
content = "{timestamp}.{body}"
timestamp = "x-time"
prefix = "sha256="
"""


@pytest.fixture
def plain(tmp_path: Path) -> Plan:
    """The API without a rule."""
    return plan_of(tmp_path, document_of("Plain", PATHS), "")


RECORDS: list[dict[str, Any]] = [
    {"id": "1", "name": "O'Neil", "price": 9.5, "changed": "2026-01-01T00:00:00Z"},
    {"id": "2", "name": "Berg", "price": 10, "changed": "2026-02-01T00:00:00+01:00"},
    {"id": "3", "name": "Lund", "owner": {"city": "Oslo"}},
]


@pytest.mark.parametrize(
    ("filter_", "found"),
    [
        ("name eq 'O''Neil'", "1"),
        ("price gt 9.5", "2"),
        ("price ge 9.5 and price lt 10.0", "1"),
        ("price ne 10M", "13"),
        ("price eq null", "3"),
        ("name ne null and owner/city eq 'oslo'", "3"),
        ("changed le 2026-01-31T23:00:00Z", "12"),
        ("changed gt datetime'2026-01-31T00:00:00Z'", "2"),
        ("name lt 'M' and name gt 'Berg'", "3"),
    ],
)
def test_a_filter_of_odata_compares(plain: Plan, filter_: str, found: str) -> None:
    """Texts, numbers, times and nothing, below objects too, one or several joined by and."""
    with running(plain) as served:
        served.sandbox.fill("items", RECORDS)
        answer = httpx.get(f"{served.url}/items", params={"$filter": filter_}).json()
        assert "".join(one["id"] for one in answer) == found
        assert served.last.notes == ()


@pytest.mark.parametrize("filter_", ["contains(name,'a')", "price gt 1 or price lt 0", "price gt"])
def test_a_filter_that_is_more_is_passed_over(plain: Plan, filter_: str) -> None:
    """The log says so, as of any filter that is not told."""
    with running(plain) as served:
        assert len(httpx.get(f"{served.url}/items", params={"$filter": filter_}).json()) == 12
        assert served.last.notes == ("cannot tell what $filter is compared with",)


@pytest.fixture(params=["page", "sandbox"])
def guarded(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A server that takes no write without a token, with its page and without."""
    sandbox = Sandbox(plan_of(tmp_path, document_of("Guarded", PATHS), SETTINGS))
    served: Any = Page(sandbox) if request.param == "page" else sandbox.app
    with serving(served) as url:
        yield url
    sandbox.close()


def test_writes_need_a_token_that_was_fetched(guarded: str) -> None:
    """It is given at its path and with any reading; without it the answer asks for one."""
    with httpx.Client(base_url=guarded, auth=("user", "secret")) as client:
        refused = client.post("/items", json={"name": "New"})
        assert (refused.status_code, refused.headers["x-csrf-token"]) == (403, "Required")
        for path in ("/", "/items"):
            asked = client.get(path, headers={"x-csrf-token": "Fetch"})
            assert asked.status_code == 200
            token = {"x-csrf-token": asked.headers["x-csrf-token"]}
            assert client.post("/items", json={"name": "New"}, headers=token).status_code == 201
        assert "x-csrf-token" not in client.get("/items").headers


def test_webhooks_are_signed_as_the_api_signs(tmp_path: Path) -> None:
    """The signature is that of the time and the body, by the secret of a sandbox."""
    told: list[Received] = []
    heard = threading.Event()

    def handle(received: Received, connection: Connection) -> None:
        told.append(received)
        connection.respond(204, b"")
        heard.set()

    plan = plan_of(tmp_path, document_of("Signing", PATHS), SIGNED)
    with Loopback(handle) as program, running(plan, webhook=f"{program.url}/hook") as served:
        served.sandbox.add("items", name="New")
        assert heard.wait(20)
    signed = f"{told[0].headers['x-time']}.".encode() + told[0].body
    digest = hmac.new(b"sandbox", signed, hashlib.sha256).hexdigest()
    assert told[0].headers["x-signature"] == f"sha256={digest}"
    assert json.loads(told[0].body)["event"] == "items.created"


@pytest.fixture
def bare() -> Iterator[Running]:
    """A sandbox without its page."""
    with running(plan_of_api("tripletex"), checked=False) as served:
        yield served


@pytest.mark.parametrize("path", ["calls", "openapi.json", "token"])
def test_the_sandbox_itself_is_asked_under_names_of_this_machine(bare: Running, path: str) -> None:
    """Also where no page is served; the API's own paths are answered under any name."""
    elsewhere = {"host": "erp.example"}
    assert httpx.get(f"{bare.url}/_sandbox/{path}", headers=elsewhere).status_code == 421
    site = {"origin": "https://erp.example"}
    assert httpx.post(f"{bare.url}/_sandbox/reset", headers=site).status_code == 421
    assert httpx.get(f"{bare.url}/customer", headers=elsewhere).status_code == 200


BEGUN = {"type": "object", "properties": {"jobId": {"type": "string"}}}
STATE = {
    "type": "object",
    "properties": {"state": {"type": "string"}, "counted": {"type": "integer"}},
}
COUNTING = {
    "/counts": {
        "post": operation(
            "begin",
            {"202": content(application_json=BEGUN)},
            **{
                "x-erp-job": {
                    "id": "/jobId",
                    "state": "getCount",
                    "status": "/state",
                    "done": ["counted"],
                    "failed": ["lost"],
                    "result": "",
                }
            },
        )
    },
    "/counts/{jobId}": {
        "get": operation(
            "getCount",
            {"200": content(application_json=STATE)},
            parameters=[
                {"name": "jobId", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
        )
    },
}


def test_a_job_that_a_call_begins_is_followed_to_its_end(tmp_path: Path) -> None:
    """The client waits for the word of the rule that means done, and has what came of it."""
    document = document_of("Counting", COUNTING)
    made = package_of(document, tmp_path)
    with running(plan_of_document(tmp_path / "document.json")) as served:
        with made.CountingClient(base_url=served.url) as client:
            job = client.background.submit(client.a.begin)
            assert job.result(timeout=20).state == "counted"
        assert [one.status for one in served.sandbox.calls if one.status >= 400] == []


def test_a_device_is_let_in_by_the_code_that_it_shows(tmp_path: Path) -> None:
    """The client's own device flow, to the first call that it signs."""
    document = document_of("Devices", PATHS)
    flow = {"deviceAuthorizationUrl": "/device", "tokenUrl": "/token", "scopes": {}}
    scheme = {"type": "oauth2", "flows": {"deviceAuthorization": flow}}
    document |= {"openapi": "3.2.0", "security": [{"granted": []}]}
    document["components"]["securitySchemes"] = {"granted": scheme}
    made = package_of(document, tmp_path)
    auth = import_module(f"{made.__name__}.auth")
    shown: list[str] = []
    with running(plan_of_document(tmp_path / "document.json")) as served:
        login = auth.DeviceLogin("app", show=lambda code: shown.append(code.user_code))
        with made.DevicesClient(base_url=served.url, auth=login) as client:
            assert len(list(client.a.all())) == 12
    assert shown == ["SAND-BOX"]


def test_short_keys_and_limits_beside_alternatives_are_kept(tmp_path: Path) -> None:
    """A number is as long as its property may be, and what stands beside anyOf holds."""
    several = {"anyOf": [{"type": "number"}, {"type": "string"}], "maximum": 9, "multipleOf": 1}
    item = {
        "type": "object",
        "properties": {"code": {"type": "string", "maxLength": 2}, "parts": several},
    }
    listed = {"200": content(application_json={"type": "array", "items": item})}
    document = document_of("Short", {"/kinds": {"get": operation("all", listed)}})
    with running(plan_of(tmp_path, document, "")) as served:
        found = httpx.get(f"{served.url}/kinds").json()
        assert [one["code"] for one in found] == [f"{at:02}" for at in range(1, 13)]
        assert all(1 <= one["parts"] <= 9 and one["parts"] % 1 == 0 for one in found)
        assert served.sandbox.add("kinds") == "13"
