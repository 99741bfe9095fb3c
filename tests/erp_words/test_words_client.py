"""``x-erp-client``: a company or tenant is given once per client, and anew where one wants."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from erp_words.making import (
    ROWS,
    TEXT,
    WHOLE,
    answering,
    folder_of,
    on_parameter,
    package_of,
    query,
    record,
    refusal,
    served,
    under,
)
from generated_packages import generated

COMPANY = {"name": "companyId", "in": "path", "required": True, "schema": TEXT}
TENANT = {"name": "X-Tenant", "in": "header", "required": True, "schema": WHOLE}
KEY = {"name": "no", "in": "path", "required": True, "schema": TEXT}
PATHS: dict[str, Any] = {
    "/{companyId}/rows": {
        "get": answering("rows", record(rows=ROWS), COMPANY, TENANT, query("page")),
        "post": {
            **answering("create", record(id=WHOLE), COMPANY, TENANT, status="201"),
        },
    },
    "/{companyId}/rows/{no}": {"get": answering("get_one", record(id=WHOLE), KEY, COMPANY)},
    "/user": {"get": answering("user", record(id=WHOLE), query("company", TEXT))},
}
ACTIONS = [
    on_parameter("companyId", "x-erp-client", "company"),
    on_parameter("company", "x-erp-client", "company"),
    on_parameter("X-Tenant", "x-erp-client", "tenant"),
    under("/{companyId}/rows", "get", "x-erp-paging", {"page": "page", "items": "/rows"}),
    under("/{companyId}/rows", "post", "x-erp-created", True),
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the operations above."""
    return package_of(tmp_path_factory.mktemp("client"), PATHS, ACTIONS)


def answer(received: Any) -> tuple[int, dict[str, str], Any]:
    """One row of anything."""
    if received.method == "POST":
        return 201, {"location": "/acme/rows/7"}, {}
    last = received.query.get("page", "1") != "1"
    return 200, {}, {"id": 1, "rows": [] if last else [{"id": 1}]}


def test_it_is_given_to_the_client_once(package: Any) -> None:
    """In the path, the query and a header, on every page, and in what reads back."""
    with served(answer) as server:
        with package.X(base_url=server.url, company="acme", tenant=7) as client:
            assert [row.id for row in client.a.rows()] == [1]
            client.a.get_one("5")
            client.a.user()
            assert client.a.create().fetch().id == 1
        targets = [one.target for one in server.received]
        assert targets == [
            "/acme/rows?page=1",
            "/acme/rows?page=2",
            "/acme/rows/5",
            "/user?company=acme",
            "/acme/rows",
            "/acme/rows/7",
        ]
        assert {one.headers.get("x-tenant") for one in server.received[:2]} == {"7"}


def test_a_call_and_with_options_take_another(package: Any) -> None:
    """The call wins over ``with_options``, and that over the client, which stays as it is."""
    with served(answer) as server, package.X(base_url=server.url, company="a", tenant=1) as client:
        other = client.with_options(company="b", max_retries=0)
        other.a.get_one("1")
        other.a.get_one("1", company="c")
        client.a.get_one("1")
        other.with_options(timeout=5).a.get_one("1")
        assert [one.target[1] for one in server.received] == ["b", "c", "a", "b"]


def test_the_asynchronous_client_takes_it_as_well(package: Any) -> None:
    """The twins have the same arguments."""

    async def calls(url: str) -> None:
        async with package.AsyncX(base_url=url, company="acme") as client:
            await client.a.get_one("5")
            await client.with_options(company="other").a.user()

    with served(answer) as server:
        asyncio.run(calls(server.url))
        assert [one.target for one in server.received] == ["/acme/rows/5", "/user?company=other"]


def test_a_call_without_it_is_refused_before_anything_is_sent(package: Any) -> None:
    """Where the document demands it; the other is left out."""
    with served(answer) as server, package.X(base_url=server.url) as client:
        with pytest.raises(TypeError, match="needs company, in the call or in the client"):
            client.a.get_one("5")
        client.a.user()
        assert [one.target for one in server.received] == ["/user"]


def test_the_name_of_another_argument_is_refused(tmp_path: Path, capsys: Any) -> None:
    """A client has one ``timeout``."""
    actions = [on_parameter("company", "x-erp-client", "timeout")]
    assert "a client has timeout already" in refusal(capsys, tmp_path, PATHS, actions)


def test_the_client_is_typed(tmp_path: Path) -> None:
    """mypy --strict takes the package, and knows the types of what a client is made with."""
    api = folder_of(tmp_path, PATHS, ACTIONS)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path)
        out = generated(api / "releases" / "1.0.json", tmp_path / "out", api)
    script = out / "src" / "script.py"
    script.write_text("from x import X\nX(company='a', tenant=1)\nX(tenant='one')\n")
    command = [sys.executable, "-m", "mypy", "--strict", "script.py", "x"]
    told = subprocess.run(command, cwd=out / "src", capture_output=True, text=True, check=False)
    assert told.stdout.count("error:") == 1, told.stdout
    assert 'Argument "tenant" to "X" has incompatible type' in told.stdout
