"""Faults on request, signing in, queued calls and webhooks of a sandbox."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
import pytest

from loopback import Connection, Loopback, Received
from runtime.sandbox import read_fault
from sandbox.kept import Running, plan_of_api, running


@pytest.fixture
def served() -> Iterator[Running]:
    """The sandbox of the largest API, where nobody signs in."""
    with running(plan_of_api("visma-net-erp"), checked=False) as found:
        yield found


def test_a_status_meets_so_many_calls(served: Running) -> None:
    """``429=5*2``: two answers with Retry-After, then all is well; a header asks for its own."""
    served.sandbox.fail_next("429=5*2")
    answers = [httpx.get(f"{served.url}/v1/customer") for _ in range(3)]
    assert [one.status_code for one in answers] == [429, 429, 200]
    assert [one.headers.get("retry-after") for one in answers] == ["5", "5", None]
    asked = httpx.get(f"{served.url}/v1/customer", headers={"x-sandbox-fault": "503"})
    assert asked.status_code == 503
    assert httpx.get(f"{served.url}/v1/customer").status_code == 200


def test_a_connection_breaks_off(served: Running) -> None:
    """The answer ends in the middle, and the next call is fine."""
    served.sandbox.fail_next("broken")
    with pytest.raises(httpx.RemoteProtocolError):
        httpx.get(f"{served.url}/v1/customer")
    assert httpx.get(f"{served.url}/v1/customer").is_success


def test_a_header_that_names_no_fault(served: Running) -> None:
    """It is refused, and says what there is."""
    answer = httpx.get(f"{served.url}/v1/customer", headers={"x-sandbox-fault": "slow"})
    assert answer.status_code == 400
    assert "is no fault: write 429" in answer.json()["message"]


def test_lists_go_wrong(served: Running) -> None:
    """An empty page, and a total that moves while somebody reads."""
    served.sandbox.fail_next("empty-page")
    assert httpx.get(f"{served.url}/v1/customer").json() == []
    served.sandbox.fail_next("moved-total")
    totals = [
        httpx.get(f"{served.url}/v1/customer").json()[0]["metadata"]["totalCount"] for _ in "ab"
    ]
    assert totals[0] == totals[1] + 1


def test_no_license_is_told_by_its_code(served: Running) -> None:
    """The code is the one by which ``[[errors.faults]]`` knows it."""
    served.sandbox.fail_next("license")
    answer = httpx.get(f"{served.url}/v1/customer")
    assert (answer.status_code, answer.json()["code"]) == (403, "12027")


@pytest.mark.parametrize("text", ["", "200", "slow", "429=x", "503*", "latency=-1"])
def test_what_is_no_fault_is_said(text: str) -> None:
    """The message names what there is."""
    with pytest.raises(ValueError, match="is no fault: write 429"):
        read_fault(text)


def test_every_so_many_calls() -> None:
    """``%3`` meets each third call, for as long as the sandbox runs."""
    faults = (read_fault("500%3"),)
    plan = plan_of_api("tripletex")
    with running(plan, checked=False, faults=faults) as served:
        found = [httpx.get(f"{served.url}/customer").status_code for _ in range(7)]
    assert found == [200, 200, 500, 200, 200, 500, 200]


def test_tokens_are_checked() -> None:
    """A token of the sandbox opens it; none, another one and one that has ended do not."""
    with running(plan_of_api("visma-net-erp")) as served:
        fields = {"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"}
        url = f"{served.url}/connect/token"
        assert httpx.post(url, data=fields).json()["error"] == "invalid_tenant"
        token = httpx.post(url, data={**fields, "tenant_id": "t"}).json()["access_token"]
        for given, status in (
            (token, 200),
            (served.sandbox.token(), 200),
            ("", 401),
            ("made up", 401),
            (served.sandbox.token(-1), 401),
            (f"{token}x", 401),
        ):
            headers = {"authorization": f"Bearer {given}"} if given else {}
            answer = httpx.get(f"{served.url}/v1/customer", headers=headers)
            assert answer.status_code == status, given
        assert "message" in answer.json()
        served.sandbox.reset()
        headers = {"authorization": f"Bearer {token}"}
        assert httpx.get(f"{served.url}/v1/customer", headers=headers).status_code == 200


def test_a_person_is_let_in_with_a_code() -> None:
    """The code of the redirect is good for its own address; a refresh token brings another."""
    with running(plan_of_api("visma-net-erp")) as served:
        asked = {"client_id": "a", "redirect_uri": "http://127.0.0.1:1/", "state": "s"}
        asked |= {"response_type": "code"}
        sent = httpx.get(f"{served.url}/connect/authorize", params=asked)
        target = httpx.URL(sent.headers["location"])
        assert (sent.status_code, target.params["state"]) == (302, "s")
        fields = {"client_id": "a", "code": target.params["code"]}
        fields |= {"grant_type": "authorization_code", "redirect_uri": "http://127.0.0.1:1/"}
        told = httpx.post(f"{served.url}/connect/token", data=fields).json()
        again = {"client_id": "a", "grant_type": "refresh_token"}
        again |= {"refresh_token": told["refresh_token"]}
        assert "access_token" in httpx.post(f"{served.url}/connect/token", data=again).json()
        wrong = httpx.post(
            f"{served.url}/connect/token", data={**fields, "redirect_uri": "http://127.0.0.1:2/"}
        )
        assert wrong.json()["error"] == "invalid_grant"


def test_changes_are_told() -> None:
    """A change is sent to the address that subscribed, in the shape that ``[webhooks]`` names."""
    told: list[Received] = []

    def handle(received: Received, connection: Connection) -> None:
        told.append(received)
        connection.respond(204, b"")

    with (
        Loopback(handle) as program,
        running(plan_of_api("tripletex"), checked=False, webhook=f"{program.url}/hook") as served,
    ):
        httpx.post(f"{served.url}/customer", json={"name": "New"})
        last = time.monotonic() + 10
        while not told and time.monotonic() < last:
            time.sleep(0.01)
    assert [one.target for one in told] == ["/hook"]
    assert b'"event":"customer.created"' in told[0].body
