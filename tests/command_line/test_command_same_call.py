"""Every operation, called both ways with arguments that are drawn."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from command_line.drawing import drawn
from command_line.running import CommandLine
from erpgen.generate import find_inputs, generate
from loopback import Connection, Loopback, Received
from published import corpus
from shipped_client import API, import_generated

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def answer(_: Received, connection: Connection) -> None:
    """Nothing that any method could go on from."""
    connection.respond(200, b"[]", {"content-type": "application/json"})


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    """What records both calls."""
    with Loopback(answer) as running:
        yield running


def sent(server: Loopback, work: Callable[[], object]) -> list[Any]:
    """What a call sends, without what no two calls share: the boundary of parts."""
    before = len(server.received)
    work()
    found = []
    for one in server.received[before:]:
        media, _, boundary = one.headers.get("content-type", "").partition("; boundary=")
        body = one.body.replace(boundary.encode(), b"boundary") if boundary else one.body
        found.append((one.method, one.target, media, body))
    return found


def compare(package: str, folder: Path, server: Loopback, erp: CommandLine, seed: int) -> int:
    """Call every operation both ways; the number of those that were."""
    client_class = import_module(package).VismaNetErp
    token = import_module(f"{package}.auth").BearerToken("token")
    session = import_module(f"{package}._runtime.cli.session").Session
    wire = import_module(f"{package}._runtime.wire")
    models = import_module(f"{package}.models")
    operations = json.loads((folder / "operations.json").read_text("utf-8"))
    bodies = json.loads((folder / "arguments.json").read_text("utf-8"))["bodies"]
    (Path.cwd() / "FILE").write_bytes(b"content")
    with (
        client_class(auth=token, base_url=server.url, retry=0) as client,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(session, "client", lambda _: contextlib.nullcontext(client))
        for one in operations:
            call = drawn(one, bodies.get(one["body"], ()), wire, seed)
            method = getattr(getattr(client, one["resource"]), one["function"])
            arguments = dict(call.arguments)
            words = call.command
            if one.get("upload") == "file":
                arguments["body"], words = "FILE", ["--file", "FILE", *words]
            elif call.body:
                try:
                    arguments["body"] = getattr(models, one["body"]).from_dict(call.body)
                except (TypeError, ValueError):  # a part of it needs what is not drawn
                    assert erp(one["resource"], one["function"], *words).code == 2
                    continue
            elif one["body"] is not None and one["body_required"]:
                arguments["body"], words = {}, ["--body", "-", *words]

            def by_method(method: Any = method, arguments: Any = arguments, one: Any = one) -> None:
                with contextlib.suppress(Exception):
                    found = method(**arguments)
                    if one["paging"] is not None:
                        list(found)

            command = [one["resource"].replace("_", "-"), one["function"].replace("_", "-")]

            def by_command(command: Any = command, words: Any = words) -> None:
                shown = erp(*command, *words, stdin=b"{}")
                assert shown.code != 2, (command, words, shown.errors)

            expected = sent(server, by_method)
            assert expected, one["operation_id"]
            assert sent(server, by_command) == expected, (one["operation_id"], words)
    return len(operations)


@pytest.fixture
def package(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, Path]:
    """All of 9.66 under a name of its own where the public documents are, else what is shipped."""
    if not os.environ.get("ERPGEN_CORPUS"):
        return "visma_net_erp", import_generated()
    release = corpus() / "specs" / "visma-net-erp" / "9.66.02.1023.openapi.json"
    out = tmp_path / "package"
    generate(find_inputs(API, str(release), None, out))
    source = out / "src" / "whole_release"
    (out / "src" / "visma_net_erp").rename(source)
    entry = source / "__main__.py"
    entry.write_text(entry.read_text().replace('"visma_net_erp"', '"whole_release"'))
    monkeypatch.syspath_prepend(str(out / "src"))
    return "whole_release", out


def test_a_command_sends_what_the_method_sends(server: Loopback, package: tuple[str, Path]) -> None:
    """Path, query, media type and body of every operation are the same, to the byte."""
    name, folder = package
    assert compare(name, folder, server, CommandLine(name), seed=1) > 250
