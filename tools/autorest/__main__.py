"""``python -m tools.autorest [--keep FOLDER]``: how many scenarios are met, and with what.

Needs node and npm, and a network for the package. Prints what was met of all, sync and async, and
each scenario that was not, or not with the value that came, with the reason where one is known.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

from .arguments import ARGUMENTS, SECRET
from .clients import Package, Session
from .reasons import REASONS
from .running import Met, run
from .server import TestServer, installed, running


def main(arguments: list[str]) -> int:
    """1 where a scenario is missing without a reason."""
    parser = argparse.ArgumentParser(prog="python -m tools.autorest")
    parser.add_argument("--keep", type=Path, help="a folder to work in and leave as it is")
    parser.add_argument("--reuse", action="store_true", help="the clients that are there already")
    parser.add_argument("documents", nargs="*", help="documents of the server, or all")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        work = (given.keep or Path(temporary)).resolve()
        work.mkdir(parents=True, exist_ok=True)
        with running(installed(work), work) as server:
            documents = given.documents or list(ARGUMENTS)
            return _report(server, work, documents, reuse=given.reuse)


def _report(server: TestServer, work: Path, documents: list[str], *, reuse: bool) -> int:
    sides = {"sync": Met(), "async": Met()}
    every = set(server.seen())  # the server adds names of parts of scenarios while it runs
    for name in documents:
        package = Package(server.documents / f"{name}.json", work / "clients" / name, reuse=reuse)
        for side, all_met in sides.items():
            session = _session(package, server.url, asynchronous=side == "async")
            try:
                met = run(package, session, server, ARGUMENTS[name])
            finally:
                session.close()
            _add(all_met, met, name)
    missing = 0
    for side, met in sides.items():
        print(
            f"{side}: {len(met.reached & every)} of {len(every)} met, "
            f"{len(met.right & every)} with their value"
        )
        for scenario in sorted(every - met.right):
            why = REASONS.get(scenario)
            missing += why is None
            print(f"    {scenario}: {why or met.wrong.get(scenario, 'not met')}")
        for operation, result in sorted(met.failed.items()):
            if documents != list(ARGUMENTS):
                print(f"    met nothing: {operation} {result}")
    return int(missing > 0)


def _session(package: Package, url: str, *, asynchronous: bool) -> Session:
    return Session(package, url, _auth(package), asynchronous=asynchronous)


def _auth(package: Package) -> Any:
    auth = package.part("auth")
    match sorted(package.document.get("securityDefinitions", {})):
        case ["AADToken"]:
            return auth.BearerToken("https://security.microsoft.com/.default")
        case ["SharedKey"]:
            return auth.ApiKey(f"SharedKey {SECRET}")
        case ["AzureKey"]:
            return auth.ApiKey("123456789")
    return None


def _add(whole: Met, part: Met, name: str) -> None:
    whole.reached |= part.reached
    whole.right |= part.right
    whole.wrong |= part.wrong
    whole.failed |= {f"{name} {operation}": said for operation, said in part.failed.items()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
