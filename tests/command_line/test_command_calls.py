"""What the command line sends and shows, against a server of the API."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from starlette.responses import JSONResponse, Response

from command_line.running import CommandLine
from erp_server import ErpServer

NUMBERS_IN: dict[str, Callable[[str], list[str]]] = {
    "json": lambda text: [one["number"] for one in json.loads(text)],
    "jsonl": lambda text: [json.loads(line)["number"] for line in text.splitlines()],
    "csv": lambda text: [one["number"] for one in csv.DictReader(io.StringIO(text))],
    "yaml": lambda text: [one["number"] for one in yaml.safe_load(text)],
}
"""The customers of a list, by the format in which it was written."""


def test_a_record_is_shown_as_the_wire_has_it(erp: CommandLine) -> None:
    """A key with a slash goes as Python would send it."""
    shown = erp("customer", "get", "A/1")
    assert shown.code == 0, shown.errors
    assert shown.json["number"] == "A/1"


def test_names_may_have_underscores(erp: CommandLine) -> None:
    """Whoever knows the Python names need not think."""
    assert erp("customer", "get_all", "--limit", "1").code == 0


def test_filters_and_attributes_go_as_python_sends_them(
    erp: CommandLine, server: ErpServer
) -> None:
    """An operator before a value is a condition, NAME=VALUE is an attribute."""
    shown = erp(
        *("customer", "get-all", "--status", "Active", "--attribute", "COLOR=red"),
        *("--last-modified-date-time", ">=2025-06-01", "--count"),
    )
    assert (shown.code, shown.text) == (0, "26\n"), shown.errors
    assert server.last.query["lastModifiedDateTimeCondition"] == ">="
    assert json.loads(server.last.query["attributes"]) == {"COLOR": "red"}


def test_a_condition_without_an_operator_is_told(erp: CommandLine, server: ErpServer) -> None:
    """A bare date would mean something else to everybody."""
    shown = erp("customer", "get-all", "--last-modified-date-time", "2025-06-01")
    assert shown.code == 2
    assert ">=2025-06-01" in shown.errors
    assert server.calls == []


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "yaml"])
def test_a_list_is_whole_in_every_format(erp: CommandLine, form: str) -> None:
    """All pages come, whatever they are written as."""
    shown = erp("customer", "get-all", "--format", form, "--columns", "number,name")
    assert shown.code == 0, shown.errors
    assert sorted(NUMBERS_IN[form](shown.text)) == sorted(
        ["A/1", *(str(10001 + one) for one in range(25))]
    )


def test_a_terminal_gets_a_table_that_fits(erp: CommandLine) -> None:
    """Columns that tell records apart come first, and no line is wider than the terminal."""
    shown = erp("customer", "get-all", terminal=True)
    lines = re.sub(r"\x1b\[[0-9;]*m", "", shown.text).splitlines()
    assert lines[0].split()[:2] == ["number", "name"]
    assert len(lines) == 27
    assert max(map(len, lines)) <= 100


def test_limit_reads_no_further(erp: CommandLine, server: ErpServer) -> None:
    """Nobody waits for pages that are not shown."""
    shown = erp("customer", "get-all", "--limit", "3", "--page-size", "5")
    assert len(shown.json) == 3
    assert len(server.calls) == 1


def test_exact_numbers_keep_their_digits(erp: CommandLine, server: ErpServer) -> None:
    """Neither JSON nor YAML nor a table makes a float of money."""
    server.fill("/v1/customer", [{"number": "1", "creditLimit": Decimal("0.10")}])
    for form in ("json", "yaml", "csv", "table"):
        shown = erp("customer", "get-all", "--format", form, "--columns", "number,creditLimit")
        assert "0.10" in shown.text, shown.errors


def test_a_record_is_made_of_fields(erp: CommandLine, server: ErpServer) -> None:
    """Fields by either name, below others, and as JSON; the number is the caller's."""
    shown = erp(
        *("customer", "create", "--set", "name=ACME", "--set", "credit_limit=1500.50"),
        *("--set", "mainContact.email=a@example.com", "--set", "vatZoneId:=null"),
        *("--number", "C-1"),
    )
    assert shown.code == 0, shown.errors
    assert shown.json["id"] == "C-1"
    body = json.loads(server.last.body, parse_float=Decimal)
    assert body["name"] == {"value": "ACME"}
    assert body["creditLimit"] == {"value": Decimal("1500.50")}
    assert body["mainContact"]["value"]["email"] == {"value": "a@example.com"}
    assert body["vatZoneId"] == {"value": None}


def test_a_body_comes_from_a_file_and_fields_win(
    erp: CommandLine, server: ErpServer, home: Path
) -> None:
    """What is set beside a file replaces what the file says."""
    (home / "body.json").write_text('{"name": "Old", "corporateId": "7"}')
    shown = erp("customer", "update", "A/1", "--body", "body.json", "--set", "name=New")
    assert shown.code == 0, shown.errors
    body = json.loads(server.last.body)
    assert (body["name"], body["corporateId"]) == ({"value": "New"}, {"value": "7"})


def test_a_body_comes_from_standard_input(erp: CommandLine, server: ErpServer) -> None:
    """A program before the pipe writes it."""
    shown = erp("customer", "update", "A/1", "--body", "-", stdin=b'{"name": "Piped"}')
    assert shown.code == 0, shown.errors
    assert json.loads(server.last.body)["name"] == {"value": "Piped"}


