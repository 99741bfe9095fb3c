"""What a program asks of a sandbox itself: records, options, calls and a reset."""

from __future__ import annotations

import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

import httpx
import pytest

from erpgen.cli.main import main
from generated_packages import ROOT
from runtime.sandbox import Choices, Fault, OptionError, Sandbox, read_fault, run
from runtime.sandbox.filters import Filters
from runtime.sandbox.plan import Rules
from runtime.sandbox.running import passed_over
from sandbox.kept import Client, plan_of_api, running

API = "visma-net-erp"


def test_times_without_an_offset_are_in_the_zone_of_the_api() -> None:
    """What is created now and what is added now are found by a filter of the last minutes."""
    with running(plan_of_api(API), checked=False) as served:
        start = datetime.now(UTC)
        served.sandbox.add("customer", number="ADDED")
        made = httpx.post(f"{served.url}/v1/customer", json={"name": {"value": "new"}})
        zone = ZoneInfo(served.sandbox.app.plan.zone)
        since = start.astimezone(zone).replace(tzinfo=None).isoformat()
        query = {"lastModifiedDateTime": since, "lastModifiedDateTimeCondition": ">="}
        found = httpx.get(f"{served.url}/v1/customer", params=query).json()
    created = made.headers["location"].rpartition("/")[2]
    assert [one["number"] for one in found] == ["ADDED", created]


def test_what_a_program_adds_stands_in_the_changes(clients: dict[str, Client]) -> None:
    """The client's own reading of changes brings a record that was added by the sandbox."""
    made = clients[API]
    room = made.part("sandbox")
    sandbox = room.Sandbox(room.plan(), checked=False)
    with room.serving(sandbox.app) as url, made.made(url) as erp:
        since = datetime.now(UTC) - timedelta(minutes=1)
        sandbox.add("customer", number="ADDED", name="New")
        assert "ADDED" in [one.number for one in erp.customer.changes(since=since)]
    sandbox.close()


class _Hook(BaseHTTPRequestHandler):
    heard: ClassVar[list[bytes]]
    told: ClassVar[threading.Event]

    def do_POST(self) -> None:
        self.heard.append(self.rfile.read(int(self.headers["content-length"])))
        self.send_response(204)
        self.end_headers()
        self.told.set()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def test_what_a_program_adds_is_told() -> None:
    """A webhook hears of a record that was added, as it hears of one that was posted."""

    class Hook(_Hook):
        heard: ClassVar[list[bytes]] = []
        told = threading.Event()

    with HTTPServer(("127.0.0.1", 0), Hook) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/hook"
        with running(plan_of_api(API), webhook=address) as served:
            key = served.sandbox.add("customer", name="New")
            assert Hook.told.wait(20)
        server.shutdown()
    assert b"customer.created" in Hook.heard[0]
    assert f"/customer/{key}".encode() in Hook.heard[0]


@pytest.mark.parametrize(
    ("element", "fits"),
    [
        ({"id": "Color", "value": "Red"}, True),
        ({"id": "Red", "value": "Color"}, False),
        ({"id": "Color", "value": "Blue", "label": "Red"}, False),
        ({"a": "Color", "b": "Red"}, True),
        ({"a": "Color"}, False),
    ],
)
def test_an_attribute_is_a_name_with_its_value(element: dict[str, str], fits: bool) -> None:
    """The two are not taken for each other where the element says which is which."""
    rules = Rules(attributes=("attributes",))
    tests, _ = Filters("").tests(rules, {"attributes": '{"Color":"Red"}'})
    assert tests[0]({"attributes": [element]}) is fits


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"delay": -1.0}, "delay: -1.0 is no number of seconds"),
        ({"delay": float("nan")}, "delay: nan is no number of seconds"),
        ({"delay": float("inf")}, "delay: inf is no number of seconds"),
        ({"webhook": "https://example.com/hook"}, "webhook: 'https://example.com/hook' is no"),
        ({"webhook": "http://127.0.0.1:x/"}, "webhook: 'http://127.0.0.1:x/' is no"),
        ({"faults": "429"}, "faults: must be several faults"),
        ({"faults": ("429",)}, "faults: '429' is no Fault"),
    ],
)
def test_options_that_cannot_be_meant(options: dict[str, Any], said: str) -> None:
    """A number that is no time, an address elsewhere and what is no fault are refused by name."""
    with pytest.raises(OptionError) as refused:
        Sandbox(plan_of_api(API), **options)
    assert said in str(refused.value)


