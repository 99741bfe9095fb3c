"""``python -m tools.prism DOCUMENT... [--api FOLDER] [--no-zone]``: what Prism takes of each.

Every operation is called once, with every argument that its document lists. Prism
(``mock --errors``) validates each request; what it refuses is listed with its reason, by kind.
``--no-zone`` writes date-times with their offset, where the API's own settings leave it out.
``--sandbox`` sends each request to the sandbox of the document, too, and lists where it judges
otherwise.
Needs node and npm, a network for the package, and ``tests`` on PYTHONPATH, whose planner makes the
arguments.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import chdir, contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import msgspec

from executed.described import DescribedApi
from executed.planning import Planner
from generated_packages import Package, generated, prepared_document
from tools.prism.sandbox import Judge, sandbox_judge

PACKAGE = "@stoplight/prism-cli@5.14.2"
_SECONDS = 120
_WALL_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?")
_ZONE = re.compile(r"^zone\s*=.*\n", re.MULTILINE)


class Recorder(httpx.HTTPTransport):
    """Sends by httpx, and keeps each answer whole."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[httpx.Response] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send, and read the answer."""
        request.read()  # so that another judge can be sent the same
        response = super().handle_request(request)
        response.request = request
        content = response.read()
        self.answers.append(response)
        return httpx.Response(response.status_code, headers=response.headers, content=content)


def main(arguments: list[str]) -> int:
    """0 when every document was tried."""
    parser = argparse.ArgumentParser(prog="python -m tools.prism")
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--api", type=Path, help="the API's folder with its api.toml")
    parser.add_argument("--no-zone", action="store_true", help="date-times with their offset")
    parser.add_argument("--sandbox", action="store_true", help="let the sandbox judge them, too")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        command = ["npm", "install", "--silent", "--prefix", folder, PACKAGE]
        subprocess.run(command, check=True)
        api = _api(given.api and given.api.resolve(), work, no_zone=given.no_zone)
        for index, document in enumerate(given.documents):
            source = document.resolve()
            with chdir(api.parents[1] if api else work):
                package = Package(generated(source, work / f"client-{index}", api))
                judge = sandbox_judge(source, api, work) if given.sandbox else nullcontext()
                with judge as second:
                    refused, called, others = _tried(package, source, api, work, second)
            _print(document.name, refused, called)
            if given.sandbox:
                _compare(refused, others)
    return 0


def _api(api: Path | None, work: Path, *, no_zone: bool) -> Path | None:
    if api is None or not no_zone:
        return api
    copied = work / "specs" / api.name
    shutil.copytree(api, copied, ignore=shutil.ignore_patterns("releases"))
    settings = copied / "api.toml"
    settings.write_text(_ZONE.sub("", settings.read_text("utf-8")), "utf-8")
    return copied


def _tried(
    package: Package, document: Path, api: Path | None, work: Path, second: Judge | None
) -> tuple[dict[str, str], int, dict[str, str]]:
    """The operations that Prism refuses, each with the reason, how many were called, and those
    whose request the second judge refuses."""
    described = DescribedApi(dict(prepared_document(document, api)))
    module = package.module()
    name = next(one for one in module.__all__ if f"Async{one}" in module.__all__)
    planner = Planner(described, module)
    refused: dict[str, str] = {}
    others: dict[str, str] = {}
    with _prism(document, work) as url, httpx.Client(transport=Recorder()) as own:
        recorder: Any = own._transport
        made: Any = getattr(module, name)
        client = made(
            base_url=url, http_client=own, retry=0, headers={"Authorization": "Bearer token"}
        )
        for entry in package.operations:
            recorder.answers.clear()
            where = f"{entry['method']} {entry['path']}"
            reason = _refusal(client, planner, entry, recorder)
            if reason is not None:
                refused[where] = reason
            if second is not None and recorder.answers:
                said = second(recorder.answers[0].request)
                if said is not None:
                    others[where] = said
    return refused, len(package.operations), others


def _refusal(client: Any, planner: Planner, entry: Any, recorder: Recorder) -> str | None:
    method = getattr(getattr(client, entry["resource"]), entry["function"])
    failure = "nothing was sent"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            result = method(**_aware(planner.plan(method, entry).arguments))
            if entry["paging"]:
                next(iter(result), None)
    except Exception as error:
        failure = f"{type(error).__name__}: {error}"
    if not recorder.answers:
        return failure
    return _reason(recorder.answers[0])


def _aware(value: Any) -> Any:
    """The same arguments, every moment in UTC: a zone that none is given could not be checked."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=UTC)
    if isinstance(value, str) and _WALL_CLOCK.fullmatch(value):
        return f"{value}Z"
    if isinstance(value, dict):
        return {name: _aware(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_aware(one) for one in value]
    if isinstance(value, msgspec.Struct):
        fields = {name: _aware(getattr(value, name)) for name in value.__struct_fields__}
        return msgspec.structs.replace(value, **fields)
    return value


def _reason(answer: httpx.Response) -> str | None:
    """What Prism says against a request, None where it took it."""
    try:
        said = json.loads(answer.content)
    except ValueError:
        return None
    if not isinstance(said, dict) or "stoplight.io/prism" not in str(said.get("type")):
        return None
    faults = said.get("validation") or [{"message": said.get("title"), "location": []}]
    requests = [one for one in faults if one.get("location", [""])[:1] != ["response"]]
    if not requests:
        return None
    return "; ".join(f"{'.'.join(map(str, one['location']))}: {one['message']}" for one in requests)


@contextmanager
def _prism(document: Path, work: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(work / "node_modules" / ".bin" / "prism"), "mock", "--errors"]
    with (work / "prism.log").open("wb") as log:
        server = subprocess.Popen(
            [*command, "--host=127.0.0.1", f"--port={port}", str(document)], stdout=log, stderr=log
        )
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(url)
            yield url
        finally:
            server.terminate()
            server.wait(10)


def _wait(url: str) -> None:
    last = time.monotonic() + _SECONDS
    while True:
        try:
            httpx.get(f"{url}/")
        except httpx.ConnectError:
            if time.monotonic() > last:
                raise
            time.sleep(0.2)
        else:
            return


def _print(name: str, refused: dict[str, str], called: int) -> None:
    print(f"{name}: {called - len(refused)} of {called} accepted")
    kinds = Counter(re.sub(r"\d+", "N", _kind(one)) for one in refused.values())
    for kind, times in kinds.most_common(20):
        print(f"    {times} times {kind[:150]}")
    for where, reason in sorted(refused.items()):
        print(f"    {where}: {reason[:220]}")


def _compare(prism: dict[str, str], sandbox: dict[str, str]) -> None:
    """Which requests one of the two refuses alone."""
    print(
        f"  the sandbox refuses {len(sandbox)}, {len(prism.keys() & sandbox.keys())} of them alike"
    )
    for where in sorted(prism.keys() ^ sandbox.keys()):
        judge, reason = ("Prism", prism.get(where)) if where in prism else ("", sandbox[where])
        print(f"    {judge or 'the sandbox'} alone refuses {where}: {str(reason)[:220]}")


def _kind(reason: str) -> str:
    """A reason; one for all date-times that the API takes by the clock on its wall."""
    parts = reason.split("; ")
    wall_clock = all('must match format "date-time"' in one for one in parts)
    return "date-times without zone, which the document calls date-time" if wall_clock else reason


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
