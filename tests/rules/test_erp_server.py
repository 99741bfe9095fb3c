"""The server that the rules are tested on keeps to the facts: asked here with plain HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import httpx
import pytest

from erp_server import ErpServer, Record
from erp_server.bodies import BODIES, Body
from erp_server.exact_json import Json, read
from loopback import Loopback
from published import corpus
from rules.waiting import wait_until


@pytest.fixture
def http(server: ErpServer) -> Iterator[httpx.Client]:
    """A client that knows nothing of the API."""
    with httpx.Client(base_url=server.url) as client:
        yield client


def _customers(count: int) -> list[Record]:
    return [{"number": f"C{at}", "internalId": at, "name": f"Name {at}"} for at in range(count)]


def _numbers(answer: httpx.Response) -> list[Json]:
    body = read(answer.content)
    assert isinstance(body, list)
    return [record["number"] for record in body if isinstance(record, dict)]


def test_a_size_above_the_largest_is_cut(server: ErpServer, http: httpx.Client) -> None:
    """A page is cut at maxPageSize without a word, and its elements tell total and largest."""
    server.fill("/v1/customer", _customers(12))
    answer = http.get("/v1/customer?pageSize=500&pageNumber=2")
    assert _numbers(answer) == ["C10", "C11"]
    assert answer.json()[0]["metadata"] == {"totalCount": 12, "maxPageSize": 10}
    assert http.get("/v1/customer?pageNumber=3").json() == []


def test_an_envelope_and_a_bare_list(server: ErpServer, http: httpx.Client) -> None:
    """An envelope tells the size in use; a bare array is cut and tells nothing."""
    server.fill("/v1/creditTerm", [{"termsId": str(at)} for at in range(8)])
    envelope = http.get("/v1/creditTerm?pageSize=100&pageNumber=2").json()
    assert {**envelope, "records": len(envelope["records"])} == {
        "pageNumber": 2,
        "pageSize": 6,
        "totalCount": 8,
        "records": 2,
    }
    server.fill("/v1/cashTransaction", [{"referenceNbr": str(at)} for at in range(9)])
    assert [list(item) for item in http.get("/v1/cashTransaction").json()] == [["referenceNbr"]] * 4


def test_others_act_between_two_requests(server: ErpServer, http: httpx.Client) -> None:
    """A script's steps are taken one before each request for the list."""
    held = server.fill("/v1/customer", _customers(3))
    held.script.extend([lambda: None, held.records.reverse])
    assert _numbers(http.get("/v1/customer")) == ["C0", "C1", "C2"]
    assert _numbers(http.get("/v1/customer")) == ["C2", "C1", "C0"]


def test_offsets_count_where_there_are_no_pages(server: ErpServer, http: httpx.Client) -> None:
    """skipRecords is followed by lists without pages and passed over by the others."""
    server.fill("/v1/contact", [{"contactId": at} for at in range(8)])
    answer = http.get("/v1/contact?numberToRead=3&skipRecords=6").json()
    assert [item["contactId"] for item in answer] == [6, 7]
    server.fill("/v1/customer", _customers(3))
    assert len(http.get("/v1/customer?numberToRead=1&skipRecords=2").json()) == 3


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v1/customer/b64(Oi8_I1tdQCYqKzs)", 200),
        ("/v1/customer/b64%28Oi8_I1tdQCYqKzs%29", 200),
        ("/v1/customer/%3A%2F%3F%23%5B%5D%40%26%2A%2B%3B", 400),
        ("/v1/customer/b64(Oi8_I1tdQCYqKzs=)", 400),
        ("/v1/customer/b64(YmFsYW5jZQ)", 200),
        ("/v1/customer/b64()", 200),
        ("/v1/customer/b64(_w)", 400),
    ],
)
def test_keys_are_decoded(server: ErpServer, http: httpx.Client, path: str, status: int) -> None:
    """b64(...) reaches every key; reserved characters do not pass, encoded or not."""
    server.fill("/v1/customer", [{"number": key} for key in (":/?#[]@&*+;", "balance", "")])
    assert http.get(httpx.URL(server.url + path)).status_code == status


def test_literal_paths_hide_keys(server: ErpServer, http: httpx.Client) -> None:
    """`balance` is the list of balances in any case, and `internal` wants a whole number."""
    server.fill("/v1/customer", [{"number": "Balance"}, {"number": "internal"}])
    server.fill("/v1/customer/balance", [])
    assert http.get("/v1/customer/Balance").json() == []
    assert http.get("/v1/customer/internal/balance").status_code == 400


def _post(http: httpx.Client, path: str, body: Mapping[str, object]) -> httpx.Response:
    return http.post(path, json=body)