@pytest.mark.parametrize("text", ["429*0", "503%0"])
def test_a_fault_that_meets_no_call(text: str) -> None:
    """No call at all is no count of calls."""
    with pytest.raises(ValueError, match="meets no call"):
        read_fault(text)


def test_what_a_program_asks_wrongly(tmp_path: Path) -> None:
    """Counts, kinds of faults and lifetimes are refused in words; a path may be a text."""
    own = tmp_path / "own.json"
    own.write_text('{"customer": [{"number": "7"}]}')
    sandbox = Sandbox(plan_of_api(API), seed_file=str(own))
    with pytest.raises(ValueError, match="times: 0 is no count of calls"):
        sandbox.fail_next(429, 0)
    with pytest.raises(ValueError, match="times: -1"):
        sandbox.fail_next(Fault(kind="broken"), -1)
    with pytest.raises(TypeError, match="a fault is a status, a text or a Fault, not list"):
        sandbox.fail_next([])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="lifetime is a whole number of seconds, not 'x'"):
        sandbox.token("x")  # type: ignore[arg-type]
    sandbox.close()


@pytest.mark.parametrize(
    ("option", "value"), [("--delay", "nan"), ("--webhook", "ftp://127.0.0.1/")]
)
def test_the_command_names_the_option(
    option: str, value: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line that begins with the option, and 2."""
    monkeypatch.chdir(ROOT)
    assert main(["sandbox", "tripletex", option, value]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"erpgen: {option}: ")


def test_the_help_says_how_faults_are_written(capsys: pytest.CaptureFixture[str]) -> None:
    """A sign of the help's own is not shown twice."""
    with pytest.raises(SystemExit):
        main(["sandbox", "--help"])
    shown = capsys.readouterr().out
    assert "%EVERY" in shown
    assert "%%" not in shown


def test_a_file_with_records_passes_over_first_ones(tmp_path: Path) -> None:
    """The command says so, as what was asked for does not come."""
    data = tmp_path / "data"
    with running(plan_of_api("tripletex"), data=data, checked=False) as served:
        assert not served.sandbox.begun
        assert httpx.get(f"{served.url}/customer").is_success
        assert served.sandbox.begun
        said = passed_over(Choices(seed=5, data=data), served.sandbox)
    assert said == f"--seed passed over for what {data} has already"


def test_the_command_says_what_it_passes_over(tmp_path: Path) -> None:
    """Beside the address, before the first call: also where the records come from a file."""
    data, own = tmp_path / "data", tmp_path / "own.json"
    own.write_text('{"customer": [{"name": "Own"}]}')
    with running(plan_of_api("tripletex"), data=data, checked=False) as served:
        assert httpx.get(f"{served.url}/customer").is_success
    said: list[str] = []

    def stop(line: str) -> None:
        said.append(line)
        raise KeyboardInterrupt

    run(plan_of_api("tripletex"), Choices(port=0, data=data, seed_file=own), stop)
    assert said[0].splitlines()[-1] == f"--seed-file passed over for what {data} has already"


def test_a_call_has_its_body_and_its_name() -> None:
    """JSON as a value, what is no JSON or too long as bytes, and what the client calls it."""
    with running(plan_of_api(API), checked=False) as served:
        url = f"{served.url}/v1/customer"
        httpx.post(url, json={"name": {"value": "ACME"}})
        assert served.last.client == "customer.create"
        assert served.last.body == {"name": {"value": "ACME"}}
        httpx.post(url, content=b"{", headers={"content-type": "application/json"})
        assert served.last.body == b"{"
        httpx.post(url, json={"name": {"value": "x" * 100_000}})
        assert isinstance(served.last.body, bytes)
        assert len(served.last.body) == 8192


def test_a_reset_leaves_tokens_good() -> None:
    """A client that is signed in goes on after a reset."""
    with running(plan_of_api(API)) as served:
        headers = {"authorization": f"Bearer {served.sandbox.token()}"}
        served.sandbox.reset()
        assert httpx.get(f"{served.url}/v1/customer", headers=headers).status_code == 200


def test_a_package_without_the_extra_says_so(clients: dict[str, Client]) -> None:
    """Whoever imports the sandbox is told what to install."""
    made = clients[API].package
    program = (
        "import sys, importlib.util as u\n"
        "known = u.find_spec\n"
        "u.find_spec = lambda one, *more: None if one == 'starlette' else known(one, *more)\n"
        f"sys.path.insert(0, {str(made.source.parent)!r})\n"
        f"import {made.source.name}.sandbox\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    said = 'ImportError: a sandbox needs starlette: pip install "visma-net-erp[sandbox]"'
    assert done.stderr.splitlines()[-1] == said
