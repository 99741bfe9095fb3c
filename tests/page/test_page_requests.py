"""What the page is made of, whom its own endpoints answer, and the samples that it shows."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from contextlib import redirect_stdout, suppress
from importlib import import_module
from io import StringIO
from typing import Any

import httpx
import pytest

from kit.packages import package
from page.conftest import Opened

OWN = ("/", "/_sandbox/log", "/_sandbox/openapi.json", "/_sandbox/calls", "/_sandbox/about")


def test_the_page_asks_no_other_origin(opened: Opened) -> None:
    """All that it loads is relative, and the browser is told to load nothing else."""
    answer = httpx.get(opened.url)
    assert answer.headers["content-type"].startswith("text/html")
    assert "http:" not in answer.text.replace("http://www.w3.org/2000/svg", "")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "http" not in policy
    for name in ("page.css", "page.js", "reference.js"):
        assert httpx.get(f"{opened.url}/_sandbox/{name}").status_code == 200


@pytest.mark.parametrize("path", OWN)
@pytest.mark.parametrize("host", ["erp.example", "127.0.0.1.erp.example:80", "10.0.0.1", ""])
def test_a_name_that_somebody_points_here_gets_nothing(
    opened: Opened, path: str, host: str
) -> None:
    """A site could point its own name at this machine, and would then be of the same origin."""
    answer = httpx.get(f"{opened.url}{path}", headers={"host": host})
    assert answer.status_code in (400, 421)
    assert "localhost" in answer.text or not host


@pytest.mark.parametrize("host", ["127.0.0.1:1", "localhost", "LOCALHOST:80", "[::1]:80"])
def test_this_machine_is_answered_by_its_names(opened: Opened, host: str) -> None:
    """With a port or without one."""
    assert httpx.get(f"{opened.url}/_sandbox/log", headers={"host": host}).status_code == 200


def test_other_sites_can_neither_read_nor_write(opened: Opened) -> None:
    """No answer allows another origin, and what one sends is refused."""
    site = {"origin": "https://erp.example"}
    for method, path in (("POST", "sign-in"), ("POST", "reset"), ("GET", "log")):
        answer = httpx.request(method, f"{opened.url}/_sandbox/{path}", headers=site)
        assert answer.status_code == 421
        assert "access-control-allow-origin" not in answer.headers
    mine = {"origin": opened.url}
    assert httpx.post(f"{opened.url}/_sandbox/sign-in", headers=mine).status_code == 200


def test_signing_in_gives_credentials_that_the_api_takes(opened: Opened) -> None:
    """A token for each way that the document has, as the component wants it."""
    given = httpx.post(f"{opened.url}/_sandbox/sign-in").json()["securitySchemes"]
    (flows,) = (one["flows"] for one in given.values())
    (token,) = {one["token"] for one in flows.values()}
    headers = {"authorization": f"Bearer {token}"}
    assert httpx.get(f"{opened.url}/v1/customer", headers=headers).status_code == 200
    assert httpx.get(f"{opened.url}/v1/customer").status_code == 401


def test_the_log_has_what_came_in(opened: Opened) -> None:
    """The newest first, what was wrong with it said; the page's own requests are not in it."""
    opened.sandbox.reset()
    httpx.get(f"{opened.url}/v1/customer/unknown")
    httpx.get(f"{opened.url}/v1/nothing")
    log = httpx.get(f"{opened.url}/_sandbox/log").json()
    assert log["count"] == 2
    assert [one["path"] for one in log["calls"]] == ["/v1/nothing", "/v1/customer/unknown"]
    assert log["calls"][0]["faults"] == ["the document has no path /v1/nothing"]


def _samples(opened: Opened, language: str) -> Iterator[tuple[str, str]]:
    document = httpx.get(f"{opened.url}/_sandbox/openapi.json").json()
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if not isinstance(operation, dict) or "responses" not in operation:
                continue
            found = [one for one in operation["x-codeSamples"] if one["lang"] == language]
            assert len(found) == 1, (method, path)
            yield operation["operationId"], found[0]["source"]


@pytest.mark.filterwarnings("ignore:.* is deprecated by the API:DeprecationWarning")
def test_each_sample_in_python_is_a_call_that_the_client_takes(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    """Run as it stands, it makes the operation's own request; the sandbox may know no such key."""
    errors = import_module("visma_net_erp.errors")
    monkeypatch.setenv("VISMA_NET_ERP_BASE_URL", opened.url)
    monkeypatch.setenv("VISMA_NET_ERP_TOKEN", opened.sandbox.token())
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lines.csv").write_text("1,2\n")
    for operation, source in _samples(opened, "python"):
        before = len(opened.sandbox.calls)
        # The sandbox may have no such record, or only an example of an answer.
        with suppress(errors.ErpError, LookupError), redirect_stdout(StringIO()):
            exec(compile(source, operation, "exec"), {})
        called = {one.operation for one in opened.sandbox.calls[before:]}
        assert operation in called, source


def test_each_sample_in_a_shell_is_a_command(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Any, capsys: Any
) -> None:
    """Which shows what it would send when asked to."""
    program = import_module("visma_net_erp.__main__").PROGRAM
    run = import_module("visma_net_erp._runtime.cli").run
    monkeypatch.setenv("VISMA_NET_ERP_BASE_URL", opened.url)
    monkeypatch.setenv("VISMA_NET_ERP_TOKEN", opened.sandbox.token())
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lines.csv").write_text("1,2\n")
    (tmp_path / "body.json").write_text("{}")
    samples = list(_samples(opened, "shell"))
    assert len(samples) == len(package("visma-net-erp").sandbox.plan().rules)
    for operation, source in samples[::7]:
        command, *arguments = shlex.split(source.replace("\\\n", " "))
        assert command == "visma-net-erp"
        code = run(program, [*arguments, "--dry-run"])
        assert code == 0, (operation, source, capsys.readouterr())


def test_the_page_leads_calls_to_the_sandbox(opened: Opened) -> None:
    """The title is the API's, and the addresses of the real one are not offered."""
    about = httpx.get(f"{opened.url}/_sandbox/about").json()
    assert about == {"title": "Visma.net ERP API", "prefix": ""}
    document = httpx.get(f"{opened.url}/_sandbox/openapi.json").json()
    assert document["servers"] == [{"url": opened.url}]
    assert "visma.com" not in json.dumps(document["paths"])
    schemes = json.dumps(document["components"]["securitySchemes"])
    assert "visma.com" not in schemes
    assert f"{opened.url}/_sandbox/token" in schemes