def test_the_number_of_a_new_record(server: ErpServer, http: httpx.Client) -> None:
    """A number counts only with the flag, twice it is refused, and the series skips nothing."""
    own = {"overrideNumberSeries": {"value": True}, "number": {"value": "A/1"}}
    first = _post(http, "/v1/customer", own)
    assert (first.status_code, first.content) == (201, b"")
    assert first.headers["location"] == f"{server.elsewhere.url}/v1/customer/b64(QS8x)"
    assert _post(http, "/v1/customer", own).status_code == 400
    second = _post(http, "/v1/customer", {"number": {"value": "A/2"}})
    assert second.headers["location"].endswith("/1001")


@pytest.mark.parametrize(
    "body",
    [
        {"name": "bare"},
        {"name": {"value": "x", "more": 1}},
        {"name": {"value": 1}},
        {"mainAddress": {"city": {"value": "Oslo"}}},
        {"mainAddress": {"value": {"city": "Oslo"}}},
        {"overrideWithClassValues": {"value": True}},
        {"attributeLines": {"value": []}},
        {"creditLimit": {"value": True}},
        {"unheard": {"value": 1}},
    ],
)
def test_bodies_are_checked_strictly(http: httpx.Client, body: Mapping[str, object]) -> None:
    """A wrapper that is missing, too many or wrong inside is refused with its place."""
    answer = _post(http, "/v1/customer", body)
    assert answer.status_code == 400
    assert answer.json()["message"].startswith("CustomerUpdateDto.")


def test_absent_null_and_empty_differ(server: ErpServer, http: httpx.Client) -> None:
    """What is not sent stays, null clears, an empty text is one."""
    server.fill("/v1/customer", [{"number": "1", "name": "N", "gln": "G", "note": "T"}])
    body = {"gln": {"value": None}, "note": {"value": ""}}
    assert http.put("/v1/customer/1", json=body).status_code == 204
    assert http.get("/v1/customer/1").json() == {
        "number": "1",
        "name": "N",
        "gln": None,
        "note": "",
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("lastModifiedDateTime=2024-05-25", ["1", "2"]),
        ("lastModifiedDateTimeCondition=%3E", ["1", "2"]),
        ("lastModifiedDateTime=2024-05-25&lastModifiedDateTimeCondition=%3E", ["2"]),
        ("lastModifiedDateTime=2024-05-25 10:00:00.5&lastModifiedDateTimeCondition=<=", ["1"]),
    ],
)
def test_conditions(server: ErpServer, http: httpx.Client, query: str, found: list[str]) -> None:
    """Half a pair filters nothing; a whole one compares."""
    times = {"1": "2024-05-24T00:00:00Z", "2": "2024-05-26T00:00:00.1234567+02:00"}
    server.fill(
        "/v1/customer",
        [{"number": number, "lastModifiedDateTime": told} for number, told in times.items()],
    )
    assert _numbers(http.get(f"/v1/customer?{query}")) == found


@pytest.mark.parametrize("text", ["2024-05-25T00:00:00Z", "2024-05-25T00:00:00+02:00", "today"])
def test_zones_are_refused(http: httpx.Client, text: str) -> None:
    """A filter's time with Z or a zone is an error."""
    query = {"lastModifiedDateTime": text, "lastModifiedDateTimeCondition": ">"}
    assert http.get("/v1/customer", params=query).status_code == 400


def test_attributes(server: ErpServer, http: httpx.Client) -> None:
    """Attributes are matched exactly, all of them; other than text is refused."""
    server.fill("/v1/customer", [{"number": "1", "attributes": [{"id": "A", "value": "1"}]}])
    assert len(http.get('/v1/customer?attributes={"A":"1"}').json()) == 1
    assert http.get('/v1/customer?attributes={"A":"11"}').json() == []
    assert http.get('/v1/customer?attributes={"A":1}').status_code == 400


def test_digits_are_kept(server: ErpServer, http: httpx.Client) -> None:
    """Numbers come in and go out with every digit."""
    limit = Decimal("12345678901234.123456789")
    server.fill("/v1/customer", [{"number": "1", "creditLimit": limit}])
    assert b"12345678901234.123456789" in http.get("/v1/customer/1").content
    body = b'{"creditLimit": {"value": 0.10}}'
    http.put("/v1/customer/1", content=body)
    assert b'"creditLimit":0.10' in http.get("/v1/customer/1").content