def test_a_skeleton_has_every_field_and_sends_nothing(erp: CommandLine, server: ErpServer) -> None:
    """It names what each field takes, values included."""
    shown = erp("customer", "create", "--skeleton")
    assert shown.json["name"] == "<text>"
    assert "Active" in shown.json["status"]
    assert shown.json["mainContact"]["email"] == "<text>"
    assert server.calls == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("customer", "create", "--set", "nmae=x"),
        ("customer", "create", "--set", "creditLimit=much"),
        ("customer", "create", "--set", "name"),
        ("customer", "create"),
        ("customer", "create", "--body", "nowhere.json"),
        ("customer", "get-al"),
        ("custmer", "get-all"),
        ("customer", "get-all", "--stauts", "Active"),
        ("customer", "get-all", "--columns", "nubmer"),
        ("customer", "get-all", "--page-number", "one"),
        ("customer", "get"),
        ("call", "GET", "https://elsewhere.example/v1/customer"),
        ("background", "result", "1", "--like", "nothing"),
    ],
)
def test_what_is_wrong_is_told_in_a_line(
    erp: CommandLine, server: ErpServer, arguments: tuple[str, ...]
) -> None:
    """Exit code 2, and nothing is written anywhere."""
    shown = erp(*arguments)
    assert shown.code == 2, shown
    assert "Traceback" not in shown.errors
    assert shown.errors.startswith("visma-net-erp: ")
    assert all(one.method == "GET" for one in server.calls)


def test_a_download_goes_to_its_place(erp: CommandLine, server: ErpServer, home: Path) -> None:
    """Into the file that is named, or through the pipe; never onto a terminal."""
    assert erp("customer-invoice", "print-invoice", "100001", terminal=True).code == 2
    assert erp("customer-invoice", "print-invoice", "100001", "-o", "a.pdf").code == 0
    assert (home / "a.pdf").read_bytes().startswith(b"%PDF")
    piped = erp("customer-invoice", "print-invoice", "100001")
    assert piped.content == (home / "a.pdf").read_bytes()


def test_a_file_is_uploaded_from_its_path(erp: CommandLine, server: ErpServer, home: Path) -> None:
    """Its name goes along."""
    (home / "receipt.pdf").write_bytes(b"%PDF-1.7")
    shown = erp("customer-invoice", "create-header-attachment", "100001", "--file", "receipt.pdf")
    assert shown.code == 0, shown.errors
    assert b"receipt.pdf" in server.last.body


def test_calls_can_be_left_to_the_server(erp: CommandLine, server: ErpServer) -> None:
    """The result comes at once where one waits, else by its id."""
    waited = erp("background", "submit", "customer", "get-all", "--wait", "20")
    assert waited.code == 0, waited.errors
    queued = erp("background", "submit", "customer", "get-all").json["id"]
    assert erp("background", "state", queued).json["status"]
    shown = erp("background", "result", queued, "--wait", "20", "--like", "customer.get-all")
    assert shown.code == 0, shown.errors
    assert shown.json == waited.json


def test_any_request_can_be_sent(erp: CommandLine, server: ErpServer) -> None:
    """Signed in, below the server's address, its answer as it is."""
    shown = erp("call", "get", "/v1/customer?pageSize=2", "-q", "status=Active", "-H", "X-A: b")
    assert len(shown.json) == 2
    assert server.last.query["status"] == "Active"
    assert server.last.headers["x-a"] == "b"
    assert server.last.headers["authorization"] == "Bearer a-token-of-the-tests"


@pytest.mark.parametrize("way", ["--dry-run", "--curl"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("customer", "create", "--set", "name=ACME"),
        ("customer", "get", "A/1"),
        ("call", "POST", "/v1/customer"),
        ("background", "submit", "customer", "get-all"),
    ],
)
def test_a_request_can_be_seen_instead(
    erp: CommandLine, server: ErpServer, way: str, arguments: tuple[str, ...]
) -> None:
    """Nothing is sent, and no secret is shown."""
    shown = erp(*arguments, way)
    assert shown.code == 0, shown.errors
    assert server.url in shown.text
    assert "a-token-of-the-tests" not in shown.text
    assert "Authorization: [redacted]" in shown.text
    assert server.calls == []


@pytest.mark.parametrize(
    ("answer", "code", "kind"),
    [
        (JSONResponse({"message": "no"}, 400), 1, "BadRequestError"),
        (JSONResponse({"code": "12027", "message": "no"}, 403), 3, "LicenseError"),
        (Response(status_code=401), 3, "AuthenticationError"),
        (Response(status_code=429, headers={"retry-after": "0"}), 4, "RateLimitError"),
        (Response(b"<html>", 200, media_type="text/html"), 1, "DecodeError"),
    ],
)
def test_an_exit_code_says_what_kind_of_thing_went_wrong(
    erp: CommandLine, server: ErpServer, answer: Response, code: int, kind: str
) -> None:
    """A script can tell them apart, and reads the rest as JSON."""
    server.fail_next(answer)
    shown = erp("customer", "get", "A/1", "--format", "json", "--retries", "0")
    told = json.loads(shown.errors)["error"]
    assert (shown.code, told["exit"], told["kind"]) == (code, code, kind)
    assert shown.text == ""


def test_a_server_that_is_not_there_is_the_network(erp: CommandLine) -> None:
    """Exit code 5."""
    shown = erp("customer", "get", "1", "--base-url", "http://127.0.0.1:9", "--retries", "0")
    assert shown.code == 5
    assert "127.0.0.1:9" in shown.errors


def test_what_a_server_says_does_not_reach_the_terminal_as_it_is(
    erp: CommandLine, server: ErpServer
) -> None:
    """An escape in a name moves no cursor."""
    server.fill("/v1/customer", [{"number": "1", "name": "a\x1b[2Jb"}])
    for form in ("table", "csv", "yaml", "json"):
        shown = erp("customer", "get-all", "--format", form, terminal=True)
        assert "\x1b[2J" not in shown.text