def test_etags_are_compared(server: ErpServer, http: httpx.Client) -> None:
    """A change with an old ETag is refused with 412, one with the present ETag gets a new one."""
    server.fill("/v1/supplier", [{"number": "1"}])
    etag = http.get("/v1/supplier/1").headers["etag"]
    body = {"name": {"value": "N"}}
    changed = http.put("/v1/supplier/1", json=body, headers={"if-match": etag})
    assert changed.headers["etag"] not in {"", etag}
    again = http.put("/v1/supplier/1", json=body, headers={"if-match": etag})
    assert again.status_code == 412


def test_files(server: ErpServer, http: httpx.Client) -> None:
    """A multipart file is kept byte for byte; anything else is no upload."""
    content = bytes(range(256))
    uploaded = http.post("/v1/inventory/1/attachment", files={"v": ("ä.bin", content, "image/png")})
    path = uploaded.headers["location"].removeprefix(server.elsewhere.url)
    assert http.get(path).content == content
    assert http.post("/v1/inventory/1/attachment", content=content).status_code == 415


def _settled(http: httpx.Client, job_id: str) -> Mapping[str, object]:
    states: list[Mapping[str, object]] = []

    def over() -> bool:
        states.append(http.get(f"/v1/background/{job_id}").json())
        return states[-1]["status"] != "Started"

    wait_until(over)
    return states[-1]


def test_the_background_queue(server: ErpServer, http: httpx.Client) -> None:
    """A queued call answers 202 and elsewhere's address; state and content follow by id."""
    server.fill("/v1/customer", _customers(2))
    accepted = http.get("/v1/customer", headers={"erp-api-background": "none"})
    assert accepted.status_code == 202
    job_id = accepted.json()["id"]
    assert accepted.json()["stateLocation"] == f"{server.elsewhere.url}/v1/background/{job_id}"
    state = _settled(http, job_id)
    assert (state["status"], state["statusCode"]) == ("Finished", 200)
    assert _numbers(http.get(f"/v1/background/{job_id}/content")) == ["C0", "C1"]
    server.api.jobs.by_id[job_id].expired = True
    assert http.get(f"/v1/background/{job_id}/content").status_code == 410
    assert http.get("/v1/background/none-such").status_code == 404


def test_a_queued_call_can_finish_badly(server: ErpServer, http: httpx.Client) -> None:
    """Finished with 400 is what a refused call comes to; Failed is the queue's own failure."""
    refused = http.get("/v1/customer/1", headers={"erp-api-background": "none"}).json()["id"]
    assert _settled(http, refused)["statusCode"] == 404
    server.api.jobs.failure = "The worker stopped."
    failed = http.get("/v1/customer", headers={"erp-api-background": "none"}).json()["id"]
    assert _settled(http, failed)["errorMessage"] == "The worker stopped."
    nonsense = http.get("/v1/customer", headers={"erp-api-background": "later"})
    assert nonsense.status_code == 400


def test_the_notification_is_delivered(server: ErpServer, http: httpx.Client) -> None:
    """An address in the header is told where state and content are."""
    with Loopback(lambda _, connection: connection.respond(204)) as listener:
        header = {"erp-api-background": f"{listener.url}/hook"}
        job_id = http.get("/v1/customer", headers=header).json()["id"]
        wait_until(lambda: listener.received)
        told = read(listener.received[0].body)
    assert isinstance(told, dict)
    assert told["id"] == job_id
    assert str(told["stateLocation"]).startswith(server.elsewhere.url)


def test_the_truth_about_bodies_is_the_documents(server: ErpServer) -> None:
    """What the server holds of each body is what the published document says of it."""
    path = corpus() / "specs" / "visma-net-erp" / "2025-04-24.openapi.json"
    schemas = json.loads(path.read_text(encoding="utf-8"))["components"]["schemas"]
    for name, body in BODIES.items():
        assert body == _described(schemas, name), name


def _described(schemas: dict[str, Any], name: str) -> Body:
    found: dict[str, dict[str, str]] = {"wrapped": {}, "plain": {}, "lists": {}}
    for key, node in schemas[name].get("properties", {}).items():
        target = schemas.get(node.get("$ref", "").rpartition("/")[2], {})
        if node.get("type") == "array":
            found["lists"][key] = _kind(node["items"])
        elif list(target.get("properties", ())) == ["value"]:
            found["wrapped"][key] = _kind(target["properties"]["value"])
        else:
            found["plain"][key] = _kind(node)
    return Body(**found, required=frozenset(schemas[name].get("required", ())))


def _kind(node: dict[str, Any]) -> str:
    if "$ref" in node:
        return str(node["$ref"].rpartition("/")[2])
    formats = {"date-time": "moment", "uuid": "uuid"}
    types = {"string": "text", "integer": "whole", "number": "number", "boolean": "flag"}
    return formats.get(node.get("format", "")) or types[node["type"]]
